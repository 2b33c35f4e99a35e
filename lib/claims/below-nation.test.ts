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

const BY_PROVINCE = [
  'Penghargaan itu diserahkan Ketua Komisi Informasi Jawa Timur di Surabaya.',
  'Ajang itu diselenggarakan Komisi Informasi (KI) Provinsi Jawa Timur.',
  'KI Jatim menyerahkannya di Surabaya, dihadiri komisioner Komisi Informasi Pusat.',
];

test.each(BY_PROVINCE)('the commission of a province gives an award of its own: %s', (giver) => {
  const kip = 'Pemkab Tuban meraih Anugerah Keterbukaan Informasi Publik 2023 kategori Informatif.';
  expect(told('Kabar Tuban', kip, giver)).toMatchObject([{ competitions: [], recipient: { codes: ['35.23'] } }]);
});

test.each(['Penghargaan itu diserahkan Ketua Komisi Informasi Pusat. Ketua Komisi Informasi Jawa Timur bangga.', ''])(
  'that of the central commission stays what it is: %s',
  (giver) => {
    const kip = 'Pemkab Tuban meraih Anugerah Keterbukaan Informasi Publik 2023 kategori Informatif.';
    expect(told('Kabar Tuban', kip, giver)).toMatchObject([{ competitions: ['anugerah-kip'] }]);
  },
);

test('a headline leaves it to the first sentence to say whose contest it is', () => {
  expect(
    told('Tuban Raih UHC Award', 'Pemkab Tuban meraih UHC Award 2022 yang diselenggarakan Pemprov Jawa Timur.'),
  ).toMatchObject([{ competitions: [] }]);
});

test('"KIP" of a province is no "KIPP" of it', () => {
  expect(told('Pemkab Tuban meraih Anugerah Keterbukaan Informasi Publik Jatim 2023.')).toMatchObject([
    { competitions: [], recipient: { codes: ['35.23'] } },
  ]);
  expect(told('Pemkab Tuban meraih Top 30 KIPP Jatim 2023.')).toMatchObject([{ competitions: ['kovablik-jatim'] }]);
});

test('who has the title of a contest holds none', () => {
  for (const has of ['memperoleh gelar', 'kembali menyandang gelar', 'raih gelar'])
    expect(told(`Kabupaten Tuban ${has} KLA 2023.`)).toMatchObject([{ competitions: ['kla'] }]);
});
