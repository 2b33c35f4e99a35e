import { type AtomTable, atomTable, eachAtom } from './atom-table.ts';

/** The rows whose pattern may be found in a text, in their order; the others are not in it. */
export type Sieve<Row> = (text: string) => readonly Row[];

/**
 * Many patterns asked at once: most texts have no word of any of them, and then none is tried. A pattern is only compiled
 * when one of its own words is there, so that a table of fifty costs little before it is of use. Patterns are case-sensitive;
 * one whose words cannot be told beforehand is always among the answer.
 */
export function sieve<Row>(rows: readonly Row[], patternOf: (row: Row) => RegExp): Sieve<Row> {
  let table: AtomTable | undefined;
  const found = new Uint8Array(rows.length);
  return (text) => {
    table ??= atomTable(rows.map((row) => patternOf(row)));
    let any = table.always.length > 0;
    for (const row of table.always) found[row] = 1;
    eachAtom(table, text, ({ patterns }) => {
      any = true;
      for (const row of patterns) found[row] = 1;
    });
    return any ? taken(rows, found) : NONE;
  };
}

/** The rows that are marked as found; no mark is left for the next text. */
function taken<Row>(rows: readonly Row[], found: Uint8Array): readonly Row[] {
  const all: Row[] = [];
  for (let i = 0; i < found.length; i++) {
    if (found[i] === 0) continue;
    all.push(rows[i]!);
    found[i] = 0;
  }
  return all;
}

const NONE: readonly never[] = [];
