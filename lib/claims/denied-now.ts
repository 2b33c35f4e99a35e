import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { isAtAnotherTime, isYearBefore } from './printed-year.ts';

/** "Akhirnya meraih Adipura": after all. */
const AFTER_ALL = /\b(?:akhirnya|kembali|kini|kali ini|tahun ini|sekarang|baru)\b/;

/**
 * The drafts without those that give a body, by inference alone, the award that the article says it has failed to win: "Kota X gagal
 * meraih Adipura. … Mojosari mendapatkan piala Adipura keempat kalinya" is of another, whom we do not know.
 */
export function withoutDeniedNow(drafts: readonly Draft[], { mask }: Context): readonly Draft[] {
  const denied = drafts.filter(
    ({ status, year, tier, inferred, recipient, span }) =>
      status === 'negated' &&
      year === undefined &&
      tier === undefined &&
      recipient !== undefined &&
      !inferred.includes('recipient') &&
      !isAtAnotherTime(span, mask) &&
      !isYearBefore(span, mask),
  );
  if (denied.length === 0) return drafts;
  return drafts.filter(
    ({ status, inferred, competitions, recipient, past, span }) =>
      status !== 'asserted' ||
      past ||
      !inferred.includes('recipient') ||
      !inferred.includes('year') ||
      AFTER_ALL.test(mask.slice(span.start, span.end)) ||
      !denied.some(
        (other) =>
          other.competitions.some((id) => competitions.includes(id)) &&
          other.recipient?.codes.some((code) => recipient?.codes.includes(code)),
      ),
  );
}
