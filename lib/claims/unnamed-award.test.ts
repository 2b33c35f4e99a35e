import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Each claim as "recipient place unit". */
function read(...lines: readonly string[]): readonly string[] {
  return told(...lines).map(({ recipient, tier, category, award, unit }) =>
    [recipient?.name ?? '-', tier ?? category ?? '-', ...(unit ? [unit] : []), ...(award ? [award] : [])].join(' | '),
  );
}

test.each([
  [
    'Desa Sukamaju, Kecamatan Jenu, Kabupaten Tuban meraih juara 2 tingkat Provinsi Jawa Timur.',
    ['Kabupaten Tuban | juara 2 | Desa Sukamaju'],
  ],
  [
    'Penghargaan kategori kependudukan sedang diberikan kepada Dinas Sosial Kabupaten Tuban, Dinas Sosial Kabupaten Lumajang, dan Dinas Sosial Kota Malang.',
    [
      'Kabupaten Tuban | kependudukan sedang | Dinas Sosial Kabupaten Tuban',
      'Kabupaten Lumajang | kependudukan sedang | Dinas Sosial Kabupaten Lumajang',
      'Kota Malang | kependudukan sedang | Dinas Sosial Kota Malang',
    ],
  ],
  [
    'Pemerintah Kabupaten Tuban dinobatkan sebagai terbaik pertama lomba. Terbaik kedua Kabupaten Lumajang, dan terbaik ketiga Kota Malang.',
    ['Kabupaten Tuban | terbaik pertama', 'Kabupaten Lumajang | Terbaik kedua', 'Kota Malang | terbaik ketiga'],
  ],
])('the places of an award that the article gives no name are claims: %s', (sentence, claims) => {
  expect(read(sentence)).toEqual(claims);
});

test.each([
  'Kabupaten Tuban menempati peringkat ketiga inflasi tertinggi se-Indonesia.',
  'Kabupaten Tuban meraih predikat zona kuning, penghargaan belum diraih.',
  'Kabupaten Tuban menargetkan juara 1 tingkat provinsi.',
  'Lomba diikuti sepuluh desa. Sejumlah desa meraih juara 3 tingkat provinsi.',
])('statistics, ratings, hopes and nobody in particular are none: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test.each([
  [
    'Pemkab Tuban hadir.',
    'Ajang Desa Award 2024 digelar di Jakarta. Daerah ini berhasil meraih peringkat ketiga.',
    'peringkat ketiga',
  ],
  [
    'Mayor of Batu in Jakarta',
    'Mayor of Batu, Rini, spoke after the Green Town Award 2024. She was named the recipient in the Urban Leadership in Green Planning category, and that was all that they had hoped for with the others.',
    'Urban Leadership in Green Planning',
  ],
])('a pronoun means whoever the article is about: %s', (head, text, level) => {
  expect(told(head, text).map(({ tier, category }) => tier ?? category)).toEqual([level]);
});

test('lines of places below no award’s name are claims, and so are places before the first name', () => {
  expect(
    read(
      'Perpustakaan Desa Terbaik',
      'Hasil lomba telah diumumkan, pemenangnya sebagai berikut:',
      'Juara 1, Perpustakaan Samudra. Desa Plosorejo, Kabupaten Tuban.',
      'Juara 2: Desa Sumber di Lumajang.',
    ),
  ).toEqual(['Kabupaten Tuban | Juara 1 | Perpustakaan Samudra', 'Kabupaten Lumajang | Juara 2 | Desa Sumber']);
  expect(
    read(
      'Desa Sumber di Lumajang meraih juara 2 tingkat provinsi, sebuah prestasi.',
      'Kabupaten Tuban meraih Adipura tahun 2023.',
    ),
  ).toEqual(['Kabupaten Lumajang | juara 2 | Desa Sumber', 'Kabupaten Tuban | - | Adipura tahun 2023']);
});

test('a rank in the headline is the one that the text tells beside a grade', () => {
  expect(
    read(
      'Pemkab Tuban Raih Peringkat Ke-4 Kabupaten Informatif',
      'Pemkab Tuban meraih peringkat ke-4 dalam kategori Informatif pada ajang Anugerah Keterbukaan Informasi Publik 2024.',
    ),
  ).toHaveLength(1);
});
