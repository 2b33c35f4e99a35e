import { NAMELY } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Scan } from './scan.ts';

const NAMES = pattern`^(?:${NAMELY}|adalah)$`;
/** The last word of those that are two. */
const SECOND = /^(?:lain|antaranya|dari|atas)$/;

/** "yakni", "adalah", "antara lain", "yang terdiri atas": where what leads on to names begins, if it ends with the word. */
export function leadToNames({ key }: Scan, word: number): number | undefined {
  const last = key(word);
  const two = SECOND.test(last) && NAMES.test(`${key(word - 1)} ${last}`);
  if (!two && !NAMES.test(last)) return undefined;
  const first = two ? word - 1 : word;
  return key(first - 1) === 'yang' ? first - 1 : first;
}

export function leadsToNames(scan: Scan, word: number): boolean {
  return leadToNames(scan, word) !== undefined;
}
