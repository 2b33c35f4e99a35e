import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { isOpinion } from './opinions.ts';
import { isOtherGrade } from './other-grade.ts';
import { sameContest } from './same-contest.ts';

/** "meningkat dibanding 2022 yang hanya diraih tiga daerah": of an earlier year than that of the news only what has it in its name. */
function isOfEvent({ year, yearFrom }: Draft, event: { readonly year: number } | undefined): boolean {
  return yearFrom === 'printed' || event === undefined || !(year !== undefined && year < event.year - 1);
}

/** A later claim of the same award without a year of its own speaks of the year that was last stated for it. */
export function withLentYears(drafts: readonly Draft[], { eventYear, audited, auditedBefore }: Context): Draft[] {
  const stated = drafts.filter(
    ({ year, inferred, status, past }) =>
      year !== undefined && !inferred.includes('year') && status === 'asserted' && !past,
  );
  return drafts.map((draft) => {
    if (draft.status !== 'asserted' || !draft.inferred.includes('year')) return draft;
    const ofAudit = draft.award !== undefined && isOpinion(draft.award);
    const guessed = ofAudit ? (audited === undefined ? auditedBefore : undefined) : eventYear;
    if (draft.year !== undefined && draft.year !== guessed?.year) return draft;
    const same = stated.filter((other) => sameContest(other, draft) && !isOtherGrade(other, draft));
    // Years of more than one edition that are only told later are its history.
    const later =
      new Set(same.map(({ year }) => year)).size > 1 ? undefined : same.find((other) => isOfEvent(other, guessed));
    const lender = same.findLast(({ span }) => span.start < draft.span.start) ?? later;
    return lender?.year === undefined ? draft : { ...draft, year: lender.year, yearFrom: 'context' };
  });
}
