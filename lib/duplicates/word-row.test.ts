import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameWord, wordCount, wordRow } from './word-row.ts';

function wordsOf(text: string): string[] {
  const { starts, ends, count } = wordRow(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
}

test('words keep inner hyphens and apostrophes and lose punctuation', () => {
  expect(wordsOf('“Inovasi-inovasi” As’at, M.Ag. (5/12) — ‘kata’')).toEqual([
    'Inovasi-inovasi',
    'As’at',
    'M',
    'Ag',
    '5',
    '12',
    'kata',
  ]);
});

test('case and the apostrophe of a name make no difference, another letter does', () => {
  const row = wordRow("As'at AS’AT As`at Asat Asad");
  expect([1, 2, 3, 4].map((i) => sameWord(row, 0, row, i))).toEqual([true, true, true, false]);
});

test('letters outside the basic plane are words, emoji are not', () => {
  expect(wordsOf('𝗕𝘂𝗽𝗮𝘁𝗶 🎉🎉 raih')).toEqual(['𝗕𝘂𝗽𝗮𝘁𝗶', 'raih']);
});

test('skipped spans give no words', () => {
  const text = 'satu dua tiga empat';
  const { count, starts } = wordRow(text, [{ start: 5, end: 13 }]);
  expect([count, ...starts]).toEqual([2, 0, 14]);
});

test('any text gives words in order that hold letters or digits only at their ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { starts, ends, count } = wordRow(text);
      let last = 0;
      for (let i = 0; i < count; i++) {
        expect(starts[i]).toBeGreaterThanOrEqual(last);
        expect(ends[i]).toBeGreaterThan(starts[i]!);
        last = ends[i]!;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect(wordCount(text)).toBe(count);
    }),
  );
});
