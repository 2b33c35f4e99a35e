import { type PagesOf, RARE_PAGES } from './candidates.ts';
import type { Fingerprints } from './fingerprints.ts';
import type { Passage } from './passages.ts';

/** Equal words that tell something, in one passage or in all that are no chance; and rare fingerprints that do. */
export type Bar = { readonly inOne: number; readonly inAll: number; readonly fingerprints: number };
/** What an index knows of how common a passage is. */
export type Seen = { readonly pages: PagesOf; readonly size: number };

/** While few pages are known, none can be called rare, and more is asked (bench/DUPLICATES.md measures both). */
const FEW_PAGES = 40;
const BAR = {
  few: { inOne: 16, inAll: 30, fingerprints: 7 },
  many: { inOne: 12, inAll: 18, fingerprints: 5 },
} as const;
export function barFor({ size }: Seen): Bar {
  return size < FEW_PAGES ? BAR.few : BAR.many;
}

/** Shorter passages are equal by chance. */
const NO_CHANCE = 10;

export function tellEnough(passages: readonly Passage[], tells: Float32Array, minWords: number, bar: Bar): boolean {
  let all = 0;
  let most = 0;
  let words = 0;
  for (const { runs, words: equal } of passages) {
    if (equal < NO_CHANCE) continue;
    let telling = 0;
    for (const { second, words: length } of runs) for (let i = second; i < second + length; i++) telling += tells[i]!;
    words += equal;
    all += telling;
    if (equal >= minWords) most = Math.max(most, telling);
  }
  return most >= bar.inOne || (words >= minWords && all >= bar.inAll);
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
