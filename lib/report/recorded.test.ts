import { expect, test } from 'vitest';
import { result } from '../../tests/views/samples.ts';
import { words } from '../catalogue/words.ts';
import { recordedInWords } from './recorded.ts';

const source = { url: '', title: '', kind: 'official' };
const claimOf = (rank: string | null) => ({ evidence: [{ result: result({ rank }), source }] });

test('a place behind what differs is said in the reader’s language', () => {
  const difference = { official: 'Terbaik (Kota), peringkat 3' };
  expect(recordedInWords(claimOf('3'), difference, words('en'))).toBe('Terbaik (Kota), rank 3');
  expect(recordedInWords(claimOf('3'), difference, words('id'))).toBe(difference.official);
});

test('words of the data that only look like a place stay as they are', () => {
  const difference = { official: 'Satu, peringkat 3' };
  for (const rank of ['2', null])
    expect(recordedInWords(claimOf(rank), difference, words('en'))).toBe(difference.official);
});
