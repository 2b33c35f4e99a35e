import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const claims = (...lines: readonly string[]) =>
  told('Penghargaan untuk daerah', ...lines).map(({ recipient, tier }) => [recipient?.codes.join('|'), tier]);

const GIVEN = 'Panitia menyerahkan Anugerah Pangripta Nusantara 2016 kepada sejumlah daerah.';

const MARKS = ['1. ', '2) ', '3.', 'a. ', '- ', '• ', '* ', ''];
const NAMES = [
  'Kabupaten Lumajang',
  'Kab. Lumajang',
  'Lumajang',
  'Kabupaten Lumajang, Jawa Timur',
  'Lumajang, Jawa Timur',
  'Kabupaten Lumajang (Jawa Timur)',
  'Lumajang (Jawa Timur)',
  'Kabupaten Lumajang Provinsi Jawa Timur',
  'Pemkab Lumajang',
];

test('a row of winners says the same in every dress', () => {
  for (const name of NAMES)
    for (const mark of MARKS)
      for (const row of [
        `Terbaik II: ${name}`,
        `Terbaik II – ${name}`,
        `Terbaik II ${name}`,
        `${name}: Terbaik II`,
        `${name} (Terbaik II)`,
        `${name} sebagai Terbaik II`,
        `Terbaik II diraih ${name}`,
      ])
        expect([mark + row, ...claims(GIVEN, 'Berikut rincian pemenang:', mark + row)]).toEqual([
          mark + row,
          ['35.08', 'Terbaik II'],
        ]);
});

test('what each reached stands behind its name', () => {
  for (const mark of MARKS)
    for (const row of ['Kabupaten Lumajang (nilai 87,45)', 'Kabupaten Lumajang: 87,45', 'Lumajang dengan nilai 87,45'])
      expect([mark + row, ...claims(GIVEN, 'Berikut rincian pemenang:', mark + row).map(([code]) => code)]).toEqual([
        mark + row,
        '35.08',
      ]);
});

test('the line above tells which of two bodies of one name is meant', () => {
  expect(
    claims(
      GIVEN,
      'Berikut rincian pemenang:',
      'Kota dengan Perencanaan Terbaik',
      '1. Terbaik I Madiun, Jawa Timur',
      'Kabupaten dengan Perencanaan Terbaik',
      '1. Terbaik I Tuban, Jawa Timur',
      '2. Terbaik II Madiun, Jawa Timur',
      'Kota dengan Perencanaan Inovatif: Batu',
    ).map(([code]) => code),
  ).toEqual(['35.77', '35.23', '35.19', '35.79']);
});

test('a label that tells of no prize makes nobody a winner', () => {
  for (const row of ['Lokasi: Lumajang', 'Sumber: Lumajang', 'Tuan rumah: Lumajang', 'Peserta: Lumajang'])
    expect([row, ...claims(GIVEN, row)]).toEqual([row]);
});

test('a grade heads its rows, or labels them', () => {
  const graded = [
    ['35.08', 'Utama'],
    ['35.23', 'Utama'],
  ];
  for (const rows of [
    ['A. Utama', '1. Kabupaten Lumajang', '2. Kabupaten Tuban'],
    ['1. Utama - Kabupaten Lumajang dan Kabupaten Tuban'],
    ['Utama: Kabupaten Lumajang, Jawa Timur dan Kabupaten Tuban, Jawa Timur'],
  ])
    expect([
      rows,
      ...claims('Menteri menyerahkan penghargaan KLA 2019.', 'Berikut daftar penerima penghargaan:', ...rows),
    ]).toEqual([rows, ...graded]);
});
