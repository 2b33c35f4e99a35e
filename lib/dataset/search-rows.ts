import type { Dataset } from './dataset.ts';
import type { Body, Competition, Edition, Region, Result, SourceKind, Term } from './facts.ts';
import { foldName } from './recipient-key.ts';
import { eachInSteps, inSlices, type Pace, type Steps } from './steps.ts';

/** A row of any table. */
export type FoundRow =
  | { readonly table: 'competitions'; readonly row: Competition }
  | { readonly table: 'editions'; readonly row: Edition }
  | { readonly table: 'results'; readonly row: Result }
  | { readonly table: 'officials'; readonly row: Term }
  | { readonly table: 'regions'; readonly row: Region }
  | { readonly table: 'bodies'; readonly row: Body };

export type SearchTable = FoundRow['table'];

/** All that is given must hold. A filter that a table has no field for leaves that table out. */
export type RowFilters = {
  readonly tables?: readonly SearchTable[];
  readonly competition?: string;
  readonly year?: number;
  readonly yearFrom?: number;
  readonly yearTo?: number;
  readonly tier?: string;
  /** Region or body code. */
  readonly code?: string;
  readonly sourceKind?: SourceKind;
  /** `true`: rows with a second source; `false`: rows with one only. */
  readonly secondSource?: boolean;
  readonly disputed?: boolean;
  readonly confirmOnly?: boolean;
};

export type SearchRange = { readonly offset?: number; readonly limit?: number };

export type Found = {
  readonly rows: readonly FoundRow[];
  /** All that match, whatever the range. */
  readonly total: number;
  readonly byTable: Readonly<Record<SearchTable, number>>;
};

const TABLES: readonly SearchTable[] = ['competitions', 'results', 'editions', 'officials', 'regions', 'bodies'];

/**
 * Rows of which every word of the query begins a word, in the order of the tables and newest years first. Case, accents and
 * punctuation do not count; an empty query finds all. `range` names the page of them to return (all without a limit).
 */
export function searchRows(
  dataset: Dataset,
  query: string,
  filters: RowFilters = {},
  range: SearchRange & Pace = {},
): Promise<Found> {
  return inSlices(searchSteps(dataset, query, filters, range), range);
}

function* searchSteps(
  dataset: Dataset,
  query: string,
  filters: RowFilters = {},
  { offset = 0, limit = Number.POSITIVE_INFINITY }: SearchRange = {},
): Steps<Found> {
  const words = foldName(query)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word}`);
  const byTable = { competitions: 0, editions: 0, results: 0, officials: 0, regions: 0, bodies: 0 };
  const rows: FoundRow[] = [];
  let total = 0;
  for (const table of TABLES) {
    if (filters.tables && !filters.tables.includes(table)) continue;
    const texts = words.length === 0 ? undefined : yield* textsOf(dataset, table);
    const byYear = new Map<number, FoundRow[]>();
    yield* eachInSteps(rowsOf(dataset, table), 'search', (found, index) => {
      if (!passes(found, filters) || (texts && !texts.holds(index, words))) return;
      const year = 'year' in found.row ? found.row.year : 0;
      const group = byYear.get(year);
      if (group) group.push(found);
      else byYear.set(year, [found]);
    });
    for (const year of [...byYear.keys()].sort((a, b) => b - a)) {
      const met = byYear.get(year) ?? [];
      for (let at = Math.max(0, offset - total); at < met.length && rows.length < limit; at++) rows.push(met[at]!);
      byTable[table] += met.length;
      total += met.length;
    }
  }
  return { rows, total, byTable };
}

function passes({ table, row }: FoundRow, asked: RowFilters): boolean {
  const fields: RowFields = table === 'competitions' ? { ...row, competition: row.id } : row;
  const { competition, year, yearFrom, yearTo, tier, code, sourceKind, secondSource, disputed, confirmOnly } = asked;
  if (competition !== undefined && fields.competition !== competition) return false;
  if (year !== undefined && fields.year !== year) return false;
  if (yearFrom !== undefined && (fields.year === undefined || fields.year < yearFrom)) return false;
  if (yearTo !== undefined && (fields.year === undefined || fields.year > yearTo)) return false;
  if (tier !== undefined && (fields.tier === undefined || foldName(fields.tier) !== foldName(tier))) return false;
  if (code !== undefined && (fields.code ?? fields.regionCode) !== code) return false;
  if (sourceKind !== undefined && fields.source?.kind !== sourceKind) return false;
  if (secondSource !== undefined) {
    if (table !== 'results' && table !== 'officials') return false;
    if ((fields.secondSourceUrl !== undefined) !== secondSource) return false;
  }
  if (disputed !== undefined && fields.disputed !== disputed) return false;
  return confirmOnly === undefined || fields.confirmOnly === confirmOnly;
}

/** What a filter may ask of a row, whatever its table. */
type RowFields = {
  readonly competition?: string | undefined;
  readonly year?: number | undefined;
  readonly tier?: string | undefined;
  readonly code?: string | undefined;
  readonly regionCode?: string | undefined;
  readonly source?: { readonly kind: SourceKind };
  readonly secondSourceUrl?: string | undefined;
  readonly disputed?: boolean;
  readonly confirmOnly?: boolean;
};

type Kept = { rows: Map<SearchTable, readonly FoundRow[]>; texts: Map<SearchTable, Texts> };
const KEPT = new WeakMap<Dataset, Kept>();

function kept(dataset: Dataset): Kept {
  const known = KEPT.get(dataset);
  if (known) return known;
  const made: Kept = { rows: new Map(), texts: new Map() };
  KEPT.set(dataset, made);
  return made;
}

function rowsOf(dataset: Dataset, table: SearchTable): readonly FoundRow[] {
  const { rows } = kept(dataset);
  const known = rows.get(table);
  if (known) return known;
  const made = foundRows(dataset, table);
  rows.set(table, made);
  return made;
}

function foundRows(dataset: Dataset, table: SearchTable): readonly FoundRow[] {
  switch (table) {
    case 'competitions':
      return dataset.competitions.map((row) => ({ table, row }));
    case 'editions':
      return dataset.editions.map((row) => ({ table, row }));
    case 'results':
      return dataset.results.map((row) => ({ table, row }));
    case 'officials':
      return dataset.terms.map((row) => ({ table, row }));
    case 'regions':
      return dataset.regions.map((row) => ({ table, row }));
    case 'bodies':
      return dataset.bodies.map((row) => ({ table, row }));
  }
}

type Texts = { holds(index: number, words: readonly string[]): boolean };

/** Folded once per dataset. What many rows share (an award's names, a region's) is kept once, not with each row. */
function* textsOf(dataset: Dataset, table: SearchTable): Steps<Texts> {
  const { texts } = kept(dataset);
  const known = texts.get(table);
  if (known) return known;
  const awards = new Map(
    dataset.competitions.map((row) => [
      row.id,
      folded([row.id, row.name, row.organiser, ...row.aliases.map(({ text }) => text)]),
    ]),
  );
  const places = new Map<string, string>(dataset.bodies.map((row) => [row.code, folded([row.name, ...row.aliases])]));
  for (const row of dataset.regions) places.set(row.code, folded([row.kind, row.name, ...row.aliases]));
  const own: string[] = [];
  const award: string[] = [];
  const place: string[] = [];
  yield* eachInSteps(rowsOf(dataset, table), 'search', (found) => {
    own.push(folded(wordsOf(found)));
    award.push('competition' in found.row ? (awards.get(found.row.competition) ?? '') : '');
    place.push('code' in found.row ? (places.get(found.row.code ?? '') ?? '') : '');
  });
  const made: Texts = {
    holds: (index, words) =>
      words.every((word) => own[index]?.includes(word) || award[index]?.includes(word) || place[index]?.includes(word)),
  };
  texts.set(table, made);
  return made;
}

function wordsOf(found: FoundRow): readonly (string | number | undefined)[] {
  switch (found.table) {
    case 'competitions': {
      const { id, name, aliases, organiser, tiers, notes } = found.row;
      return [id, name, ...aliases.map(({ text }) => text), organiser, ...tiers.map((tier) => tier.name), notes];
    }
    case 'editions': {
      const { year, tier, date, place, presenter, instrument, note, source } = found.row;
      return [year, tier, date, place, presenter, instrument, note, source.title];
    }
    case 'results': {
      const { id, year, tier, category, rank, innovation, recipient, code, unit, source } = found.row;
      return [recipient, innovation, unit, year, tier, category, rank, code, id, source.title];
    }
    case 'officials': {
      const { name, aliases, titles, office, body, code, start, end, status, source } = found.row;
      return [name, ...aliases, ...titles, office, body, code, start, end, status, source.title];
    }
    case 'regions':
      return [found.row.code, found.row.kind, found.row.name, ...found.row.aliases];
    case 'bodies':
      return [found.row.code, found.row.name, ...found.row.aliases];
  }
}

function folded(parts: readonly (string | number | undefined)[]): string {
  return ` ${foldName(parts.filter((part) => part !== undefined).join(' '))}`;
}
