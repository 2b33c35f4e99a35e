/** A stretch of text: UTF-16 offsets, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Those of `words` that stand within `span`, or `span` itself where none does. */
export function narrowed(span: Span, words: readonly Span[] = []): readonly Span[] {
  const within = words.filter((each) => contains(span, each));
  return within.length > 0 ? within : [span];
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The one of `spans`, which are in text order and apart, that an offset lies in; by halving. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const span = spans[firstEndingAfter(spans, offset)];
  return span && span.start <= offset ? span : undefined;
}

/** Those of `spans`, which are in text order and apart, that overlap `span`. */
export function overlapping<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  const from = firstEndingAfter(spans, start);
  let to = from;
  while ((spans[to]?.start ?? Number.POSITIVE_INFINITY) < end) to++;
  return spans.slice(from, to);
}

/** Whether any of `spans`, which are in text order and apart, overlaps `span`. */
export function anyOverlaps(spans: readonly Span[], { start, end }: Span): boolean {
  return (spans[firstEndingAfter(spans, start)]?.start ?? Number.POSITIVE_INFINITY) < end;
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
