import { CELLS } from '../report/cells.ts';
import type { VerdictFacet } from './page-query.ts';
import type { PageKey, PageRow } from './records.ts';

/** One outlet's claims by verdict; `pages` lead from the figure to what it counts. */
export type OutletVerdicts = {
  readonly host: string;
  readonly verdicts: Readonly<Partial<Record<VerdictFacet, number>>>;
  readonly claims: number;
  readonly pages: readonly PageKey[];
};

/** By name, never by "worst": the numbers follow what the reader chose to read. */
export function verdictsByOutlet(rows: readonly PageRow[]): readonly OutletVerdicts[] {
  const outlets = new Map<string, PageRow[]>();
  for (const row of rows) {
    if (row.kind === 'reference' || row.host === '') continue;
    const known = outlets.get(row.host);
    if (known) known.push(row);
    else outlets.set(row.host, [row]);
  }
  return [...outlets]
    .map(([host, its]) => {
      const verdicts: Partial<Record<VerdictFacet, number>> = {};
      for (const row of its) {
        for (const [verdict, count] of verdictCounts(row)) verdicts[verdict] = (verdicts[verdict] ?? 0) + count;
      }
      const claims = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
      return { host, verdicts, claims, pages: its.map(({ key }) => key) };
    })
    .sort((a, b) => a.host.localeCompare(b.host, 'id'));
}

/** How many pages tell of an award of a region in a year. */
export type RegionYear = {
  readonly region: string;
  readonly year: number;
  readonly pages: readonly PageKey[];
  readonly competitions: readonly string[];
};

/** Ordered by region code, then year. A page that names two regions or years counts under each pair it may mean. */
export function awardsByRegionAndYear(rows: readonly PageRow[]): readonly RegionYear[] {
  const cells = new Map<string, { region: string; year: number; pages: PageKey[]; competitions: Set<string> }>();
  for (const row of rows) {
    if (row.kind === 'reference') continue;
    for (const region of row.regions) {
      for (const year of row.years) {
        const name = `${region} ${year}`;
        const cell = cells.get(name) ?? { region, year, pages: [], competitions: new Set() };
        cell.pages.push(row.key);
        for (const competition of row.competitions) cell.competitions.add(competition);
        cells.set(name, cell);
      }
    }
  }
  return [...cells.values()]
    .map(({ competitions, ...cell }) => ({ ...cell, competitions: [...competitions].sort() }))
    .sort((a, b) => a.region.localeCompare(b.region) || a.year - b.year);
}

/** The days on which pages of one release were printed; undated ones apart, since no day may be made up for them. */
export type Spread = {
  readonly days: readonly { readonly day: string; readonly pages: readonly PageKey[]; readonly total: number }[];
  readonly undated: readonly PageKey[];
};

/** `total` grows from day to day. `rows`: the pages of one family of texts. */
export function spreadOverTime(rows: readonly PageRow[]): Spread {
  const days = new Map<string, PageKey[]>();
  const undated: PageKey[] = [];
  for (const { key, publishedAt } of rows) {
    const day = publishedAt?.slice(0, 10);
    if (day === undefined || day.length < 10) undated.push(key);
    else days.set(day, [...(days.get(day) ?? []), key]);
  }
  let total = 0;
  return {
    days: [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, pages]) => {
        total += pages.length;
        return { day, pages, total };
      }),
    undated,
  };
}

function verdictCounts({ verdicts }: PageRow): readonly [VerdictFacet, number][] {
  return CELLS.flatMap((verdict) => {
    const count = verdicts[verdict];
    return count === undefined ? [] : [[verdict, count]];
  });
}
