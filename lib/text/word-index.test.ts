import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordIndex } from './word-index.ts';

const PATTERNS = [
  /\babca(?:b|c)\b|\bcabc/,
  /^babab|caac[)|(]a/,
  /\(babc|\bbbb\|/,
  /(?<=a)bcbc/,
  /aaa+(?:b|ca){1,2}\b/,
  /(?:abca|baab)?cccc b/,
  /abcab(?! b)/,
  /\bab\b.*\bbabc\b/,
  /b{2}a?\(|é\p{L}a/u,
  /\d/,
];
const index = wordIndex();
const rowsIn = index.sieve(PATTERNS, (pattern) => pattern);
const gates = PATTERNS.map((pattern) => index.gate(pattern));

test('no pattern that is found in a stretch is denied, wherever the stretch is cut', () => {
  const unit = fc.constantFrom('a', 'b', 'c', ' ', '(', '|', ')', 'é', 'abc', 'babc', '7');
  const cut = fc.record({ text: fc.string({ unit, maxLength: 24 }), from: fc.nat(60), to: fc.nat(60) });
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (asked) => {
      for (const { text, from, to } of asked) {
        const stretch = { start: Math.min(from, to, text.length), end: Math.min(Math.max(from, to), text.length) };
        const part = text.slice(stretch.start, stretch.end);
        const may = rowsIn(text, stretch);
        expect(PATTERNS.filter((pattern) => may.includes(pattern))).toEqual(may);
        for (const [i, pattern] of PATTERNS.entries()) {
          expect(gates[i]!(text, stretch)).toBe(may.includes(pattern));
          if (pattern.test(part)) expect(may).toContain(pattern);
        }
      }
    }),
    { numRuns: 3000 },
  );
});

test('a stretch has only what stands in it', () => {
  const { gate } = wordIndex();
  const mayFail = gate(/\b(?:gagal|belum) /);
  const mayHope = gate(/\bsemoga\b/);
  const text = 'kota ini gagal lagi. semoga tahun depan menggagalkan yang lain.';
  const first = { start: 0, end: 20 };
  const second = { start: 21, end: text.length };
  expect([mayFail(text, first), mayHope(text, first)]).toEqual([true, false]);
  expect([mayFail(text, second), mayHope(text, second)]).toEqual([false, true]);
});

test('a gate that is made later is asked as well', () => {
  const { gate } = wordIndex();
  const early = gate(/adipura/);
  expect(early('meraih adipura', { start: 0, end: 14 })).toBe(true);
  const late = gate(/meraih/);
  expect(late('meraih adipura', { start: 0, end: 14 })).toBe(true);
  expect(late('meraih adipura', { start: 6, end: 14 })).toBe(false);
});
