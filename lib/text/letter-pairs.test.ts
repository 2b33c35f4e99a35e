import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dice, letterPairs } from './letter-pairs.ts';

test.each([
  ['jek', 'jek', 1],
  ['', '', 1],
  ['a', 'b', 0],
  ['malam', 'malang', 6 / 9],
  ['aaaa', 'aa', 2 / 4],
])('%s and %s share %d of their letter pairs', (a, b, share) => {
  expect(dice(letterPairs(a), letterPairs(b))).toBe(share);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'ny', 'é', '中'), maxLength: 12 });

test('comparing prepared pairs is comparing them one by one, and a least value changes only what is below it', () => {
  fc.assert(
    fc.property(word, word, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, least) => {
      const share = dice(letterPairs(a), letterPairs(b));
      expect(share).toBe(oneByOne(a, b));
      const sifted = dice(letterPairs(a), letterPairs(b), least);
      expect(sifted === share || (sifted === 0 && share < least)).toBe(true);
    }),
  );
});

function oneByOne(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  const rest = pairs(b);
  const all = pairs(a).length + rest.length;
  let shared = 0;
  for (const pair of pairs(a)) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return all === 0 || shared === 0 ? 0 : (2 * shared) / all;
}
