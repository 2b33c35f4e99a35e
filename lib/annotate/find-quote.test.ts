import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote, quoteOf } from './find-quote.ts';

const bare = (exact: string) => ({ exact, prefix: '', suffix: '' });

test('a quote printed once is found, also at the very start', () => {
  expect(findQuote('Bupati hadir', bare('Bupati'))).toEqual({ kind: 'one', span: { start: 0, end: 6 } });
});

test('words that changed are not found, however alike', () => {
  expect(findQuote('meraih Kategori Baik', bare('Kategori Terbaik Utama'))).toEqual({ kind: 'none' });
});

test('neighbours tell two copies apart', () => {
  const text = 'Kota A meraih piala. Kota B meraih piala.';
  const quote = { exact: 'meraih piala', prefix: 'Kota B ', suffix: '.' };
  expect(findQuote(text, quote)).toEqual({ kind: 'one', span: { start: 28, end: 40 } });
});

test('a release printed twice needs the number of the copy', () => {
  const release = 'Kota A meraih piala pada hari Kamis pagi di balai kota yang baru. ';
  const text = release + release;
  const second = { start: release.length + 7, end: release.length + 19 };
  const quote = quoteOf(text, second);
  expect(quote.copy).toEqual({ number: 2, of: 2 });
  const { copy: _, ...unnumbered } = { ...quote, prefix: '', suffix: '' };
  expect(findQuote(text, unnumbered)).toMatchObject({ kind: 'several' });
  expect(findQuote(text, { ...quote, prefix: '', suffix: '' })).toEqual({ kind: 'one', span: second });
});

test('when a copy was taken away the number says nothing', () => {
  const quote = { ...bare('piala'), copy: { number: 2, of: 3 } };
  expect(findQuote('piala dan piala', quote)).toMatchObject({ kind: 'several' });
});

test('an empty quote is nowhere', () => {
  expect(findQuote('teks', bare(''))).toEqual({ kind: 'none' });
});

test('the quote of any span finds that span again', () => {
  const texts = fc.array(fc.constantFrom('ab', 'a', ' ', 'b.'), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (parts, a, b) => {
      const text = parts.join('');
      const [start = 0, end = 0] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y);
      if (start === end) return;
      expect(findQuote(text, quoteOf(text, { start, end }))).toEqual({ kind: 'one', span: { start, end } });
    }),
  );
});
