import { expect, test } from 'vitest';
import { claim, DIFFERS, HOPED, NOT_FOUND, PARTIAL, SUPPORTED } from '../../tests/views/samples.ts';
import { counts } from './cells.ts';

test('cells keep their order and leave out what there is none of', () => {
  expect(counts([NOT_FOUND, DIFFERS, PARTIAL, SUPPORTED, SUPPORTED]).map(({ cell, n }) => `${cell} ${n}`)).toEqual([
    'supported 2',
    'partial 1',
    'differs 1',
    'not-found 1',
  ]);
});

test('the unjudged are called by their manner when they share one', () => {
  expect(counts([HOPED, HOPED])).toEqual([{ cell: 'unjudged', n: 2, called: 'hoped' }]);
  expect(counts([HOPED, { ...HOPED, status: 'planned' }])[0]?.called).toBe('unjudged');
});

test('an asserted claim that could not be matched is not called a hope', () => {
  expect(counts([claim({ verdict: null })])[0]?.called).toBe('unmatched');
  expect(counts([HOPED, claim({ verdict: null })])[0]?.called).toBe('unmatched');
});
