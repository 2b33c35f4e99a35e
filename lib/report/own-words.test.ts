import { expect, test } from 'vitest';
import { mention, report, reportClaim } from './builders.ts';
import { ownWords } from './own-words.ts';

const SENTENCE = { start: 0, end: 60 };
const claimOf = (id: string, mentions: readonly string[], spans = [SENTENCE]) => reportClaim({ id, mentions, spans });
const MENTIONS = [
  mention({ id: 'award', type: 'award', start: 0, end: 10 }),
  mention({ id: 'ambon', type: 'recipient', start: 20, end: 30 }),
  mention({ id: 'badung', type: 'recipient', start: 32, end: 46 }),
  mention({ id: 'far', type: 'recipient', start: 80, end: 90 }),
  mention({ id: 'day', type: 'date', start: 50, end: 55 }),
];
const wordsOf = (...claims: readonly ReturnType<typeof claimOf>[]) =>
  Object.fromEntries(ownWords(report({ claims, mentions: MENTIONS })));

test('winners in one sentence have their names to themselves', () => {
  expect(wordsOf(claimOf('c1', ['award', 'ambon']), claimOf('c2', ['award', 'badung']))).toEqual({
    c1: [{ start: 20, end: 30 }],
    c2: [{ start: 32, end: 46 }],
  });
});

test('a claim with a passage of its own needs none', () => {
  const apart = claimOf('c2', ['award', 'badung'], [{ start: 32, end: 60 }]);
  expect(wordsOf(claimOf('c1', ['award', 'ambon']), apart)).toEqual({});
});

test('neither a day nor words outside the passage are its own', () => {
  expect(wordsOf(claimOf('c1', ['award', 'far', 'day']), claimOf('c2', ['award']))).toEqual({});
});
