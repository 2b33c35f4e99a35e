import { unitAt } from './unit-at.ts';

/**
 * Edits (insert, delete, replace) between two strings. Bit-parallel: Myers 1999 in Hyyrö's form, in blocks of 32 characters
 * for longer strings.
 */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  const [pattern, text] = a.length <= b.length ? [a, b] : [b, a];
  const m = pattern.length;
  if (m === 0) return text.length;
  if (m <= 32) return shortDistance(pattern, text);
  const blocks = Math.ceil(m / 32);
  const peq = new Map<number, Int32Array>();
  for (let i = 0; i < m; i++) {
    const c = unitAt(pattern, i);
    let row = peq.get(c);
    if (!row) {
      row = new Int32Array(blocks);
      peq.set(c, row);
    }
    row[i >>> 5] = (row[i >>> 5] ?? 0) | (1 << (i & 31));
  }
  const none = new Int32Array(blocks);
  const pv = new Int32Array(blocks).fill(-1);
  const mv = new Int32Array(blocks);
  const lastBit = 1 << ((m - 1) & 31);
  let score = m;
  const { length } = text;
  for (let j = 0; j < length; j++) {
    const row = peq.get(unitAt(text, j)) ?? none;
    let carryP = 1;
    let carryM = 0;
    for (let k = 0; k < blocks; k++) {
      const p = pv[k] ?? 0;
      const n = mv[k] ?? 0;
      let eq = row[k] ?? 0;
      const xv = eq | n;
      if (carryM) eq |= 1;
      const xh = ((((eq & p) + p) | 0) ^ p) | eq;
      let ph = n | ~(xh | p);
      let mh = p & xh;
      const top = k === blocks - 1 ? lastBit : 1 << 31;
      const outP = (ph & top) !== 0 ? 1 : 0;
      const outM = (mh & top) !== 0 ? 1 : 0;
      ph = (ph << 1) | carryP;
      mh = (mh << 1) | carryM;
      pv[k] = mh | ~(xv | ph);
      mv[k] = ph & xv;
      carryP = outP;
      carryM = outM;
    }
    score += carryP - carryM;
  }
  return score;
}

/** Where each UTF-16 unit stands in the pattern at hand, a bit a place; all zero between two calls. */
const PLACES = new Int32Array(65_536);

/** The same for a pattern of 32 characters at most: one block, and no table of its own. */
function shortDistance(pattern: string, text: string): number {
  const m = pattern.length;
  for (let i = 0; i < m; i++) PLACES[unitAt(pattern, i)]! |= 1 << i;
  const lastBit = 1 << (m - 1);
  let pv = -1;
  let mv = 0;
  let score = m;
  const { length } = text;
  for (let j = 0; j < length; j++) {
    const eq = PLACES[unitAt(text, j)]!;
    const xv = eq | mv;
    const xh = ((((eq & pv) + pv) | 0) ^ pv) | eq;
    const ph = mv | ~(xh | pv);
    const mh = pv & xh;
    if ((ph & lastBit) !== 0) score++;
    else if ((mh & lastBit) !== 0) score--;
    const shifted = (ph << 1) | 1;
    pv = (mh << 1) | ~(xv | shifted);
    mv = shifted & xv;
  }
  for (let i = 0; i < m; i++) PLACES[unitAt(pattern, i)] = 0;
  return score;
}

/** 1 for equal strings, 0 for nothing in common. */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}

/** Which strings share the most three-letter pieces with a query: postings in flat arrays, so a hundred thousand titles stay small. */
export type TrigramIndex = {
  readonly size: number;
  readonly offsets: Uint32Array;
  readonly postings: Uint32Array;
  readonly lengths: Uint16Array;
};

const BUCKETS = 1 << 15;

/** The number of the key that each piece was last met in: it counts once a key, and a set a key takes longer than all the rest. */
const LAST_MET = new Uint32Array(BUCKETS);
let keysMet = 0;

/** The different pieces of a key with a space before and behind it. */
function trigrams(key: string): readonly number[] {
  const pieces: number[] = [];
  keysMet++;
  let first = 32;
  let second = unitAt(key, 0);
  for (let i = 1; i <= key.length; i++) {
    const third = i < key.length ? unitAt(key, i) : 32;
    const hash = Math.imul(first * 961 + second * 31 + third, 0x9e3779b1);
    const piece = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
    if (LAST_MET[piece] !== keysMet) {
      LAST_MET[piece] = keysMet;
      pieces.push(piece);
    }
    first = second;
    second = third;
  }
  return pieces;
}

export function trigramIndex(keys: readonly string[]): TrigramIndex {
  const offsets = new Uint32Array(BUCKETS + 1);
  const lengths = new Uint16Array(keys.length);
  const pieces = keys.map(trigrams);
  for (const [i, own] of pieces.entries()) {
    lengths[i] = Math.min(65535, own.length);
    for (const piece of own) offsets[piece + 1]!++;
  }
  for (let i = 0; i < BUCKETS; i++) offsets[i + 1]! += offsets[i]!;
  const fill = offsets.slice();
  const postings = new Uint32Array(offsets[BUCKETS]!);
  for (const [i, own] of pieces.entries()) for (const piece of own) postings[fill[piece]!++] = i;
  return { size: keys.length, offsets, postings, lengths };
}

/** Pieces that each key shares with the query at hand; all zero between two calls. */
let SHARED = new Uint16Array(0);

/** Indexes of the keys that share most with the query, best first. */
export function candidates(index: TrigramIndex, query: string, limit: number): readonly number[] {
  const grams = trigrams(query);
  if (SHARED.length < index.size) SHARED = new Uint16Array(index.size);
  const shared = SHARED;
  const met: number[] = [];
  for (const gram of grams) {
    const end = index.offsets[gram + 1] ?? 0;
    for (let at = index.offsets[gram] ?? 0; at < end; at++) {
      const key = index.postings[at]!;
      if (shared[key] === 0) met.push(key);
      shared[key] = shared[key]! + 1;
    }
  }
  const scored: { key: number; score: number }[] = [];
  for (const key of met) {
    const common = shared[key]!;
    shared[key] = 0;
    // Share of the shorter one, so that a shortened title still finds the full one.
    const shorter = Math.min(grams.length, index.lengths[key] ?? 0);
    if (common * 3 < shorter) continue;
    const score = common / shorter + common / (grams.length + (index.lengths[key] ?? 0));
    scored.push({ key, score });
  }
  return scored
    .sort((a, b) => b.score - a.score || a.key - b.key)
    .slice(0, limit)
    .map(({ key }) => key);
}
