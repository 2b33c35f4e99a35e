import * as v from 'valibot';
import type { Evidence, Reading } from '../../lib/article/article.ts';
import type { MarksPlaced, PageNews, PageReading, Selected } from '../../lib/messages.ts';
import type { Span } from '../../lib/text/span.ts';

/**
 * What pages tell, checked before use. A content script runs in the page's process, so whatever it says may have been
 * said by the page: lengths are bounded, spans lie in the text, and nothing here may name a tab or an address to fetch.
 */

/** UTF-16 units; the reader stops at this length too. */
const LONGEST_TEXT = 1_500_000;
const LONGEST_FIELD = 4_000;
const MOST_BLOCKS = 200_000;
const MOST_PASSAGES = 20_000;

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const field = v.pipe(v.string(), v.maxLength(LONGEST_FIELD));
const names = v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(MOST_PASSAGES));

const EVIDENCE = [
  'json-ld',
  'opengraph',
  'meta',
  'microdata',
  'time-element',
  'title-element',
  'heading',
  'dateline',
  'byline-element',
  'url',
  'html-lang',
  'text',
] as const satisfies readonly Evidence[];

const dated = v.exactOptional(v.object({ value: field, from: v.picklist(EVIDENCE) }));

const article = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
    blocks: v.pipe(
      v.array(
        v.object({
          start: offset,
          end: offset,
          kind: v.picklist(['heading', 'paragraph', 'item', 'cell', 'caption']),
        }),
      ),
      v.maxLength(MOST_BLOCKS),
    ),
    metadata: v.object({
      url: v.exactOptional(field),
      title: dated,
      byline: dated,
      siteName: dated,
      publishedAt: dated,
      language: dated,
      sections: v.exactOptional(v.pipe(v.array(field), v.maxLength(20))),
    }),
    reading: v.picklist(['article', 'selection', 'whole-page'] as const satisfies readonly Reading[]),
    elsewhere: v.exactOptional(
      v.pipe(
        v.array(v.object({ start: offset, end: offset, hidden: v.exactOptional(v.literal(true)) })),
        v.maxLength(MOST_PASSAGES),
      ),
    ),
  }),
  v.check(({ text, blocks, elsewhere = [] }) =>
    [...blocks, ...elsewhere].every(({ start, end }) => start <= end && end <= text.length),
  ),
);

const reading = v.variant('kind', [
  v.object({ kind: v.literal('article'), article }),
  v.object({ kind: v.literal('not-article'), longest: offset }),
  v.object({ kind: v.literal('pdf') }),
  v.object({ kind: v.literal('too-large'), details: field }),
  v.object({ kind: v.literal('stopped') }),
]);

const span = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start < end),
);
const selected = v.object({
  span,
  range: v.exactOptional(
    v.object({ startContainer: field, startOffset: offset, endContainer: field, endOffset: offset }),
  ),
});

const placed = v.object({ unplaced: names });

const news = v.variant('news', [
  v.object({ news: v.literal('pressed'), passages: names }),
  v.object({
    news: v.literal('changed'),
    readId: field,
    unplaced: names,
    grown: v.exactOptional(v.literal(true)),
  }),
  v.object({ news: v.literal('left'), readId: field }),
  v.object({ news: v.literal('selected'), readId: field, selected: v.nullable(selected) }),
]);

export const isPageReading = (value: unknown): value is PageReading => v.is(reading, value);
export const isMarksPlaced = (value: unknown): value is MarksPlaced => v.is(placed, value);
export const isPageNews = (value: unknown): value is PageNews => v.is(news, value);
export const isYesOrNo = (value: unknown): value is boolean => typeof value === 'boolean';
export const isSelection = (value: unknown): value is Selected | null => v.is(v.nullable(selected), value);
export const isSpans = (value: unknown): value is readonly (Span | null)[] => v.is(v.array(v.nullable(span)), value);
