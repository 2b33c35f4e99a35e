import { quoteOf, type TextQuote } from '../annotate/find-quote.ts';
import type { ClaimSketch, Note, Selectors } from '../annotate/note.ts';
import type { Language } from '../catalogue/language.ts';
import { reasonOf } from '../report/reason-of.ts';
import type { ReportClaim } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import { uuidOf } from '../text/uuid-of.ts';
import { webAddress } from '../text/web-address.ts';
import { type About, type ExportedPage, GENERATOR, type Judged } from './exported-page.ts';
import { type Format, jsonItems } from './format.ts';
import { pageIri } from './page-iri.ts';

/**
 * W3C Web Annotation (Recommendation, 23 February 2017): one collection, an annotation a claim and a note. What the model
 * has no word for (which of several copies, the text's hash, the dataset) stands under our own prefix, which other
 * readers may pass over.
 */
export const webAnnotation: Format = {
  id: 'jsonld',
  extension: '.jsonld',
  mediaType: 'application/ld+json',
  name: 'export.name.jsonld',
  use: 'export.use.jsonld',
  heeds: [],
  writer: (about) => {
    let total = 0;
    const counted = (annotations: readonly object[]) => {
      total += annotations.length;
      return annotations;
    };
    const array = jsonItems(
      '',
      (page) => counted(annotationsOf(page, about)),
      '',
      ({ page, notes, judged }) =>
        counted(notes.map((note) => noteAnnotation(note, { iri: pageIri(page), judged }, about))),
    );
    return {
      head: () => opening(about),
      page: array.page,
      ...(array.notes && { notes: array.notes }),
      foot: () => `${total === 0 ? '' : '\n'}]},"total":${total}}\n`,
    };
  },
};

/** The published context lacks a motivation that the Recommendation has; a processor would take it for an address of its own. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { piagam: 'urn:x-piagam:terms:', assessing: 'http://www.w3.org/ns/oa#assessing' },
];

function opening({ exportedAt, reader }: About): string {
  const collection = `urn:x-piagam:export:${exportedAt}`;
  const head = {
    '@context': CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label: GENERATOR,
    generated: exportedAt,
    generator: { type: 'Software', name: GENERATOR },
    ...creator(reader),
  };
  const only = `${collection}:1`;
  const first = { id: only, type: 'AnnotationPage', partOf: collection, startIndex: 0 };
  return `${JSON.stringify({ ...head, last: only }).slice(0, -1)},"first":${JSON.stringify(first).slice(0, -1)},"items":[`;
}

function annotationsOf(page: ExportedPage, about: About): readonly object[] {
  const where = { iri: pageIri(page.report.page), reading: page, judged: page.judged };
  return [
    ...page.report.claims.map((claim) => claimAnnotation(claim, page, about)),
    ...page.notes.map((note) => noteAnnotation(note, where, about)),
  ];
}

function claimAnnotation(claim: ReportClaim, page: ExportedPage, { language, exportedAt }: About): object {
  const { report, capturedAt } = page;
  const judged = claim.verdict !== null;
  return {
    // One release on two sites has the same text and claims, and is annotated on each.
    id: `urn:uuid:${uuidOf(`${pageIri(report.page)} ${report.page.sha256} ${claim.id}`)}`,
    type: 'Annotation',
    motivation: judged ? 'assessing' : 'identifying',
    ...(capturedAt === null ? {} : { created: capturedAt }),
    generated: exportedAt,
    generator: software(page),
    body: [
      { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: claim.verdict ?? claim.status },
      ...(judged ? [text(reasonOf(claim, language), 'assessing', language)] : []),
      ...claim.evidence
        .filter(({ source }) => webAddress(source.url) !== undefined)
        .map(({ source }) => ({ type: 'SpecificResource', purpose: 'linking', source: source.url })),
    ],
    target:
      claim.spans.length === 0
        ? pageIri(report.page)
        : claim.spans.map((span) => ({
            ...target(pageIri(report.page), quoteOf(report.text, span), [positionSelector(span)]),
            ...inThisText(page),
          })),
    'piagam:claim': {
      ...fields(claim),
      'piagam:evidence': claim.evidence.map(({ result }) => result.id),
    },
  };
}

/** The reader's purposes, in the model's words. */
const MOTIVATION = {
  award: 'identifying',
  recipient: 'identifying',
  innovation: 'identifying',
  official: 'identifying',
  date: 'identifying',
  doubtful: 'questioning',
  quote: 'highlighting',
  other: 'commenting',
} as const satisfies Record<Note['kind'], string>;

/** `reading`: absent where no text of the page is kept. */
type Where = { readonly iri: string; readonly reading?: ExportedPage; readonly judged: Judged | undefined };

function noteAnnotation(note: Note, where: Where, { language, exportedAt, reader }: About): object {
  const { target: place, ruling, correction, added } = note;
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: ruling ? 'assessing' : correction ? 'editing' : MOTIVATION[note.kind],
    created: note.created,
    modified: note.modified,
    ...creator(reader),
    generated: exportedAt,
    generator: where.reading ? software(where.reading) : { type: 'Software', name: GENERATOR },
    body: [
      ...(note.body === '' ? [] : [text(note.body, 'commenting', language)]),
      ...note.tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
      ...(ruling
        ? [
            { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: ruling.opinion },
            ...(ruling.reason === '' ? [] : [text(ruling.reason, 'assessing', language)]),
          ]
        : []),
    ],
    target: place.kind === 'page' ? where.iri : [notePlace(where, place.selectors)],
    'piagam:kind': note.kind,
    ...(correction ? { 'piagam:correction': fields(correction) } : {}),
    ...(added ? { 'piagam:added': fields(added) } : {}),
    ...judgedFields(note, where.judged, language),
  };
}

/** What the data says of the claim as the reader tells it. */
function judgedFields({ id }: Note, judged: Judged | undefined, language: Language): object {
  const claim = judged?.claims.get(id);
  if (!claim || !judged) return {};
  const { name, version, sha256 } = judged.dataset;
  return {
    'piagam:judged': {
      'piagam:verdict': claim.verdict,
      'piagam:reason': reasonOf(claim, language),
      'piagam:evidence': claim.evidence.map(({ result }) => result.id),
      'piagam:dataset': name,
      'piagam:datasetVersion': version,
      'piagam:datasetSha256': sha256,
    },
  };
}

/** A claim's fields under our prefix: a processor drops every other word that no context explains. Null says that it is cleared. */
function fields({ recipient, ...rest }: Partial<ClaimSketch>): object {
  const { competition, award, year, tier, category, innovation, unit } = rest;
  const all = {
    competition,
    award,
    year,
    tier,
    category,
    innovation,
    ...(recipient && { recipient: recipient.name, recipientCode: recipient.code }),
    unit,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[`piagam:${name}`, value]])),
  );
}

/** A note's offsets count in the text it was taken from: in another reading's text they would point at other words. */
function notePlace({ iri, reading }: Where, { quote, position, range, sha256 }: Selectors): object {
  const here = reading?.report.page.sha256 === sha256 ? reading : undefined;
  return {
    ...target(iri, quote, [...(here ? [positionSelector(position)] : []), ...(range ? [rangeSelector(range)] : [])]),
    ...(here ? inThisText(here) : sha256 === '' ? {} : { 'piagam:textSha256': sha256 }),
  };
}

function target(source: string, { exact, prefix, suffix, copy }: TextQuote, others: readonly object[]): object {
  return {
    type: 'SpecificResource',
    source,
    selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }, ...others],
    ...(copy ? { 'piagam:copy': copy.number, 'piagam:copies': copy.of } : {}),
  };
}

function inThisText({ report, capturedAt }: ExportedPage): object {
  return {
    ...(capturedAt === null ? {} : { state: { type: 'TimeState', sourceDate: capturedAt } }),
    'piagam:textSha256': report.page.sha256,
  };
}

function positionSelector({ start, end }: Span): object {
  return { type: 'TextPositionSelector', start, end };
}

/** Section 4.2.9: two points, each an element and a place between two characters of its text. */
function rangeSelector({ startContainer, startOffset, endContainer, endOffset }: NonNullable<Selectors['range']>) {
  const point = (value: string, at: number) => ({
    type: 'XPathSelector',
    value,
    refinedBy: positionSelector({ start: at, end: at }),
  });
  return {
    type: 'RangeSelector',
    startSelector: point(startContainer, startOffset),
    endSelector: point(endContainer, endOffset),
  };
}

function text(value: string, purpose: string, language: string) {
  return { type: 'TextualBody', purpose, format: 'text/plain', language, value };
}

function software({ report: { engine, dataset } }: ExportedPage) {
  return {
    type: 'Software',
    name: GENERATOR,
    'piagam:engine': engine.version,
    'piagam:dataset': dataset.name,
    'piagam:datasetVersion': dataset.version,
    'piagam:datasetSha256': dataset.sha256,
  };
}

function creator(reader: string | undefined) {
  return reader === undefined ? {} : { creator: { type: 'Person', name: reader } };
}
