import { atomsOf, EDGE } from './atoms.ts';

/** The rows whose pattern may be found in a text, in their order; the others are not in it. */
export type Sieve<Row> = (text: string) => readonly Row[];

/** An atom to look for: `signs`, at the edges of a word where it says so, speaks for the rows at `rows`. */
type Atom = {
  readonly signs: string;
  readonly edgeBefore: boolean;
  readonly edgeAfter: boolean;
  readonly rows: number[];
};

/** Units of an atom that its place in the table is told by. */
const HEAD = 3;
const PLACES = 2048;

/**
 * Many patterns asked in one walk over the text: most texts have no word of any of them, and then none is tried. A pattern is
 * only compiled when one of its own words is there, so that a table of fifty costs nothing before it is of use. Patterns are
 * case-sensitive; one whose words cannot be told beforehand is always among the answer.
 */
export function sieve<Row>(rows: readonly Row[], patternOf: (row: Row) => RegExp): Sieve<Row> {
  let made: Table | undefined;
  return (text) => {
    made ??= tableOf(rows.map((row) => patternOf(row)));
    const found = rowsIn(text, made);
    return found ? rows.filter((_, i) => found[i] === 1) : (NONE as readonly Row[]);
  };
}

const NONE: readonly never[] = [];

type Table = {
  readonly count: number;
  readonly always: readonly number[];
  readonly short: readonly Atom[];
  /** By the hash of their first signs. */
  readonly long: readonly (readonly Atom[] | undefined)[];
};

function tableOf(patterns: readonly RegExp[]): Table {
  const always: number[] = [];
  const atoms = new Map<string, Atom>();
  for (const [row, pattern] of patterns.entries()) {
    const own = atomsOf(pattern);
    if (!own) always.push(row);
    for (const key of own ?? []) {
      const atom = atoms.get(key) ?? atomOf(key);
      atoms.set(key, atom);
      if (!atom.rows.includes(row)) atom.rows.push(row);
    }
  }
  const all = [...atoms.values()];
  const long: Atom[][] = new Array(PLACES).fill(undefined);
  for (const atom of all.filter(({ signs }) => signs.length >= HEAD)) {
    const place = placeOf(atom.signs.charCodeAt(0), atom.signs.charCodeAt(1), atom.signs.charCodeAt(2));
    const held = long[place];
    if (held) held.push(atom);
    else long[place] = [atom];
  }
  return { count: patterns.length, always, short: all.filter(({ signs }) => signs.length < HEAD), long };
}

function atomOf(key: string): Atom {
  return { signs: key.replaceAll(EDGE, ''), edgeBefore: key.startsWith(EDGE), edgeAfter: key.endsWith(EDGE), rows: [] };
}

/** A flag a row; undefined where no row is left. */
function rowsIn(text: string, { count, always, short, long }: Table): Uint8Array | undefined {
  let found: Uint8Array | undefined;
  const keep = (rows: readonly number[]) => {
    found ??= new Uint8Array(count);
    for (const row of rows) found[row] = 1;
  };
  if (always.length > 0) keep(always);
  for (const { signs, rows } of short) if (text.includes(signs)) keep(rows);
  let a = text.charCodeAt(0);
  let b = text.charCodeAt(1);
  for (let i = 2; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const atoms = long[placeOf(a, b, c)];
    if (atoms) for (const atom of atoms) if (stands(atom, text, i - 2)) keep(atom.rows);
    a = b;
    b = c;
  }
  return found;
}

function placeOf(a: number, b: number, c: number): number {
  return (a * 31 * 31 + b * 31 + c) & (PLACES - 1);
}

function stands({ signs, edgeBefore, edgeAfter }: Atom, text: string, at: number): boolean {
  return (
    text.startsWith(signs, at) && (!edgeBefore || isEdge(text, at)) && (!edgeAfter || isEdge(text, at + signs.length))
  );
}

/** What `\b` finds: a sign of a word on one side only. */
function isEdge(text: string, at: number): boolean {
  return isWordUnit(text.charCodeAt(at - 1)) !== isWordUnit(text.charCodeAt(at));
}

/** What `\w` finds: A to Z, a to z, digits and the low line. */
function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || unit === 95;
}
