import type { Dataset } from './dataset.ts';
import type { Region, Result, Term } from './facts.ts';
import { newestFirst } from './region-card.ts';

/** All that an official's card shows. */
export type OfficialCard = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly titles: readonly string[];
  /** Newest first; a name that two persons bear gives the terms of both, as the data cannot tell them apart. */
  readonly terms: readonly OfficialTerm[];
};

export type OfficialTerm = {
  readonly term: Term;
  readonly region?: Region;
  /** What the body won in years that lie wholly or partly in the term; empty where a year of start or end is unknown. */
  readonly won: readonly Result[];
};

/** By canonical name or alias; `undefined` for nobody in the data. */
export function officialCard(dataset: Dataset, name: string): OfficialCard | undefined {
  const terms = dataset.termsOf(name).toSorted(newestFirst);
  const [newest] = terms;
  if (!newest) return undefined;
  return {
    name: newest.name,
    aliases: [...new Set(terms.flatMap(({ aliases }) => aliases))],
    titles: [...new Set(terms.flatMap(({ titles }) => titles))],
    terms: terms.map((term) => {
      const region = term.code === undefined ? undefined : dataset.region(term.code);
      return { term, ...(region && { region }), won: wonIn(dataset, term) };
    }),
  };
}

function wonIn(dataset: Dataset, { code, start, end }: Term): readonly Result[] {
  if (code === undefined || start === undefined || end === undefined) return [];
  const [from, to] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  return dataset.results
    .filter((row) => row.code === code && row.year >= from && row.year <= to)
    .toSorted((a, b) => a.year - b.year);
}
