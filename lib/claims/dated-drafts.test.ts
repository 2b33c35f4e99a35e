import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const said = (...lines: readonly string[]) =>
  told(...lines)
    .map(({ recipient, tier, year }) => [recipient?.name, tier, year].join(' '))
    .sort();

test('a history tells the year before each grade', () => {
  expect(
    said(
      'Kota Batu meraih KLA 2022 kategori Utama.',
      'Mulai pada 2020 kategori Madya, tahun 2021 kategori Nindya, dan 2022 kategori Utama.',
    ),
  ).toEqual(['Kota Batu Madya 2020', 'Kota Batu Nindya 2021', 'Kota Batu Utama 2022']);
});

test('the year that this one is held against is that of what follows it', () => {
  expect(
    said(
      'Kota Batu meraih KLA kategori Utama pada 2024. Posisi ini meningkat dari tahun 2023 di mana Kota Batu memperoleh kategori Nindya.',
    ),
  ).toEqual(['Kota Batu Nindya 2023', 'Kota Batu Utama 2024']);
});

test('the year of a budget is not that of an award which is called by its own', () => {
  expect(
    said(
      'UHC Award 2023 diberikan kepada Kota Batu.',
      'Untuk kategori Madya tahun anggaran 2022, Kabupaten Tuban, Kabupaten Lumajang dan Kabupaten Buton.',
    ),
  ).toEqual([
    'Kabupaten Buton Madya 2023',
    'Kabupaten Lumajang Madya 2023',
    'Kabupaten Tuban Madya 2023',
    'Kota Batu  2023',
  ]);
});

test('the place of another year is not among those of this year’s grade', () => {
  expect(
    told('Kota Batu meraih KLA 2024 kategori Utama.', 'Pada tahun 2023 Kota Batu menempati peringkat keenam.').map(
      ({ tier, category, year }) => [tier, category, year],
    ),
  ).not.toContainEqual(['Utama', 'peringkat keenam', 2023]);
});

test('nor has it the grade that stands in the award’s name', () => {
  expect(
    told(
      'Kota Batu meraih peringkat kelima KLA kategori Utama 2024. Posisi ini meningkat dari tahun 2023 di mana Kota Batu menempati peringkat keenam.',
    )
      .filter(({ year }) => year === 2023)
      .map(({ tier }) => tier),
  ).not.toContain('Utama');
});

test('the colour of a survey is no grade of another award', () => {
  expect(
    told(
      'Kota Batu meraih UHC Award 2023.',
      'Penilaian kepatuhan dari Ombudsman meningkat, dan mengantarkan Kota Batu berada di zona hijau.',
    ).map(({ tier }) => tier),
  ).toEqual([undefined]);
});
