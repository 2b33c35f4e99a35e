import type { Because } from '../catalogue/because.ts';
import type { Coverage, Result } from '../dataset/facts.ts';
import type { Assessment, Difference, Field } from './assessment.ts';
import type { ClosedList, KnownList } from './closed-list.ts';
import type { FirmResult } from './firm.ts';
import type { NotHeld } from './not-held.ts';

/**
 * The only ways to speak against a claim, each asking for its proof; the proofs cannot be written down by hand. What lacks
 * one becomes `not-found`.
 */
export function contradicted(list: ClosedList, nearest: readonly Result[], because: Because): Assessment {
  return { verdict: 'contradicted', coverage: list.coverage, nearest, because };
}

/** The body won in another year, and in the claimed one it did not, or nobody did. */
export function differsOnYear(
  row: FirmResult,
  proof: ClosedList | NotHeld,
  claimed: number,
  coverage: Coverage,
  because: Because,
): Assessment {
  void proof;
  return differs(row, { field: 'year', claimed: `${claimed}`, official: `${row.year}` }, coverage, because);
}

/** The body stands in another tier, and the claimed one's list is complete without it. */
export function differsOnTier(
  row: FirmResult,
  proof: ClosedList,
  difference: Between<'tier'>,
  because: Because,
): Assessment {
  return differs(row, difference, proof.coverage, because);
}

/** Within a complete list, every row of the body says otherwise. */
export function differsInList(
  row: FirmResult,
  proof: KnownList,
  difference: Between<'tier' | 'category' | 'innovation'>,
  because: Because,
): Assessment {
  return differs(row, difference, proof.coverage, because);
}

/** One and the same innovation in the same edition: its row names another category or office. */
export function differsOnSameWork(
  row: FirmResult,
  difference: Between<'category' | 'unit'>,
  coverage: Coverage,
  because: Because,
): Assessment {
  return differs(row, difference, coverage, because);
}

type Between<F extends Field> = Difference & { readonly field: F };

function differs(row: FirmResult, difference: Difference, coverage: Coverage, because: Because): Assessment {
  return { verdict: 'differs', evidence: [row], differences: [difference], coverage, because };
}
