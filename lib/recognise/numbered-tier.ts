import type { Scan } from './scan.ts';
import { type TierHere, tierHere } from './tier-here.ts';

const NUMBER = 'i|ii|iii|iv|v|vi|[1-9]|10|pertama|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)';
export const PLACES = new RegExp(`^(?:${NUMBER})$`);
export const PLACES_OR_TOP = new RegExp(`^(?:${NUMBER}|utama)$`);

/** "Terbaik II", "Top-45": the word with the number behind it. */
export function numberedTier(scan: Scan, word: number, number: RegExp): TierHere | undefined {
  // "Terbaik Ke-1".
  if (scan.key(word + 1) === 'ke' && scan.gap(word + 1) === ' ' && scan.gap(word + 2) === '-')
    return /^\d{1,2}$/.test(scan.key(word + 2)) ? tierHere(scan, word, word + 3, word) : undefined;
  if (!/^[ \u00a0-]$/.test(scan.gap(word + 1)) || !number.test(scan.key(word + 1))) return undefined;
  if (scan.key(word + 1) === 'satu' && scan.key(word + 2).startsWith('satu')) return undefined;
  return tierHere(scan, word, word + 2, word);
}
