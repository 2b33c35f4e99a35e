import type { PageWords, Segment } from './database.ts';

/** Pages of one segment; their places fit into 16 bits, and a segment is built within a frame or two. */
export const SEGMENT_PAGES = 512;

/** Inverts the words of some pages. */
export function segmentOf(pages: readonly Required<PageWords>[]): Omit<Segment, 'id'> {
  const places = new Map<string, number[]>();
  pages.forEach(({ words }, place) => {
    for (const term of words === '' ? [] : words.split(' ')) {
      const known = places.get(term);
      if (known) known.push(place);
      else places.set(term, [place]);
    }
  });
  const terms = [...places.keys()].sort();
  const starts = new Uint32Array(terms.length + 1);
  let size = 0;
  terms.forEach((term, i) => {
    starts[i] = size;
    size += places.get(term)?.length ?? 0;
  });
  starts[terms.length] = size;
  const postings = new Uint16Array(size);
  terms.forEach((term, i) => {
    postings.set(places.get(term) ?? [], starts[i]);
  });
  return { numbers: Uint32Array.from(pages, ({ number }) => number), terms: terms.join('\n'), starts, postings };
}

/** The same segment without some pages: nothing of a forgotten page stays, not even its words. */
export function segmentWithout(segment: Segment, gone: ReadonlySet<number>): Omit<Segment, 'id'> {
  const kept = [...segment.numbers].flatMap((number, place) => (gone.has(number) ? [] : [place]));
  const next = new Map(kept.map((place, at) => [place, at]));
  const terms: string[] = [];
  const starts: number[] = [];
  const postings: number[] = [];
  const known = segment.terms === '' ? [] : segment.terms.split('\n');
  known.forEach((term, i) => {
    const left = [...segment.postings.subarray(segment.starts[i], segment.starts[i + 1])].flatMap(
      (place) => next.get(place) ?? [],
    );
    if (left.length === 0) return;
    terms.push(term);
    starts.push(postings.length);
    for (const place of left) postings.push(place);
  });
  return {
    numbers: Uint32Array.from(kept, (place) => segment.numbers[place] ?? 0),
    terms: terms.join('\n'),
    starts: Uint32Array.from([...starts, postings.length]),
    postings: Uint16Array.from(postings),
  };
}

/** A segment ready to be asked: its terms are cut apart once. */
export type OpenSegment = Segment & { readonly list: readonly string[] };

export function openSegment(segment: Segment): OpenSegment {
  return { ...segment, list: segment.terms === '' ? [] : segment.terms.split('\n') };
}

/** Numbers of the pages that hold a term, or a word that begins with it. */
export function pagesWith(
  segments: readonly OpenSegment[],
  fresh: readonly Required<PageWords>[],
  term: string,
  how: 'whole' | 'prefix',
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { list, starts, postings, numbers } of segments) {
    const from = firstAtLeast(list, term);
    for (let i = from; i < list.length && (how === 'whole' ? list[i] === term : list[i]?.startsWith(term)); i++) {
      const end = starts[i + 1] ?? 0;
      for (let at = starts[i] ?? 0; at < end; at++) found.add(numbers[postings[at] ?? 0] ?? 0);
    }
  }
  for (const { number, words } of fresh) {
    // One blank stands between the words, so a term is found by its edges.
    const held = how === 'whole' ? ` ${words} `.includes(` ${term} `) : ` ${words}`.includes(` ${term}`);
    if (held) found.add(number);
  }
  return found;
}

function firstAtLeast(list: readonly string[], term: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
