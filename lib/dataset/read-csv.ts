import { type Fault, MAX_FAULTS } from './fault.ts';
import { atOnce, type Steps } from './steps.ts';

/** A row of a file with the line it begins on; `cell` is empty for a column that the file lacks. */
export type CsvRow = { readonly line: number; cell(field: string): string };

export type CsvTable = {
  readonly file: string;
  readonly fields: ReadonlySet<string>;
  readonly rows: readonly CsvRow[];
};

export type ReadCsv = { readonly table?: CsvTable; readonly faults: readonly Fault[] };

/** Longer cells come from a quote that was never closed; the longest of the bundled notes has some 500 signs. */
const MAX_CELL = 20_000;
/** Signs searched between two yields: about a millisecond. */
const SIGNS_A_STEP = 1 << 18;
const ROWS_A_STEP = 128;

/** Signs that no name or title has: controls (one parts the strings of the packed file), and those that turn the reading direction. */
const UNSAFE = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
/** What a spreadsheet runs when the file is opened there: "=HYPERLINK(…)", "+cmd|…", "@SUM(…)". */
const FORMULA = /^(=|[+\-@][^(|!]*[(|!])/;

/** Reads RFC 4180 text, with or without a byte-order mark, with any line ends, in time linear in its length. Cells come trimmed. */
export function readCsv(file: string, text: string): ReadCsv {
  return atOnce(csvSteps(file, text));
}

export function* csvSteps(file: string, text: string): Steps<ReadCsv> {
  for (let at = 0; at < text.length; at += SIGNS_A_STEP) {
    yield { stage: 'parse', done: 0, total: text.length };
    const binary = text.slice(at, at + SIGNS_A_STEP).search(/[\0\ufffd]/);
    if (binary === -1) continue;
    const message = 'this is no UTF-8 text (a spreadsheet? save it as “CSV UTF-8”)';
    return { faults: [{ file, line: lineAt(text, at + binary), message }] };
  }
  const faults: Fault[] = [];
  const rows: CsvRow[] = [];
  let columns: ReadonlyMap<string, number> | undefined;
  let line = 1;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let rowOf: ((line: number, at: number) => CsvRow) | undefined;
  for (let read = 0; at < text.length && faults.length < MAX_FAULTS; read++) {
    if (read % ROWS_A_STEP === 0) yield { stage: 'parse', done: at, total: text.length };
    const { cells, next, trouble } = rowAt(text, at);
    const fault = (message: string, field?: string) =>
      faults.push({ file, line, ...(field !== undefined && { field }), message });
    if (trouble === 'quote') {
      fault('a quoted cell is not closed, or goes on after its closing quote');
    } else if (cells.some((cell) => cell.length > MAX_CELL)) {
      fault(`a cell has more than ${MAX_CELL} signs; a closing quote may be missing`);
      break;
    } else if (cells.every((cell) => cell.trim() === '')) {
      // An empty line between rows or at the end says nothing.
    } else if (UNSAFE.test(text.slice(at, next))) {
      fault('a cell holds a control character or a sign that turns the reading direction; delete it');
    } else if (!columns) {
      columns = headOf(file, cells, line, faults);
      rowOf = rowMaker(text, columns);
    } else if (cells.length !== columns.size) {
      fault(`${cells.length} cells, but the head has ${columns.size} columns`);
    } else {
      const formula = cells.findIndex((cell) => FORMULA.test(cell));
      if (formula !== -1) {
        const field = [...columns.keys()][formula];
        fault('a spreadsheet would run this cell as a formula; write it as plain text', field);
      } else if (rowOf) rows.push(rowOf(line, at));
    }
    line += lineEnds(text, at, next);
    at = next;
  }
  if (!columns && faults.length === 0)
    faults.push({ file, line: 1, message: 'the file is empty; it needs a head line' });
  return columns ? { table: { file, fields: new Set(columns.keys()), rows }, faults } : { faults };
}

type RowAt = { readonly cells: readonly string[]; readonly next: number; readonly trouble?: 'quote' };

/** The cells of the row that begins at `at`, and where the next one does. */
function rowAt(text: string, at: number): RowAt {
  const cells: string[] = [];
  for (;;) {
    let end: number;
    if (text.charCodeAt(at) === QUOTE) {
      let close = text.indexOf('"', at + 1);
      while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
      if (close === -1) return { cells, next: text.length, trouble: 'quote' };
      end = close + 1;
      if (end < text.length && !endsCell(text.charCodeAt(end))) {
        return { cells, next: afterLine(text, end), trouble: 'quote' };
      }
      const cell = text.slice(at + 1, close);
      cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
    } else {
      end = at;
      while (end < text.length && !endsCell(text.charCodeAt(end))) end++;
      cells.push(text.slice(at, end));
    }
    if (text.charCodeAt(end) !== COMMA) return { cells, next: afterLine(text, end) };
    at = end + 1;
  }
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;

function endsCell(unit: number): boolean {
  return unit === COMMA || unit === LF || unit === CR;
}

function afterLine(text: string, at: number): number {
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LF) return at + 1;
    if (unit === CR) return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
  }
  return at;
}

/**
 * A row keeps its place and splits its line when it is asked, so that a million rows take a million places and not twenty
 * million strings. What stands in many rows is one string.
 */
function rowMaker(text: string, columns: ReadonlyMap<string, number>): (line: number, at: number) => CsvRow {
  let split: { readonly at: number; readonly cells: readonly string[] } | undefined;
  const kept = new Map<string, string>();
  const shared = (cell: string) => {
    if (cell.length > 200) return cell;
    const known = kept.get(cell);
    if (known !== undefined) return known;
    if (kept.size >= 5_000) kept.clear();
    kept.set(cell, cell);
    return cell;
  };
  return (line, at) => ({
    line,
    cell(field) {
      const column = columns.get(field);
      if (column === undefined) return '';
      if (split?.at !== at) split = { at, cells: rowAt(text, at).cells };
      return shared(split.cells[column]?.trim() ?? '');
    },
  });
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

function lineAt(text: string, offset: number): number {
  return 1 + lineEnds(text, 0, offset);
}

function lineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LF || (unit === CR && text.charCodeAt(at + 1) !== LF)) count++;
  }
  return count;
}
