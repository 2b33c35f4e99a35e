import { expect, test } from 'vitest';
import { align } from './eval-align.ts';
import { readMarks } from './eval-fixture.ts';

test('a block read whole is found whatever its white space', () => {
  const read = 'Judul\nBupati  menerima piala di Jakarta kemarin.';
  const laid = align(read, ['Judul', 'Bupati menerima piala di Jakarta kemarin.'], []);
  expect(laid.verbatim).toEqual([true, true]);
  expect(laid.place(1, { start: 0, end: 6 })).toEqual({ start: 6, end: 12 });
  expect(laid.place(1, { start: 7, end: 15 })).toEqual({ start: 14, end: 22 });
  expect(laid.unexpected).toEqual([]);
});

test('a line of navigation is unexpected, a byline is not', () => {
  const read = 'Beranda Berita\nPenulis: Ani\nJudul panjang yang terbaca seluruhnya';
  const laid = align(read, ['Judul panjang yang terbaca seluruhnya'], ['Penulis: Ani']);
  expect(laid.unexpected).toEqual(['Beranda Berita']);
  expect(laid.optional).toEqual([{ start: 15, end: 27 }]);
});

test('a release printed twice is laid twice, in order', () => {
  const block = 'Pemkab Tuban menerima piagam di Surabaya.';
  const laid = align(`${block}\n${block}`, [block, block], []);
  expect(laid.place(0, { start: 0, end: 12 })).toEqual({ start: 0, end: 12 });
  expect(laid.place(1, { start: 0, end: 12 })).toEqual({ start: 42, end: 54 });
});

test('a block read in part still places the mentions that were read', () => {
  const laid = align('yang terbaca: Pemkab Tuban menerima', ['Hilang. yang terbaca: Pemkab Tuban menerima'], []);
  expect(laid.verbatim).toEqual([false]);
  expect(laid.place(0, { start: 22, end: 34 })).toEqual({ start: 14, end: 26 });
  expect(laid.place(0, { start: 0, end: 6 })).toBeUndefined();
});

test('a short cell does not sit down inside a paragraph', () => {
  const laid = align(
    'Nilainya 1 di antara banyak nilai lainnya.\n1',
    ['Nilainya 1 di antara banyak nilai lainnya.', '1'],
    [],
  );
  expect(laid.verbatim).toEqual([true, true]);
});

test('a mark may allow two types, or ask that nothing count', () => {
  expect(readMarks('meraih [TPID Terbaik](award|tier) di [Kota Serang](recipient?)').marks).toMatchObject([
    { quote: 'TPID Terbaik', types: ['award', 'tier'], optional: false },
    { quote: 'Kota Serang', types: ['recipient'], optional: true },
  ]);
});
