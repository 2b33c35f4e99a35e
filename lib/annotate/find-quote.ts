import type { Span } from '../text/span.ts';

/** A passage told by its words and their neighbours; `copy` tells the copies of a page printed twice apart, counted from 1. */
export type TextQuote = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly copy?: { readonly number: number; readonly of: number };
};

/** `several`: the passage is printed more than once and nothing tells the copies apart. */
export type QuoteMatch =
  | { readonly kind: 'one'; readonly span: Span }
  | { readonly kind: 'several'; readonly spans: readonly Span[] }
  | { readonly kind: 'none' };

/** As many neighbours as Hypothesis and the W3C model's examples keep. */
const NEIGHBOURS = 32;

/**
 * Finds a quote by its exact words only: a fuzzy match would move a note to another award ("Kategori Baik" for "Kategori
 * Terbaik Utama" is 17 edits in 46 characters).
 */
export function findQuote(text: string, { exact, prefix, suffix, copy }: TextQuote): QuoteMatch {
  const copies = occurrences(text, exact);
  const inContext = copies.filter(
    ({ start, end }) => text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix),
  );
  const spans = inContext.length > 0 ? inContext : copies;
  const [only] = spans;
  if (!only) return { kind: 'none' };
  if (spans.length === 1) return { kind: 'one', span: only };
  // The ordinal helps only while the page still prints as many copies as it did.
  const meant = copy && copy.of === copies.length ? copies[copy.number - 1] : undefined;
  return meant ? { kind: 'one', span: meant } : { kind: 'several', spans };
}

/** The quote that finds a span again; `neighbours`: UTF-16 units kept on each side. */
export function quoteOf(text: string, { start, end }: Span, neighbours = NEIGHBOURS): TextQuote {
  const exact = text.slice(start, end);
  const copies = occurrences(text, exact);
  const number = copies.findIndex((copy) => copy.start === start) + 1;
  return {
    exact,
    prefix: text.slice(Math.max(0, start - neighbours), start),
    suffix: text.slice(end, end + neighbours),
    ...(number > 0 && copies.length > 1 ? { copy: { number, of: copies.length } } : {}),
  };
}

/** Every place of the words, overlapping ones too. */
function occurrences(text: string, exact: string): readonly Span[] {
  const spans: Span[] = [];
  if (exact === '') return spans;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1))
    spans.push({ start, end: start + exact.length });
  return spans;
}
