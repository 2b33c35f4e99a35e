import Papa from 'papaparse';
import type { ExportedPage, NotedPage } from './exported-page.ts';
import type { Options, Writer } from './format.ts';

export type Cell = string | number | null;

/** What spreadsheets run: OWASP's list of first signs, full-width forms and what hides behind blanks included. */
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r＝＋－＠]/u;

/** RFC 4180: comma, CRLF, quotes doubled, one header line. `columns` in order; a row is told by column. */
export function csvWriter<Column extends string>(
  columns: readonly Column[],
  rows: (page: ExportedPage) => readonly Readonly<Record<Column, Cell>>[],
  { bom, guardFormulas }: Options,
  noted?: (page: NotedPage) => readonly Readonly<Record<Column, Cell>>[],
): Writer {
  const line = (cells: readonly Cell[]) => lineOf(cells, guardFormulas);
  const lines = (told: readonly Readonly<Record<Column, Cell>>[]) =>
    told.map((row) => line(columns.map((column) => row[column]))).join('');
  return {
    head: () => (bom ? '\ufeff' : '') + line(columns),
    page: (page) => lines(rows(page)),
    ...(noted && { notes: (page: NotedPage) => lines(noted(page)) }),
    foot: () => '',
  };
}

/** A small table as one text, formulas guarded; the head first. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map((cells) => lineOf(cells, true)).join('');
}

function lineOf(cells: readonly Cell[], guardFormulas: boolean): string {
  return `${Papa.unparse([[...cells]], { newline: '\r\n', escapeFormulae: guardFormulas ? FORMULA : false })}\r\n`;
}

/** Several values in one cell. */
export function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}
