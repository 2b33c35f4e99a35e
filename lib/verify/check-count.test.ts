import { expect, test } from 'vitest';
import { dataset } from '../dataset/builders.ts';
import { claim } from './builders.ts';
import { article } from './check-builders.ts';
import { checks } from './checks.ts';

/** The count checks of one sentence that names `named` awards. */
function counts(text: string, named: number) {
  const spans = [{ start: 0, end: text.length }];
  const claims = Array.from({ length: named }, (_, i) => claim({ id: `c${i}`, award: `Award ${i}`, spans }));
  return checks(article(text, [], { claims }), dataset({})).filter(({ kind }) => kind === 'count');
}

test.each([
  'Kota Madiun meraih dua penghargaan',
  'Kota Madiun merebut dua penghargaan',
  'Kota Madiun mempertahankan dua penghargaan',
  'Dua penghargaan berhasil direbut Kota Madiun',
  'Madiun City achieved two awards',
])('“%s” is held against the two awards that are named', (text) => {
  expect(counts(text, 2)).toMatchObject([{ outcome: 'ok', expected: '2' }]);
});

test('a count of what a giver gives to all is no count of one body', () => {
  expect(counts('Menteri menyerahkan 33 penghargaan', 2)).toEqual([]);
});

test('fewer awards than were counted leave it open', () => {
  expect(counts('Kota Madiun merebut tiga penghargaan', 1)).toMatchObject([{ outcome: 'unknown', expected: '1' }]);
});
