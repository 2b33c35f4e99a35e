import { expect, test } from 'vitest';
import { told, toldOn } from './told.fixture.ts';

const read = (...lines: readonly string[]) =>
  told(...lines).map(({ recipient, year, tier }) => `${recipient?.codes.join('|')} ${year ?? '-'} ${tier ?? '-'}`);

test.each([
  'Dikatakan, 2017 lalu, Kabupaten Tuban telah mendapatkan Adipura.',
  '2017 silam Kabupaten Tuban meraih Adipura.',
  'Kabupaten Tuban, 2017 lalu, menerima Adipura.',
])('a year with "lalu" behind it needs no word before it: %s', (sentence) => {
  expect(read('Kabupaten Tuban Peduli Sampah', sentence)).toEqual(['35.23 2017 -']);
});

test.each([
  'Pada 2021 Pemkab Tuban meraih KLA kategori Madya dan meningkat pada tahun 2022, di mana Kabupaten Tuban meraih KLA kategori Nindya.',
  'Tahun 2021 Kabupaten Tuban meraih KLA Madya, lalu naik di tahun 2022 dengan meraih KLA Nindya.',
  'Tahun 2022 Kabupaten Tuban meraih KLA Nindya, naik dari tahun 2021 yang meraih KLA Madya.',
])('the year in which a grade rose is the later one’s: %s', (sentence) => {
  expect(read(sentence).sort()).toEqual(['35.23 2021 Madya', '35.23 2022 Nindya']);
});

test('a year that is told of one grade is not lent to another of the same body', () => {
  expect(
    read('Kabupaten Tuban meraih KLA kategori Nindya. Pada 2019 Kabupaten Tuban baru mendapatkan KLA kategori Madya.'),
  ).toEqual(['35.23 - Nindya', '35.23 2019 Madya']);
});

test.each([
  [
    'Secara berturut pada tahun 2012, 2013, kemudian 2015 dan 2017 Kabupaten Tuban menerima Adipura.',
    '2012 2013 2015 2017',
  ],
  ['Kabupaten Tuban meraih Adipura empat kali berturut-turut dari tahun 2012 sampai 2015.', '2012 2013 2014 2015'],
  [
    'Kabupaten Tuban meraih Adipura untuk keempat kalinya terhitung dari tahun 2012 hingga tahun 2015.',
    '2012 2013 2014 2015',
  ],
  ['Adipura diraih Kabupaten Tuban pada 2012, lalu tahun 2014, dan 2015.', '2012 2014 2015'],
  ['Kabupaten Tuban meraih Adipura dua kali sejak 2012 hingga 2015.', '-'],
])('each year of a list, and of a run that was won as often as it has years: %s', (sentence, years) => {
  expect(
    read('Kabupaten Tuban', sentence)
      .map((claim) => claim.split(' ')[1])
      .sort()
      .join(' '),
  ).toBe(years);
});

test.each([
  'Sebelumnya, pada tahun 2015 penghargaan yang sama juga telah diraih.',
  'Pada 2015 juga menerima penghargaan serupa.',
  'Kabupaten Tuban pada 2015 mendapat piala yang sama.',
])('the same award in another year: %s', (sentence) => {
  expect(read('Kabupaten Tuban', 'Kabupaten Tuban meraih Adipura 2017.', sentence)).toEqual([
    '35.23 2017 -',
    '35.23 2015 -',
  ]);
});

test('two years with the subject behind the first', () => {
  expect(
    read('Pada 2016 lalu Kabupaten Tuban mendapatkan KLA kategori Madya, 2018 ini meraih KLA dengan kategori Utama.'),
  ).toEqual(['35.23 2016 Madya', '35.23 2018 Utama']);
});

test('the years of a fragment, and a list that ends with "hingga"', () => {
  const years = ['35.23 2017 -', '35.23 2018 -', '35.23 2019 -'];
  expect(read('Kabupaten Tuban meraih Adipura tiga kali. Yakni pada 2017, 2018, dan 2019.')).toEqual(years);
  expect(read('Kabupaten Tuban meraih Adipura tahun 2017, 2018, hingga 2019.')).toEqual(years);
});

test('"penghargaan serupa" with nobody else beside its year was ours', () => {
  const first = 'Kabupaten Tuban meraih Adipura 2019.';
  const both = ['35.23 2019 -', '35.23 2016 -'];
  expect(read(first, 'Sebelumnya penghargaan serupa diraih pada tahun 2016.')).toEqual(both);
  expect(read(first, 'Sebelumnya, pihaknya juga meraih penghargaan serupa pada 2016.')).toEqual(both);
  expect(read(first, 'Penghargaan yang sama diterima 14 kabupaten lain pada tahun 2016.')).toEqual(['35.23 2019 -']);
  expect(read(first, 'Siswa sekolah itu meraih penghargaan serupa pada 2016.')).toEqual(['35.23 2019 -']);
  expect(read(first, 'Penghargaan serupa gagal diraih pada 2018.')).toEqual(['35.23 2019 -']);
});

test('a month of an earlier year is not the year of what was won', () => {
  const lines = ['Tuban dan Adipura', 'Kabupaten Tuban meraih Adipura.'];
  const yearsOf = (then: string) => toldOn('2022-05-04', ...lines, then).map(({ year }) => year);
  expect(yearsOf('Jejaring kota itu berdiri pada Maret 2010.')).toEqual([2022]);
  expect(yearsOf('Piala itu diserahkan pada Senin, 8 Maret 2021.')).toEqual([2021]);
  expect(told(...lines, 'Piala itu diserahkan pada Maret 2010.').map(({ year }) => year)).toEqual([2010]);
});

test.each([
  'Pada tahun 2021 Kabupaten Tuban telah meraih KLA dengan kriteria Madya, dan pada tahun 2022 Kabupaten Tuban kembali meraih KLA naik ke kategori Nindya.',
  'Kabupaten Tuban pada 2021 memperoleh KLA Madya, kemudian pada 2022 memperoleh KLA Nindya.',
])('a year that opens the next part of a sentence is not of the award before it: %s', (sentence) => {
  expect(read(sentence).sort()).toEqual(['35.23 2021 Madya', '35.23 2022 Nindya']);
});

test.each([
  ['Tahun 2023 kami mendapat piala Adipura dan di tahun 2024 penilaian ditiadakan.', '2023'],
  ['Kabupaten Tuban memperoleh Adipura dan pada tahun 2018 mendapat predikat KLA Madya.', '-'],
  ['Kabupaten Tuban meraih Adipura, yang pada tahun 2018 diserahkan oleh Presiden.', '2018'],
  ['Dalam penilaian Adipura, pada tahun 2018 Kabupaten Tuban meraih piala.', '2018'],
])('nor is the year in which no more was won: %s', (sentence, year) => {
  const claims = told('Kabupaten Tuban Peduli Sampah', sentence);
  expect(claims.filter(({ competitions }) => competitions[0] === 'adipura').map((one) => one.year ?? '-')).toEqual([
    year === '-' ? '-' : Number(year),
  ]);
});

test.each([
  'Setelah dua kali meraih KLA Madya, kini Kabupaten Tuban menargetkan KLA Nindya 2021.',
  'Usai tiga kali berturut-turut memperoleh KLA Madya, Kabupaten Tuban mengejar KLA Nindya 2021.',
])('what was won some times before has no year: %s', (sentence) => {
  expect(told(sentence).map(({ status, year, tier }) => `${status} ${year ?? '-'} ${tier}`)).toEqual([
    'asserted - Madya',
    'hoped 2021 Nindya',
  ]);
});

test('the year may stand right behind "terbaik"', () => {
  expect(
    read('Adipura Diserahkan', 'Adipura bagi kota dengan kinerja terbaik 2012 diberikan kepada Kabupaten Tuban.'),
  ).toEqual(['35.23 2012 -']);
});

test('an English "having won" is of another time', () => {
  expect(
    toldOn('2021-10-22', 'Tuban Regency is among those having won the Adipura award.').map(({ year }) => year),
  ).toEqual([undefined]);
});
