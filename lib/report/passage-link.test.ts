import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageLink } from './passage-link.ts';

const ADDRESS = 'https://berita.example/2017/judul.html';

function linkTo(quote: string, address: string | null = ADDRESS) {
  const text = `Sebelum. ${quote} Sesudah.`;
  return passageLink(address, text, { start: 9, end: 9 + quote.length });
}

test('a short passage stands whole in the address', () => {
  expect(linkTo('Lumajang meraih Top 25.')).toBe(`${ADDRESS}#:~:text=Lumajang%20meraih%20Top%2025.`);
});

test('signs that part a directive are words of the passage', () => {
  expect(linkTo('ke-2, A & B (KIPP)')).toBe(`${ADDRESS}#:~:text=ke%2D2%2C%20A%20%26%20B%20%28KIPP%29`);
});

test('a long passage, or one of two paragraphs, is told by its ends', () => {
  const long = `satu dua tiga empat lima ${'kata '.repeat(40)}enam tujuh delapan sembilan sepuluh`;
  expect(linkTo(long)).toBe(
    `${ADDRESS}#:~:text=satu%20dua%20tiga%20empat%20lima,enam%20tujuh%20delapan%20sembilan%20sepuluh`,
  );
  expect(linkTo('Baris satu.\nBaris dua.')).toBe(`${ADDRESS}#:~:text=Baris%20satu.,Baris%20dua.`);
});

test('an address with a fragment of its own keeps it', () => {
  expect(linkTo('Top 25', `${ADDRESS}#isi`)).toBe(`${ADDRESS}#isi:~:text=Top%2025`);
  expect(linkTo('Top 25', `${ADDRESS}#`)).toBe(`${ADDRESS}#:~:text=Top%2025`);
});

test('there is no link without a web address, a span or words', () => {
  expect(linkTo('Top 25', null)).toBeUndefined();
  expect(linkTo('Top 25', 'file:///artikel.html')).toBeUndefined();
  expect(linkTo('   ')).toBeUndefined();
  expect(passageLink(ADDRESS, 'Top 25', undefined)).toBeUndefined();
});

test('whatever stands in a passage, the address is one of the same page', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (quote) => {
      const link = linkTo(quote);
      if (link === undefined) return;
      const url = new URL(link);
      expect(url.origin + url.pathname).toBe(ADDRESS);
      expect(link.split(':~:text=')[1]).toMatch(/^[\w.~%]+(?:,[\w.~%]+)?$/);
    }),
  );
});
