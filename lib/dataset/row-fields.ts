import type { Facts } from './dataset-from.ts';
import type { Body, Competition, Edition, NameMeaning, Region, Result, Source, Term } from './facts.ts';
import { foldName } from './recipient-key.ts';
import { keyOfEdition, termKey } from './row-keys.ts';

/** A row of any table, told apart by its table: the names of the CSV files without their ending. */
export type AnyRow =
  | { readonly table: 'competitions'; readonly row: Competition }
  | { readonly table: 'editions'; readonly row: Edition }
  | { readonly table: 'results'; readonly row: Result }
  | { readonly table: 'officials'; readonly row: Term }
  | { readonly table: 'regions'; readonly row: Region }
  | { readonly table: 'bodies'; readonly row: Body }
  | { readonly table: 'names'; readonly row: NameMeaning };

export type TableName = AnyRow['table'];

/** A cell before and after; absent where it is blank. Lists are joined with “|” as in the CSV. */
export type FieldChange = { readonly field: string; readonly before?: string; readonly after?: string };

export const TABLE_NAMES: readonly TableName[] = [
  'competitions',
  'editions',
  'results',
  'officials',
  'regions',
  'bodies',
  'names',
];

/** The rows of one table of the facts. */
export function rowsIn(facts: Facts, table: TableName): readonly AnyRow[] {
  switch (table) {
    case 'competitions':
      return facts.competitions.map((row) => ({ table, row }));
    case 'editions':
      return facts.editions.map((row) => ({ table, row }));
    case 'results':
      return facts.results.map((row) => ({ table, row }));
    case 'officials':
      return facts.terms.map((row) => ({ table, row }));
    case 'regions':
      return facts.regions.map((row) => ({ table, row }));
    case 'bodies':
      return facts.bodies.map((row) => ({ table, row }));
    case 'names':
      return (facts.names ?? []).map((row) => ({ table, row }));
  }
}

/** What names a row for good: `result_id` of a result, its key columns for any other. */
export function rowId(each: AnyRow): string {
  switch (each.table) {
    case 'competitions':
    case 'results':
      return each.row.id;
    case 'editions':
      return keyOfEdition(each.row);
    case 'officials':
      return termKey(each.row);
    case 'regions':
    case 'bodies':
      return each.row.code;
    case 'names':
      return [foldName(each.row.name), each.row.of ?? foldName(each.row.means ?? '')].join('|');
  }
}

/** The cells of a row as its CSV file names them; blank ones are left out. */
export function rowFields(each: AnyRow): ReadonlyMap<string, string> {
  return new Map(
    cellsOf(each).flatMap(([field, cell]) => (cell === undefined || cell === '' ? [] : [[field, `${cell}`]])),
  );
}

type Cell = readonly [field: string, cell: string | number | boolean | undefined];

function cellsOf({ table, row }: AnyRow): readonly Cell[] {
  switch (table) {
    case 'competitions':
      return [
        ['competition_id', row.id],
        ['name', row.name],
        ['aliases', listed(row.aliases.filter(({ general }) => !general).map(({ text }) => text))],
        ['general_aliases', listed(row.aliases.filter(({ general }) => general).map(({ text }) => text))],
        ['organiser', row.organiser],
        ['awarder_kind', row.awarder],
        ['level', row.level],
        ['region_code', row.regionCode],
        ['first_year', row.firstYear],
        ['last_year', row.lastYear],
        ['year_meaning', row.yearMeaning],
        ['tiers', listed(row.tiers.map(tierCell))],
        ['confused_with', listed(row.confusedWith ?? [])],
        ['notes', row.notes],
        ...sourceCells(row.source),
      ];
    case 'editions':
      return [
        ['competition_id', row.competition],
        ['year', row.year],
        ['tier', row.tier],
        ['status', row.status],
        ['award_date', row.date],
        ['date_kind', row.dateKind],
        ['award_place', row.place],
        ['presented_by', row.presenter],
        ['instrument', row.instrument],
        ['recipients_total', row.total],
        ['coverage', row.coverage],
        ...sourceCells(row.source),
        ['note', row.note],
      ];
    case 'results':
      return [
        ['result_id', row.id],
        ['competition_id', row.competition],
        ['year', row.year],
        ['tier', row.tier],
        ['category', row.category],
        ['rank', row.rank],
        ['innovation', row.innovation],
        ['recipient', row.recipient],
        codeCell(row.code),
        ['unit', row.unit],
        ['confirm_only', row.confirmOnly],
        ['disputed', row.disputed],
        ...sourceCells(row.source),
        ['second_source_url', row.secondSourceUrl],
        ['note', row.note],
      ];
    case 'officials':
      return [
        ['name', row.name],
        ['aliases', listed(row.aliases)],
        ['titles', listed(row.titles)],
        ['office', row.office],
        ['body', row.body],
        codeCell(row.code),
        ['term_start', row.start],
        ['term_end', row.end],
        ['status', row.status],
        ['start_kind', row.startKind],
        ['end_kind', row.endKind],
        ...sourceCells(row.source),
        ['second_source_url', row.secondSourceUrl],
        ['note', row.note],
      ];
    case 'regions':
      return [
        ['code', row.code],
        ['kind', row.kind],
        ['name', row.name],
        ['aliases', listed(row.aliases)],
      ];
    case 'bodies':
      return [
        ['code', row.code],
        ['name', row.name],
        ['aliases', listed(row.aliases)],
      ];
    case 'names':
      return [
        ['name', row.name],
        ['of', row.of],
        ['means', row.means],
        ['context', listed(row.context)],
        ['valid_from', row.from],
        ['valid_until', row.until],
        ['note', row.note],
        ...sourceCells(row.source),
      ];
  }
}

function codeCell(code: string | undefined): Cell {
  return [code?.startsWith('body:') ? 'body_code' : 'region_code', code];
}

function sourceCells({ url, title, kind, retrieved }: Source): readonly Cell[] {
  return [
    ['source_url', url],
    ['source_title', title],
    ['source_kind', kind],
    ['retrieved', retrieved],
  ];
}

function tierCell({ name, kind, aliases, drawnFrom }: Competition['tiers'][number]): string {
  return [
    name,
    ...(kind === 'win' ? [] : [`(${kind})`]),
    ...(aliases.length > 0 ? [`= ${aliases.join(' = ')}`] : []),
    ...(drawnFrom.length > 0 ? [`< ${drawnFrom.join(' < ')}`] : []),
  ].join(' ');
}

function listed(parts: readonly string[]): string {
  return parts.join('|');
}
