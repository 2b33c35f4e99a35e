import { NAMELY } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Scan } from './scan.ts';

const NAMES = pattern`^(?:${NAMELY}|adalah)$`;
/** The last word of those that are two. */
const SECOND = /^(?:lain|antaranya|dari|atas)$/;

/** "yakni", "adalah", "antara lain", "terdiri atas": what leads on to names ends with the word. */
export function leadsToNames({ key }: Scan, word: number): boolean {
  const last = key(word);
  return NAMES.test(last) || (SECOND.test(last) && NAMES.test(`${key(word - 1)} ${last}`));
}
