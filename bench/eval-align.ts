import type { Span } from '../lib/text/span.ts';

/** Text without white space, with the place of each unit in the original. */
type Squeezed = { readonly text: string; readonly at: readonly number[] };

function squeeze(original: string): Squeezed {
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < original.length; i++) {
    const unit = original[i] ?? '';
    if (/\s/.test(unit)) continue;
    text += unit;
    at.push(i);
  }
  return { text, at };
}

export type Alignment = {
  /** Where a stretch of an expected block stands in the read text; undefined where it was not read. */
  place(block: number, span: Span): Span | undefined;
  /** True where the block is a line (or a cell) of the read text, word for word. */
  readonly verbatim: readonly boolean[];
  /** Stretches of the read text that belong to optional lines. */
  readonly optional: readonly Span[];
  /** Lines of the read text that no expected or optional line accounts for. */
  readonly unexpected: readonly string[];
};

/**
 * Lays the expected blocks onto the read text, in order, whatever the white space. A block that was not read whole is
 * looked for in pieces around each mention, so that a reading error costs only where it happens.
 */
export function align(read: string, blocks: readonly string[], optional: readonly string[]): Alignment {
  const hay = squeeze(read);
  const taken = new Uint8Array(hay.text.length);
  const free = (start: number, length: number) => !taken.subarray(start, start + length).includes(1);
  const take = (start: number, length: number) => taken.fill(1, start, start + length);
  const find = (needle: string, from: number): number => {
    for (const begin of from > 0 ? [from, 0] : [0]) {
      for (let i = hay.text.indexOf(needle, begin); i !== -1; i = hay.text.indexOf(needle, i + 1)) {
        if (free(i, needle.length)) return i;
      }
    }
    return -1;
  };
  const source = (start: number, length: number): Span => ({
    start: hay.at[start] ?? 0,
    end: (hay.at[start + length - 1] ?? 0) + 1,
  });

  const needles = blocks.map(squeeze);
  // Long blocks first: a short cell ("1") must not sit down inside a paragraph.
  const order = needles.map((_, i) => i).filter((i) => needles[i]!.text.length >= 25);
  const short = needles.map((_, i) => i).filter((i) => needles[i]!.text.length < 25);
  const found = new Map<number, number>();
  let cursor = 0;
  for (const i of order) {
    const needle = needles[i]!;
    const start = find(needle.text, cursor);
    if (start === -1) continue;
    found.set(i, start);
    take(start, needle.text.length);
    cursor = start + needle.text.length;
  }
  for (const i of short) {
    const needle = needles[i]!;
    const start = find(needle.text, endBefore(i));
    if (start === -1) continue;
    found.set(i, start);
    take(start, needle.text.length);
  }
  function endBefore(block: number): number {
    for (let i = block - 1; i >= 0; i--) {
      const start = found.get(i);
      if (start !== undefined) return start + needles[i]!.text.length;
    }
    return 0;
  }

  const verbatim = blocks.map((block, i) => {
    const start = found.get(i);
    if (start === undefined) return false;
    const span = source(start, needles[i]!.text.length);
    const before = read[span.start - 1];
    const after = read[span.end];
    const own = (edge: string | undefined) => edge === undefined || edge === '\n' || edge === '\t' || edge === '|';
    const loose = (edge: string | undefined, beyond: string | undefined) =>
      own(edge) || (edge === ' ' && (beyond === '|' || beyond === '\n'));
    const same = read.slice(span.start, span.end).replace(/\s+/g, ' ') === block.replace(/\s+/g, ' ');
    return same && loose(before, read[span.start - 2]) && loose(after, read[span.end + 1]);
  });

  const spans: Span[] = [];
  for (const line of optional) {
    const needle = squeeze(line);
    if (needle.text === '') continue;
    for (let i = hay.text.indexOf(needle.text); i !== -1; i = hay.text.indexOf(needle.text, i + 1)) {
      if (!free(i, needle.text.length)) continue;
      take(i, needle.text.length);
      spans.push(source(i, needle.text.length));
    }
  }

  return {
    verbatim,
    optional: spans,
    unexpected: unexpectedLines(read, hay, taken),
    place(block, span) {
      const needle = needles[block];
      if (!needle) return undefined;
      const from = needle.at.findIndex((at) => at >= span.start);
      const length = needle.at.filter((at) => at >= span.start && at < span.end).length;
      if (from === -1 || length === 0) return undefined;
      const start = found.get(block);
      if (start !== undefined) return source(start + from, length);
      const left = needle.text.slice(Math.max(0, from - 12), from);
      const piece = hay.text.indexOf(left + needle.text.slice(from, from + length));
      return piece === -1 ? undefined : source(piece + left.length, length);
    },
  };
}

/** Lines of which more than half is accounted for by no expected or optional line. */
function unexpectedLines(read: string, hay: Squeezed, taken: Uint8Array): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  let i = 0;
  for (const line of read.split('\n')) {
    const end = start + line.length;
    let all = 0;
    let known = 0;
    for (; i < hay.at.length && hay.at[i]! < end; i++) {
      all++;
      known += taken[i] ?? 0;
    }
    if (all > 0 && known * 2 < all) lines.push(line.trim());
    start = end + 1;
  }
  return lines;
}
