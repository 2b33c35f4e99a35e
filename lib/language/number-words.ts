import { TWO_TO_TEN, wordsOf } from './word-classes.ts';

/** One to ten, each list in order: as numerals, counted, and as places in a row. */
export const ROMAN = wordsOf('i|ii|iii|iv|v|vi|vii|viii|ix|x');
export const COUNTING = ['satu', ...wordsOf(TWO_TO_TEN)];
export const IN_A_ROW = ['pertama', ...wordsOf(TWO_TO_TEN, 'ke')];
export const ENGLISH_COUNTING = wordsOf('one|two|three|four|five|six|seven|eight|nine|ten');

/** What each word of such lists counts to. */
export function valuesOf(...lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((list) => list.map((word, i) => [word, i + 1] as const)));
}
