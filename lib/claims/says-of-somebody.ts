import { ORDINAL } from '../language/word-classes.ts';
import { patternOfAnyCase } from '../text/pattern.ts';
import type { Draft } from './draft.ts';

/** An award that nobody in the article has, or hopes for, is no claim: "Sejumlah daerah menerima ...". */
export function saysOfSomebody({ status, hollow, recipient, unit, innovation, tier, category }: Draft): boolean {
  if (PLACE.test(tier ?? '') && PLACE.test(category ?? '')) return false;
  if (status !== 'asserted' && recipient === undefined && unit === undefined) return false;
  return !hollow && (recipient !== undefined || unit !== undefined || innovation !== undefined);
}

/** "A sebagai juara 1, B juara 2", of names that nobody knows: one body has not both places, and which it has the words leave open. */
const PLACE = patternOfAnyCase`^(?:juara|peringkat|terbaik|posisi|urutan|harapan|juara harapan) (?:\d|i{1,3}|iv|vi?|${ORDINAL}|satu|dua|tiga)$`;
