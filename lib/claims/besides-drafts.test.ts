import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const codes = (...lines: readonly string[]) => told(...lines).map(({ recipient }) => recipient?.codes.join('|'));

test('those whom “selain” sets apart have it too, where others also do', () => {
  expect(
    codes('Selain Kota Malang, penghargaan Adipura 2018 juga diterima oleh Kabupaten Tuban dan Kota Batu.').sort(),
  ).toEqual(['35.23', '35.73', '35.79']);
  expect(codes('Selain Lumajang, kabupaten lain yang meraih Adipura 2019 adalah Tuban dan Buton.').sort()).toEqual([
    '35.08',
    '35.23',
    '74.04',
  ]);
});

test.each([
  'Kota Malang menerima Adipura 2018. Dua daerah lain, yakni Kabupaten Tuban dan Kota Batu, juga mendapat penghargaan serupa.',
  'Kota Malang menerima Adipura 2018. Selain Kota Malang, 2 daerah lain, yaitu Tuban dan Kota Batu, juga memperoleh prestise yang sama.',
])('%s', (text) => expect(codes(text).sort()).toEqual(['35.23', '35.73', '35.79']));

test('of the places that the others took, those set apart have none', () => {
  expect(
    told(
      'Kota Malang meraih KLA 2019 kategori Madya.',
      'Selain Kota Malang, daerah lain yang meraih KLA 2019 yaitu Utama diraih oleh Kota Batu, dan Pratama diraih oleh Kabupaten Tuban.',
    ).map(({ recipient, tier }) => `${recipient?.codes} ${tier}`),
  ).toEqual(['35.73 Madya', '35.79 Utama', '35.23 Pratama']);
});

test('“selain” alone gives nobody anything', () => {
  expect(codes('Selain Pemkot Malang, rapat Adipura diikuti warga dan pelajar.')).toEqual([]);
});

test('the verb of the first share holds for the next', () => {
  expect(
    told('Kota Batu meraih KLA 2019 kategori Madya, sementara Tuban dan Lumajang kategori Pratama.').map(
      ({ recipient, tier }) => `${recipient?.codes} ${tier}`,
    ),
  ).toEqual(['35.79 Madya', '35.23 Pratama', '35.08 Pratama']);
});

test.each([
  'Bersama Kabupaten Tuban dan Kabupaten Lumajang, Kota Batu kembali meraih Adipura 2018.',
  'Bersama-sama dengan Kabupaten Tuban, Kabupaten Lumajang, Kota Batu berhasil meraih Adipura 2018.',
])('those whom a sentence opens with have it together with its subject: %s', (text) => {
  expect(codes(text).sort()).toEqual(['35.08', '35.23', '35.79']);
});

test.each([
  'Bersama Kabupaten Tuban dan Kabupaten Lumajang, Kota Batu menggelar rapat Adipura 2018.',
  'Bersama Kabupaten Tuban dan Kabupaten Lumajang, Kota Batu belum meraih Adipura 2018.',
])('but nothing that the sentence does not say was won: %s', (text) => {
  expect(codes(text).filter((code) => code !== '35.79')).toEqual([]);
});

test('an official whom “selain” sets apart has it for his place', () => {
  expect(
    codes(
      'Selain Bupati Tuban Aditya Halindra, Satyalancana Wira Karya 2022 juga diterima Wali Kota Batu Dewanti.',
    ).sort(),
  ).toEqual(['35.23', '35.79']);
});
