import { expect, test } from 'vitest';
import { report, reportCheck, reportClaim } from '../lib/report/builders.ts';
import type { Expected, ExpectedClaim } from './eval-fixture.ts';
import { f1, score } from './eval-score.ts';

const noTiers = { competition: () => undefined };

function label(fields: Partial<ExpectedClaim> = {}): ExpectedClaim {
  return {
    status: 'asserted',
    competition: 'kipp',
    year: 2019,
    tier: 'Top 45',
    category: null,
    innovation: null,
    recipient: '35.08',
    unit: null,
    verdict: 'not-found',
    differences: [],
    ...fields,
  };
}

function fixture(fields: Partial<Expected> = {}) {
  const expected: Expected = {
    about: 'an award',
    kind: 'claims',
    split: 'dev',
    layout: 'none',
    url: null,
    published: null,
    text: ['[Kabupaten Lumajang](recipient) meraih [Top 45 KIPP 2019](award), [Kamis (18/7)](date).'],
    optional: [],
    claims: [label()],
    checks: [],
    labels: [],
    repetitions: 0,
    ...fields,
  };
  return { slug: 'lumajang', html: '', expected };
}

test('a span counts only when it is exact', () => {
  const all = score(fixture(), report(), noTiers);
  expect(all.spans.recipient).toEqual({ hit: 1, missed: 0, spurious: 0 });
  expect(all.spans.award).toEqual({ hit: 1, missed: 0, spurious: 0 });
  // The builder's report has no date.
  expect(all.spans.date).toEqual({ hit: 0, missed: 1, spurious: 0 });
});

test('a claim needs recipient, competition, year, tier and status', () => {
  expect(score(fixture(), report(), noTiers).claims).toEqual({ hit: 1, missed: 0, spurious: 0 });
  const later = report({ claims: [reportClaim({ year: 2020 })] });
  expect(score(fixture(), later, noTiers).claims).toEqual({ hit: 0, missed: 1, spurious: 1 });
});

test('a label may list several right answers', () => {
  const claims = [label({ tier: ['Top 99', 'top 45'], verdict: ['partial', 'not-found'] })];
  expect(score(fixture({ claims }), report(), noTiers)).toMatchObject({ claims: { hit: 1 }, verdicts: { right: 1 } });
});

test('an accusation that is not due is a false one, also for a claim that nobody makes', () => {
  const contradicted = report({ claims: [reportClaim({ verdict: 'contradicted' })] });
  expect(score(fixture(), contradicted, noTiers).falseAccusations).toHaveLength(1);
  expect(score(fixture({ claims: [] }), contradicted, noTiers).falseAccusations).toHaveLength(1);
  const due = fixture({ claims: [label({ verdict: 'contradicted' })] });
  expect(score(due, contradicted, noTiers).falseAccusations).toEqual([]);
});

test('a difference in another field than the one that is wrong is a false accusation', () => {
  const differs = (field: string) =>
    report({ claims: [reportClaim({ verdict: 'differs', differences: [{ field, claimed: 'a', official: 'b' }] })] });
  const due = fixture({ claims: [label({ verdict: 'differs', differences: ['tier'] })] });
  expect(score(due, differs('tier'), noTiers).falseAccusations).toEqual([]);
  expect(score(due, differs('year'), noTiers).falseAccusations).toHaveLength(1);
});

test('a conflict of a check that is not due is listed', () => {
  const conflict = report({ checks: [reportCheck({ kind: 'weekday', outcome: 'conflict', claimed: 'Kamis (18/7)' })] });
  expect(score(fixture(), conflict, noTiers).falseConflicts).toHaveLength(1);
  const due = fixture({ checks: [{ kind: 'weekday', outcome: 'conflict', claimed: 'Kamis (18/7)' }] });
  expect(score(due, conflict, noTiers)).toMatchObject({ falseConflicts: [], checks: { right: 1 } });
});

test('nothing to find and nothing found is perfect', () => {
  expect(f1({ hit: 0, missed: 0, spurious: 0 })).toBe(1);
  expect(f1({ hit: 3, missed: 1, spurious: 1 })).toBe(0.75);
});
