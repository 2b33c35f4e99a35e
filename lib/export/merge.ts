import type { ClaimSketch, Note, Ruling } from '../annotate/note.ts';
import type { ReportClaim, ReportVerdict } from '../report/report.ts';
import { nominalAlpha, percentAgreement } from './agreement.ts';
import type { ExportedPage } from './exported-page.ts';
import { notesOnClaim, readersVerdict, rulingOn, sketchKey } from './notes-on-claim.ts';
import { pageIri } from './page-iri.ts';

/** The files of two researchers as one, with what they judged differently. */
export type Merged = {
  readonly pages: readonly ExportedPage[];
  readonly disagreements: readonly Disagreement[];
  readonly agreement: {
    /** Claims that both judged. */
    readonly claims: number;
    /** Share of them with the same verdict, 0 to 1; null where there is none. */
    readonly share: number | null;
    /** Krippendorff's alpha over them; null where it says nothing. */
    readonly alpha: number | null;
  };
  /** Notes that both hold in different versions: the later one is in `pages`, the other one here. */
  readonly superseded: readonly Note[];
};

export type Disagreement = {
  /** `pageIri` of the page. */
  readonly page: string;
  readonly title: string | null;
  readonly claim: ClaimSketch;
  readonly first: Ruling;
  readonly second: Ruling;
};

export function mergeExports(first: readonly ExportedPage[], second: readonly ExportedPage[]): Merged {
  const theirs = byPage(second);
  const pages: ExportedPage[] = [];
  const disagreements: Disagreement[] = [];
  const units: string[][] = [];
  const superseded: Note[] = [];
  for (const [iri, page] of byPage(first)) {
    const other = theirs.get(iri);
    theirs.delete(iri);
    if (!other) {
      pages.push(page);
      continue;
    }
    const ours = judged(page);
    for (const [key, { claim, ruling, verdict }] of judged(other)) {
      const mine = ours.get(key);
      if (!mine) continue;
      units.push([mine.verdict, verdict]);
      if (mine.verdict !== verdict)
        disagreements.push({ page: iri, title: page.report.page.title, claim, first: mine.ruling, second: ruling });
    }
    const notes = united(page.notes, other.notes);
    superseded.push(...notes.superseded);
    const newer = (other.capturedAt ?? '') > (page.capturedAt ?? '') ? other : page;
    pages.push({ ...newer, notes: notes.kept, tags: [...new Set([...page.tags, ...other.tags])] });
  }
  return {
    pages: [...pages, ...theirs.values()],
    disagreements,
    agreement: { claims: units.length, share: percentAgreement(units), alpha: nominalAlpha(units) },
    superseded,
  };
}

/** One entry a page: the newest report, all notes and tags. */
function byPage(pages: readonly ExportedPage[]): Map<string, ExportedPage> {
  const found = new Map<string, ExportedPage>();
  for (const page of pages) {
    const iri = pageIri(page.report.page);
    const before = found.get(iri);
    const newer = before && (before.capturedAt ?? '') > (page.capturedAt ?? '') ? before : page;
    found.set(iri, {
      ...newer,
      notes: united(before?.notes ?? [], page.notes).kept,
      tags: [...new Set([...(before?.tags ?? []), ...page.tags])],
    });
  }
  return found;
}

type Judged = {
  readonly claim: ReportClaim;
  readonly ruling: Ruling;
  readonly verdict: ReportVerdict | 'unclear';
};

function judged({ report, notes }: ExportedPage): ReadonlyMap<string, Judged> {
  return new Map(
    report.claims.flatMap((claim) => {
      const ruling = rulingOn(notesOnClaim(claim, report, notes));
      return ruling ? [[sketchKey(claim), { claim, ruling, verdict: readersVerdict(ruling, claim) }] as const] : [];
    }),
  );
}

/** Every note once, by id; of two versions the one written later. */
function united(
  first: readonly Note[],
  second: readonly Note[],
): { readonly kept: readonly Note[]; readonly superseded: readonly Note[] } {
  const kept = new Map(first.map((note) => [note.id, note]));
  const superseded: Note[] = [];
  for (const note of second) {
    const before = kept.get(note.id);
    if (before && JSON.stringify(before) === JSON.stringify(note)) continue;
    const later = !before || isLater(note, before) ? note : before;
    if (before) superseded.push(later === note ? before : note);
    kept.set(note.id, later);
  }
  return { kept: [...kept.values()], superseded };
}

function isLater(note: Note, other: Note): boolean {
  return note.modified === other.modified ? note.revision > other.revision : note.modified > other.modified;
}
