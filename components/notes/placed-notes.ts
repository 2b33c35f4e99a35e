import { type Anchored, anchor } from '../../lib/annotate/anchor.ts';
import { anchorText } from '../../lib/annotate/anchor-text.ts';
import type { Note, NoteTarget } from '../../lib/annotate/note.ts';
import { selectorsOf } from '../../lib/annotate/selectors.ts';
import { sketchKey } from '../../lib/export/notes-on-claim.ts';
import type { Report, ReportClaim } from '../../lib/report/report.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';

/** A note beside the reading in front: where its passage stands now, and which claim it is about. */
export type PlacedNote = {
  readonly note: Note;
  /** Absent for a note on the whole page. */
  readonly anchored?: Anchored;
  readonly claim?: string;
};

/** `hints`: by note id, where the page's structure says its passage is. */
export function placedNotes(
  notes: readonly Note[],
  report: Report,
  hints: ReadonlyMap<string, Span> = new Map(),
): readonly PlacedNote[] {
  const where = anchorText(report.text, report.page.sha256);
  return notes.map((note) => {
    const { target } = note;
    if (target.kind === 'page') return { note };
    const anchored = anchor(target.selectors, where, hints.get(note.id));
    if (target.kind === 'passage') return { note, anchored };
    const claim = sameClaim(target, anchored, report.claims);
    return claim ? { note, anchored, claim: claim.id } : { note, anchored };
  });
}

/** A claim is told by all its fields; of several that tell the same, the one at the note's own passage. */
function sameClaim(
  { claim: sketch }: Extract<NoteTarget, { kind: 'claim' }>,
  anchored: Anchored,
  claims: readonly ReportClaim[],
): ReportClaim | undefined {
  const key = sketchKey(sketch);
  const same = claims.filter((claim) => sketchKey(claim) === key);
  if (anchored.kind === 'orphan') return same.length === 1 ? same[0] : undefined;
  return same.find(({ spans }) => spans.some((span) => overlaps(span, anchored.span))) ?? same[0];
}

/** An orphan has nowhere to be shown; a note on a claim that is still told is none, whatever became of its words. */
export function isOrphan({ anchored, claim }: PlacedNote): boolean {
  return anchored?.kind === 'orphan' && claim === undefined;
}

export function spanOfNote({ anchored }: PlacedNote): Span | undefined {
  return anchored && anchored.kind !== 'orphan' ? anchored.span : undefined;
}

/** What a note on a claim is about; a claim without a passage of its own is noted on the page. */
export function targetOfClaim(claim: ReportClaim, report: Pick<Report, 'text' | 'page'>): NoteTarget {
  const { competition, award, year, tier, category, innovation, recipient, unit } = claim;
  const [span] = claim.spans;
  if (!span) return { kind: 'page' };
  return {
    kind: 'claim',
    claim: { competition, award, year, tier, category, innovation, recipient: { ...recipient }, unit },
    selectors: selectorsOf(report.text, span, { sha256: report.page.sha256 }),
  };
}
