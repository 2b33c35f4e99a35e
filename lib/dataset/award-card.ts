import { type MatrixCell, matrixCell } from './coverage-matrix.ts';
import type { Dataset } from './dataset.ts';
import type { Competition, Edition, NameMeaning, Result, SourceKind, Tier } from './facts.ts';
import { foldName } from './recipient-key.ts';

/** All that an award's card shows. */
export type AwardCard = {
  readonly competition: Competition;
  /** `stated`: a source says so; `first-row`: the oldest edition we know, so it may be older. */
  readonly since?: { readonly year: number; readonly from: 'stated' | 'first-row' };
  readonly until?: number;
  readonly tiers: readonly (Tier & {
    /** Years of which we know this tier, and rows held in all of them. */
    readonly years: readonly number[];
    readonly held: number;
    readonly completeYears: readonly number[];
  })[];
  /** Newest first. */
  readonly editions: readonly AwardEdition[];
  readonly held: number;
  readonly bySourceKind: Readonly<Partial<Record<SourceKind, number>>>;
  readonly mistakenFor: readonly Mistaken[];
  /** Former and other names with their years and contexts. */
  readonly names: readonly NameMeaning[];
};

export type AwardEdition = { readonly cell: MatrixCell; readonly rows: readonly Edition[] };

/** `stated`: our data says that articles confuse the two; `shared-name`: both are called so in print. */
export type Mistaken = {
  readonly why: 'stated' | 'shared-name';
  readonly name: string;
  readonly competition?: string;
  readonly sharedNames: readonly string[];
};

/** `undefined` for an id that the dataset does not have. */
export function awardCard(dataset: Dataset, id: string): AwardCard | undefined {
  const competition = dataset.competition(id);
  if (!competition) return undefined;
  const results = dataset.results.filter((row) => row.competition === id);
  const byYear = Map.groupBy(results, ({ year }) => year);
  const editionsByYear = Map.groupBy(dataset.editionsOf(id), ({ year }) => year);
  const years = [...new Set([...byYear.keys(), ...editionsByYear.keys()])].sort((a, b) => b - a);
  const editions = years.map((year): AwardEdition => {
    const rows = editionsByYear.get(year) ?? [];
    return { cell: matrixCell(competition, year, rows, byYear.get(year) ?? []), rows };
  });
  const firstRow = years.at(-1);
  const held = editions.find(({ rows, cell }) => cell.held > 0 || rows.some(({ status }) => status === 'held'))?.cell
    .year;
  const newest = held === undefined ? competition.lastYear : Math.max(held, competition.lastYear ?? held);
  return {
    competition,
    ...(competition.firstYear !== undefined
      ? { since: { year: competition.firstYear, from: 'stated' as const } }
      : firstRow !== undefined && { since: { year: firstRow, from: 'first-row' as const } }),
    ...(newest !== undefined && { until: newest }),
    tiers: competition.tiers.map((tier) => {
      const known = editions.flatMap(({ cell }) =>
        cell.tiers.filter((each) => each.tier === tier.name).map((each) => ({ year: cell.year, ...each })),
      );
      return {
        ...tier,
        years: known.map(({ year }) => year).reverse(),
        held: known.reduce((sum, { held }) => sum + held, 0),
        completeYears: known.flatMap(({ year, state }) => (state === 'complete' ? [year] : [])).reverse(),
      };
    }),
    editions,
    held: results.length,
    bySourceKind: countedKinds(results),
    mistakenFor: mistakenFor(dataset, competition),
    names: (dataset.names ?? []).filter(({ of }) => of === id),
  };
}

function countedKinds(results: readonly Result[]): Partial<Record<SourceKind, number>> {
  const counts: Partial<Record<SourceKind, number>> = {};
  for (const { source } of results) counts[source.kind] = (counts[source.kind] ?? 0) + 1;
  return counts;
}

function mistakenFor(dataset: Dataset, competition: Competition): readonly Mistaken[] {
  const own = namesIn(competition);
  const shared = dataset.competitions.flatMap((other): Mistaken[] => {
    if (other.id === competition.id) return [];
    const both = [...namesIn(other)].flatMap(([key, name]) => (own.has(key) ? [name] : []));
    return both.length === 0
      ? []
      : [{ why: 'shared-name', name: other.name, competition: other.id, sharedNames: both }];
  });
  const outside = (dataset.names ?? []).flatMap((row): Mistaken[] =>
    row.of === undefined && row.means !== undefined && own.has(foldName(row.name))
      ? [{ why: 'shared-name', name: row.means, sharedNames: [row.name] }]
      : [],
  );
  const statedHere = (competition.confusedWith ?? []).map((each): Mistaken => {
    const other = dataset.competition(each);
    const sharedNames = shared.find((row) => row.competition === each)?.sharedNames ?? [];
    return { why: 'stated', name: other?.name ?? each, ...(other && { competition: other.id }), sharedNames };
  });
  // What one award's row says of another holds both ways.
  const statedThere = dataset.competitions.flatMap((other): Mistaken[] =>
    other.confusedWith?.includes(competition.id)
      ? [{ why: 'stated', name: other.name, competition: other.id, sharedNames: [] }]
      : [],
  );
  const all = [...statedHere, ...statedThere, ...shared, ...outside];
  const keys = all.map((row) => row.competition ?? foldName(row.name));
  return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** Names by their folded form: its own, the printed ones, and those of its tiers that name the award too. */
function namesIn({ name, aliases }: Competition): ReadonlyMap<string, string> {
  return new Map([name, ...aliases.map(({ text }) => text)].map((text) => [foldName(text), text]));
}
