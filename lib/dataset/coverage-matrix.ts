import { coverageOf, tierKey } from './coverage.ts';
import type { Dataset } from './dataset.ts';
import type { Competition, CoverageState, Edition, Result, Tier } from './facts.ts';

/**
 * One tier of one edition, as one square: `complete` every row is held and proven; `partial` some are; `none` the edition is
 * known, its winners are not. `total` absent: nobody stated the official number.
 */
export type MatrixTier = {
  /** Absent: the edition as a whole, or rows that name no tier. */
  readonly tier?: string;
  readonly kind: Tier['kind'];
  readonly state: CoverageState;
  readonly held: number;
  readonly total?: number;
};

export type MatrixCell = {
  readonly year: number;
  readonly status: Edition['status'];
  readonly state: CoverageState;
  /** Rows held in all tiers. */
  readonly held: number;
  /** In the order of the competition's tiers; the edition as a whole last. */
  readonly tiers: readonly MatrixTier[];
};

export type MatrixRow = {
  readonly competition: Competition;
  readonly held: number;
  /** By year; a year that is absent is unknown. */
  readonly cells: ReadonlyMap<number, MatrixCell>;
};

export type CoverageMatrix = {
  /** Every year of which something is known, ascending, without gaps. */
  readonly years: readonly number[];
  /** In the order of the dataset; competitions without a known edition have no cells. */
  readonly rows: readonly MatrixRow[];
  /** Tiers by state over all cells. */
  readonly counts: Readonly<Record<CoverageState, number>>;
  readonly held: number;
};

/** Competition by year, one entry a tier: what the dataset knows and how much of it. */
export function coverageMatrix(dataset: Dataset): CoverageMatrix {
  const results = Map.groupBy(dataset.results, ({ competition, year }) => `${competition}/${year}`);
  const editions = Map.groupBy(dataset.editions, ({ competition, year }) => `${competition}/${year}`);
  const yearsOf = new Map<string, Set<number>>();
  for (const { competition, year } of [...dataset.editions, ...firstOfEach(results)]) {
    const years = yearsOf.get(competition);
    if (years) years.add(year);
    else yearsOf.set(competition, new Set([year]));
  }
  const rows = dataset.competitions.map((competition): MatrixRow => {
    const years = [...(yearsOf.get(competition.id) ?? [])].sort((a, b) => a - b);
    const cells = years.map((year) => {
      const key = `${competition.id}/${year}`;
      return matrixCell(competition, year, editions.get(key) ?? [], results.get(key) ?? []);
    });
    const held = cells.reduce((sum, cell) => sum + cell.held, 0);
    return { competition, held, cells: new Map(cells.map((cell) => [cell.year, cell])) };
  });
  const counts = { complete: 0, partial: 0, none: 0 };
  for (const { cells } of rows) {
    for (const { tiers } of cells.values()) for (const { state } of tiers) counts[state]++;
  }
  return {
    years: withoutGaps(rows.flatMap(({ cells }) => [...cells.keys()])),
    rows,
    counts,
    held: dataset.results.length,
  };
}

/** One edition, for the matrix and for an award's card. */
export function matrixCell(
  competition: Competition,
  year: number,
  editions: readonly Edition[],
  results: readonly Result[],
): MatrixCell {
  const about = { competition, id: competition.id, year, editions, results };
  const order = new Map(competition.tiers.map(({ name }, index) => [tierKey(competition, name), { name, index }]));
  const named = new Map<string, string>();
  let isWhole = false;
  for (const { tier } of [...editions, ...results]) {
    if (tier === undefined) isWhole = true;
    else named.set(tierKey(competition, tier), order.get(tierKey(competition, tier))?.name ?? tier);
  }
  const place = (key: string) => order.get(key)?.index ?? order.size;
  const tiers = [...named]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([, tier]): MatrixTier => {
      const { state, held, total } = coverageOf(about, tier);
      const kind = competition.tiers.find(({ name }) => name === tier)?.kind ?? 'win';
      return { tier, kind, state, held, ...(total !== undefined && { total }) };
    });
  const whole = coverageOf(about);
  if (isWhole || tiers.length === 0) {
    const held = editions.some(({ tier }) => tier === undefined)
      ? whole.held
      : results.filter(({ tier }) => tier === undefined).length;
    const total = whole.total === undefined ? {} : { total: whole.total };
    tiers.push({ kind: 'win', state: held === 0 ? 'none' : whole.state, held, ...total });
  }
  const status = editions.length > 0 && editions.every((row) => row.status !== 'held') ? editions[0]!.status : 'held';
  return { year, status, state: whole.state, held: results.length, tiers };
}

function firstOfEach<T>(groups: ReadonlyMap<string, readonly T[]>): T[] {
  return [...groups.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

function withoutGaps(years: readonly number[]): readonly number[] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const year of years) {
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
