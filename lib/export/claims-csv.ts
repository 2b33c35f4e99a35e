import { reasonOf } from '../report/reason-of.ts';
import { type Cell, csvWriter, joined } from './csv.ts';
import type { About, ExportedPage } from './exported-page.ts';
import type { Format } from './format.ts';
import { notesOnClaim, rulingOn } from './notes-on-claim.ts';
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
  'reader_verdict',
  'reader_reason',
  'reader_note',
  'reader_tags',
  ...STAMP,
] as const;

/** One row a claim; offsets are UTF-16 into the report's text, end exclusive. */
export const claimsCsv: Format = {
  id: 'csv-claims',
  extension: '.csv',
  mediaType: 'text/csv',
  name: 'export.name.csv-claims',
  use: 'export.use.csv-claims',
  heeds: ['bom', 'guardFormulas'],
  writer: (about, options) => csvWriter(COLUMNS, (page) => claimRows(page, about), options),
};

function claimRows(
  exported: ExportedPage,
  { language }: About,
): readonly Readonly<Record<(typeof COLUMNS)[number], Cell>>[] {
  const { report, notes, tags } = exported;
  const { page, text } = report;
  return report.claims.map((claim) => {
    const [place] = claim.spans;
    const theirs = notesOnClaim(claim, report, notes);
    const ruling = rulingOn(theirs);
    return {
      page_url: page.url,
      page_title: page.title,
      site: page.siteName,
      byline: page.byline,
      published: page.publishedAt,
      language: page.language,
      page_tags: joined(tags),
      claim: claim.id,
      status: claim.status,
      verdict: claim.verdict,
      competition: claim.competition,
      award: claim.award,
      year: claim.year,
      tier: claim.tier,
      category: claim.category,
      innovation: claim.innovation,
      recipient: claim.recipient.name,
      recipient_code: claim.recipient.code,
      unit: claim.unit,
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
      reader_verdict: ruling?.opinion ?? null,
      reader_reason: ruling?.reason ?? null,
      reader_note: joined(theirs.map(({ body }) => body).filter((body) => body !== '')),
      reader_tags: joined([...new Set(theirs.flatMap((note) => note.tags))]),
      ...stamp(exported),
    };
  });
}
