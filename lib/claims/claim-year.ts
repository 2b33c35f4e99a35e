import { GAINED } from '../language/word-classes.ts';
import type { AwardMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import type { ClauseScope } from './clause-scope.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { isOpinion } from './opinions.ts';
import { type ClaimYear, isAtAnotherTime, isYearBefore, opensBefore, yearInClause } from './printed-year.ts';

/** `inferred`: the clause leaves the year to the rest of the article, which may not tell it either. */
export type YearOfClaim = { readonly year?: ClaimYear; readonly inferred: boolean };

/** The year of an award that a clause tells of; `lent` is the claim that it takes the award from, if any. */
export function claimYear(
  award: AwardMention,
  { clause, sentence, context }: Pick<ClauseScope, 'clause' | 'sentence' | 'context'>,
  status: Draft['status'],
  lent: Draft | undefined,
): YearOfClaim {
  const { mentions, audited } = context;
  const text = withoutBudget(clause, lent, context.mask);
  const leans = lent?.year !== undefined;
  const own =
    yearInClause(lent ? undefined : award, clause, sentence, text, mentions, audited, leans) ??
    yearWhen(clause, sentence, context.mask);
  // What is hoped for lies ahead; the year of the last win ("yang diraih pada 2022") is not its year.
  if (
    own &&
    !(
      status !== 'asserted' &&
      award.surfaceYear === undefined &&
      WON_BEFORE.test(context.mask.slice(award.end, clause.end))
    )
  )
    return { year: own, inferred: false };
  if (status !== 'asserted') return { inferred: false };
  const before = isYearBefore(clause, context.mask, sentence);
  if (isAtAnotherTime(clause, context.mask) && !before) return { inferred: false };
  const base = lent?.year !== undefined ? { year: lent.year, from: 'context' as const } : knownYear(award, context);
  if (!base) return { inferred: true };
  const opens = opensBefore(context.mask.slice(sentence.start, sentence.end));
  return { year: before ? { year: base.year - 1, from: 'context' } : base, inferred: !opens };
}

/** "berbeda dari 2019, ketika Kota X mendapat Madya": the year right before the clause that tells of its time. */
function yearWhen(clause: Span, sentence: Span, mask: string): ClaimYear | undefined {
  if (!/^\W*(?:ketika|saat|di ?mana|when)\b/.test(mask.slice(clause.start, clause.start + 12))) return undefined;
  const year = /(?<!\d)((?:19|20)\d\d)\)?,? ?$/.exec(mask.slice(sentence.start, clause.start))?.[1];
  return year === undefined ? undefined : { year: Number(year), from: 'context' };
}

/** "APBD Award 2023 ... Untuk realisasi tahun anggaran 2022": an award that is called by its year is not of the budget's. */
function withoutBudget({ start, end }: Span, lent: Draft | undefined, mask: string): string {
  if (lent?.award?.surfaceYear === undefined || isOpinion(lent.award)) return mask;
  const clause = mask.slice(start, end);
  if (!clause.includes('anggaran')) return mask;
  return mask.slice(0, start) + clause.replace(BUDGET, (words) => ' '.repeat(words.length)) + mask.slice(end);
}

const BUDGET = /\b(?:tahun )?anggaran (?:19|20)\d\d\b/g;

const WON_BEFORE = pattern`\byang (?:telah |sudah |berhasil |pernah |sempat |terakhir ){0,2}(?:${GAINED}|dipegang|mampir|singgah|bertengger)`;

function knownYear(
  award: AwardMention,
  { yearsOf, audited, auditedBefore, eventYear }: Context,
): ClaimYear | undefined {
  // An opinion of another year ("opini TW tahun 2013") may be the only one with its year beside it.
  if (audited !== undefined && isOpinion(award)) return { year: audited, from: 'context' };
  for (const id of award.competitions) {
    const [only, ...more] = yearsOf.get(id) ?? [];
    if (only !== undefined && more.length === 0) return { year: only, from: 'context' };
  }
  return isOpinion(award) ? auditedBefore : eventYear;
}
