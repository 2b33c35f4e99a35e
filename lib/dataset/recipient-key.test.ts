import { expect, test } from 'vitest';
import { BODY_WORDS, recipientKey } from './recipient-key.ts';

test.each(BODY_WORDS)('“$from” is written plainly', ({ from, plain }) => {
  expect(recipientKey(from)).toContain(plain.trim());
  expect(recipientKey(from)).not.toMatch(/^pem|\b(administrasi|kep|ri)\b/);
});

test.each([
  ['Pemerintah Kabupaten Lumajang', ['Pemkab. Lumajang', 'Kab. Lumajang', 'KABUPATEN LUMAJANG', 'Pemkab Lumajang']],
  ['Pemerintah Kota Administrasi Jakarta Selatan', ['Pemkot Jakarta Selatan', 'Kota Adm. Jakarta Selatan']],
  [
    'Provinsi DKI Jakarta',
    ['Pemprov DKI Jakarta', 'Pemerintah Provinsi Daerah Khusus Ibukota Jakarta', 'Pemprov DKJ Jakarta', 'DKI Jakarta'],
  ],
  [
    'Provinsi Daerah Istimewa Yogyakarta',
    [
      'Pemda DIY',
      'Pemprov DIY',
      'Pemerintah Daerah DIY',
      'Pemerintah Daerah Istimewa Yogyakarta',
      'Pemprov D.I. Yogyakarta',
      'Provinsi DI Yogyakarta',
    ],
  ],
  ['Kementerian Kesehatan', ['Kementerian Kesehatan RI', 'kementerian kesehatan Republik Indonesia']],
  ['Kabupaten Ma’ruf', ["Kabupaten Ma'ruf", 'Kabupaten Maruf']],
])('%s', (name, others) => {
  for (const other of others) expect(recipientKey(other)).toBe(recipientKey(name));
});

test('a regency and a city of one name stay apart', () => {
  expect(recipientKey('Pemkab Malang')).not.toBe(recipientKey('Pemkot Malang'));
  expect(recipientKey('Kota Jakarta Selatan')).not.toBe(recipientKey('Provinsi Jakarta'));
});
