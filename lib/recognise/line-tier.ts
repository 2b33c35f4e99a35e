import { SHAPE } from '../text/words.ts';
import { CLASS_WORDS } from './class-words.ts';
import { regionAt } from './regions.ts';
import type { Scan } from './scan.ts';
import { MAX_TIER_WORDS, type TierHere, tierHere, tierNameEnd } from './tier-here.ts';

/** "Nindya:", "Daerah Perbatasan Terinovatif", "Kabupaten X - Madya": a grade that is its line or ends it, in an article about an award. */
export function lineTier(scan: Scan, word: number): TierHere | undefined {
  const { words, text } = scan;
  const end = tierNameEnd(scan, word);
  if (!end || !scan.capital(word) || scan.competitionHits.length === 0) return undefined;
  if (endsRow(scan, word, end)) return tierHere(scan, word, end, word);
  let first = word;
  while (first > 0 && ((words.shapes[first] ?? 0) & SHAPE.line) === 0 && word - first < MAX_TIER_WORDS) {
    if (scan.gap(first) !== ' ' || !CLASS_WORDS.test(scan.key(first - 1)) || !scan.capital(first - 1)) return undefined;
    first--;
  }
  if (((words.shapes[first] ?? 0) & SHAPE.line) === 0) return undefined;
  const stop = words.ends[end - 1] ?? 0;
  return /^ ?:?[ \t]*(?:\n|$)/.test(text.slice(stop, stop + 6)) ? tierHere(scan, first, end, first) : undefined;
}

/** The longest name before a grade, in words, its number among them. */
const MAX_NAME = 9;

/** Behind a body that its line begins with, and nothing behind it: "3. Kabupaten X: Madya", "Kota Y (Utama)". */
function endsRow(scan: Scan, word: number, end: number): boolean {
  const { words, text } = scan;
  const stop = words.ends[end - 1] ?? 0;
  if (!/^\)?[.;,]?[ \t]*(?:\n|$)/.test(text.slice(stop, stop + 6)) || !/^ ?[-–—:(|=,\t] ?$/.test(scan.gap(word)))
    return false;
  let body = false;
  for (let at = word - 1; at >= Math.max(0, word - MAX_NAME); at--) {
    const shape = words.shapes[at] ?? 0;
    if ((shape & (SHAPE.capital | SHAPE.digits)) === 0) return false;
    body ||= regionAt(scan, at)?.end === word;
    if ((shape & SHAPE.line) !== 0) return body;
    if (!/^[ .)/-]{1,2}$/.test(scan.gap(at))) return false;
  }
  return false;
}
