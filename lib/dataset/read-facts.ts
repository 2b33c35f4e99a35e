import { checkFacts, type PlacedFacts } from './check-facts.ts';
import { codesByName } from './codes-by-name.ts';
import type { Facts } from './dataset-from.ts';
import type { Competition, Tier } from './facts.ts';
import type { Fault } from './fault.ts';
import { readCompetitions, readTiers } from './read-competitions.ts';
import { type CsvTable, readCsv } from './read-csv.ts';
import { readEditions } from './read-editions.ts';
import { readOfficials } from './read-officials.ts';
import { readBodies, readRegions } from './read-places.ts';
import { readResults } from './read-results.ts';
import { foldName } from './recipient-key.ts';
import type { Placed } from './row-reader.ts';

/** The files of a dataset folder; each may be missing, and other files in the folder are not read. */
export const DATASET_FILES = [
  'competitions.csv',
  'tiers.csv',
  'editions.csv',
  'results.csv',
  'officials.csv',
  'regions.csv',
  'bodies.csv',
] as const;

type FileName = (typeof DATASET_FILES)[number];

/**
 * Reads a folder in source form, all of it or nothing. `bundled` stands in for what a folder may leave out: regions,
 * bodies and competitions when their file is missing, and what a bundled competition or edition of the same key knows
 * when the column is missing. Results, editions and officials are never mixed with bundled ones.
 */
export function readFacts(
  files: Readonly<Record<string, string>>,
  bundled?: Facts,
): { readonly facts: Facts } | { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const tables = new Map<FileName, CsvTable>();
  for (const file of DATASET_FILES) {
    const text = files[file];
    if (text === undefined) continue;
    const read = readCsv(file, text);
    faults.push(...read.faults);
    if (read.table) tables.set(file, read.table);
  }
  if (DATASET_FILES.every((file) => files[file] === undefined)) {
    return { faults: [{ file: '.', line: 1, message: `none of ${DATASET_FILES.join(', ')} is in this folder` }] };
  }
  const placed = placedFacts(tables, bundled, faults);
  if (faults.length === 0) faults.push(...checkFacts(placed));
  if (faults.length > 0) return { faults: faults.toSorted(byPlace) };
  const { competitions, editions, results, terms, regions, bodies } = placed;
  return {
    facts: {
      competitions: withTiersInUse(competitions.map(factOf), placed),
      editions: editions.map(factOf),
      results: results.map(factOf),
      terms: terms.map(factOf),
      regions: regions.map(factOf),
      bodies: bodies.map(factOf),
    },
  };
}

/** The faults of a folder; none when it may be used. */
export function checkDataset(files: Readonly<Record<string, string>>, bundled?: Facts): readonly Fault[] {
  const read = readFacts(files, bundled);
  return 'faults' in read ? read.faults : [];
}

function placedFacts(
  tables: ReadonlyMap<FileName, CsvTable>,
  bundled: Facts | undefined,
  faults: Fault[],
): PlacedFacts {
  const from = <T>(file: FileName, read: (table: CsvTable) => readonly Placed<T>[], otherwise: readonly T[] = []) => {
    const table = tables.get(file);
    return table ? read(table) : otherwise.map((value) => ({ value, line: 0 }));
  };
  const regions = from('regions.csv', (table) => readRegions(table, faults), bundled?.regions);
  const bodies = from('bodies.csv', (table) => readBodies(table, faults), bundled?.bodies);
  const codes = codesByName(regions.map(factOf), bodies.map(factOf));
  const tiers = from('tiers.csv', (table) => readTiers(table, faults));
  const knownCompetition = new Map(bundled?.competitions.map((row) => [row.id, row]));
  const knownEdition = new Map(bundled?.editions.map((row) => [editionKey(row.competition, row.year, row.tier), row]));
  return {
    regions,
    bodies,
    tiers,
    competitions: from(
      'competitions.csv',
      (table) => readCompetitions(table, tiers, (id) => knownCompetition.get(id), faults),
      bundled?.competitions,
    ),
    editions: from('editions.csv', (table) =>
      readEditions(table, (...key) => knownEdition.get(editionKey(...key)), faults),
    ),
    results: from('results.csv', (table) => readResults(table, codes, faults)),
    terms: from('officials.csv', (table) => readOfficials(table, codes, faults)),
  };
}

function editionKey(competition: string, year: number, tier: string | undefined): string {
  return `${competition}/${year}/${foldName(tier ?? '')}`;
}

/** A tier that a result or an edition names is a tier of its competition, whether or not tiers.csv lists it. */
function withTiersInUse(competitions: readonly Competition[], { editions, results }: PlacedFacts): Competition[] {
  const inUse = Map.groupBy([...editions.map(factOf), ...results.map(factOf)], ({ competition }) => competition);
  return competitions.map((competition) => {
    const known = new Set(competition.tiers.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldName));
    const added: Tier[] = [];
    for (const { tier } of inUse.get(competition.id) ?? []) {
      if (tier === undefined || known.has(foldName(tier))) continue;
      known.add(foldName(tier));
      added.push({ name: tier, aliases: [], kind: 'win', drawnFrom: [] });
    }
    return added.length === 0 ? competition : { ...competition, tiers: [...competition.tiers, ...added] };
  });
}

function factOf<T>({ value }: Placed<T>): T {
  return value;
}

function byPlace(a: Fault, b: Fault): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
