import { unitAt } from './unit-at.ts';
import { SHAPE, type Words, wordKey, words } from './words.ts';

/**
 * Many phrases in one structure: a trie over word hashes held in flat arrays, so that matching costs one look-up a word
 * whatever their number, and the whole can be stored and loaded as bytes. A hash only nominates: every hit is compared with the
 * phrase itself before it counts.
 */
export type Phrases = {
  /** All phrases, a line each. */
  readonly pool: string;
  readonly poolStarts: Uint32Array;
  readonly poolEnds: Uint32Array;
  /** First pool word of each phrase, and one more at the end. */
  readonly firstWord: Uint32Array;
  /** Open addressing, two numbers a slot: state and word hash mixed into one key (0 is an empty slot), next state. */
  readonly table: Int32Array;
  /** First phrase that ends in a state, or -1. */
  readonly ending: Int32Array;
  /** Next phrase that ends in the same state, or -1. */
  readonly nextEnding: Int32Array;
  /**
   * Bits of the words that are a phrase by themselves and of the first two words of the longer ones. Nearly every word of a text
   * stops here, in memory small enough to stay close, so that a hundred thousand names cost little more than a thousand.
   */
  readonly gate: Uint32Array;
  /** The same for phrases that may begin in lower case. */
  readonly lowerGate: Uint32Array;
};

function keyOf(state: number, hash: number): number {
  let mixed = Math.imul(hash ^ Math.imul(state, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return mixed === 0 ? 1 : mixed;
}

function pairOf(first: number, second: number): number {
  return keyOf(second, first);
}

function bits(atLeast: number): number {
  let size = 32;
  while (size < atLeast) size *= 2;
  return size;
}

/** Gate bits a phrase: false passes stay near one in twenty. */
const GATE_BITS = 20;
const MAX_GATE_BITS = 1 << 22;

/**
 * Phrase `i` is `list[i]`; one without words never matches. `lowerCase(i)`: phrase `i` is also looked for where its first word is
 * written in lower case (the default); a name is not.
 */
export function phrases(list: readonly string[], lowerCase: (phrase: number) => boolean = () => true): Phrases {
  const pool = list.map((phrase) => (phrase.includes('\n') ? phrase.replaceAll('\n', ' ') : phrase)).join('\n');
  const { count, starts, ends, hashes } = words(pool);
  const firstWord = new Uint32Array(list.length + 1);
  let lineStart = 0;
  let word = 0;
  for (let i = 0; i < list.length; i++) {
    while (word < count && (starts[word] ?? 0) < lineStart) word++;
    firstWord[i] = word;
    lineStart += (list[i] ?? '').length + 1;
  }
  firstWord[list.length] = count;

  // Half full at most: two slots for every word there is.
  const slots = bits(count * 2 + 1);
  const mask = slots - 1;
  const table = new Int32Array(slots * 2);
  const ending = new Int32Array(count + 1).fill(-1);
  const nextEnding = new Int32Array(list.length).fill(-1);
  const gateBits = Math.min(bits(list.length * GATE_BITS), MAX_GATE_BITS);
  const gate = new Uint32Array(gateBits / 32);
  const lowerGate = new Uint32Array(gateBits / 32);
  let states = 1;
  for (let i = list.length - 1; i >= 0; i--) {
    const from = firstWord[i] ?? 0;
    const to = firstWord[i + 1] ?? 0;
    if (from === to) continue;
    let state = 0;
    for (let w = from; w < to; w++) {
      const key = keyOf(state, hashes[w] ?? 0);
      let slot = key & mask;
      while (table[slot * 2] !== 0 && table[slot * 2] !== key) slot = (slot + 1) & mask;
      if (table[slot * 2] === 0) {
        table[slot * 2] = key;
        table[slot * 2 + 1] = states++;
      }
      state = table[slot * 2 + 1] ?? 0;
    }
    nextEnding[i] = ending[state] ?? -1;
    ending[state] = i;
    const first = hashes[from] ?? 0;
    const bit = (to - from === 1 ? first : pairOf(first, hashes[from + 1] ?? 0)) & (gateBits - 1);
    gate[bit >>> 5] = (gate[bit >>> 5] ?? 0) | (1 << (bit & 31));
    if (lowerCase(i)) lowerGate[bit >>> 5] = (lowerGate[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return {
    pool,
    poolStarts: starts.slice(),
    poolEnds: ends.slice(),
    firstWord,
    table,
    ending: ending.slice(0, states),
    nextEnding,
    gate,
    lowerGate,
  };
}

/** Calls `found` for every phrase in the text: its first word, the word after its last, and which phrase; text order, shorter first. */
export function findPhrases(
  index: Phrases,
  text: Words,
  found: (first: number, end: number, phrase: number) => void,
): void {
  const { table, gate, lowerGate, ending, nextEnding } = index;
  const { hashes, shapes, count } = text;
  const mask = table.length / 2 - 1;
  const gateMask = gate.length * 32 - 1;
  for (let first = 0; first < count; first++) {
    let hash = hashes[first] ?? 0;
    const open = ((shapes[first] ?? 0) & (SHAPE.capital | SHAPE.numeric)) !== 0 ? gate : lowerGate;
    let bit = hash & gateMask;
    if (((open[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) {
      if (first + 1 === count || ((shapes[first + 1] ?? 0) & SHAPE.joined) === 0) continue;
      bit = pairOf(hash, hashes[first + 1] ?? 0) & gateMask;
      if (((open[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) continue;
    }
    let state = 0;
    let word = first;
    for (;;) {
      const key = keyOf(state, hash);
      let slot = key & mask;
      let held = table[slot * 2];
      while (held !== 0 && held !== key) {
        slot = (slot + 1) & mask;
        held = table[slot * 2];
      }
      if (held === 0) break;
      state = table[slot * 2 + 1] ?? 0;
      word++;
      for (let phrase = ending[state] ?? -1; phrase !== -1; phrase = nextEnding[phrase] ?? -1) {
        if (isPhrase(index, phrase, text, first, word)) found(first, word, phrase);
      }
      if (word === count || ((shapes[word] ?? 0) & SHAPE.joined) === 0) break;
      hash = hashes[word] ?? 0;
    }
  }
}

function isPhrase(index: Phrases, phrase: number, text: Words, first: number, end: number): boolean {
  const from = index.firstWord[phrase] ?? 0;
  if ((index.firstWord[phrase + 1] ?? 0) - from !== end - first) return false;
  for (let i = 0; i < end - first; i++) {
    if (!isWord(index, from + i, text, first + i)) return false;
  }
  return true;
}

function isWord({ pool, poolStarts, poolEnds }: Phrases, own: number, { text, starts, ends }: Words, word: number) {
  const from = poolStarts[own] ?? 0;
  const start = starts[word] ?? 0;
  const length = (ends[word] ?? 0) - start;
  let same = (poolEnds[own] ?? 0) - from === length;
  // Letter by letter while both are plain; nearly all words are, and no string need be cut out for them.
  for (let i = 0; same && i < length; i++) same = plain(unitAt(pool, from + i)) === plain(unitAt(text, start + i));
  return same || wordKey(pool.slice(from, poolEnds[own])) === wordKey(text.slice(start, ends[word]));
}

/** Lower case of A to Z; every other unit is itself. */
function plain(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit | 32 : unit;
}
