import type { ClaimSketch, Note } from '../annotate/note.ts';
import type { Language } from '../catalogue/language.ts';
import { reasonOf } from '../report/reason-of.ts';
import type { ReportClaim } from '../report/report.ts';
import { type Cell, csvWriter, joined } from './csv.ts';
import type { About, ExportedPage, Judged } from './exported-page.ts';
import type { Format } from './format.ts';
import { fieldPairs } from './note-lines.ts';
import { correctionOf, notesOnClaim, rulingOn } from './notes-on-claim.ts';
import { judgedBy, STAMP, stamp } from './stamp.ts';

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
  'corrected_verdict',
  'corrected_reason',
  'corrected_dataset_version',
  'reader_note',
  'reader_tags',
  ...STAMP,
] as const;

/**
 * One row a claim, those that the reader added after those that were found, judged by the data that their row names; offsets are UTF-16 into the report's text, end exclusive. */
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
      ...fieldCells(claim),
      quote: place ? text.slice(place.start, place.end) : null,
      start: place?.start ?? null,
      end: place?.end ?? null,
      copies: claim.spans.length,
      ...verdictCells(claim, language),
      reader: theirs.length === 0 ? null : (about.reader ?? null),
      reader_verdict: ruling?.opinion ?? null,
      reader_reason: ruling?.reason ?? null,
      reader_correction: correction ? fieldPairs(correction) : null,
      ...correctedCells(theirs, exported.judged, language),
      reader_note: joined(theirs.map(({ body }) => body).filter((body) => body !== '')),
      reader_tags: joined([...new Set(theirs.flatMap((note) => note.tags))]),
    };
  });
  return [...found, ...notes.flatMap((note) => (note.added ? [addedRow(note, note.added, exported, about)] : []))];
}

/** What the data says of the fields as the reader's last correction has them. */
function correctedCells(notes: readonly Note[], judged: Judged | undefined, language: Language) {
  const last = notes
    .filter(({ correction }) => correction)
    .toSorted((a, b) => a.modified.localeCompare(b.modified))
    .at(-1);
  const claim = last && judged?.claims.get(last.id);
  return {
    corrected_verdict: claim?.verdict ?? null,
    corrected_reason: claim ? reasonOf(claim, language) : null,
    corrected_dataset_version: claim ? (judged?.dataset.version ?? null) : null,
  };
}

/** A claim that the engine missed, told by the note that adds it, and what the data says of it. */
function addedRow(
  { id, target, body, tags, ruling }: Note,
  added: ClaimSketch,
  exported: ExportedPage,
  { reader, language }: About,
): Row {
  const judged = exported.judged?.claims.get(id);
  const { competition, recipient } = added;
  const selectors = target.kind === 'page' ? undefined : target.selectors;
  const position = selectors?.sha256 === exported.report.page.sha256 ? selectors.position : undefined;
  return {
    ...pageCells(exported),
    claim: id,
    origin: 'reader',
    status: 'added',
    ...fieldCells({
      ...added,
      competition: competition ?? judged?.competition ?? null,
      recipient: { ...recipient, code: recipient.code ?? judged?.recipient.code ?? null },
    }),
    ...verdictCells(judged, language),
    quote: selectors?.quote.exact ?? null,
    start: position?.start ?? null,
    end: position?.end ?? null,
    copies: null,
    reader: reader ?? null,
    reader_verdict: ruling?.opinion ?? null,
    reader_reason: ruling?.reason ?? null,
    reader_correction: null,
    ...correctedCells([], undefined, language),
    reader_note: body === '' ? null : body,
    reader_tags: joined(tags),
    ...judgedBy(exported.judged, id),
  };
}

/** What the data says of a claim; empty where nothing was judged. */
function verdictCells(claim: ReportClaim | undefined, language: Language) {
  const { verdict = null, coverage, differences = [], unrecorded = [], evidence = [] } = claim ?? {};
  return {
    verdict,
    differences: joined(differences.map(({ field, claimed, official }) => `${field}: ${claimed} ≠ ${official}`)),
    unrecorded: joined(unrecorded),
    evidence: joined(evidence.map(({ result }) => result.id)),
    evidence_url: joined(evidence.map(({ source }) => source.url)),
    evidence_kind: joined(evidence.map(({ source }) => source.kind)),
    coverage: coverage?.state ?? null,
    held: coverage?.held ?? null,
    total: coverage?.total ?? null,
    reason: claim && verdict !== null ? reasonOf(claim, language) : null,
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
