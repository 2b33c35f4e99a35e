import { ORDINAL, TWO_TO_TEN } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Scan } from './scan.ts';
import { type TierHere, tierHere } from './tier-here.ts';

const NUMBER = `i|ii|iii|iv|v|vi|[1-9]|10|${ORDINAL}`;
export const PLACES = new RegExp(`^(?:${NUMBER})$`);
export const PLACES_OR_TOP = new RegExp(`^(?:${NUMBER}|utama)$`);

const COUNTED = pattern`^(?:\d{1,3}|[ivx]{1,4}|satu|${TWO_TO_TEN})$`;

/** "ke-1", "ke 2", "Ke Tiga" at a word: the word behind the number, or `word` itself where none is. */
export function ordinalEnd(scan: Scan, word: number): number {
  return scan.key(word) === 'ke' && /^[ -]$/.test(scan.gap(word + 1)) && COUNTED.test(scan.key(word + 1))
    ? word + 2
    : word;
}

/** "Terbaik II", "Top-45": the word with the number behind it. */
export function numberedTier(scan: Scan, word: number, number: RegExp): TierHere | undefined {
  const end = ordinalEnd(scan, word + 1);
  if (end > word + 1) return tierHere(scan, word, end, word);
  if (!/^[ \u00a0-]$/.test(scan.gap(word + 1)) || !number.test(scan.key(word + 1))) return undefined;
  if (scan.key(word + 1) === 'satu' && scan.key(word + 2).startsWith('satu')) return undefined;
  return tierHere(scan, word, word + 2, word);
}
