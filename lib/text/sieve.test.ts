import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sieve } from './sieve.ts';

const PATTERNS = [
  /\ba(?:b|c)\b|\bcab/,
  /^b|c[)|(]a/,
  /\(bab|\bb\|/,
  /(?<=a)bc/,
  /a+(?:b|ca){1,2}\b/,
  /(?:ab|ba)?c b/,
  /abc(?! b)/,
  /(?:a|b)(?:b|c)(?:c|a) ?/,
  /\bab\b.*\bba\b/,
  /b{2}a?\(|é\p{L}a/u,
];
const found = sieve(PATTERNS, (pattern) => pattern);

test('no pattern that is found in a text is left out, and none comes out of turn', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '(', '|', ')', 'é', 'ab'), maxLength: 14 });
  fc.assert(
    fc.property(text, (words) => {
      const may = found(words);
      expect(PATTERNS.filter((pattern) => may.includes(pattern))).toEqual(may);
      for (const pattern of PATTERNS) if (pattern.test(words)) expect(may).toContain(pattern);
    }),
    { numRuns: 3000 },
  );
});

test('a text without any of the words has none of the patterns', () => {
  const cues = sieve(
    [
      { cue: /\bgagal (?:lagi )?meraih\b/, status: 'negated' },
      { cue: /\b(?:semoga|mudah-mudahan)\b/, status: 'hoped' },
    ],
    ({ cue }) => cue,
  );
  expect(cues('kota ini meraih adipura, menggagalkan yang lain')).toEqual([]);
  expect(cues('semoga tidak gagal lagi meraih').map(({ status }) => status)).toEqual(['negated', 'hoped']);
});

test('a pattern whose words cannot be told is always tried', () => {
  const [digits, word] = [/\d{3}/, /kota/];
  expect(sieve([digits, word], (pattern) => pattern)('desa')).toEqual([digits]);
});
