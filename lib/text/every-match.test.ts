import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyMatch } from './every-match.ts';

test.each([/a+/g, /(b)?/g, /\b/g, /[ab](?=c)/gu])('%s finds what matchAll finds', (pattern) => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '😀') }), (text) => {
      const here = (match: RegExpMatchArray) => [match.index, ...match];
      expect(everyMatch(pattern, text).map(here)).toEqual([...text.matchAll(pattern)].map(here));
    }),
  );
});
