import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const said = (...lines: readonly string[]) =>
  told(...lines).map(({ recipient, tier }) => [recipient?.codes[0], tier].join(' ').trim());

test('what each of a row reached stands between the names', () => {
  expect(
    said(
      'Penerima IGA 2021 kategori Terinovatif adalah Kabupaten Tuban dengan skor indeks 78,1; Kota Batu dengan nilai 70,25, dan Kabupaten Madiun dengan skor 69,8.',
    ),
  ).toEqual(['35.23 Terinovatif', '35.79 Terinovatif', '35.19 Terinovatif']);
  expect(
    said('Wapres menyerahkan UHC Award 2023 kepada Kabupaten Tuban sebesar 99,1 persen, Kota Batu sebesar 98 persen.'),
  ).toEqual(['35.23', '35.79']);
});

test('those who come next behind one that is only placed', () => {
  expect(
    said(
      'Kabupaten Tuban meraih IGA 2021. Di posisi kedua ada Kota Batu, lalu disusul oleh Kabupaten Madiun, Kabupaten Lumajang, dan Kabupaten Buton.',
    ),
  ).toEqual(['35.23', '35.79', '35.19', '35.08', '74.04']);
});

test('another kind of government with the grade that was told just before', () => {
  expect(
    said(
      'Kota peraih KLA 2023 predikat Nindya yaitu Kota Batu dan Kota Madiun. Sedangkan untuk kabupaten, Kabupaten Tuban dan Kabupaten Lumajang.',
    ),
  ).toEqual(['35.79 Nindya', '35.77 Nindya', '35.23 Nindya', '35.08 Nindya']);
});

test('the highest score', () => {
  expect(said('Kota Batu meraih IGA 2021.', 'Kabupaten dengan nilai tertinggi adalah Kabupaten Tuban.')).toEqual([
    '35.79',
    '35.23',
  ]);
  expect(said('Kota Batu meraih IGA 2021.', 'Angka kemiskinan tertinggi adalah Kabupaten Tuban.')).toEqual(['35.79']);
});

test('a grade of the only contest, however far above the contest was named', () => {
  const between = ['Acara dihadiri menteri.', 'Panitia bersyukur.', 'Peserta bertambah.', 'Panggung dihias bunga.'];
  expect(said('KLA 2023 digelar di aula.', ...between, 'Predikat Nindya diberikan kepada Kota Batu.')).toEqual([
    '35.79 Nindya',
  ]);
  expect(said('KLA 2023 digelar di aula.', ...between, 'Predikat Bintang diberikan kepada Kota Batu.')).toEqual([]);
});
