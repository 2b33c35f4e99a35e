import { read, select } from './dom.ts';

/** Cells of a data table are this short; a layout table holds paragraphs. */
const LONGEST_CELL = 300;

const CELLS_LOOKED_AT = 400;

/** Rows and columns of short cells with no table inside; other tables are a way to place things. */
export function isDataTable(table: Element): boolean {
  if (select(table, 'table', 1).length > 0) return false;
  const cells = select(table, 'td, th', CELLS_LOOKED_AT);
  if (cells.length < 4 || select(table, 'tr > :nth-child(2)', 1).length === 0) return false;
  return cells.every((cell) => (read(cell, 'textContent') ?? '').trim().length <= LONGEST_CELL);
}
