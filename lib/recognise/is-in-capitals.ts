import { SHAPE } from '../text/words.ts';
import type { Scan } from './scan.ts';

/** "RSUD", "TUBAN": every letter is a capital; in a line of capitals that tells nothing. */
export function isInCapitals({ words }: Scan, word: number): boolean {
  return ((words.shapes[word] ?? 0) & SHAPE.capitals) !== 0;
}
