import type { SearchTable } from '../../lib/dataset/search-rows.ts';

export const ROW_TABLES = [
  'results',
  'competitions',
  'editions',
  'officials',
  'regions',
  'bodies',
] as const satisfies readonly SearchTable[];

/** The rows on one page of a list. */
export const ROWS_A_PAGE = 50;

/** What the reader looks for; '' and false are no filter. It is the query of the address. */
export type RowsQuery = {
  readonly table: SearchTable;
  readonly words: string;
  readonly award: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly source: string;
  readonly marks: readonly RowMark[];
  readonly page: number;
};

export const ROW_MARKS = ['disputed', 'second', 'confirm'] as const;
export type RowMark = (typeof ROW_MARKS)[number];
export const SOURCE_KINDS = ['official', 'government', 'news', 'reference'] as const;
