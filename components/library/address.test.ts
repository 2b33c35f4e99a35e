import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, hashOf, readAddress, resultAddress, VIEW_NAMES, withFilters } from './address.ts';

test('an address read back is the same address', () => {
  const part = fc.string({ unit: 'grapheme', minLength: 1 });
  const filters = fc.dictionary(fc.string({ minLength: 1 }), part);
  fc.assert(
    fc.property(fc.constantFrom(...VIEW_NAMES), fc.array(part), filters, (view, path, chosen) => {
      const hash = hashOf(at(view, path, chosen));
      expect(readAddress(hash)).toEqual(at(view, path, chosen));
    }),
  );
});

test('whatever stands in the address bar is read or refused, never thrown at the reader', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      readAddress(`#${text}`);
    }),
  );
  expect(readAddress('')).toBeUndefined();
  expect(readAddress('#nowhere/at/all')).toBeUndefined();
  expect(readAddress('#data/100%')).toEqual(at('data', ['100%']));
});

test('a row is named by its id, with its slashes', () => {
  expect(hashOf(resultAddress('kipp/2019/top-45/35.08'))).toBe('#data/result/kipp/2019/top-45/35.08');
});

test('another filter begins the list anew, and an empty one goes', () => {
  const before = at('data', ['rows'], { q: 'air', page: '3', year: '2019' });
  expect(hashOf(withFilters(before, { year: '' }))).toBe('#data/rows?q=air');
});
