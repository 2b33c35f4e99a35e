import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Who has which tier, in text order. */
function dealt(...lines: readonly string[]): readonly string[] {
  return told(...lines).map(({ recipient, tier }) => `${recipient?.codes.join('|')} ${tier ?? '-'}`);
}

test('places dealt out one after the other go to those behind them', () => {
  expect(
    dealt(
      'Pada KLA 2023, predikat Utama diraih Kota Batu, Nindya diraih oleh Kabupaten Tuban, dan Madya Kabupaten Lumajang.',
    ),
  ).toEqual(['35.79 Utama', '35.23 Nindya', '35.08 Madya']);
});

test('lists in brackets go with the grade before them', () => {
  expect(
    dealt(
      'Lima daerah meraih KLA 2023, masing-masing dua kategori Pratama (Tuban dan Lumajang) serta dua kategori Madya (Buton dan Bali).',
    ),
  ).toEqual(['35.23 Pratama', '35.08 Pratama', '74.04 Madya', '51 Madya']);
});

test('a place named behind its holder goes with the one before', () => {
  expect(
    dealt(
      'Pada KLA 2023 Kabupaten Tuban meraih kategori Nindya, Kota Batu kategori Utama, dan Kabupaten Lumajang kategori Madya.',
    ),
  ).toEqual(['35.23 Nindya', '35.79 Utama', '35.08 Madya']);
});

test('the award of dealt tiers may stand a sentence before', () => {
  expect(
    dealt(
      'Kementerian menyerahkan penghargaan KLA 2023 kepada banyak daerah.',
      'Predikat Utama diraih Kota Batu, sedangkan predikat Nindya diberikan kepada Kabupaten Tuban dan Kabupaten Lumajang.',
    ),
  ).toEqual(['35.79 Utama', '35.23 Nindya', '35.08 Nindya']);
});

test('English deals out too', () => {
  expect(
    dealt(
      'At KLA 2023 the Utama category was won by Tuban Regency and Malang City, while kategori Madya was awarded to Lumajang Regency.',
    ),
  ).toContain('35.08 Madya');
});

test('what is hoped for is not dealt out', () => {
  expect(
    told('Tahun depan Pemkab Tuban menargetkan KLA kategori Utama, Kota Batu kategori Nindya.').filter(
      ({ status }) => status === 'asserted',
    ),
  ).toEqual([]);
});
