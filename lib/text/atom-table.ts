import { atomsOf, EDGE } from './atoms.ts';
import { unitAt } from './unit-at.ts';

/** What to look for: `signs`, at the edges of a word where it says so, speaks for the patterns numbered in `patterns`. */
export type Atom = {
  readonly signs: string;
  readonly edgeBefore: boolean;
  readonly edgeAfter: boolean;
  readonly patterns: number[];
};

/**
 * The atoms of many patterns, so that one pass over a text finds them all; in flat arrays, because every fifteenth place of a text
 * is looked at more closely. Patterns are case-sensitive.
 */
export type AtomTable = {
  /** Patterns whose words cannot be told beforehand. */
  readonly always: readonly number[];
  readonly atoms: readonly Atom[];
  /** The codes of what atoms begin with, each at its own place by its upper bits or right behind it; 0 is none. */
  readonly slots: Int32Array;
  readonly shift: number;
  /** The first atom of the code in each slot. */
  readonly firsts: Int32Array;
  /** The next atom that begins alike, or -1. */
  readonly next: Int32Array;
  /** The signs of all atoms; those of atom `i` from `starts[i]` to `starts[i + 1]`. */
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  /** Atoms that are too short for a slot. */
  readonly short: readonly Atom[];
};

/** So many signs are looked up at each place of a text. */
const KEY = 4;

export function atomTable(patterns: readonly RegExp[]): AtomTable {
  const always: number[] = [];
  const byKey = new Map<string, Atom>();
  for (const [number, pattern] of patterns.entries()) {
    const own = atomsOf(pattern);
    if (!own) always.push(number);
    for (const key of own ?? []) {
      const atom = byKey.get(key) ?? atomOf(key);
      byKey.set(key, atom);
      if (!atom.patterns.includes(number)) atom.patterns.push(number);
    }
  }
  const short: Atom[] = [];
  const atoms: Atom[] = [];
  for (const atom of byKey.values()) (atom.signs.length < KEY ? short : atoms).push(atom);
  // Eight slots a code: nearly every place of a text meets an empty one.
  const codes = new Set(atoms.map(({ signs }) => signs.slice(0, KEY))).size;
  const bits = 32 - Math.clz32((codes * 8) | 8);
  const slots = new Int32Array(1 << bits);
  const firsts = new Int32Array(slots.length).fill(-1);
  const next = new Int32Array(atoms.length);
  const starts = new Uint32Array(atoms.length + 1);
  for (const [i, { signs }] of atoms.entries()) starts[i + 1] = starts[i]! + signs.length;
  const units = new Uint16Array(starts[atoms.length]!);
  const shift = 32 - bits;
  for (const [i, { signs }] of atoms.entries()) {
    for (let n = 0; n < signs.length; n++) units[starts[i]! + n] = unitAt(signs, n);
    let code = 0;
    for (let n = 0; n < KEY; n++) code = rolled(code, unitAt(signs, n));
    const slot = slotOf(code, slots, shift);
    slots[slot] = code;
    next[i] = firsts[slot]!;
    firsts[slot] = i;
  }
  return { always, atoms, slots, shift, firsts, next, units, starts, short };
}

function atomOf(key: string): Atom {
  return {
    signs: key.replaceAll(EDGE, ''),
    edgeBefore: key.startsWith(EDGE),
    edgeAfter: key.endsWith(EDGE),
    patterns: [],
  };
}

/** The code of the `KEY` units up to this one: those before them are shifted out. */
function rolled(code: number, unit: number): number {
  return (code << 8) ^ unit;
}

/** The slot that a code is in, or the empty one that it would be put in. */
function slotOf(code: number, slots: Int32Array, shift: number): number {
  let slot = Math.imul(code, 0x9e3779b1) >>> shift;
  while (slots[slot] !== 0 && slots[slot] !== code) slot = (slot + 1) & (slots.length - 1);
  return slot;
}

/** Calls back for every atom of a text; in text order save for the short ones, which come last. */
export function eachAtom(table: AtomTable, text: string, found: (atom: Atom, at: number) => void) {
  const { atoms, slots, shift, firsts, next, short } = table;
  const { length } = text;
  let code = 0;
  for (let end = 0; end < length; end++) {
    code = rolled(code, unitAt(text, end));
    const slot = slotOf(code, slots, shift);
    if (slots[slot] === 0) continue;
    const at = end + 1 - KEY;
    for (let i = firsts[slot]!; i >= 0; i = next[i]!)
      if (isPrinted(table, i, text, at) && isAtEdges(atoms[i]!, text, at)) found(atoms[i]!, at);
  }
  for (const atom of short)
    for (let at = text.indexOf(atom.signs); at >= 0; at = text.indexOf(atom.signs, at + 1))
      if (isAtEdges(atom, text, at)) found(atom, at);
}

/** Atoms that begin alike differ at their ends, which are looked at first. */
function isPrinted({ units, starts }: AtomTable, atom: number, text: string, at: number): boolean {
  const start = starts[atom]!;
  const length = starts[atom + 1]! - start;
  if (at < 0 || at + length > text.length) return false;
  for (let i = length - 1; i >= 0; i--) if (unitAt(text, at + i) !== units[start + i]) return false;
  return true;
}

function isAtEdges({ signs, edgeBefore, edgeAfter }: Atom, text: string, at: number): boolean {
  return (!edgeBefore || isEdge(text, at)) && (!edgeAfter || isEdge(text, at + signs.length));
}

/** What `\b` finds: a sign of a word on one side only. */
function isEdge(text: string, at: number): boolean {
  const before = at > 0 && isWordUnit(unitAt(text, at - 1));
  const behind = at < text.length && isWordUnit(unitAt(text, at));
  return before !== behind;
}

/** What `\w` finds: A to Z, a to z, digits and the low line. */
export function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || unit === 95;
}
