import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const read = (...lines: readonly string[]) =>
  told(...lines).map(({ recipient, award, tier }) => `${recipient?.name} | ${award} | ${tier ?? '-'}`);

test('a headline’s “Satya Lencana” is the honour that the article goes on to name', () => {
  expect(
    read(
      'Bupati Tuban Terima Satya Lencana',
      'Bupati Tuban menerima Satya Lencana Pembangunan Bidang Pertanian dari Presiden.',
    ),
  ).toEqual(['Kabupaten Tuban | Satya Lencana Pembangunan Bidang Pertanian | -']);
});

test('what a farmer receives is not the regency’s', () => {
  expect(
    read(
      'Pemkab Tuban meraih Smart Farm Award 2023.',
      'Seorang petani dari Desa Asri atas nama Salim juga menerima Green Farm Award 2023.',
    ),
  ).toEqual(['Kabupaten Tuban | Smart Farm Award 2023 | -']);
});
