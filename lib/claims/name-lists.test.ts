import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const codes = (...lines: readonly string[]) => told(...lines).map(({ recipient }) => recipient?.codes.join('|'));

test('lists that lean on an award named sentences before have it', () => {
  expect(
    codes(
      'Dua belas daerah meraih Adipura 2019. Untuk kabupaten masing-masing Tuban, Lumajang dan Buton. Sementara untuk kota diberikan kepada Batu, Madiun dan Malang.',
    ),
  ).toEqual(['35.23', '35.08', '74.04', '35.79', '35.77', '35.73']);
});

test('a relative clause right behind tells of those whom “oleh” names', () => {
  expect(codes('Jawa Timur hanya diwakili oleh Kabupaten Tuban dan Kota Batu yang sama-sama meraih Adipura.')).toEqual([
    '35.23',
    '35.79',
  ]);
});

test('who also gets “penghargaan” gets the one named before', () => {
  expect(
    codes('Kabupaten Tuban meraih Adipura 2019. Kota Batu dan Kabupaten Lumajang juga memperoleh penghargaan.'),
  ).toEqual(['35.23', '35.79', '35.08']);
});

test('what a judgement is based on is not won, and a sentence of one long name is no list', () => {
  expect(
    told(
      'Kota Batu Raih Adipura',
      'Kota Batu meraih Adipura 2019.',
      'Penilaian itu berdasarkan hasil Kompetisi Inovasi Pelayanan Publik (KIPP) 2018.',
      'Sebanyak 23 daerah meraih Adipura, termasuk Kota Batu.',
    ).map(({ competitions }) => competitions),
  ).toEqual([['adipura']]);
});
