import { closesBracket } from './closes-bracket.ts';
import { isInCapitals } from './is-in-capitals.ts';
import type { Scan } from './scan.ts';

/** "(PTSP)": one word in capitals, and the bracket closes. */
export function isShortBracket(scan: Scan, word: number): boolean {
  return isInCapitals(scan, word) && closesBracket(scan, word);
}
