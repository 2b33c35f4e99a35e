import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const claims = (...lines: readonly string[]) =>
  told(...lines)
    .filter(({ status }) => status === 'asserted')
    .map(({ recipient, tier, year }) => `${recipient?.codes.join('|')} ${tier} ${year}`)
    .sort();

test.each([
  'Dalam KLA 2022 Kota Batu meraih kategori Nindya, tahun 2021 Kota Batu meraih kategori Madya dan Kabupaten Tuban meraih kategori Pratama.',
  'Pada KLA 2022 Kota Batu mendapat predikat Nindya, kemudian pada tahun 2021 Kota Batu mendapat predikat Madya serta Kabupaten Tuban mendapat predikat Pratama.',
])('each has its grade in the year that was opened before it: %s', (text) =>
  expect(claims(text)).toEqual(['35.23 Pratama 2021', '35.79 Madya 2021', '35.79 Nindya 2022']),
);

test('the year that opens a sentence is that of all its clauses', () => {
  expect(
    claims(
      'Kota Batu meraih KLA 2022. Pada tahun 2021 Kabupaten Tuban meraih kategori Madya, sementara Kabupaten Lumajang meraih kategori Pratama.',
    ),
  ).toEqual(['35.08 Pratama 2021', '35.23 Madya 2021', '35.79 undefined 2022']);
});

test('what is told of now is of now', () => {
  expect(
    claims('Pada tahun 2021 Kota Batu mendapat KLA kategori Madya, kini meraih KLA 2022 kategori Nindya.'),
  ).toContain('35.79 Nindya 2022');
});
