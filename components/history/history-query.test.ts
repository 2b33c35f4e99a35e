import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, hashOf, readAddress } from '../library/address.ts';
import { activeFilters, filtersOf, type HistoryQuery, historyQuery, pageQuery } from './history-query.ts';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((text) => text.toWellFormed());
const anyQuery: fc.Arbitrary<HistoryQuery> = fc.record({
  words: fc.oneof(fc.constant(''), words),
  lists: fc.record({
    verdict: fc.array(words),
    mark: fc.array(words),
    host: fc.array(words),
    region: fc.array(words),
    award: fc.array(words),
    tag: fc.array(words),
  }),
  notes: fc.constantFrom('', 'with', 'without'),
  kind: fc.constantFrom('', 'page', 'reference'),
  from: fc.constantFrom('', '2017'),
  to: fc.constantFrom('', '2024'),
  publishedFrom: fc.constantFrom('', '2019-07-18'),
  publishedTo: fc.constantFrom('', '2026-11-24'),
  sort: fc.record({ by: fc.constantFrom('lastSeen', 'title', 'supported', 'publishedAt'), descending: fc.boolean() }),
  page: fc.integer({ min: 1, max: 99 }),
});

test('a question in the address bar is the same question when it is read again', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const address = readAddress(hashOf(at('history', [], filtersOf(query))));
      expect(historyQuery(address?.filters ?? {})).toEqual(query);
    }),
  );
});

test('an empty address asks for everything, newest first', () => {
  const query = historyQuery({});
  expect(pageQuery(query, [2017])).toEqual({ sort: { by: 'lastSeen', descending: true } });
  expect(activeFilters(query)).toBe(0);
});

test('a range of years asks for the years that pages have, and for none where they have none', () => {
  expect(pageQuery(historyQuery({ from: '2018' }), [2016, 2018, 2019]).years).toEqual([2018, 2019]);
  expect(pageQuery(historyQuery({ from: '2030' }), [2016]).years).toEqual([-1]);
});

test('what the address makes up is not asked', () => {
  expect(pageQuery(historyQuery({ verdict: 'palsu,supported', mark: 'x', sort: 'evil', from: 'abc' }), [])).toEqual({
    verdicts: ['supported'],
    sort: { by: 'lastSeen', descending: true },
  });
});
