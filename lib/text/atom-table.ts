import { atomsOf, EDGE } from './atoms.ts';

/** What to look for: `signs`, at the edges of a word where it says so, speaks for the patterns numbered in `patterns`. */
export type Atom = {
  readonly signs: string;
  readonly edgeBefore: boolean;
  readonly edgeAfter: boolean;
  readonly patterns: number[];
};

/** The atoms of many patterns, so that one pass over a text finds them all. Patterns are case-sensitive. */
export type AtomTable = {
  /** Patterns whose words cannot be told beforehand. */
  readonly always: readonly number[];
  /** The codes of what atoms begin with, each at its own place by its upper bits or right behind it; 0 is none. */
  readonly slots: Int32Array;
  readonly shift: number;
  /** The heads of the code in each slot. */
  readonly buckets: readonly (readonly Head[])[];
  /** Atoms that are too short for a slot. */
  readonly short: readonly Atom[];
};

/** Atoms that begin alike. */
type Head = { readonly signs: string; readonly atoms: Atom[] };

/** So many signs tell most texts apart. */
const HEAD = 6;
/** So many are looked up at each place of a text. */
const KEY = 4;

export function atomTable(patterns: readonly RegExp[]): AtomTable {
  const always: number[] = [];
  const atoms = new Map<string, Atom>();
  for (const [number, pattern] of patterns.entries()) {
    const own = atomsOf(pattern);
    if (!own) always.push(number);
    for (const key of own ?? []) {
      const atom = atoms.get(key) ?? atomOf(key);
      atoms.set(key, atom);
      if (!atom.patterns.includes(number)) atom.patterns.push(number);
    }
  }
  const short = [...atoms.values()].filter(({ signs }) => signs.length < KEY);
  const long = [...atoms.values()].filter(({ signs }) => signs.length >= KEY);
  const heads = new Map<string, Head>();
  for (const atom of long) {
    const signs = atom.signs.slice(0, HEAD);
    const head = heads.get(signs) ?? { signs, atoms: [] };
    heads.set(signs, head);
    head.atoms.push(atom);
  }
  // Eight slots a head: nearly every place of a text meets an empty one.
  const bits = 32 - Math.clz32((heads.size * 8) | 8);
  const slots = new Int32Array(1 << bits);
  const buckets: Head[][] = new Array(slots.length);
  const made = { always, shift: 32 - bits, slots, buckets, short };
  for (const head of heads.values()) {
    let code = 0;
    for (let i = 0; i < KEY; i++) code = rolled(code, head.signs.charCodeAt(i));
    const slot = slotOf(made, code);
    slots[slot] = code;
    const held = buckets[slot];
    if (held) held.push(head);
    else buckets[slot] = [head];
  }
  return made;
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
function slotOf({ shift, slots }: Pick<AtomTable, 'shift' | 'slots'>, code: number): number {
  let slot = Math.imul(code, 0x9e3779b1) >>> shift;
  while (slots[slot] !== 0 && slots[slot] !== code) slot = (slot + 1) & (slots.length - 1);
  return slot;
}

/** Calls back for every atom of a text; in text order save for the short ones, which come last. */
export function eachAtom(table: AtomTable, text: string, found: (atom: Atom, at: number) => void) {
  const { slots, buckets, short } = table;
  let code = 0;
  for (let end = 0; end < text.length; end++) {
    code = rolled(code, text.charCodeAt(end));
    const slot = slotOf(table, code);
    if (slots[slot] === 0) continue;
    const at = end + 1 - KEY;
    for (const { signs, atoms } of buckets[slot]!) {
      if (!isPrinted(signs, text, at)) continue;
      for (const atom of atoms) if (stands(atom, text, at)) found(atom, at);
    }
  }
  for (const atom of short)
    for (let at = text.indexOf(atom.signs); at >= 0; at = text.indexOf(atom.signs, at + 1))
      if (stands(atom, text, at)) found(atom, at);
}

function stands({ signs, edgeBefore, edgeAfter }: Atom, text: string, at: number): boolean {
  return (
    isPrinted(signs, text, at) && (!edgeBefore || isEdge(text, at)) && (!edgeAfter || isEdge(text, at + signs.length))
  );
}

/** Like `startsWith`, which for a few signs spends most of its time on the way there. */
function isPrinted(signs: string, text: string, at: number): boolean {
  if (at < 0 || at + signs.length > text.length) return false;
  for (let i = 0; i < signs.length; i++) if (text.charCodeAt(at + i) !== signs.charCodeAt(i)) return false;
  return true;
}

/** What `\b` finds: a sign of a word on one side only. */
function isEdge(text: string, at: number): boolean {
  const before = at > 0 && isWordUnit(text.charCodeAt(at - 1));
  const behind = at < text.length && isWordUnit(text.charCodeAt(at));
  return before !== behind;
}

/** What `\w` finds: A to Z, a to z, digits and the low line. */
export function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || unit === 95;
}
