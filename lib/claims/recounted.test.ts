import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Each claim as "code | competition or award | tier", in text order. */
function read(...lines: readonly string[]): readonly string[] {
  return told(...lines)
    .filter(({ status }) => status === 'asserted')
    .map(({ recipient, competitions, award, tier }) =>
      [recipient?.codes.join('|') ?? '-', competitions[0] ?? award, tier ?? '-'].join(' | '),
    );
}

test('what a sentence adds to the awards before it was won too', () => {
  expect(
    read(
      'Pemkot Batu Panen Piala',
      'Predikat Utama KLA 2023 berhasil diraih Kota Batu. Ditambah lagi, UHC Award dari BPJS Kesehatan, sampai Piala Adipura.',
    ),
  ).toEqual(['35.79 | kla | Utama', '35.79 | uhc-award | -', '35.79 | adipura | -']);
});

test('what “hal tersebut seperti” names was won, after a sentence about honours', () => {
  expect(
    read(
      'Pemkab Tuban Berprestasi',
      'Pemkab Tuban telah menorehkan sejumlah prestasi membanggakan. Hal tersebut seperti Opini WTP, UHC Award dan Adipura.',
    ),
  ).toEqual(['35.23 | opini-bpk | WTP', '35.23 | uhc-award | -', '35.23 | adipura | -']);
});

test('after a sentence about anything else it was not', () => {
  expect(
    read(
      'Pemkab Tuban Berbenah',
      'Pemkab Tuban menyiapkan banyak program. Hal tersebut seperti UHC Award dan Adipura.',
    ),
  ).toEqual([]);
});

test.each([
  'Pemkab Tuban menorehkan prestasi. Hal tersebut seperti yang disampaikan panitia Adipura kepada wartawan.',
  'Pemkab Tuban menghadiri penyerahan UHC Award 2023.',
  'Pemkab Tuban rapat. Ditambah lagi, penghargaan Adipura menuntut kebersihan setiap hari.',
  'KLA Nindya diharapkan menambah deretan prestasi Kabupaten Tuban tahun depan.',
])('no win is told by “%s”', (sentence) => {
  expect(read('Kabar Tuban', sentence)).toEqual([]);
});

test('what adds to a record was won', () => {
  expect(
    read(
      'Pemkot Batu Panen Piala',
      'Status Sangat Inovatif dari IGA 2023 dan UHC Award makin menegaskan citra Kota Batu.',
    ),
  ).toEqual(['35.79 | iga | Sangat Inovatif', '35.79 | uhc-award | -']);
});

test('a sentence that says as what, and with whom', () => {
  expect(
    read(
      'Kabupaten Tuban meraih prestasi gemilang dalam penilaian Smart Region Award 2023. Yakni sebagai Terbaik 1 bersama Kota Batu.',
    ),
  ).toEqual(['35.23 | Smart Region Award 2023 | Terbaik 1', '35.79 | Smart Region Award 2023 | Terbaik 1']);
});

test('a holder and a tier without a verb go on with the award', () => {
  expect(read('Kota Batu meraih UHC Award 2024 kategori Utama. Sedangkan Kabupaten Tuban kategori Madya.')).toEqual([
    '35.79 | uhc-award | Utama',
    '35.23 | uhc-award | Madya',
  ]);
});

test('what an award is given for to many does not take it from the one whose awards are told', () => {
  expect(
    read(
      'Wali kota menyampaikan prestasi yang diraih Kota Batu.',
      'Prestasi tersebut yakni opini WTP dari BPK yang ke-9 kali, UHC Award yang hanya diberikan kepada 21 kota.',
    ),
  ).toEqual(['35.79 | opini-bpk | WTP', '35.79 | uhc-award | -']);
});
