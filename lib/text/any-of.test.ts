import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyOf } from './any-of.ts';

test('what is found of one of several patterns is found of all as one', () => {
  const patterns = [/\ba(?:b|c)\b|\bca/, /^b|c[)|(]a/, /\(b|\bb\|/, /(?<=a)b/];
  const any = anyOf(patterns);
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '(', '|', ')'), maxLength: 12 });
  fc.assert(fc.property(text, (words) => any.test(words) === patterns.some((pattern) => pattern.test(words))));
});

test('a letter is any sign beyond ASCII here, but not where it must not stand', () => {
  const any = anyOf([/^(?: \p{L}+){1,2} diraih$/u, /^1[\p{L}/]$/u, /^2[^\p{L}]$/u, /^3(?!\p{L})/u]);
  for (const text of [' é diraih', ' → ini diraih', '1/', '1é', '1→', '2→', '3→'])
    expect([text, any.test(text)]).toEqual([text, true]);
  for (const text of [' 1 diraih', '11', '2é', '3é']) expect([text, any.test(text)]).toEqual([text, false]);
});
