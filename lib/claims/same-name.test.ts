import { expect, test } from 'vitest';
import { sameName } from './same-name.ts';

test.each([
  ['Badan Kepegawaian Negara Award 2023', 'BKN Award 2023'],
  ['Badan Kepegawaian Negara (BKN) Award', 'Piagam Penghargaan BKN Award 2021'],
  ['Arsip Nasional Republik Indonesia (ANRI) Awards 2019', 'Anugerah ANRI Award'],
  ['Penghargaan Smart Village', 'Smart Village Award'],
  ['Lomba Perpustakaan Desa 2025', 'Lomba Perpustakaan Desa Kabupaten Tabanan 2025'],
  ['Lomba Perpustakaan Desa 2025', 'Lomba Perpustakaan Desa Terbaik Kabupaten Tabanan 2025'],
  ['Lomba Desa 2022 se Kabupaten Tuban', 'lomba desa tingkat Kabupaten Tuban'],
  ['PR Indonesia Awards', 'Public Relations Indonesia Award (PRIA) 2022'],
  ['PIA 2024', 'Pacitan Innovation Award (PIA)'],
  ['MTQ Tanah Datar', 'Musabaqah Tilawatil Quran (MTQ) Nasional'],
  ['Paritrana Award 2022 Tingkat NTB', 'Paritrana Award 2022 kategori Pemerintah Kabupaten/Kota'],
  ['Paritrana Award NTB 2025', 'anugerah Paritrana Award Tingkat Provinsi NTB'],
])('“%s” and “%s” are one award', (a, b) => {
  expect(sameName(a, b)).toBe(true);
  expect(sameName(b, a)).toBe(true);
});

test.each([
  ['Smart Village Award', 'Smart School Award'],
  ['PR Indonesia Award', 'Paritrana Indonesia Award'],
  ['Anugerah Media Center', 'Anugerah Media Humas'],
  ['Penghargaan 2021', 'Award 2022'],
  ['BKN Award', 'BNN Award'],
  ['Lomba Perpustakaan Desa Tingkat Kabupaten', 'Lomba Perpustakaan Desa Tingkat Provinsi'],
  ['Lomba Desa', 'Lomba Inovasi Desa'],
])('“%s” and “%s” are two', (a, b) => {
  expect(sameName(a, b)).toBe(false);
});

test('a province told with its kind, without it, or by its kind alone', () => {
  expect(sameName('Lomba Posyandu Tingkat Jabar', 'lomba Posyandu tingkat Provinsi Jabar Tahun 2023')).toBe(true);
  expect(sameName('Lomba Posyandu tingkat provinsi', 'Lomba Posyandu Tingkat Provinsi Jabar')).toBe(true);
  expect(sameName('Lomba Posyandu tingkat kabupaten', 'Lomba Posyandu Tingkat Provinsi Jabar')).toBe(false);
});
