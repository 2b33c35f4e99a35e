import { SHAPE } from '../text/words.ts';
import { isRowOf } from './fills-line.ts';
import type { Scan } from './scan.ts';

/** "LUMAJANG - ", "SURABAYA, KOMPAS.com –", "Lumajang (ANTARA) -" at the head of a line. */
export function isDateline(scan: Scan, first: number, end: number): boolean {
  if (((scan.words.shapes[first] ?? 0) & SHAPE.line) === 0 && !isBehindSite(scan, first)) return false;
  if (isRowOf(scan, end, first)) return false;
  return /^ ?(?:[-–—:|](?! not )|,[^.\n]{0,40}? ?[-–—]{1,2} |\([^)]{0,30}\) ?[-–—:])/.test(
    scan.text.slice(scan.words.ends[end - 1], (scan.words.ends[end - 1] ?? 0) + 60),
  );
}

/** "Kabarkita.co.id - KOTA JAMBI - Sejumlah": the paper's address opens the line, its place follows. */
function isBehindSite({ text, words }: Scan, first: number): boolean {
  const start = words.starts[first] ?? 0;
  // Asked of every place: whether a dash or a comma stands before it is seen quickest.
  if (!'-–—,'.includes(text.charAt(start - 2)) || text.charAt(start - 1) !== ' ') return false;
  return /(?:^|\n)[^\s,]{3,40}\.(?:com|co\.id|id|net|news) ?[-–—,] $/i.test(text.slice(Math.max(0, start - 60), start));
}
