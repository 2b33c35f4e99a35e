import type { ClaimSketch, Correction, Note, Ruling } from '../annotate/note.ts';
import type { Report, ReportClaim, ReportVerdict } from '../report/report.ts';

/** The reader's notes on one claim, oldest first: those whose claim told the same fields at an overlapping place. */
export function notesOnClaim(claim: ReportClaim, report: Report, notes: readonly Note[]): readonly Note[] {
  return notes
    .filter(({ target }) => {
      if (target.kind !== 'claim' || sketchKey(target.claim) !== sketchKey(claim)) return false;
      const { position, sha256 } = target.selectors;
      // A place counts in the text that it was taken from; in another text the fields alone must do.
      return (
        sha256 !== report.page.sha256 ||
        claim.spans.some(({ start, end }) => position.start < end && start < position.end)
      );
    })
    .sort((a, b) => a.created.localeCompare(b.created));
}

/** The notes that are told with no claim: on the page, on a passage, and on claims that the report does not hold. */
export function looseNotes(report: Report, notes: readonly Note[]): readonly Note[] {
  const told = new Set(report.claims.flatMap((claim) => notesOnClaim(claim, report, notes)));
  return notes.filter((note) => !told.has(note));
}

/** What the reader judged of a claim last, or undefined. */
export function rulingOn(notes: readonly Note[]): (Ruling & { readonly ruledAt: string }) | undefined {
  const ruled = notes.filter(({ ruling }) => ruling !== undefined).sort((a, b) => a.modified.localeCompare(b.modified));
  const last = ruled.at(-1);
  return last?.ruling && { ...last.ruling, ruledAt: last.modified };
}

/** The fields that the reader corrected, of several corrections of a field the last; undefined where there is none. */
export function correctionOf(notes: readonly Note[]): Correction | undefined {
  const corrected = notes.filter(({ correction }) => correction !== undefined);
  if (corrected.length === 0) return undefined;
  corrected.sort((a, b) => a.modified.localeCompare(b.modified));
  return Object.assign({}, ...corrected.map(({ correction }) => correction));
}

/** The reader's verdict in one word: approving ours means ours. */
export function readersVerdict(ruling: Ruling, claim: Pick<ReportClaim, 'verdict'>): ReportVerdict | 'unclear' {
  if (ruling.opinion === 'agrees') return claim.verdict ?? 'unclear';
  return ruling.opinion;
}

/** One claim told by its fields alone, whichever reading found it. */
export function sketchKey(claim: ClaimSketch): string {
  const { competition, award, year, tier, category, innovation, recipient, unit } = claim;
  return JSON.stringify([
    competition ?? award,
    year,
    tier,
    category,
    innovation,
    recipient.code ?? recipient.name,
    unit,
  ]);
}
