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

/**
 * Many patterns asked at once: most texts have no word of any of them, and then none is tried. A pattern is only compiled
 * when one of its own words is there, so that a table of fifty costs little before it is of use. Patterns are case-sensitive;
 * one whose words cannot be told beforehand is always among the answer.
 */
export function sieve<Row>(rows: readonly Row[], patternOf: (row: Row) => RegExp): Sieve<Row> {
  let made: Table | undefined;
  return (text) => {
    made ??= tableOf(rows.map((row) => patternOf(row)));
    const found = rowsIn(text, made);
    return found ? rows.filter((_, i) => found[i] === 1) : NONE;
  };
}

const NONE: readonly never[] = [];

type Table = {
  readonly count: number;
  readonly always: readonly number[];
  /** Finds the heads, of which none begins another: at one place there is one at most. */
  readonly heads: RegExp;
  readonly atoms: ReadonlyMap<string, readonly Atom[]>;
};

/** So many signs of an atom tell most texts apart, and a pattern of plain words is quick to compile. */
const HEAD = 6;

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
  const all = [...atoms.values()].toSorted((a, b) => a.signs.length - b.signs.length);
  const byHead = new Map<string, Atom[]>();
  for (const atom of all) {
    const head = [...byHead.keys()].find((one) => atom.signs.startsWith(one)) ?? atom.signs.slice(0, HEAD);
    byHead.set(head, [...(byHead.get(head) ?? []), atom]);
  }
  return { count: patterns.length, always, atoms: byHead, heads: patternOf(byHead) };
}

function atomOf(key: string): Atom {
  return { signs: key.replaceAll(EDGE, ''), edgeBefore: key.startsWith(EDGE), edgeAfter: key.endsWith(EDGE), rows: [] };
}

function patternOf(atoms: Table['atoms']): RegExp {
  const ways = [...atoms.keys()].sort();
  const edged = ways.filter((head) => atoms.get(head)!.every(({ edgeBefore }) => edgeBefore));
  const inside = ways.filter((head) => !edged.includes(head));
  const parts = [edged.length > 0 ? `\\b(?:${edged.map(escaped).join('|')})` : '', ...inside.map(escaped)];
  return new RegExp(parts.filter((part) => part !== '').join('|') || '$^', 'g');
}

function escaped(signs: string): string {
  return signs.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** A flag a row; undefined where no row is left. */
function rowsIn(text: string, { count, always, heads, atoms }: Table): Uint8Array | undefined {
  let found: Uint8Array | undefined;
  if (always.length > 0) {
    found = new Uint8Array(count);
    for (const row of always) found[row] = 1;
  }
  heads.lastIndex = 0;
  for (let match = heads.exec(text); match; match = heads.exec(text)) {
    // One atom may begin inside another.
    heads.lastIndex = match.index + 1;
    for (const atom of atoms.get(match[0])!) {
      if (!stands(atom, text, match.index)) continue;
      found ??= new Uint8Array(count);
      for (const row of atom.rows) found[row] = 1;
    }
  }
  return found;
}

function stands({ signs, edgeBefore, edgeAfter }: Atom, text: string, at: number): boolean {
  return (
    text.startsWith(signs, at) && (!edgeBefore || isEdge(text, at)) && (!edgeAfter || isEdge(text, at + signs.length))
  );
}

/** What `\b` finds: a sign of a word on one side only. */
function isEdge(text: string, at: number): boolean {
  const before = at > 0 && isWordUnit(text.charCodeAt(at - 1));
  const behind = at < text.length && isWordUnit(text.charCodeAt(at));
  return before !== behind;
}

/** What `\w` finds: A to Z, a to z, digits and the low line. */
function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || unit === 95;
}
