import { expect, expectTypeOf, test } from 'vitest';
import { dataset, edition, region, result } from '../dataset/builders.ts';
import { isComplete } from '../dataset/dataset.ts';
import type { CompleteCoverage, Coverage } from '../dataset/facts.ts';
import type { Assessment } from './assessment.ts';
import { becauseOf } from './because-of.ts';
import { claim } from './builders.ts';
import { type ClosedList, fullyKnownList, isClosed, type KnownList } from './closed-list.ts';
import { contradicted, differsInList, differsOnTier, differsOnYear } from './fair.ts';
import { type FirmResult, isFirm } from './firm.ts';
import type { NotHeld } from './not-held.ts';

const BECAUSE = becauseOf('verdict.differs', { claimed: 'Baik', official: 'Terbaik' });
const PARTIAL: Coverage = { competition: 'kipp', year: 2019, tier: 'Top 45', state: 'partial', held: 1, total: 45 };

test('what is only a coverage contradicts nobody', () => {
  // @ts-expect-error a partial list proves nothing
  const unfair: Assessment = { verdict: 'contradicted', coverage: PARTIAL, nearest: [], because: BECAUSE };
  // @ts-expect-error “complete” written by hand is no proof either
  const written: CompleteCoverage = { ...PARTIAL, state: 'complete', held: 45, total: 45 };
  expect([unfair.verdict, written.state]).toEqual(['contradicted', 'complete']);
});

test('a complete list must also be closed to the body before it contradicts', () => {
  expectTypeOf(contradicted).parameter(0).toEqualTypeOf<ClosedList>();
  expectTypeOf<KnownList>().not.toExtend<ClosedList>();
  expectTypeOf<CompleteCoverage>().not.toExtend<ClosedList>();
  expectTypeOf<{ coverage: CompleteCoverage; own: readonly [] }>().not.toExtend<ClosedList>();
});

test('a difference needs a firm row and a proof of its own', () => {
  expectTypeOf(result()).not.toExtend<FirmResult>();
  expectTypeOf(differsOnYear).parameter(1).toEqualTypeOf<ClosedList | NotHeld>();
  expectTypeOf(differsOnTier).parameter(1).toEqualTypeOf<ClosedList>();
  expectTypeOf(differsInList).parameter(1).toEqualTypeOf<KnownList>();
  expectTypeOf<{ year: number }>().not.toExtend<NotHeld>();
});

test('a verdict without its evidence or its field does not compile', () => {
  expectTypeOf<readonly []>().not.toExtend<Evidence<'supported'>>();
  expectTypeOf<readonly []>().not.toExtend<Evidence<'differs'>>();
  expectTypeOf<readonly []>().not.toExtend<Extract<Assessment, { verdict: 'differs' }>['differences']>();
  expectTypeOf<readonly []>().not.toExtend<Extract<Assessment, { verdict: 'partial' }>['unrecorded']>();
});

type Evidence<V> = Extract<Assessment, { verdict: V; evidence: unknown }>['evidence'];

test('a reason with an empty place does not compile', () => {
  // @ts-expect-error `official` is missing
  const because = becauseOf('verdict.differs', { claimed: 'Baik' });
  expect(because.key).toBe('verdict.differs');
});

test('the proofs come out of the data', () => {
  const facts = dataset({
    regions: [region(), region({ code: '35.09', name: 'Jember' })],
    editions: [edition({ coverage: 'complete', total: 1 })],
    results: [result({ recipient: 'Pemerintah Kabupaten Jember', code: '35.09' })],
  });
  const kipp = facts.competition('kipp')!;
  const list = fullyKnownList(claim({ tier: 'Top 45' }), kipp.tiers[0], kipp, facts);
  expect(list && isClosed(list) && isComplete(list.coverage)).toBe(true);
  expect(isFirm(result({ disputed: true }))).toBe(false);
});
