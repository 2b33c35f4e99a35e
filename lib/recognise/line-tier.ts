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
  if (endsRow(scan, word, end) || isCell(scan, word, end)) return tierHere(scan, word, end, word);
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

/** A cell of a table with nothing but a grade in it, the only one in the row of a body: of two, each may be of another year. */
function isCell(scan: Scan, word: number, end: number): boolean {
  const { words } = scan;
  if (!fillsCell(scan, word, end)) return false;
  let body = false;
  for (const step of [-1, 1]) {
    for (let at = word; at >= 0 && at < words.count && Math.abs(at - word) <= MAX_ROW; at += step) {
      // The gap of a word stands before it.
      if (at !== word && scan.gap(step < 0 ? at + 1 : at).includes('\n')) break;
      if (at !== word && fillsCell(scan, at, tierNameEnd(scan, at))) return false;
      body ||= regionAt(scan, at) !== undefined;
    }
  }
  return body;
}

/** How far, in words, the cell of a body is from that of its grade. */
const MAX_ROW = 12;

function fillsCell({ words, text }: Scan, word: number, end: number | undefined): boolean {
  if (end === undefined) return false;
  const around = text.charAt((words.starts[word] ?? 0) - 1) + text.charAt(words.ends[end - 1] ?? 0);
  return /^[\t\n]{0,2}$/.test(around) && around.includes('\t');
}

function endsRegion(scan: Scan, word: number): boolean {
  for (let at = word - 1; at >= Math.max(0, word - 4); at--) if (regionAt(scan, at)?.end === word) return true;
  return false;
}

/** The longest name before a grade, in words, its number among them. */
const MAX_NAME = 9;

/** Behind a body that its line begins with, and nothing behind it: "3. Kabupaten X: Madya", "Kota Y (Utama)"; in brackets also amid a sentence. */
function endsRow(scan: Scan, word: number, end: number): boolean {
  const { words, text } = scan;
  const stop = words.ends[end - 1] ?? 0;
  if (scan.gap(word) === ' (' && text.charAt(stop) === ')' && endsRegion(scan, word)) return true;
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
