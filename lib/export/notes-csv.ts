import type { Note } from '../annotate/note.ts';
import { reasonOf } from '../report/reason-of.ts';
import { type Cell, csvWriter, joined } from './csv.ts';
import type { About, ExportedPage, Judged, NotedPage } from './exported-page.ts';
import type { Format } from './format.ts';
import { fieldPairs, saidOf } from './note-lines.ts';
import { notesOnClaim } from './notes-on-claim.ts';
import { STAMP, stamp, UNSTAMPED } from './stamp.ts';

const COLUMNS = [
  'page_url',
  'page_title',
  'note',
  'reader',
  'about',
  'claim',
  'kind',
  'quote',
  'start',
  'end',
  'place_text_sha256',
  'body',
  'tags',
  'opinion',
  'reason',
  'correction',
  'added',
  'fields_verdict',
  'fields_reason',
  'fields_dataset_version',
  'created',
  'modified',
  ...STAMP,
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], Cell>>;

/** One row a note; offsets are UTF-16 into the text that `place_text_sha256` names, end exclusive. */
export const notesCsv: Format = {
  id: 'csv-notes',
  extension: '.csv',
  mediaType: 'text/csv',
  name: 'export.name.csv-notes',
  use: 'export.use.csv-notes',
  heeds: ['bom', 'guardFormulas'],
  writer: (about, options) =>
    csvWriter(
      COLUMNS,
      (page) => noteRows(page, about),
      options,
      ({ page, notes, judged }) =>
        notes.map((note) => ({ ...cells(note, page, judged, about), claim: null, ...UNSTAMPED })),
    ),
};

function noteRows(exported: ExportedPage, about: About): readonly Row[] {
  const { report, notes } = exported;
  const claims = new Map(
    report.claims.flatMap((claim) => notesOnClaim(claim, report, notes).map((note) => [note, claim.id] as const)),
  );
  return notes.map((note) => ({
    ...cells(note, report.page, exported.judged, about),
    claim: claims.get(note) ?? null,
    ...stamp(exported),
  }));
}

function cells(note: Note, page: NotedPage['page'], judged: Judged | undefined, { reader, language }: About) {
  const { id, target, kind, body, tags, ruling, correction, added, created, modified } = note;
  const claim = judged?.claims.get(id);
  const selectors = target.kind === 'page' ? undefined : target.selectors;
  // A place taken from elsewhere counts in a text that nobody knows.
  const known = selectors && selectors.sha256 !== '' ? selectors : undefined;
  return {
    page_url: page.url,
    page_title: page.title,
    reader: reader ?? null,
    note: id,
    about: target.kind,
    kind,
    quote: selectors?.quote.exact ?? null,
    start: known?.position.start ?? null,
    end: known?.position.end ?? null,
    place_text_sha256: known?.sha256 ?? null,
    body,
    tags: joined(tags),
    opinion: ruling?.opinion ?? null,
    reason: ruling?.reason ?? null,
    correction: correction ? fieldPairs(correction) : null,
    added: added ? fieldPairs(saidOf(added)) : null,
    fields_verdict: claim?.verdict ?? null,
    fields_reason: claim ? reasonOf(claim, language) : null,
    fields_dataset_version: claim ? (judged?.dataset.version ?? null) : null,
    created,
    modified,
  };
}
