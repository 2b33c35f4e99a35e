import type { Dataset } from '../dataset/dataset.ts';

declare const notHeld: unique symbol;
/** A source says that this edition did not take place; only `editionNotHeld` makes one. */
export type NotHeld = { readonly year: number; readonly [notHeld]: true };

/** First and last years prove nothing: only an edition's own row, with its source, says that it was not held. */
export function editionNotHeld(dataset: Dataset, competition: string, year: number): NotHeld | undefined {
  const editions = dataset.editionsOf(competition, year);
  const proven =
    editions.length > 0 &&
    editions.every(({ status }) => status !== 'held') &&
    dataset.resultsIn(competition, year).length === 0;
  return proven ? asNotHeld(year) : undefined;
}

function asNotHeld(year: number): NotHeld {
  return { year } as NotHeld;
}
