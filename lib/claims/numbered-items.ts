import { everyMatch } from '../text/every-match.ts';
import type { Span } from '../text/span.ts';

/** "1. ", "; 2) ", " (3) ". */
const NUMBER = /(?:^|[\s;:,.])\(?(\d{1,2})[.)]\s*(?=\S)/g;
/** Fewer items stand in a paragraph for any reason. */
const LEAST = 3;
/** An item longer than this is prose. */
const LONGEST = 400;

/** The words of an item; `number` is where its number begins. */
export type NumberedItem = Span & { readonly number: number };

/**
 * The items that one paragraph counts, "1. Anugerah A dari B; 2. Piala C; 3. ...", without their numbers: from one upwards, none left
 * out. Undefined where it counts fewer than three.
 */
export function numberedItems(text: string): readonly NumberedItem[] | undefined {
  if (!text.includes('3.') && !text.includes('3)')) return undefined;
  const starts: { readonly at: number; readonly end: number }[] = [];
  for (const { 0: found, 1: number, index } of everyMatch(NUMBER, text))
    if (Number(number) === starts.length + 1) starts.push({ at: index, end: index + found.length });
  if (starts.length < LEAST) return undefined;
  const items = starts.map(({ at, end }, i) => ({ number: at, start: end, end: starts[i + 1]?.at ?? text.length }));
  return items.every(({ start, end }) => end - start <= LONGEST) ? items : undefined;
}
