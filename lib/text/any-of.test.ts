import fc from 'fast-check';
import { test } from 'vitest';
import { anyOf } from './any-of.ts';

test('what is found of one of several patterns is found of all as one', () => {
  const patterns = [/\ba(?:b|c)\b|\bca/, /^b|c[)|(]a/, /\(b|\bb\|/, /(?<=a)b/];
  const any = anyOf(patterns);
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '(', '|', ')'), maxLength: 12 });
  fc.assert(fc.property(text, (words) => any.test(words) === patterns.some((pattern) => pattern.test(words))));
});
