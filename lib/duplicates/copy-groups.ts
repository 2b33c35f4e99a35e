import type { Span } from '../text/span.ts';
import type { Difference } from './aligned-passage.ts';
import { alignedCopy } from './near-duplicates.ts';

/** One passage and all its copies on a page, in text order. */
export type CopyGroup = {
  readonly copies: readonly Copy[];
  /** Words that a copy has in common with an earlier one, the most of them. */
  readonly words: number;
};

/** `differences`: from the first copy; `there` are its words, `here` this copy's, both as offsets into the article. */
export type Copy = { readonly span: Span; readonly differences: readonly Difference[] };

type Within = readonly { readonly first: Span; readonly second: Span; readonly words: number }[];

export function copyGroups(text: string, within: Within): readonly CopyGroup[] {
  return placesOfCopies(within).map(({ spans, words }) => ({
    words,
    copies: spans.map((span, at) => ({
      span,
      differences: at === 0 ? [] : differences(text, spans[0]!, span),
    })),
  }));
}

/** Three copies are two repetitions, of which one begins where the other ends: one passage, printed three times. */
export function placesOfCopies(within: Within): readonly { readonly spans: readonly Span[]; readonly words: number }[] {
  const groups: { spans: Span[]; words: number }[] = [];
  for (const { first, second, words } of within) {
    const group = groups.find(({ spans }) => spans.some((span) => areOne(span, first)));
    if (group) {
      group.spans.push(second);
      group.words = Math.max(group.words, words);
    } else groups.push({ spans: [first, second], words });
  }
  return groups.map(({ spans, words }) => ({ words, spans: spans.toSorted((a, b) => a.start - b.start) }));
}

/** Share of the longer of two places that both cover, from which they are the same place. */
const SAME_PLACE = 0.8;

function areOne(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common >= SAME_PLACE * Math.max(a.end - a.start, b.end - b.start);
}

function differences(text: string, first: Span, copy: Span): readonly Difference[] {
  const here = text.slice(copy.start, copy.end);
  const there = text.slice(first.start, first.end);
  if (here === there) return [];
  const moved = ({ start, end }: Span, by: number) => ({ start: start + by, end: end + by });
  return alignedCopy(here, there).passages.flatMap((passage) =>
    passage.differences.map(({ kind, here, there }) => ({
      kind,
      here: moved(here, copy.start),
      there: moved(there, first.start),
    })),
  );
}
