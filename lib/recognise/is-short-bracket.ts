import { SHAPE } from '../text/words.ts';
import { closesBracket } from './closes-bracket.ts';
import type { Scan } from './scan.ts';

/** "(PTSP)": one word in capitals, and the bracket closes. */
export function isShortBracket(scan: Scan, word: number): boolean {
  return ((scan.words.shapes[word] ?? 0) & SHAPE.capitals) !== 0 && closesBracket(scan, word);
}
