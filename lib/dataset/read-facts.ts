import { checkFacts, type PlacedFacts } from './check-facts.ts';
import { codesByName } from './codes-by-name.ts';
import type { Facts } from './dataset-from.ts';
import type { Competition, Edition, Result, Tier } from './facts.ts';
import type { Fault } from './fault.ts';
import { readCompetitions, readTiers } from './read-competitions.ts';
import { type CsvTable, csvSteps } from './read-csv.ts';
import { readEditions } from './read-editions.ts';
import { competitionWithNames, placeWithNames, readNames } from './read-names.ts';
import { readOfficials } from './read-officials.ts';
import { readBodies, readRegions } from './read-places.ts';
import { readResults } from './read-results.ts';
import { foldName } from './recipient-key.ts';
import { editionKey } from './row-keys.ts';
import type { Placed } from './row-reader.ts';
import { atOnce, eachInSteps, type Steps } from './steps.ts';

/** The files of a dataset folder; each may be missing, and other files in the folder are not read. */
export const DATASET_FILES = [
  'competitions.csv',
  'tiers.csv',
  'editions.csv',
  'results.csv',
  'officials.csv',
  'regions.csv',
  'bodies.csv',
  'names.csv',
] as const;

export type FileName = (typeof DATASET_FILES)[number];

/**
 * Reads a folder in source form, all of it or nothing. `bundled` stands in for what a folder may leave out: regions,
 * bodies and competitions when their file is missing, and what a bundled competition or edition of the same key knows
 * when the column is missing. Results, editions and officials are never mixed with bundled ones.
 */
export function readFacts(
  files: Readonly<Record<string, string>>,
  bundled?: Facts,
): { readonly facts: Facts } | { readonly faults: readonly Fault[] } {
  return atOnce(readFactsSteps(files, bundled));
}

/** The line of each row in its file, in the order of the facts; 0 for a row that stands in for a missing file. */
export type RowLines = { readonly [K in keyof Facts]-?: readonly number[] };

export type ReadFacts =
  | { readonly facts: Facts; readonly lines: RowLines; readonly tierLines: readonly number[] }
  | { readonly faults: readonly Fault[] };

/** `beside`: the folder stands beside the bundled data, whose results count for its editions too. */
export function* readFactsSteps(
  files: Readonly<Record<string, string>>,
  bundled?: Facts,
  { beside = false }: { readonly beside?: boolean } = {},
): Steps<ReadFacts> {
  const faults: Fault[] = [];
  const tables = new Map<FileName, CsvTable>();
  for (const file of DATASET_FILES) {
    const text = files[file];
    if (text === undefined) continue;
    const read = yield* csvSteps(file, text);
    faults.push(...read.faults);
    if (read.table) tables.set(file, read.table);
  }
  if (DATASET_FILES.every((file) => files[file] === undefined)) {
    return { faults: [{ file: '.', line: 1, message: `none of ${DATASET_FILES.join(', ')} is in this folder` }] };
  }
  const placed = yield* placedFacts(tables, bundled, faults);
  if (faults.length === 0) faults.push(...(yield* checkFacts(placed, beside ? (bundled?.results ?? []) : [])));
  if (faults.length > 0) return { faults: faults.toSorted(byPlace) };
  const { competitions, editions, results, terms, regions, bodies, names } = placed;
  const meanings = names.map(factOf);
  return {
    facts: {
      competitions: (yield* withTiersInUse(competitions.map(factOf), placed)).map((row) =>
        competitionWithNames(row, meanings),
      ),
      editions: editions.map(factOf),
      results: results.map(factOf),
      terms: terms.map(factOf),
      regions: regions.map((row) => placeWithNames(row.value, meanings)),
      bodies: bodies.map((row) => placeWithNames(row.value, meanings)),
      ...(names.length > 0 && { names: meanings }),
    },
    lines: {
      competitions: competitions.map(lineOf),
      editions: editions.map(lineOf),
      results: results.map(lineOf),
      terms: terms.map(lineOf),
      regions: regions.map(lineOf),
      bodies: bodies.map(lineOf),
      names: names.map(lineOf),
    },
    tierLines: placed.tiers.map(lineOf),
  };
}

/** The faults of a folder; none when it may be used. */
export function checkDataset(files: Readonly<Record<string, string>>, bundled?: Facts): readonly Fault[] {
  const read = readFacts(files, bundled);
  return 'faults' in read ? read.faults : [];
}

function* placedFacts(
  tables: ReadonlyMap<FileName, CsvTable>,
  bundled: Facts | undefined,
  faults: Fault[],
): Steps<PlacedFacts> {
  function* from<T>(
    file: FileName,
    read: (table: CsvTable) => Steps<readonly Placed<T>[]>,
    otherwise: readonly T[] = [],
  ): Steps<readonly Placed<T>[]> {
    const table = tables.get(file);
    return table ? yield* read(table) : otherwise.map((value) => ({ value, line: 0 }));
  }
  const names = yield* from('names.csv', (table) => readNames(table, faults));
  const meanings = names.map(factOf);
  const regions = yield* from('regions.csv', (table) => readRegions(table, faults), bundled?.regions);
  const bodies = yield* from('bodies.csv', (table) => readBodies(table, faults), bundled?.bodies);
  const codes = codesByName(
    regions.map((row) => placeWithNames(row.value, meanings)),
    bodies.map((row) => placeWithNames(row.value, meanings)),
  );
  const tiers = yield* from('tiers.csv', (table) => readTiers(table, faults));
  const knownCompetition = new Map(bundled?.competitions.map((row) => [row.id, row]));
  const knownEdition = new Map(bundled?.editions.map((row) => [editionKey(row.competition, row.year, row.tier), row]));
  return {
    names,
    regions,
    bodies,
    tiers,
    competitions: yield* from(
      'competitions.csv',
      (table) => readCompetitions(table, tiers, (id) => knownCompetition.get(id), faults),
      bundled?.competitions,
    ),
    editions: yield* from('editions.csv', (table) =>
      readEditions(table, (...key) => knownEdition.get(editionKey(...key)), faults),
    ),
    results: yield* from('results.csv', (table) => readResults(table, codes, faults)),
    terms: yield* from('officials.csv', (table) => readOfficials(table, codes, faults)),
  };
}

/** A tier that a result or an edition names is a tier of its competition, whether or not tiers.csv lists it. */
function* withTiersInUse(
  competitions: readonly Competition[],
  { editions, results }: PlacedFacts,
): Steps<readonly Competition[]> {
  const inUse = new Map<string, Map<string, string>>();
  const use = ({ value: { competition, tier } }: Placed<Edition> | Placed<Result>) => {
    if (tier === undefined) return;
    const tiers = inUse.get(competition) ?? new Map<string, string>();
    inUse.set(competition, tiers);
    const key = foldName(tier);
    if (!tiers.has(key)) tiers.set(key, tier);
  };
  yield* eachInSteps(editions, 'read', use);
  yield* eachInSteps(results, 'read', use);
  return competitions.map((competition) => {
    const known = new Set(competition.tiers.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldName));
    const added = [...(inUse.get(competition.id) ?? [])].flatMap(([key, name]): Tier[] =>
      known.has(key) ? [] : [{ name, aliases: [], kind: 'win', drawnFrom: [] }],
    );
    return added.length === 0 ? competition : { ...competition, tiers: [...competition.tiers, ...added] };
  });
}

function factOf<T>({ value }: Placed<T>): T {
  return value;
}

function lineOf({ line }: Placed<unknown>): number {
  return line;
}

function byPlace(a: Fault, b: Fault): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
