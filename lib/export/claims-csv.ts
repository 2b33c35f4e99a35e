import type { ClaimSketch, Note } from '../annotate/note.ts';
import { reasonOf } from '../report/reason-of.ts';
import { type Cell, csvWriter, joined } from './csv.ts';
import type { About, ExportedPage } from './exported-page.ts';
import type { Format } from './format.ts';
import { fieldPairs } from './note-lines.ts';
import { correctionOf, notesOnClaim, rulingOn } from './notes-on-claim.ts';
import { STAMP, stamp } from './stamp.ts';

const COLUMNS = [
  'page_url',
  'page_title',
  'site',
  'byline',
  'published',
  'language',
  'page_tags',
  'claim',
  'origin',
  'status',
  'verdict',
  'competition',
  'award',
  'year',
  'tier',
  'category',
  'innovation',
  'recipient',
  'recipient_code',
  'unit',
  'quote',
  'start',
  'end',
  'copies',
  'differences',
  'unrecorded',
  'evidence',
  'evidence_url',
  'evidence_kind',
  'coverage',
  'held',
  'total',
  'reason',
  'reader',
  'reader_verdict',
  'reader_reason',
  'reader_correction',
  'reader_note',
  'reader_tags',
  ...STAMP,
] as const;

/** One row a claim, those that the reader added after those that were found; offsets are UTF-16 into the report's text, end exclusive. */
export const claimsCsv: Format = {
  id: 'csv-claims',
  extension: '.csv',
  mediaType: 'text/csv',
  name: 'export.name.csv-claims',
  use: 'export.use.csv-claims',
  heeds: ['bom', 'guardFormulas'],
  writer: (about, options) => csvWriter(COLUMNS, (page) => claimRows(page, about), options),
};

type Row = Readonly<Record<(typeof COLUMNS)[number], Cell>>;

function claimRows(exported: ExportedPage, about: About): readonly Row[] {
  const { language } = about;
  const { report, notes } = exported;
  const { text } = report;
  const found = report.claims.map((claim) => {
    const [place] = claim.spans;
    const theirs = notesOnClaim(claim, report, notes);
    const ruling = rulingOn(theirs);
    const correction = correctionOf(theirs);
    return {
      ...pageCells(exported),
      claim: claim.id,
      origin: 'engine',
      status: claim.status,
      verdict: claim.verdict,
      ...fieldCells(claim),
      quote: place ? text.slice(place.start, place.end) : null,
      start: place?.start ?? null,
      end: place?.end ?? null,
      copies: claim.spans.length,
      differences: joined(
        claim.differences.map(({ field, claimed, official }) => `${field}: ${claimed} ≠ ${official}`),
      ),
      unrecorded: joined(claim.unrecorded),
      evidence: joined(claim.evidence.map(({ result }) => result.id)),
      evidence_url: joined(claim.evidence.map(({ source }) => source.url)),
      evidence_kind: joined(claim.evidence.map(({ source }) => source.kind)),
      coverage: claim.coverage?.state ?? null,
      held: claim.coverage?.held ?? null,
      total: claim.coverage?.total ?? null,
      reason: claim.verdict === null ? null : reasonOf(claim, language),
      reader: theirs.length === 0 ? null : (about.reader ?? null),
      reader_verdict: ruling?.opinion ?? null,
      reader_reason: ruling?.reason ?? null,
      reader_correction: correction ? fieldPairs(correction) : null,
      reader_note: joined(theirs.map(({ body }) => body).filter((body) => body !== '')),
      reader_tags: joined([...new Set(theirs.flatMap((note) => note.tags))]),
    };
  });
  return [...found, ...notes.flatMap((note) => (note.added ? [addedRow(note, note.added, exported, about)] : []))];
}

/** A claim that the engine missed, told by the note that adds it; nothing was judged of it. */
function addedRow(
  { id, target, body, tags, ruling }: Note,
  added: ClaimSketch,
  exported: ExportedPage,
  { reader }: About,
): Row {
  const selectors = target.kind === 'page' ? undefined : target.selectors;
  const position = selectors?.sha256 === exported.report.page.sha256 ? selectors.position : undefined;
  return {
    ...pageCells(exported),
    claim: id,
    origin: 'reader',
    status: 'added',
    verdict: null,
    ...fieldCells(added),
    quote: selectors?.quote.exact ?? null,
    start: position?.start ?? null,
    end: position?.end ?? null,
    copies: null,
    differences: null,
    unrecorded: null,
    evidence: null,
    evidence_url: null,
    evidence_kind: null,
    coverage: null,
    held: null,
    total: null,
    reason: null,
    reader: reader ?? null,
    reader_verdict: ruling?.opinion ?? null,
    reader_reason: ruling?.reason ?? null,
    reader_correction: null,
    reader_note: body === '' ? null : body,
    reader_tags: joined(tags),
  };
}

function pageCells(exported: ExportedPage) {
  const { page } = exported.report;
  return {
    page_url: page.url,
    page_title: page.title,
    site: page.siteName,
    byline: page.byline,
    published: page.publishedAt,
    language: page.language,
    page_tags: joined(exported.tags),
    ...stamp(exported),
  };
}

function fieldCells({ competition, award, year, tier, category, innovation, recipient, unit }: ClaimSketch) {
  return {
    competition,
    award,
    year,
    tier,
    category,
    innovation,
    recipient: recipient.name,
    recipient_code: recipient.code,
    unit,
  };
}
