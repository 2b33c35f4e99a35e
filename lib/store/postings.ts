import type { PageWords, Segment } from './database.ts';

/** Pages of a new segment; one is built within a frame or two. */
export const SEGMENT_PAGES = 128;
/** So many segments of a size are made one of the next: terms that all of them hold are then kept, and looked up, once. */
export const SEGMENTS_OF_A_SIZE = 8;
/** A page's place in a segment fits into 16 bits. */
const MOST_PAGES = 2 ** 16;

type NewSegment = Omit<Segment, 'id'>;

/** Inverts the words of some pages. */
export function segmentOf(pages: readonly Required<PageWords>[]): NewSegment {
  const places = new Map<string, number[]>();
  pages.forEach(({ words }, place) => {
    for (const term of words === '' ? [] : words.split(' ')) {
      const known = places.get(term);
      if (known) known.push(place);
      else places.set(term, [place]);
    }
  });
  return packed(
    pages.map(({ number }) => number),
    places,
  );
}

/** The same segment without some pages: nothing of a forgotten page stays, not even its words. */
export function segmentWithout(segment: Segment, gone: ReadonlySet<number>): NewSegment {
  const kept = [...segment.numbers].flatMap((number, place) => (gone.has(number) ? [] : [place]));
  const next = new Map(kept.map((place, at) => [place, at]));
  const places = new Map<string, number[]>();
  for (let i = 0; i < segment.offsets.length; i++) {
    const left = [...postingsOf(segment, i)].flatMap((place) => next.get(place) ?? []);
    if (left.length > 0) places.set(termAt(segment, i), left);
  }
  return packed(
    kept.map((place) => segment.numbers[place] ?? 0),
    places,
  );
}

/** One segment of several; undefined where they are too many pages for one. */
export function segmentOfAll(segments: readonly Segment[]): NewSegment | undefined {
  const numbers = segments.flatMap((segment) => [...segment.numbers]);
  if (numbers.length >= MOST_PAGES) return undefined;
  const places = new Map<string, number[]>();
  let first = 0;
  for (const segment of segments) {
    for (let i = 0; i < segment.offsets.length; i++) {
      const term = termAt(segment, i);
      const known = places.get(term) ?? [];
      for (const place of postingsOf(segment, i)) known.push(first + place);
      places.set(term, known);
    }
    first += segment.numbers.length;
  }
  return packed(numbers, places);
}

/** Segments of one size, eight times as many pages a step; those of a step are made one together. */
export function sizeOf({ numbers }: Pick<Segment, 'numbers'>): number {
  return Math.max(0, Math.round(Math.log(numbers.length / SEGMENT_PAGES) / Math.log(SEGMENTS_OF_A_SIZE)));
}

function packed(numbers: readonly number[], places: ReadonlyMap<string, readonly number[]>): NewSegment {
  const terms = [...places.keys()].sort();
  const offsets = new Uint32Array(terms.length);
  const starts = new Uint32Array(terms.length + 1);
  let length = 0;
  let size = 0;
  terms.forEach((term, i) => {
    offsets[i] = length;
    starts[i] = size;
    length += term.length + 1;
    size += places.get(term)?.length ?? 0;
  });
  starts[terms.length] = size;
  const postings = new Uint16Array(size);
  terms.forEach((term, i) => {
    postings.set(places.get(term) ?? [], starts[i]);
  });
  return { numbers: Uint32Array.from(numbers), terms: terms.join('\n'), offsets, starts, postings };
}

export function termAt({ terms, offsets }: Pick<Segment, 'terms' | 'offsets'>, i: number): string {
  const next = offsets[i + 1];
  return terms.slice(offsets[i], next === undefined ? terms.length : next - 1);
}

export function postingsOf({ starts, postings }: Pick<Segment, 'starts' | 'postings'>, i: number): Uint16Array {
  return postings.subarray(starts[i], starts[i + 1]);
}

/** Numbers of the pages that hold a term, or a word that begins with it. */
export function pagesWith(
  segments: readonly Segment[],
  fresh: readonly Required<PageWords>[],
  term: string,
  how: 'whole' | 'prefix',
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const segment of segments) {
    // An unfinished word is a thousand words; its pages are gathered before each is counted once.
    const held = new Uint8Array(segment.numbers.length);
    for (let i = firstAtLeast(segment, term); i < segment.offsets.length; i++) {
      const here = termAt(segment, i);
      if (how === 'whole' ? here !== term : !here.startsWith(term)) break;
      for (let at = segment.starts[i] ?? 0; at < (segment.starts[i + 1] ?? 0); at++)
        held[segment.postings[at] ?? 0] = 1;
    }
    for (let place = 0; place < held.length; place++) if (held[place] === 1) found.add(segment.numbers[place] ?? 0);
  }
  for (const { number, words } of fresh) {
    // One blank stands between the words, so a term is found by its edges.
    const held = how === 'whole' ? ` ${words} `.includes(` ${term} `) : ` ${words}`.includes(` ${term}`);
    if (held) found.add(number);
  }
  return found;
}

function firstAtLeast(segment: Segment, term: string): number {
  let low = 0;
  let high = segment.offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (termAt(segment, middle) < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
