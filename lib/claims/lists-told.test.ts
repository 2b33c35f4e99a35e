import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const claims = (...lines: readonly string[]) =>
  told(...lines).map(({ recipient, competitions, tier }) => [recipient?.codes.join('|'), competitions.join(), tier]);

test('a name that nobody knows parts no list', () => {
  expect(
    claims('Adipura 2019 diberikan kepada Tuban, Lumajang, Panajam Pasir, Kota Batu, dan Kota Madiun.').map(
      ([code]) => code,
    ),
  ).toEqual(['35.23', '35.08', '35.79', '35.77']);
  expect(
    claims('Adipura 2019 diberikan kepada Tuban, Lumajang, disaksikan warga, Kota Batu.').map(([code]) => code),
  ).toEqual(['35.23', '35.08']);
});

test('the grade of what was given besides is that of those whom the next sentence names', () => {
  expect(
    claims(
      'Selain KLA Utama 2019, juga diberikan penghargaan KLA Madya 2019 kepada dua kabupaten. Dua kabupaten tersebut adalah Tuban dan Lumajang.',
    ),
  ).toEqual([
    ['35.23', 'kla', 'Madya'],
    ['35.08', 'kla', 'Madya'],
  ]);
});

test('a province of which the sentence tells is not among its winners', () => {
  expect(
    claims(
      'Kota Batu meraih KLA Pratama 2019. Khusus untuk Provinsi Jawa Timur, ada dua kabupaten yang juga mendapat penghargaan serupa yakni Kabupaten Tuban dan Kabupaten Lumajang.',
    ).map(([code]) => code),
  ).toEqual(['35.79', '35.23', '35.08']);
});

test('those who have the prize without a name as well', () => {
  expect(
    claims(
      'Wali Kota Batu menerima penghargaan atas dukungan gerakan bendera.',
      'Selain Kota Batu, daerah lain yang menerima penghargaan serupa adalah Kabupaten Tuban dan Kabupaten Lumajang.',
    ).map(([code]) => code),
  ).toEqual(['35.79', '35.23', '35.08']);
});

test.each([
  'Kota Batu masuk dalam daftar 12 daerah yang meraih KLA 2019 kategori Madya.',
  'Kota Batu masuk ke dalam 62 kabupaten/kota yang menerima KLA 2019 kategori Madya.',
  'Kota Batu tercatat di antara 12 daerah yang menyandang predikat Madya dalam KLA 2019.',
  'Kota Batu untuk penilaian KLA 2019 memperoleh predikat Madya.',
  'Kota Batu atas hasil evaluasi KLA 2019 mendapat predikat Madya.',
])('one of those who are counted, or the grade of an evaluation: %s', (text) =>
  expect(claims(text)).toEqual([['35.79', 'kla', 'Madya']]),
);

test('those whom an office counts are nobody whom the article names', () => {
  expect(
    claims('Pemkot Batu hadir. Ada enam bupati yang mendapatkan Adipura 2019 dan 13 gubernur yang menerima KLA.'),
  ).toEqual([]);
});

test('“ke depan” says that what follows is hoped for', () => {
  expect(told('Ke depan, Kota Batu meraih KLA kategori Utama.').map(({ status }) => status)).toEqual(['hoped']);
});

test('the grade that a row says itself is not that of whoever the sentence below the list names', () => {
  expect(
    claims(
      'Pemenang UHC Award 2024:',
      'Predikat Utama: Kabupaten Tuban',
      'Predikat Madya: Kabupaten Lumajang',
      'Untuk kota diraih Kota Batu',
    ),
  ).toEqual([
    ['35.23', 'uhc-award', 'Utama'],
    ['35.08', 'uhc-award', 'Madya'],
    ['35.79', 'uhc-award', undefined],
  ]);
});

test('names with their provinces in brackets may be parted by semicolons', () => {
  expect(
    claims(
      'Penerima KLA 2022 kategori Nindya yakni Kota Batu (Jawa Timur); Kota Madiun (Jawa Timur); dan Kota Malang (Jawa Timur).',
      'Kemudian di tingkat kabupaten, di antaranya adalah Tuban (Jawa Timur); Lumajang (Jawa Timur), Madiun (Jawa Timur); dan Buton (Sulawesi Tenggara).',
    ).map(([code, , tier]) => `${code} ${tier}`),
  ).toEqual(['35.79', '35.77', '35.73', '35.23', '35.08', '35.19', '74.04'].map((code) => `${code} Nindya`));
});

test('what each has collected stands behind its place', () => {
  expect(
    claims(
      'Kota Batu menjadi juara umum Lomba Olahraga Jatim 2023.',
      'Juara kedua diraih Kota Malang dengan 82 medali emas. Juara ketiga yaitu Tuban dengan 46 medali emas. Disusul Lumajang sebagai juara keempat dengan 37 medali emas.',
    ).map(([code, , tier]) => `${code} ${tier}`),
  ).toEqual(['35.79 juara umum', '35.73 Juara kedua', '35.23 Juara ketiga', '35.08 juara keempat']);
});
