import { type PagesOf, RARE_PAGES } from './candidates.ts';
import type { Fingerprints } from './fingerprints.ts';
import type { Passage, Run } from './passage.ts';

/** Equal words that tell something, in one passage or in all that are no chance; and rare fingerprints that do. */
export type Bar = { readonly inOne: number; readonly inAll: number; readonly fingerprints: number };
/** What an index knows of how common a passage is. */
export type Seen = { readonly pages: PagesOf; readonly size: number };

/** While few pages are known, none can be called rare, and more is asked (bench/DUPLICATES.md measures both). */
const FEW_PAGES = 40;
const BAR = {
  few: { inOne: 19, inAll: 38, fingerprints: 7 },
  many: { inOne: 15, inAll: 24, fingerprints: 5 },
} as const;

/** A reader who asks for passages of half the usual length is shown those with half the evidence; for longer ones none is added. */
export function barFor({ size }: Seen, minWords: number): Bar {
  const { inOne, inAll, fingerprints } = size < FEW_PAGES ? BAR.few : BAR.many;
  const part = Math.min(1, minWords / USUAL_WORDS);
  return { inOne: inOne * part, inAll: inAll * part, fingerprints: fingerprints * part };
}

/** Least words of a passage where nobody chose. */
export const USUAL_WORDS = 20;

/** Of two texts of which one is mostly the other's, less is asked: a short item that kept one long sentence of a release. */
const MOSTLY = 0.5;
const LESS = 0.6;

/** Shorter passages are equal by chance. */
const NO_CHANCE = 10;

/** Words of both texts, what is asked of their passages, and whether one outlet printed both. */
export type Asked = {
  readonly here: number;
  readonly there: number;
  readonly minWords: number;
  readonly bar: Bar;
  readonly oneOutlet: boolean;
};

export function tellEnough(passages: readonly Passage[], tells: Float32Array, asked: Asked): boolean {
  const { minWords, bar } = asked;
  const shorter = Math.min(asked.here, asked.there);
  const equalWords = passages.reduce((sum, { words }) => sum + words, 0);
  const part = equalWords >= MOSTLY * shorter ? LESS : 1;
  let all = 0;
  let most = 0;
  let words = 0;
  for (const runs of passages.flatMap(unbridged)) {
    if (asked.oneOutlet && isClosing(runs, asked)) continue;
    const equal = runs.reduce((sum, run) => sum + run.words, 0);
    if (equal < Math.min(NO_CHANCE, minWords)) continue;
    let telling = 0;
    for (const { second, words: length } of runs) for (let i = second; i < second + length; i++) telling += tells[i]!;
    words += equal;
    all += telling;
    if (equal >= minWords) most = Math.max(most, telling);
  }
  return most >= bar.inOne * part || (words >= minWords && all >= bar.inAll * part);
}

/** What an outlet puts under all its articles is no longer than this, and no more than half of one. */
const CLOSING_WORDS = 80;

/** The word from which on a text of so many words may be its outlet's closing. */
export function closingFrom(words: number): number {
  return Math.max(words - CLOSING_WORDS, words / 2);
}

function isClosing([start]: readonly Run[], { here, there }: Asked): boolean {
  return start !== undefined && start.first >= closingFrom(there) && start.second >= closingFrom(here);
}

/** Words between two runs that an editor may have changed; more of them part two passages that are shown as one. */
const EDITED = 7;

/** Two formulas in the same order, with other sentences between them, are no longer passage than each alone. */
function unbridged({ runs }: Passage): Run[][] {
  const parts: Run[][] = [];
  for (const run of runs) {
    const last = parts.at(-1)?.at(-1);
    const isNear =
      last !== undefined &&
      run.first - last.first - last.words <= EDITED &&
      run.second - last.second - last.words <= EDITED;
    if (isNear) parts.at(-1)!.push(run);
    else parts.push([run]);
  }
  return parts;
}

/**
 * What each word tells, less where the fingerprint nearest before it stands on many pages: a half at twelve, a quarter at two
 * hundred. Whoever writes formulas shares them with everybody; a release that everybody printed is long and stays told.
 */
export function weighed(telling: Uint8Array, own: Fingerprints, pages: PagesOf): Float32Array {
  const weights = Float32Array.from(telling);
  for (let n = 0; n < own.count; n++) {
    const weight = softWeight(pages.get(own.hashes[n]!) ?? 0);
    const end = own.positions[n + 1] ?? own.words;
    for (let i = own.positions[n]!; i < end; i++) weights[i]! *= weight;
  }
  return weights;
}

/** How much a fingerprint says that so many pages carry. */
export function softWeight(pages: number): number {
  return pages <= RARE_PAGES ? 1 : 1 / (1 + Math.log2(pages / RARE_PAGES) / 2);
}
