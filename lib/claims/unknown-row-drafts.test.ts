import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const read = (...lines: readonly string[]) =>
  told(...lines).map(({ recipient, award, tier }) => `${recipient?.name} | ${award ?? '-'} | ${tier}`);

test('places of a contest in one city, whoever has them', () => {
  expect(
    read(
      'Pemkot Madiun menggelar lomba anak',
      'Pemenangnya sebagai berikut: Lomba Menyusun Balok: Juara I Mojorejo, Juara II Manguharjo, Juara III Taman Asri. Lomba Mewarnai: Juara I Kartoharjo, Juara II Taman Asri.',
    ),
  ).toEqual([
    'Kota Madiun | Lomba Menyusun Balok | Juara I',
    'Kota Madiun | Lomba Menyusun Balok | Juara II',
    'Kota Madiun | Lomba Menyusun Balok | Juara III',
    'Kota Madiun | Lomba Mewarnai | Juara I',
    'Kota Madiun | Lomba Mewarnai | Juara II',
  ]);
});

test.each([
  'Juara I: Kelompok Melati; Juara II: Kelompok Mawar.',
  'Juara I diraih Mojorejo (nilai 90), sedangkan Juara II Taman Asri.',
  'Adapun Juara I adalah Sri Wahyuni asal Mojorejo dan Juara II Rahmat asal Taman.',
])('names that nobody knows: %s', (sentence) => {
  expect(read('Pemkot Madiun menggelar lomba', sentence)).toEqual([
    'Kota Madiun | - | Juara I',
    'Kota Madiun | - | Juara II',
  ]);
});

test.each([
  'Juara I mendapat uang Rp5 juta, Juara II Rp3 juta.',
  'Juara I akan menerima sepeda, Juara II kipas angin.',
])('what a place is worth is no name: %s', (sentence) => {
  expect(read('Pemkot Madiun menggelar lomba', sentence)).toEqual([]);
});

test('of a match no place is an award', () => {
  expect(read('Pemkot Madiun menggelar turnamen futsal', 'Juara I Mojorejo, Juara II Taman.')).toEqual([]);
});
