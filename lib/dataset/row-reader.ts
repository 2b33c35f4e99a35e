import { remembered } from '../text/remembered.ts';
import type { Source } from './facts.ts';
import { type Fault, MAX_FAULTS } from './fault.ts';
import { SOURCE_KINDS } from './kinds.ts';
import { present } from './present.ts';
import type { CsvRow, CsvTable } from './read-csv.ts';
import { ROWS_A_STEP, type Steps } from './steps.ts';

/** A fact with the line it was read on, so that a later check can say where. */
export type Placed<T> = { readonly value: T; readonly line: number };

/** Reads the cells of one row as what they stand for; what is wrong is reported and read as absent. */
export type RowReader = {
  readonly line: number;
  has(field: string): boolean;
  text(field: string): string | undefined;
  required(field: string): string;
  /** The parts between "|". */
  list(field: string): readonly string[];
  oneOf<T extends string>(field: string, values: readonly T[]): T | undefined;
  year(field: string): number | undefined;
  count(field: string): number | undefined;
  flag(field: string): boolean | undefined;
  /** A day: "2017-12-05". */
  day(field: string): string | undefined;
  /** As precise as known: "2017", "2017-12" or "2017-12-05". */
  date(field: string): string | undefined;
  source(): Source;
  urls(field: string): string | undefined;
  fault(field: string | undefined, message: string): void;
};

/** The rows of a table, each read by `read`; a table without its required columns gives one fault a column. */
export function* readRows<T>(
  table: CsvTable,
  required: readonly string[],
  faults: Fault[],
  read: (row: RowReader) => T | undefined,
): Steps<readonly Placed<T>[]> {
  const missing = required.filter((field) => !table.fields.has(field));
  for (const field of missing) faults.push({ file: table.file, line: 1, field, message: 'this column is missing' });
  if (missing.length > 0) return [];
  const sources = sharedSources();
  const placed: Placed<T>[] = [];
  const before = faults.length;
  for (const [index, row] of table.rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield { stage: 'read', done: index, total: table.rows.length };
    const value = read(rowReader(table, row, faults, sources));
    if (value !== undefined) placed.push({ value, line: row.line });
    // A wrong file gives one fault a cell; nobody reads a million of them.
    if (faults.length - before > MAX_FAULTS) break;
  }
  return placed;
}

/** A page that gave forty rows is one object in memory. */
function sharedSources(): (source: Source) => Source {
  const kept = new Map<string, Source>();
  return (source) => {
    const key = `${source.kind} ${source.url} ${source.retrieved ?? ''} ${source.title}`;
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= 5_000) kept.clear();
    kept.set(key, source);
    return source;
  };
}

function rowReader(table: CsvTable, row: CsvRow, faults: Fault[], shared: (source: Source) => Source): RowReader {
  const { line } = row;
  const fault = (field: string | undefined, message: string) => {
    faults.push({ file: table.file, line, ...(field === undefined ? {} : { field }), message });
  };
  const text = (field: string) => row.cell(field) || undefined;
  /** The cell when `fits`, else a fault that says what to write. */
  const checked = (field: string, fits: (cell: string) => boolean, say: string) => {
    const cell = text(field);
    if (cell === undefined || fits(cell)) return cell;
    fault(field, `“${shortened(cell)}” ${say}`);
    return undefined;
  };
  const number = (field: string, fits: (cell: string) => boolean, say: string) => {
    const cell = checked(field, fits, say);
    return cell === undefined ? undefined : Number(cell);
  };
  const oneOf = <T extends string>(field: string, values: readonly T[]) => {
    const cell = text(field);
    const value = values.find((each) => each === cell);
    if (cell !== undefined && value === undefined) fault(field, `“${shortened(cell)}” is none of ${values.join(', ')}`);
    return value;
  };
  const urls = (field: string) =>
    checked(
      field,
      (cell) => cell.split('|').every(isWebAddress),
      'is no web address; write it with http:// or https://',
    );
  const day = (field: string) => checked(field, isDay, 'is no day; write it as 2017-12-05');
  return {
    line,
    has: (field) => table.fields.has(field),
    text,
    required(field) {
      const cell = row.cell(field);
      if (cell === '') fault(field, 'this cell must not be empty');
      return cell;
    },
    list: (field) =>
      row
        .cell(field)
        .split('|')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    oneOf,
    year: (field) => number(field, (cell) => /^(19|20)\d\d$/.test(cell), 'is no year; write four digits'),
    count: (field) => number(field, (cell) => /^\d{1,6}$/.test(cell), 'is no whole number'),
    flag(field) {
      const cell = checked(field, (each) => /^(true|false)$/.test(each), 'is neither true nor false');
      return cell === undefined ? undefined : cell === 'true';
    },
    day,
    date: (field) =>
      checked(
        field,
        (cell) => /^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/.test(cell) || isDay(cell),
        'is no date; write 2017, 2017-12 or 2017-12-05',
      ),
    source: () =>
      shared({
        url: urls('source_url') ?? '',
        title: text('source_title') ?? `${table.file}, line ${line}`,
        kind: oneOf('source_kind', SOURCE_KINDS) ?? 'reference',
        ...present({ retrieved: day('retrieved') }),
      }),
    urls,
    fault,
  };
}

function isDay(cell: string): boolean {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(cell)) return false;
  const date = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(cell);
}

const isWebAddress = remembered((text) => /^https?:\/\/[^\s/]/.test(text) && URL.canParse(text));

/** A cell may be anything; a fault stays one readable line. */
function shortened(cell: string): string {
  const plain = cell.replace(/\s+/g, ' ');
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}
