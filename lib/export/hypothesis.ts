import * as v from 'valibot';
import { quoteOf, type TextQuote } from '../annotate/find-quote.ts';
import { NOTE_KINDS, type Note } from '../annotate/note.ts';
import { words } from '../catalogue/words.ts';
import { reasonOf } from '../report/reason-of.ts';
import type { ReportClaim } from '../report/report.ts';
import { verdictPhrase } from '../report/verdict-phrase.ts';
import type { Span } from '../text/span.ts';
import { uuidOf } from '../text/uuid-of.ts';
import { type About, type ExportedPage, GENERATOR, type Judged, type NotedPage } from './exported-page.ts';
import { type Format, jsonItems } from './format.ts';
import { noteLines } from './note-lines.ts';
import { pageIri } from './page-iri.ts';
import { stamp } from './stamp.ts';

/**
 * The file that Hypothesis's own client exports and imports: an object with `annotations`, each as its API gives them
 * (client, `src/sidebar/helpers/import.ts` and `services/annotations-exporter`).
 */
export const hypothesis: Format = {
  id: 'hypothesis',
  extension: '.json',
  mediaType: 'application/json',
  name: 'export.name.hypothesis',
  use: 'export.use.hypothesis',
  heeds: [],
  writer: (about) =>
    jsonItems(
      opening(about),
      (page) => annotations(page, about),
      ']}',
      ({ page, notes, judged }) => notes.map((note) => ofNote(note, page, about, judged)),
    ),
};

const USER = 'acct:piagam@localhost';
/** The first tag of a claim of ours; that of a note is its kind. */
const CLAIM_TAG = 'piagam';
const EVERYONE = '__world__';
/** What their client does not know it passes over. */
const OUR_OWN = 'piagam';

function opening({ exportedAt }: About): string {
  const about = { export_date: exportedAt, export_userid: USER, client_version: GENERATOR };
  return `${JSON.stringify(about).slice(0, -1)},"annotations":[`;
}

function annotations(page: ExportedPage, about: About): readonly object[] {
  return [
    ...page.report.claims.map((claim) => ofClaim(claim, page, about)),
    ...page.notes.map((note) => ({ ...ofNote(note, page.report.page, about, page.judged), [OUR_OWN]: stamp(page) })),
  ];
}

function ofClaim(claim: ReportClaim, page: ExportedPage, { language, exportedAt }: About): object {
  const { report, capturedAt } = page;
  const t = words(language);
  const [span] = claim.spans;
  const at = capturedAt ?? exportedAt;
  const text = [
    `${verdictPhrase(claim, t)}. ${claim.verdict === null ? '' : reasonOf(claim, language)}`.trim(),
    ...claim.evidence.map(({ source }) => source.url),
    `${report.dataset.name} ${report.dataset.version}; ${GENERATOR} ${report.engine.version}; SHA-256 ${report.page.sha256}`,
  ].join('\n\n');
  const told = annotation(report.page, {
    id: uuidOf(`${pageIri(report.page)} ${report.page.sha256} ${claim.id}`),
    created: at,
    updated: at,
    text,
    tags: [CLAIM_TAG, claim.verdict ?? claim.status],
    ...(span && { place: { quote: quoteOf(report.text, span), position: span } }),
  });
  return { ...told, [OUR_OWN]: stamp(page) };
}

function ofNote(note: Note, page: NotedPage['page'], { language, reader }: About, judged: Judged | undefined): object {
  const { id, created, modified, body, tags, kind, target } = note;
  const text = [body, ...noteLines(note, language, judged)].filter((part) => part !== '').join('\n\n');
  return annotation(page, {
    id,
    created,
    updated: modified,
    text,
    tags: [kind, ...tags],
    ...(reader === undefined ? {} : { user_info: { display_name: reader } }),
    ...(target.kind !== 'page' && { place: target.selectors }),
  });
}

type Told = {
  readonly id: string;
  readonly created: string;
  readonly updated: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly user_info?: { readonly display_name: string };
  readonly place?: { readonly quote: TextQuote; readonly position: Span };
};

function annotation(page: NotedPage['page'], { place, ...told }: Told): object {
  const source = pageIri(page);
  return {
    ...told,
    user: USER,
    uri: source,
    group: EVERYONE,
    permissions: { read: [USER], update: [USER], delete: [USER], admin: [USER] },
    document: { title: page.title === null ? [] : [page.title] },
    target: [
      {
        source,
        ...(place && {
          selector: [
            { type: 'TextPositionSelector', start: place.position.start, end: place.position.end },
            {
              type: 'TextQuoteSelector',
              exact: place.quote.exact,
              prefix: place.quote.prefix,
              suffix: place.quote.suffix,
            },
          ],
        }),
      },
    ],
    links: {},
    hidden: false,
    flagged: false,
    references: [],
  };
}

const text = v.pipe(v.string(), v.maxLength(1_000_000));
/** Addresses of pages, of documents without one (`urn:`), and what our own writer names a text by (`ni:`); nothing that runs or opens files. */
const address = v.pipe(
  text,
  v.check((uri) => /^(https?|urn|ni):/i.test(uri) && URL.canParse(uri), 'is no address of http, https, urn or ni'),
);
const foreign = v.object({
  id: v.optional(text),
  user: v.optional(text),
  uri: address,
  created: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  updated: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  text: v.optional(text, ''),
  tags: v.optional(v.array(text), []),
  document: v.optional(v.object({ title: v.optional(v.array(text), []) })),
  references: v.optional(v.array(text), []),
  target: v.optional(v.array(v.object({ selector: v.optional(v.array(v.looseObject({ type: v.string() })), []) })), []),
});
const quoteSelector = v.object({ exact: text, prefix: v.optional(text, ''), suffix: v.optional(text, '') });
const positionSelector = v.object({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** A note from elsewhere, with the page it belongs to; `page` is for the library to say. */
export type ForeignNote = {
  readonly url: string;
  readonly title: string | null;
  readonly note: Omit<Note, 'page'>;
  /** We wrote it ourselves: where the note is still kept, it says more than what Hypothesis can hold of it. */
  readonly ours?: true;
};

export type HypothesisFault = { readonly at: string; readonly message: string };

/**
 * Notes of a Hypothesis export; an annotation that cannot be read is a fault and the others are still read. A page note
 * has no quote; a reply is taken as a note on the page. Claims that we wrote are nobody's notes and are passed over.
 * The same annotation has the same id at each reading; `made`: id and time for what has none.
 */
export function hypothesisNotes(
  value: { readonly annotations: readonly unknown[] },
  made: { readonly id: () => string; readonly now: string },
): { readonly notes: readonly ForeignNote[]; readonly faults: readonly HypothesisFault[] } {
  const notes: ForeignNote[] = [];
  const faults: HypothesisFault[] = [];
  for (const [at, each] of value.annotations.entries()) {
    const read = v.safeParse(foreign, each);
    if (!read.success) {
      const [issue] = read.issues;
      const path = (issue.path ?? []).map(({ key }) => `/${String(key)}`).join('');
      faults.push({ at: `/annotations/${at}${path}`, message: issue.message });
      continue;
    }
    const { id, user, uri, created, updated, text: body, tags, document, target } = read.output;
    if (user === USER && tags[0] === CLAIM_TAG) continue;
    const kind = user === USER && UUID.test(id ?? '') ? NOTE_KINDS.find((each) => each === tags[0]) : undefined;
    const own = kind && id !== undefined;
    notes.push({
      url: uri,
      title: document?.title[0] ?? null,
      ...(own && { ours: true }),
      note: {
        id: own ? id : id === undefined ? made.id() : uuidOf(`${uri} ${id}`),
        target: placeOf(target[0]?.selector ?? []),
        kind: kind ?? 'other',
        body,
        tags: own ? tags.slice(1) : tags,
        created: created ?? made.now,
        modified: updated ?? created ?? made.now,
        revision: 0,
      },
    });
  }
  return { notes, faults };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function placeOf(selectors: readonly { readonly type: string }[]): Note['target'] {
  const find = <T extends v.GenericSchema>(type: string, schema: T) => {
    const read = v.safeParse(
      schema,
      selectors.find((selector) => selector.type === type),
    );
    return read.success ? read.output : undefined;
  };
  const quote = find('TextQuoteSelector', quoteSelector);
  if (!quote || quote.exact === '') return { kind: 'page' };
  const position = find('TextPositionSelector', positionSelector);
  // Hypothesis counts in another text than ours: its position is a hint that no text's hash vouches for.
  return {
    kind: 'passage',
    selectors: { quote, position: position ?? { start: 0, end: quote.exact.length }, sha256: '' },
  };
}
