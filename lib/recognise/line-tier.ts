import { SHAPE } from '../text/words.ts';
import { CLASS_WORDS } from './class-words.ts';
import type { Scan } from './scan.ts';
import { MAX_TIER_WORDS, type TierHere, tierHere, tierNameEnd } from './tier-here.ts';

/** "Nindya:", "Daerah Perbatasan Terinovatif": a grade that is its whole line, in an article about an award. */
export function lineTier(scan: Scan, word: number): TierHere | undefined {
  const { words, text } = scan;
  const end = tierNameEnd(scan, word);
  if (!end || !scan.capital(word) || scan.competitionHits.length === 0) return undefined;
  let first = word;
  while (first > 0 && ((words.shapes[first] ?? 0) & SHAPE.line) === 0 && word - first < MAX_TIER_WORDS) {
    if (scan.gap(first) !== ' ' || !CLASS_WORDS.test(scan.key(first - 1)) || !scan.capital(first - 1)) return undefined;
    first--;
  }
  if (((words.shapes[first] ?? 0) & SHAPE.line) === 0) return undefined;
  const stop = words.ends[end - 1] ?? 0;
  return /^ ?:?[ \t]*(?:\n|$)/.test(text.slice(stop, stop + 6)) ? tierHere(scan, first, end, first) : undefined;
}
