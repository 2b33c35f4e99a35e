import { draws } from './made-names.ts';

export type EditedPair = {
  readonly first: string;
  readonly second: string;
  /** For each word of `second`: was it taken from `first` and left as it was? */
  readonly copied: readonly boolean[];
  /** For each word of `second`: does it stand inside a copied paragraph? */
  readonly inCopy: readonly boolean[];
};

/**
 * Two articles of 7 to 11 paragraphs of 30 to 59 words, Zipf-like; a share of the second's paragraphs is copied from the
 * first in another order, with that share of words swapped, dropped or inserted; a quarter of all paragraphs carry one of 500
 * stock sentences.
 */
export function editedPair(seed: number, copyShare: number, editShare: number): EditedPair {
  const draw = draws(seed);
  const below = (n: number) => Math.floor(draw() * n);
  const word = () => `k${Math.floor(4000 ** draw())}`;
  const stock = (n: number) => Array.from({ length: 12 }, (_, i) => `s${n}x${i}`);
  const paragraph = () => {
    const list = Array.from({ length: 30 + below(30) }, word);
    return draw() < 0.25 ? [...list, ...stock(below(500))] : list;
  };
  const source = Array.from({ length: 7 + below(5) }, paragraph);
  const own = Array.from({ length: 7 + below(5) }, paragraph);
  const copies = Math.max(1, Math.round(copyShare * own.length));
  const order = source.map((_, i) => i).toSorted(() => draw() - 0.5);
  const words: string[] = [];
  const copied: boolean[] = [];
  const inCopy: boolean[] = [];
  own.forEach((paragraphWords, p) => {
    const from = p < copies ? source[order[p % order.length]!] : undefined;
    for (const each of from ?? paragraphWords) {
      const edit = from && draw() < editShare ? below(3) : -1;
      if (edit === 1) continue;
      words.push(edit === 0 ? word() : each);
      copied.push(from !== undefined && edit !== 0);
      inCopy.push(from !== undefined);
      if (edit === 2) {
        words.push(word());
        copied.push(false);
        inCopy.push(true);
      }
    }
  });
  return { first: source.map((each) => each.join(' ')).join('\n'), second: words.join(' '), copied, inCopy };
}
