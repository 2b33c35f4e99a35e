import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Each claim as "recipient award". */
function read(...lines: readonly string[]): readonly string[] {
  return told(...lines).map(({ recipient, unit, award }) => `${unit ?? recipient?.name} | ${award ?? 'a prize'}`);
}

test.each([
  [
    'Menteri menyerahkan penghargaan kepada tiga daerah. Penerimanya adalah Kabupaten Tuban, Kota Batu, dan Kabupaten Lumajang.',
    ['Kabupaten Tuban | a prize', 'Kota Batu | a prize', 'Kabupaten Lumajang | a prize'],
  ],
  [
    'Menteri memberikan anugerah penghargaan kepada daerah yang berprestasi. Untuk kota ada Batu, Madiun, dan Malang, sedangkan untuk kabupaten ada Tuban, Buton, dan Lumajang.',
    [
      'Kota Batu | a prize',
      'Kota Madiun | a prize',
      'Kota Malang | a prize',
      'Kabupaten Tuban | a prize',
      'Kabupaten Buton | a prize',
      'Kabupaten Lumajang | a prize',
    ],
  ],
  [
    'Penghargaan juga diberikan kepada kepala daerah. Mereka antara lain Bupati Tuban Salim, Bupati Lumajang Rini, dan Wali Kota Batu Budi.',
    ['Kabupaten Tuban | a prize', 'Kabupaten Lumajang | a prize', 'Kota Batu | a prize'],
  ],
  [
    'Dua menteri menyerahkan penghargaan kepada kabupaten. Mereka yakni Kabupaten Tuban, Antah, Kabupaten Buton, Berantah, dan Kabupaten Lumajang.',
    ['Kabupaten Tuban | a prize', 'Kabupaten Buton | a prize', 'Kabupaten Lumajang | a prize'],
  ],
])('those behind a prize that many were given have it: %s', (text, claims) => {
  expect(read(text)).toEqual(claims);
});

test.each([
  ['Sebanyak tiga daerah dinobatkan sebagai daerah terbaik tahun 2021. Mereka adalah:', []],
  ['Menteri memberikan penghargaan kepada tiga daerah. Tiga daerah yang terpilih adalah:', []],
  ['Tiga daerah berprestasi diundang ke Jakarta. Ketiga daerah yang mendapat penghargaan dari BPS adalah:', []],
  [
    'Menteri memberikan penghargaan kepada tiga daerah. Daerah penerima penghargaan itu yaitu',
    ['2. Daerah Antah Berantah'],
  ],
])('a line each below an opening: %s', (opening, strange) => {
  expect(
    read('Pagi di Jakarta', opening, '1. Kabupaten Tuban', ...strange, '3. Kota Batu kategori agro', 'Acara ditutup.'),
  ).toEqual(['Kabupaten Tuban | a prize', 'Kota Batu | a prize']);
});

test('lines below an opening that tells of no prize', () => {
  expect(
    read('Pagi di Jakarta', 'Tiga daerah akan dikunjungi. Mereka adalah:', 'Kabupaten Tuban', 'Kota Batu'),
  ).toEqual([]);
});

test('a line each, with what each reached', () => {
  expect(
    read(
      'Kapolda Beri Penghargaan Tiga Polres',
      'Kapolda memberikan penghargaan kepada tiga polres dengan nilai tertinggi. Berikut penerimanya:',
      '– Polres Tuban dengan skor 78,38%;',
      '– Polres Lumajang dengan skor 77,01%;',
      '– Polres Buton (76,5).',
    ),
  ).toEqual(['Polres Tuban | a prize', 'Polres Lumajang | a prize', 'Polres Buton | a prize']);
});

test.each([
  'Menteri akan memberikan penghargaan kepada tiga daerah. Daerah itu antara lain Tuban, Lumajang, dan Buton.',
  'Gubernur menyampaikan terima kasih dan penghargaan kepada semua daerah. Yang rawan banjir adalah Tuban, Lumajang, dan Buton.',
  'Menteri memberikan penghargaan kepada tiga daerah. Hadir antara lain Bupati Tuban, Bupati Lumajang, dan Bupati Buton.',
  'Menteri memberikan penghargaan kepada tiga daerah. Yang belum menerima adalah Tuban, Lumajang, dan Buton.',
])('nobody of these has one: %s', (text) => {
  expect(read(text)).toEqual([]);
});
