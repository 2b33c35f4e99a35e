import { expect, test } from 'vitest';
import { plainArticle } from './plain-article.ts';

test('each line is a paragraph, blank lines and odd spaces are not', () => {
  const { text, blocks } = plainArticle('\ufeffSatu  dua\u00a0tiga\r\n\r\n  Em\u00adpat lima\n');
  expect(text).toBe('Satu dua tiga\nEmpat lima');
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['Satu dua tiga', 'Empat lima']);
});

test('lines wrapped by hand are joined into their paragraphs', () => {
  const wrapped = [
    'Pemerintah Kabupaten Tuban menerima penghargaan atas inovasi',
    'layanan aduan warga yang dinilai cepat dan murah oleh para',
    'juri di Surabaya.',
    '',
    'Bupati berharap inovasi itu ditiru daerah lain di provinsi',
    'yang sama, termasuk kabupaten dan kota tetangga.',
  ].join('\n');
  expect(plainArticle(wrapped).text.split('\n')).toHaveLength(2);
});

test('a list is not wrapped text, however long its lines are', () => {
  const list = [
    'Deretan penghargaan Pemkab Tuban sepanjang tahun ini:',
    '1. Piala Adipura Tahun 2024 kategori Kota Kecil Terbersih',
    '2. Kabupaten Layak Anak Tahun 2023 kategori Nindya Madya',
    '3. Anugerah Paritrana Tahun 2022 kategori Pemerintah Desa',
    '4. Swasti Saba Tahun 2021 kategori Wistara bagi kabupaten',
  ];
  expect(plainArticle(list.join('\n')).text.split('\n')).toEqual(list);
});

test('a list inside wrapped text keeps its lines', () => {
  const wrapped = [
    'Pemerintah Kabupaten Tuban menerima penghargaan atas inovasi',
    'layanan aduan warga yang dinilai cepat dan murah oleh para',
    'juri yang menilai di Surabaya pekan lalu, dan juga atas:',
    '1. pelayanan kesehatan bagi ibu dan anak di seluruh desa yang',
    '   jauh dari kota dan belum punya kendaraan ke rumah sakit;',
    '2. pengelolaan sampah rumah tangga oleh warga desa sendiri.',
  ].join('\n');
  expect(plainArticle(wrapped).text.split('\n')).toHaveLength(3);
});

test('wrapped text whose lines mostly begin with names is wrapped all the same', () => {
  const wrapped = [
    'Dua Inovasi Kabupaten Masuk Daftar',
    '',
    'Pemerintah Kabupaten Tuban meraih penghargaan lewat inovasi',
    '“Rumah Kedelai Tuban”. Penghargaan diserahkan kemarin, dan',
    'diterima kepala dinas yang mengelola rumah itu di Surabaya',
    'Timur bersama para petani.',
  ].join('\n');
  expect(plainArticle(wrapped).text.split('\n')).toHaveLength(2);
});
