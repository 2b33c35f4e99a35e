import { SHAPE } from '../text/words.ts';
import type { Scan } from './scan.ts';

/** "(PTSP)": one word in capitals, and the bracket closes. */
export function isShortBracket({ text, words }: Scan, word: number): boolean {
  return ((words.shapes[word] ?? 0) & SHAPE.capitals) !== 0 && text.charAt(words.ends[word] ?? 0) === ')';
}
