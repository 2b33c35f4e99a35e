/**
 * `words` words from index `first` of one text equal those from `second` of the other. A passage is a chain of such runs in
 * the same order in both texts, with a few differing words between them.
 */
export type Run = { readonly first: number; readonly second: number; readonly words: number };

/** Word indexes, `to` exclusive; `words` counts the equal words, the sum of the runs. */
export type Passage = {
  readonly first: { readonly from: number; readonly to: number };
  readonly second: { readonly from: number; readonly to: number };
  readonly words: number;
  readonly runs: readonly Run[];
};
