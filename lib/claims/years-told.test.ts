import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

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
