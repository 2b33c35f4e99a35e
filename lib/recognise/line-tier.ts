import { onceForLatest } from '../text/once-per.ts';
import { SHAPE } from '../text/words.ts';
import { CLASS_WORDS } from './class-words.ts';
import { regionAt } from './regions.ts';
import type { Scan } from './scan.ts';
import { MAX_TIER_WORDS, type TierHere, tierHere, tierNameEnd } from './tier-here.ts';

/** "Nindya:", "A. Utama", "Daerah Perbatasan Terinovatif", "Kabupaten X - Madya": a grade that is its line, begins or ends it, in an article about an award. */
export function lineTier(scan: Scan, word: number): TierHere | undefined {
  const { words, text } = scan;
  const end = tierNameEnd(scan, word);
  if (!end || !scan.capital(word) || !isOfAward(scan)) return undefined;
  if (endsRow(scan, word, end)) return tierHere(scan, word, end, word);
  let first = word;
  while (first > 0 && !opensLine(scan, first) && word - first < MAX_TIER_WORDS) {
    if (scan.gap(first) !== ' ' || !CLASS_WORDS.test(scan.key(first - 1)) || !scan.capital(first - 1)) return undefined;
    first--;
  }
  if (!opensLine(scan, first)) return undefined;
  const stop = words.ends[end - 1] ?? 0;
  return /^ ?(?::?[ \t]*(?:\n|$)|(?::|[–—-] )(?= ?[A-ZÀ-Þ]))/.test(text.slice(stop, stop + 6))
    ? tierHere(scan, first, end, first)
    : undefined;
}

const isOfAward = onceForLatest(
  ({ competitionHits, text }: Scan) => competitionHits.length > 0 || /penghargaan|anugerah|award/i.test(text),
);

/** The first word of a line, but for "1." or "A.". */
function opensLine(scan: Scan, word: number): boolean {
  const { shapes } = scan.words;
  if (((shapes[word] ?? 0) & SHAPE.line) !== 0) return true;
  return (
    ((shapes[word - 1] ?? 0) & SHAPE.line) !== 0 &&
    /^[.)] ?$/.test(scan.gap(word)) &&
    /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/.test(scan.key(word - 1))
  );
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
  let name = word;
  while (TAILS.test(scan.key(name - 1))) name--;
  for (let at = word - 1; at >= Math.max(0, word - MAX_NAME); at--) {
    const shape = words.shapes[at] ?? 0;
    if ((shape & (SHAPE.capital | SHAPE.digits)) === 0) return false;
    body ||= regionAt(scan, at)?.end === name;
    if ((shape & SHAPE.line) !== 0) return body;
    if (!/^[ .)/-]{1,2}$/.test(scan.gap(at))) return false;
  }
  return false;
}

/** What English puts behind the name of a body. */
const TAILS = /^(?:regency|city|province|district|municipality|provincial|municipal|government|administration)$/;
