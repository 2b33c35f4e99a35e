import { AWARD_CONTEXT } from '../language/award-words.ts';
import { FIELD_WORDS } from '../language/bodies.ts';
import { NO_NAMES } from '../language/common-words.ts';
import type { Scan } from './scan.ts';

export type WordRange = { readonly first: number; readonly end: number };

/** The words that begin in a stretch of the text. */
export function wordsIn(scan: Scan, start: number, end: number): WordRange {
  const { starts, count } = scan.words;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < count && (starts[last] ?? 0) < end) last++;
  return { first: low, end: last };
}

export function isCapitalised(scan: Scan, { first, end }: WordRange): boolean {
  let capital = 0;
  for (let word = first; word < end; word++) if (scan.capital(word)) capital++;
  return scan.capital(first) && capital * 2 > end - first;
}

/** Made of everyday words of offices only ("Pelayanan Publik", "Kampung Keluarga Berencana"). */
export function isPlainWords(scan: Scan, { first, end }: WordRange): boolean {
  for (let word = first; word < end; word++)
    if (!FIELD_WORDS.has(scan.key(word)) && !NO_NAMES.has(scan.key(word)) && !AWARD_CONTEXT.has(scan.key(word)))
      return false;
  return true;
}

/** The longest title without quotes behind its cue. */
export const MAX_BRAND_WORDS = 8;

export function isBrandWord(scan: Scan, word: number, first: number): boolean {
  if (!scan.capital(word)) return false;
  if (word === first)
    return (
      !NO_NAMES.has(scan.key(word)) &&
      !scan.cue('unit-head', word) &&
      !scan.cue('body-head', word) &&
      !scan.cue('office', word)
    );
  return !scan.cue('unit-head', word) && !scan.cue('body-head', word) && !NO_NAMES.has(scan.key(word));
}
