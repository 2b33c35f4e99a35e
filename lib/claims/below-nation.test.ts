import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

test.each(['UHC Award Jatim 2022', 'UHC Award Jawa Timur tahun 2022', 'UHC Award Provinsi Jawa Timur 2022'])(
  'a province in the first name is meant further on: %s',
  (name) => {
    expect(
      told(`BPJS menggelar ${name}.`, 'UHC Award 2022 diberikan kepada Kabupaten Tuban sebagai juara 1.'),
    ).toMatchObject([{ competitions: [], tier: 'juara 1', recipient: { codes: ['35.23'] } }]);
  },
);

test('the national one stays what it is', () => {
  expect(
    told('BPJS menggelar UHC Award 2022 di Jakarta.', 'UHC Award 2022 diberikan kepada Kabupaten Tuban.'),
  ).toMatchObject([{ competitions: ['uhc-award'] }]);
});

test.each([
  ['Pemkab Tuban menggelar Kompetisi Inovasi Pelayanan Publik (KIPP) Tahun 2024.'],
  ['Pemkab Tuban kembali menyelenggarakan ajang KIPP 2024.'],
  ['KIPP 2024 yang digelar oleh Pemkab Tuban selesai dinilai.'],
  ['Dinas Kesehatan Kabupaten Tuban mengadakan lomba KIPP 2024.'],
])('a contest that a regency holds is its own: %s', (sentence) => {
  expect(told(sentence, 'Juara pertama KIPP 2024 diraih Puskesmas Jenu, Kabupaten Tuban.')).toMatchObject([
    { competitions: [], year: 2024, recipient: { codes: ['35.23'] } },
  ]);
});

test.each([
  'Kementerian PANRB menggelar KIPP 2024.',
  'KIPP 2024 yang digelar di Kabupaten Tuban selesai dinilai.',
  'Kabupaten Tuban menggelar kirab setelah meraih Top 45 KIPP 2024.',
])('one that a ministry holds is not, wherever it is held: %s', (sentence) => {
  expect(told(sentence, 'Kabupaten Tuban meraih Top 45 KIPP 2024.')).toMatchObject([{ competitions: ['kipp'] }]);
});
