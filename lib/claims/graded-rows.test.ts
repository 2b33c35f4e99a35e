import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const graded = (...lines: readonly string[]) =>
  told(...lines).map(({ recipient, tier }) => `${recipient?.name}: ${tier}`);
const MADYA_AND_PRATAMA = ['Kabupaten Tuban: Madya', 'Kota Batu: Pratama'];

test.each([
  ['- Kabupaten Tuban - predikat Madya', '- Kota Batu - predikat Pratama'],
  ['Kabupaten Tuban – kategori Madya', 'Kota Batu – kategori Pratama'],
])('a grade that says what it is makes a row no dateline: %s', (...rows) => {
  expect(graded('Penerima UHC Award', 'Berikut daftar penerima UHC Award 2024:', ...rows)).toEqual(MADYA_AND_PRATAMA);
});

test.each([
  ['No\tDaerah\tKategori', '1\tKabupaten Tuban\tMadya', '2\tKota Batu\tPratama'],
  ['No\tDaerah\tNilai\tKategori', '1\tKabupaten Tuban\t81,2\tMadya', '2\tKota Batu\t79,9\tPratama'],
  ['No.\tKategori\tDaerah', '1.\tMadya\tKabupaten Tuban', '2.\tPratama\tKota Batu'],
])('a cell of a table may be a grade: %s', (...rows) => {
  expect(graded('Penerima UHC Award', 'Berikut daftar penerima UHC Award 2024:', ...rows)).toEqual(MADYA_AND_PRATAMA);
});

test('of two grades in a row, which may be of two years, neither is said', () => {
  expect(
    graded(
      'Penerima UHC Award',
      'Berikut daftar penerima UHC Award:',
      'No\tDaerah\t2023\t2024',
      '1\tKabupaten Tuban\tMadya\tUtama',
      '2\tKota Batu\tPratama\tMadya',
    ),
  ).toEqual(['Kabupaten Tuban: undefined', 'Kota Batu: undefined']);
});

test('a grade in brackets behind each of several bodies is its own', () => {
  expect(
    graded('UHC Award 2024 diterima Kabupaten Tuban (Madya), Kota Batu (Pratama), dan Kota Malang (Utama).'),
  ).toEqual([...MADYA_AND_PRATAMA, 'Kota Malang: Utama']);
});

test.each([
  'Peraih Madya yaitu Kabupaten Tuban. Peraih Pratama yaitu Kota Batu.',
  'Untuk Madya diraih Kabupaten Tuban. Untuk Pratama diraih Kota Batu.',
  'Untuk Madya diberikan kepada Kabupaten Tuban. Sedangkan Pratama jatuh kepada Kota Batu.',
  'Kabupaten Tuban berada di kategori Madya. Kota Batu masih berada di kategori Pratama.',
])('sentences that deal one grade out each: %s', (line) => {
  expect(graded('Penerima UHC Award', 'Menteri menyerahkan UHC Award 2024.', line)).toEqual(MADYA_AND_PRATAMA);
});

test.each([
  'Kategori Madya diraih Kabupaten Tuban, sedangkan kategori Pratama oleh Kota Batu.',
  'Kategori Madya diraih Kabupaten Tuban; kategori Pratama oleh Kota Batu.',
  'Tuban dan Kota Batu masing-masing meraih kategori Madya dan kategori Pratama dalam ajang UHC Award.',
])('one sentence that deals two grades out: %s', (line) => {
  expect(graded('Penerima UHC Award', 'Menteri menyerahkan UHC Award 2024.', line)).toEqual(MADYA_AND_PRATAMA);
});

test('two that are counted first are named behind “masing-masing”', () => {
  expect(
    graded('Sebanyak dua daerah meraih UHC Award 2024 kategori Madya, masing-masing Kabupaten Tuban dan Kota Batu.'),
  ).toEqual(['Kabupaten Tuban: Madya', 'Kota Batu: Madya']);
});

test('a heading that counts those below it is no line of the list above it', () => {
  expect(
    graded(
      'Penerima Adipura',
      'Berikut daftar penerima Adipura 2024:',
      'Adipura Kencana (1 daerah)',
      '1. Kabupaten Tuban',
      'Piala Adipura (1 daerah)',
      '1. Kota Batu',
    ),
  ).toEqual(['Kabupaten Tuban: Adipura Kencana', 'Kota Batu: undefined']);
});

test('a category in capitals behind a small “kategori” is named whole in a row', () => {
  expect(
    told(
      'Penerima Pelopor Digital Award',
      'Berikut daftar penerima Pelopor Digital Award 2024:',
      '1. Kabupaten Tuban - kategori Tata Kelola',
      '2. Kota Batu - kategori Pelayanan Publik',
    ).map(({ category }) => category),
  ).toEqual(['Tata Kelola', 'Pelayanan Publik']);
});

const HEADED = ['A. Kategori Madya', '1) Kabupaten Tuban', 'B. Kategori Pratama (1 daerah)', '1) Kota Batu'];

test('a heading with nothing but a grade opens the list right below its award', () => {
  expect(graded('Kabar Jakarta', 'Malam penganugerahan UHC Award 2024 berlangsung di Jakarta.', ...HEADED)).toEqual(
    MADYA_AND_PRATAMA,
  );
});

test.each(['Nominasi UHC Award 2024 diumumkan di Jakarta.', 'UHC Award 2024 akan diserahkan pekan depan di Jakarta.'])(
  'it opens none below what nobody has won: %s',
  (line) => {
    expect(graded('Kabar Jakarta', line, ...HEADED)).toEqual([]);
  },
);

test.each([
  'Kota Malang meraih opini WTP 2019, disusul Kota Batu dengan opini WDP.',
  'Kota Malang meraih opini WTP 2019, disusul Kota Batu kategori WDP.',
])('whoever comes next has a grade of its own: %s', (line) => {
  expect(graded(line)).toEqual(['Kota Malang: WTP', 'Kota Batu: WDP']);
});

test.each([
  'Kota Malang meraih opini WTP 2019, disusul Kabupaten Tuban kategori WTP, Kota Batu kategori WDP dan Kabupaten Lumajang kategori WTP.',
])('a grade that is the name of an award too goes on a row: %s', (line) => {
  expect(graded(line).sort()).toEqual([
    'Kabupaten Lumajang: WTP',
    'Kabupaten Tuban: WTP',
    'Kota Batu: WDP',
    'Kota Malang: WTP',
  ]);
});
