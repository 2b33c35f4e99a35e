import Papa from 'papaparse';
import type { Fault } from './fault.ts';

/** A row of a file with the line it begins on; `cell` is empty for a column that the file lacks. */
export type CsvRow = { readonly line: number; cell(field: string): string };

export type CsvTable = {
  readonly file: string;
  readonly fields: ReadonlySet<string>;
  readonly rows: readonly CsvRow[];
};

/** Longer cells come from a quote that was never closed; the longest of the bundled notes has some 500 signs. */
const MAX_CELL = 20_000;
/** More faults than an editor reads in one go; a wrong file would otherwise give one a line. */
const MAX_FAULTS = 200;

/** Reads RFC 4180 text, with or without a byte-order mark, with any line ends. Cells come trimmed. */
export function readCsv(file: string, text: string): { readonly table?: CsvTable; readonly faults: readonly Fault[] } {
  const binary = text.search(/[\0\ufffd]/);
  if (binary !== -1) {
    const message = 'this is no UTF-8 text (a spreadsheet? save it as “CSV UTF-8”)';
    return { faults: [{ file, line: lineAt(text, binary), message }] };
  }
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const faults: Fault[] = [];
  const rows: CsvRow[] = [];
  let columns: ReadonlyMap<string, number> | undefined;
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(body, {
    delimiter: ',',
    skipEmptyLines: false,
    step({ data: cells, errors, meta }, parser) {
      const at = line;
      line += lineEnds(body, from, meta.cursor);
      from = meta.cursor;
      const [error] = errors;
      if (error && error.type === 'Quotes') {
        faults.push({ file, line: at, message: 'a quoted cell is not closed, or goes on after its closing quote' });
      } else if (cells.some((cell) => cell.length > MAX_CELL)) {
        faults.push({
          file,
          line: at,
          message: `a cell has more than ${MAX_CELL} signs; a closing quote may be missing`,
        });
        parser.abort();
      } else if (cells.every((cell) => cell.trim() === '')) {
        // An empty line between rows or at the end says nothing.
      } else if (!columns) {
        columns = headOf(file, cells, at, faults);
      } else if (cells.length !== columns.size) {
        faults.push({ file, line: at, message: `${cells.length} cells, but the head has ${columns.size} columns` });
      } else {
        rows.push(rowOf(columns, cells, at));
      }
      if (faults.length >= MAX_FAULTS) parser.abort();
    },
  });
  if (!columns && faults.length === 0)
    faults.push({ file, line: 1, message: 'the file is empty; it needs a head line' });
  return columns ? { table: { file, fields: new Set(columns.keys()), rows }, faults } : { faults };
}

function headOf(file: string, cells: readonly string[], line: number, faults: Fault[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [index, cell] of cells.entries()) {
    const field = cell.trim();
    if (field === '') faults.push({ file, line, message: `column ${index + 1} has no name` });
    else if (columns.has(field)) faults.push({ file, line, field, message: 'this column stands twice' });
    columns.set(columns.has(field) || field === '' ? `${field}#${index}` : field, index);
  }
  return columns;
}

function rowOf(columns: ReadonlyMap<string, number>, cells: readonly string[], line: number): CsvRow {
  return { line, cell: (field) => cells[columns.get(field) ?? -1]?.trim() ?? '' };
}

function lineAt(text: string, offset: number): number {
  return 1 + lineEnds(text, 0, offset);
}

function lineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}
