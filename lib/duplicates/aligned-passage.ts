import type { Span } from '../text/span.ts';
import { type DifferenceKind, wordKind } from './difference-kind.ts';
import type { Passage } from './passage.ts';
import type { WordRow } from './word-row.ts';

/** Words that stand on one side only, or differently on both; an empty span says where the other side has nothing. */
export type Difference = { readonly kind: DifferenceKind; readonly here: Span; readonly there: Span };

/** A passage in both texts, as offsets into each; `words` counts the equal words. */
export type AlignedPassage = {
  readonly here: Span;
  readonly there: Span;
  readonly words: number;
  readonly differences: readonly Difference[];
};

/** `passage.first` is there, `passage.second` here. */
export function alignedPassage(there: WordRow, here: WordRow, passage: Passage): AlignedPassage {
  const differences: Difference[] = [];
  let j = passage.first.from;
  let i = passage.second.from;
  for (const run of [...passage.runs, { first: passage.first.to, second: passage.second.to, words: 0 }]) {
    differences.push(...inGap(there, j, run.first, here, i, run.second));
    j = run.first + run.words;
    i = run.second + run.words;
  }
  return {
    here: spanOf(here, passage.second.from, passage.second.to),
    there: spanOf(there, passage.first.from, passage.first.to),
    words: passage.words,
    differences,
  };
}

/** As many words on both sides are taken pair by pair, so that a changed day does not hide a changed name beside it. */
function inGap(there: WordRow, j0: number, j1: number, here: WordRow, i0: number, i1: number): Difference[] {
  if (j0 >= j1 && i0 >= i1) return [];
  if (j1 - j0 !== i1 - i0) return [difference(there, j0, j1, here, i0, i1)];
  const parts: { kind: DifferenceKind; from: number; to: number }[] = [];
  for (let n = 0; n < i1 - i0; n++) {
    const kind = strongest([wordKind(here, i0 + n), wordKind(there, j0 + n)]);
    const last = parts.at(-1);
    if (last?.kind === kind) last.to = n + 1;
    else parts.push({ kind, from: n, to: n + 1 });
  }
  return parts.map(({ kind, from, to }) => ({
    kind,
    here: spanOf(here, i0 + from, i0 + to),
    there: spanOf(there, j0 + from, j0 + to),
  }));
}

/** Words of one changed name, figure or date: "Selasa, 5 Desember 2017". */
const LONGEST_CHANGE = 6;

function difference(there: WordRow, j0: number, j1: number, here: WordRow, i0: number, i1: number): Difference {
  const kinds: DifferenceKind[] = [];
  for (let i = i0; i < i1; i++) kinds.push(wordKind(here, i));
  for (let j = j0; j < j1; j++) kinds.push(wordKind(there, j));
  // A whole sentence more or less is that, whatever figure stands in it.
  const kind = Math.max(i1 - i0, j1 - j0) > LONGEST_CHANGE ? 'word' : strongest(kinds);
  return { kind, here: spanOf(here, i0, i1), there: spanOf(there, j0, j1) };
}

/** What a reader most needs to know of several words. */
function strongest(kinds: readonly DifferenceKind[]): DifferenceKind {
  return ORDER.find((kind) => kinds.includes(kind)) ?? 'word';
}

const ORDER: readonly DifferenceKind[] = ['date', 'figure', 'name', 'word'];

/** No words: the place behind the word before. */
function spanOf({ starts, ends }: WordRow, from: number, to: number): Span {
  if (from < to) return { start: starts[from]!, end: ends[to - 1]! };
  const at = from > 0 ? ends[from - 1]! : 0;
  return { start: at, end: at };
}
