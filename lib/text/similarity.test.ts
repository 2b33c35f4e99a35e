import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidates, editDistance, similarity, trigramIndex } from './similarity.ts';

/** The textbook table, to hold the bit-parallel one against. */
function byTable(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

test('the edits are those of the textbook, also over blocks of 32', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 90 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(editDistance(a, b)).toBe(byTable(a, b));
    }),
  );
});

test('equal strings are 1, strings with nothing in common 0', () => {
  expect(similarity('jek', 'jek')).toBe(1);
  expect(similarity('', '')).toBe(1);
  expect(similarity('abc', 'xyz')).toBe(0);
});

test('the misspelt title is among the first candidates', () => {
  const keys = ['gebrakan pagi berseri', 'blood jek si pengawal nyawa', 'si cantik hamil', 'pagi sehat'];
  expect(candidates(trigramIndex(keys), 'blood jek sang pengawal nyawa', 2)[0]).toBe(1);
  expect(candidates(trigramIndex(keys), 'blood jek', 2)[0]).toBe(1);
  expect(candidates(trigramIndex([]), 'blood jek', 2)).toEqual([]);
});

test('what was asked before changes no answer', () => {
  const titles = trigramIndex(['gebrakan pagi berseri', 'blood jek si pengawal nyawa', 'jempol budi']);
  const others = trigramIndex(['jempol', 'nyawa']);
  const first = candidates(titles, 'jempol nyawa', 5);
  candidates(others, 'jempol nyawa', 5);
  candidates(titles, 'gebrakan', 5);
  expect(candidates(titles, 'jempol nyawa', 5)).toEqual(first);
});
