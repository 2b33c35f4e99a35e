import { expect, test } from 'vitest';
import { paragraphs } from './paragraphs.ts';

const TEXT = 'satu\ndua\n\ntiga';

test('paragraphs are numbered from 1 and empty ones do not count', () => {
  const { numberAt } = paragraphs(TEXT);
  expect([0, 3, 5, 10, TEXT.length].map(numberAt)).toEqual([1, 1, 2, 3, 3]);
});

test('an empty text has no paragraph, and a place in it is still the first', () => {
  expect(paragraphs('').numberAt(0)).toBe(1);
});
