import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const codes = (...lines: readonly string[]) => told(...lines).map(({ recipient }) => recipient?.codes.join('|'));

test('lists that lean on an award named sentences before have it', () => {
  expect(
    codes(
      'Dua belas daerah meraih Adipura 2019. Untuk kabupaten masing-masing Tuban, Lumajang dan Buton. Sementara untuk kota diberikan kepada Batu, Madiun dan Malang.',
    ),
  ).toEqual(['35.23', '35.08', '74.04', '35.79', '35.77', '35.73']);
});

test('a relative clause right behind tells of those whom “oleh” names', () => {
  expect(codes('Jawa Timur hanya diwakili oleh Kabupaten Tuban dan Kota Batu yang sama-sama meraih Adipura.')).toEqual([
    '35.23',
    '35.79',
  ]);
});

test('who also gets “penghargaan” gets the one named before', () => {
  expect(
    codes('Kabupaten Tuban meraih Adipura 2019. Kota Batu dan Kabupaten Lumajang juga memperoleh penghargaan.'),
  ).toEqual(['35.23', '35.79', '35.08']);
});

test.each([
  'Kota Batu juga meraih penghargaan ini.',
  'Kota Batu juga menerima penghargaan itu.',
  'Kota Batu, Kabupaten Lumajang, Kabupaten Buton dan Kota Malang juga meraih penghargaan tersebut.',
])('“%s” gives the award of one named before, and not the grade', (sentence) => {
  const [, ...others] = told('Kabupaten Tuban meraih UHC Award 2024 kategori Madya.', sentence);
  expect(others.map(({ recipient, year, tier }) => [recipient?.name, year, tier])).toEqual(
    (sentence.match(/(?:Kota|Kabupaten) [A-Z][a-z]+/g) ?? []).map((name) => [name, 2024, undefined]),
  );
});

test('who gets it too in sentences of their own has the award, as long as a prize is spoken of', () => {
  const first = 'Kabupaten Tuban meraih UHC Award 2024 kategori Madya.';
  const read = (...sentences: readonly string[]) =>
    told([first, ...sentences].join(' '))
      .filter(({ status }) => status === 'asserted')
      .map(({ recipient, tier }) => `${recipient?.name} ${tier}`);
  expect(read('Kota Batu ikut menerimanya.', 'Kabupaten Lumajang juga mendapatkannya.')).toEqual([
    'Kabupaten Tuban Madya',
    'Kota Batu undefined',
    'Kabupaten Lumajang undefined',
  ]);
  expect(read('Gubernur lalu membagikan bibit mangga.', 'Kota Batu ikut menerimanya.')).toEqual([
    'Kabupaten Tuban Madya',
  ]);
  expect(read('Kota Batu ingin ikut meraihnya.', 'Kabupaten Lumajang belum juga mendapatkannya.')).toEqual([
    'Kabupaten Tuban Madya',
  ]);
});

test('what a judgement is based on is not won, and a sentence of one long name is no list', () => {
  expect(
    told(
      'Kota Batu Raih Adipura',
      'Kota Batu meraih Adipura 2019.',
      'Penilaian itu berdasarkan hasil Kompetisi Inovasi Pelayanan Publik (KIPP) 2018.',
      'Sebanyak 23 daerah meraih Adipura, termasuk Kota Batu.',
    ).map(({ competitions }) => competitions),
  ).toEqual([['adipura']]);
});

test('two lists of one sentence are both given to', () => {
  expect(
    codes(
      'Adipura 2022 diberikan kepada dua bupati yakni Bupati Tuban dan Bupati Lumajang serta dua wali kota yakni Wali Kota Batu dan Wali Kota Madiun.',
    ),
  ).toEqual(['35.23', '35.08', '35.79', '35.77']);
});

test('who had the same before is told with the year', () => {
  expect(
    told(
      'Kota Batu meraih Adipura 2022.',
      'Pemkab Tuban pernah meraih predikat ini pada tahun 2015.',
      'Kemudian Pemkab Lumajang mendapatkan penghargaan dengan predikat Kencana.',
    ).map(({ recipient, year }) => [recipient?.codes[0], year]),
  ).toEqual([
    ['35.79', 2022],
    ['35.23', 2015],
    ['35.08', 2022],
  ]);
});

test('the best of each part of the country', () => {
  expect(
    codes(
      'Wakil Presiden memberikan UHC Award 2022 kepada daerah terbaik.',
      'Untuk wilayah Kawasan Timur Indonesia, pemda dengan kinerja terbaik 2022 diberikan kepada Kabupaten Buton.',
      'Untuk wilayah Jawa, kinerja terbaik dimenangkan oleh Kota Batu, sedangkan wilayah pantai utara diraih Kabupaten Tuban.',
    ),
  ).toEqual(['74.04', '35.79', '35.23']);
});

test('those of whom nothing was told to be won are no winners of what the headline names', () => {
  expect(
    codes(
      'Kabupaten Tuban Raih Opini WTP',
      'BPK menyerahkan Laporan Hasil Pemeriksaan kepada empat kabupaten. Keempat kabupaten itu adalah Tuban, Lumajang, Madiun dan Buton.',
    ),
  ).toEqual(['35.23']);
});
