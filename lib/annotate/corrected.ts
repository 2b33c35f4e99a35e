import type { ClaimSketch, Correction } from './note.ts';

/**
 * The fields with the reader's in place of ours. Whoever writes another award or recipient means that one: our id or code of
 * the former goes with it.
 */
export function corrected(claim: ClaimSketch, correction: Correction): ClaimSketch {
  const other =
    correction.award !== undefined && correction.award !== claim.award && correction.competition === undefined;
  return { ...claim, ...correction, ...(other && { competition: null }) };
}
