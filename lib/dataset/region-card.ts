import { tierKey } from './coverage.ts';
import type { Dataset } from './dataset.ts';
import type { Body, Competition, Region, Result, Term, Tier } from './facts.ts';

/** All that a region's (or a body's) card shows. */
export type RegionCard = {
  readonly place: Region | Body;
  /** The province of a regency or city. */
  readonly province?: Region;
  readonly held: number;
  /** Ascending, without gaps between the first and the last year, so that it can be drawn as it is. */
  readonly years: readonly RegionYear[];
  /** Most rows first. */
  readonly awards: readonly { readonly competition: Competition; readonly rows: readonly Result[] }[];
  /** Newest first. */
  readonly terms: readonly Term[];
};

export type RegionYear = {
  readonly year: number;
  readonly rows: readonly Result[];
  readonly byKind: Readonly<Record<Tier['kind'], number>>;
};

/** A region by its Kemendagri code or a body by its code; `undefined` where the dataset has neither. */
export function regionCard(dataset: Dataset, code: string): RegionCard | undefined {
  const place = dataset.region(code) ?? dataset.bodies.find((body) => body.code === code);
  if (!place) return undefined;
  const results = dataset.results.filter((row) => row.code === code);
  const byYear = Map.groupBy(results, ({ year }) => year);
  const known = [...byYear.keys()].sort((a, b) => a - b);
  const [first] = known;
  const last = known.at(-1);
  const years = first === undefined || last === undefined ? [] : span(first, last);
  const province = code.length > 2 ? dataset.region(code.slice(0, 2)) : undefined;
  return {
    place,
    ...(province && { province }),
    held: results.length,
    years: years.map((year) => {
      const rows = byYear.get(year) ?? [];
      const byKind = { win: 0, grade: 0, participation: 0 };
      for (const row of rows) byKind[kindOf(dataset, row)]++;
      return { year, rows, byKind };
    }),
    awards: [...Map.groupBy(results, ({ competition }) => competition)]
      .flatMap(([id, rows]) => {
        const competition = dataset.competition(id);
        return competition ? [{ competition, rows: rows.toSorted((a, b) => b.year - a.year) }] : [];
      })
      .sort((a, b) => b.rows.length - a.rows.length || (a.competition.name < b.competition.name ? -1 : 1)),
    terms: dataset.terms.filter((term) => term.code === code).toSorted(newestFirst),
  };
}

/** `win` where no tier is named: the row stands in a list of recipients. */
function kindOf(dataset: Dataset, { competition: id, tier }: Result): Tier['kind'] {
  const competition = dataset.competition(id);
  if (tier === undefined || !competition) return 'win';
  const key = tierKey(competition, tier);
  return competition.tiers.find(({ name }) => tierKey(competition, name) === key)?.kind ?? 'win';
}

/** An office without a known start stands last. */
export function newestFirst(a: Term, b: Term): number {
  return (b.start ?? '') < (a.start ?? '') ? -1 : (b.start ?? '') > (a.start ?? '') ? 1 : 0;
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
