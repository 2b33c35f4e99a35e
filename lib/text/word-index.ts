import { type Atom, type AtomTable, atomTable, eachAtom, isWordUnit } from './atom-table.ts';
import type { Span } from './span.ts';
import { unitAt } from './unit-at.ts';

/** Questions about stretches of one text, whose words are looked for once for all of them. */
export type WordIndex = {
  /** Whether a pattern may be found in a stretch; where it says no, it is not in it. */
  gate(pattern: RegExp): (text: string, stretch: Span) => boolean;
  /** The rows whose pattern may be found in a stretch, in their order. */
  sieve<Row>(rows: readonly Row[], patternOf: (row: Row) => RegExp): (text: string, stretch: Span) => readonly Row[];
};

/**
 * Rules ask of every sentence whether it has a word of theirs. Here they say at load which words those are, and the first that asks
 * about a text has it read for all: what stands in a sentence is then known without reading the sentence again. Patterns are
 * case-sensitive; one whose words cannot be told beforehand may always be found.
 */
export function wordIndex(): WordIndex {
  const patterns: RegExp[] = [];
  let table: AtomTable | undefined;
  let places: Places | undefined;
  /** Of the stretch that was asked about last: a bit a pattern, so that a hundred are cleared at once. */
  let found = new Int32Array(0);
  let from = -1;
  let to = -1;

  const look = (text: string, { start, end }: Span) => {
    if (places === undefined || places.text !== text) {
      table ??= atomTable(patterns);
      if (found.length !== (patterns.length + 31) >> 5) found = new Int32Array((patterns.length + 31) >> 5);
      places = placesIn(text, table);
      from = -1;
    }
    if (from === start && to === end) return;
    from = start;
    to = end;
    // A stretch that begins or ends inside a word has an edge there that the text has not.
    if (cutsWord(text, start) || cutsWord(text, end)) {
      found.fill(-1);
      return;
    }
    // Not `fill`: for a handful of numbers the call takes longer than writing them.
    for (let i = 0; i < found.length; i++) found[i] = 0;
    for (const number of table!.always) take(found, number);
    mark(places, start, end, found);
  };

  const number = (pattern: RegExp) => {
    table = places = undefined;
    return patterns.push(pattern) - 1;
  };

  return {
    gate(pattern) {
      const own = number(pattern);
      return (text, stretch) => {
        look(text, stretch);
        return has(found, own);
      };
    },
    sieve(rows, patternOf) {
      const first = patterns.length;
      for (const row of rows) number(patternOf(row));
      return (text, stretch) => {
        look(text, stretch);
        for (let i = 0; i < rows.length; i++)
          if (has(found, first + i)) return rows.filter((_, row) => has(found, first + row));
        return [];
      };
    },
  };
}

function has(found: Int32Array, number: number): boolean {
  return (found[number >> 5]! & (1 << (number & 31))) !== 0;
}

function take(found: Int32Array, number: number): void {
  found[number >> 5] = found[number >> 5]! | (1 << (number & 31));
}

/** The atoms of a text with where they stand, in text order. */
type Places = { readonly text: string; readonly atoms: readonly Atom[]; readonly starts: readonly number[] };

function placesIn(text: string, table: AtomTable): Places {
  const all: { readonly atom: Atom; readonly at: number }[] = [];
  eachAtom(table, text, (atom, at) => all.push({ atom, at }));
  if (table.short.length > 0) all.sort((a, b) => a.at - b.at);
  return { text, atoms: all.map(({ atom }) => atom), starts: all.map(({ at }) => at) };
}

function mark({ atoms, starts }: Places, start: number, end: number, found: Int32Array): void {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < starts.length && starts[i]! < end; i++) {
    const { signs, patterns } = atoms[i]!;
    if (starts[i]! + signs.length <= end) for (const number of patterns) take(found, number);
  }
}

function cutsWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isWordUnit(unitAt(text, at - 1)) && isWordUnit(unitAt(text, at));
}
