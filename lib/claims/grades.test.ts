import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const grades = (...lines: readonly string[]) =>
  told(...lines).map(({ recipient, tier }) => `${recipient?.codes} ${tier}`);

test('a grade at the end of a class is the whole grade, not the lesser one its name ends with', () => {
  expect(
    grades(
      'Pemkab Lumajang Raih Anugerah Keterbukaan Informasi Publik 2023',
      'Pemkab Lumajang menyandang predikat sebagai badan publik kategori Kabupaten/Kota Menuju Informatif.',
    ),
  ).toEqual(['35.08 Menuju Informatif']);
});

test('the scale of a contest is nobody’s grade', () => {
  expect(
    grades(
      'Pemkab Lumajang Raih Anugerah Keterbukaan Informasi Publik 2023',
      'Penghargaan itu terdiri dari beberapa kategori, yaitu Informatif dengan nilai 90 sampai 100 dan Menuju Informatif dengan nilai 80 sampai 89.',
    ),
  ).toEqual(['35.08 undefined']);
});

test('a numbered prize is the level of a contest of grades where the article tells no grade', () => {
  expect(
    told(
      'Pemenang UHC Award 2022 adalah Kabupaten Tuban sebagai juara 1, Pemkot Batu juara 2 dan Kabupaten Lumajang juara 3.',
    ).map(({ recipient, tier }) => `${recipient?.codes.join('|')} ${tier}`),
  ).toEqual(['35.23 juara 1', '35.79 juara 2', '35.08 juara 3']);
  expect(told('Pemkab Tuban meraih UHC Award 2022 kategori Madya sebagai juara 1.')).toMatchObject([{ tier: 'Madya' }]);
});

test.each([
  'Kabupaten Tuban dan Kota Batu masing-masing menerima KLA 2023 dengan predikat nindya dan madya.',
  'Kabupaten Tuban dan Kota Batu dinilai untuk KLA 2023 dengan kriteria penilaian yakni pratama, madya dan nindya.',
])('the first of several grades is not everybody’s: %s', (sentence) => {
  expect(grades(sentence).filter((line) => !line.endsWith(' undefined'))).toEqual([]);
});

test('the grade in the name of an award that somebody else won is not that of those who are told to have another', () => {
  expect(
    grades(
      'Dua daerah meraih IGA 2023 Sangat Inovatif, yaitu Kabupaten Tuban dan Kota Batu. Sementara satu daerah lainnya, yakni Kabupaten Lumajang, meraih Terinovatif.',
    ),
  ).toEqual(['35.23 Sangat Inovatif', '35.79 Sangat Inovatif', '35.08 Terinovatif']);
});

test('the grade in the name of the award is not that of whoever is told to have the next one', () => {
  expect(grades('Sangat Inovatif IGA 2021 diraih Kota Batu, Terinovatif oleh Kabupaten Tuban.')).toEqual([
    '35.79 Sangat Inovatif',
    '35.23 Terinovatif',
  ]);
});

test.each<[string, string]>([
  ['Sementara 1 daerah lainnya, yakni Kabupaten Tuban, meraih Pelopor Rapi.', '35.23 undefined'],
  ['Adapun 1 daerah lainnya, yakni Kabupaten Tuban, juga meraih predikat yang sama.', '35.23 Madya'],
  ['Adapun daerah lainnya yakni Kabupaten Tuban.', '35.23 Madya'],
])('others who are told to have something of their own are not lent the grade: %s', (sentence, expected) => {
  expect(grades(`Kota Batu meraih UHC Award 2024 kategori Madya. ${sentence}`)).toEqual(['35.79 Madya', expected]);
});

test('what so many have, and what they have on average, is nobody’s grade', () => {
  const claims = told(
    'Kabupaten Tuban meraih predikat Informatif pada Anugerah Keterbukaan Informasi Publik 2022.',
    'Dari 100 daerah, lima berpredikat Menuju Informatif dan 90 berpredikat Informatif.',
    'Secara nasional, rata-rata nilai kabupaten dan kota masuk kategori Menuju Informatif.',
  );
  expect(claims.map(({ tier }) => tier)).toEqual(['Informatif']);
});

test('two grades of one contest, each with its own winner behind it', () => {
  expect(
    told(
      'Adipura kota yang diraih oleh Kota Batu, serta Adipura kabupaten yang diraih oleh Kabupaten Tuban, diserahkan Senin.',
    ).map(({ recipient }) => recipient?.codes.join()),
  ).toEqual(['35.79', '35.23']);
});

test('the grade in the name of what was had before is not that of the year that the sentence goes on with', () => {
  expect(
    told('Dibanding 2019 saat meraih IGA Sangat Inovatif, tahun 2023 ini Kota Batu meraih Terinovatif.').map(
      ({ year, tier, category }) => [year, tier, category],
    ),
  ).toEqual([
    [undefined, 'Sangat Inovatif', undefined],
    [2023, 'Terinovatif', undefined],
  ]);
});

test('a grade said again with a place in it is still the grade of the name that was told before', () => {
  expect(
    grades(
      'UHC Award 2024 diserahkan di Jakarta.',
      'Untuk penghargaan UHC Pratama, peraih terbaik pertama diraih Kabupaten Tuban.',
      'Sedangkan Kabupaten Lumajang memperoleh kategori Pratama Terbaik II.',
    ).at(-1),
  ).toMatch(/^35\.08 Pratama/);
});
