import type { Span } from '../text/span.ts';
import { unitAt } from '../text/unit-at.ts';

/**
 * The words of a text as a row of numbers: where each stands and a code that equal words share. Case, and an apostrophe
 * inside a word ("As'at", "As’at", "Asat"), make no difference. Codes are 32-bit hashes, the same in every session, so
 * that rows of different pages can be compared; `sameWord` settles what a hash cannot.
 */
export type WordRow = {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets into `text`, one a word; `ends` exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly codes: Int32Array;
};

/** Words are runs of letters and digits, with single hyphens and apostrophes inside; words in `skipped` are left out. */
export function wordRow(text: string, skipped: readonly Span[] = []): WordRow {
  if (skipped.length === 0 && latest?.text === text) return latest;
  let room = Math.max(16, text.length >> 2);
  let rows = new Int32Array(room * 3); // starts, ends and codes in one array: making one costs as much as reading a line
  let count = 0;
  let skip = 0;
  const length = text.length;
  let holeAt = skipped[0]?.start ?? length;
  for (let at = 0; at < length; ) {
    if (at >= holeAt) {
      at = Math.max(at, skipped[skip]!.end);
      skip++;
      holeAt = skipped[skip]?.start ?? length;
      continue;
    }
    if (!partOfWord(text, at)) {
      at++;
      continue;
    }
    const start = at;
    let hash = FNV_OFFSET;
    while (at < length) {
      const unit = unitAt(text, at);
      // Nearly all of a text is small letters, which need no table.
      if ((unit >= 97 && unit <= 122) || partOfWord(text, at)) hash = Math.imul(hash ^ plain(unit), FNV_PRIME);
      else {
        const joint = JOINTS[unit];
        if (joint === 0 || at + 1 >= length || !partOfWord(text, at + 1)) break;
        if (joint === HYPHEN) hash = Math.imul(hash ^ HYPHEN, FNV_PRIME);
      }
      at++;
    }
    if (count === room) {
      rows = grown(rows, room);
      room *= 2;
    }
    rows[count] = start;
    rows[room + count] = at;
    rows[2 * room + count] = mixed(hash);
    count++;
  }
  const column = (n: number) => new Int32Array(rows.buffer, n * room * 4, count);
  const row = { text, count, starts: column(0), ends: column(1), codes: column(2) };
  if (skipped.length === 0) latest = row;
  return row;
}

/** The whole text that was read last: who looks for repetitions in it also tells how long it is, and looks for it in other pages. */
let latest: WordRow | undefined;

/** The words themselves, compared letter by letter as `wordRow` reads them. */
export function sameWord(a: WordRow, i: number, b: WordRow, j: number): boolean {
  if (a.codes[i] !== b.codes[j]) return false;
  const aEnd = a.ends[i]!;
  const bEnd = b.ends[j]!;
  let p = a.starts[i]!;
  let q = b.starts[j]!;
  for (;;) {
    while (p < aEnd && isDropped(unitAt(a.text, p))) p++;
    while (q < bEnd && isDropped(unitAt(b.text, q))) q++;
    if (p >= aEnd || q >= bEnd) return p >= aEnd && q >= bEnd;
    if (comparable(unitAt(a.text, p++)) !== comparable(unitAt(b.text, q++))) return false;
  }
}

/** The first word that begins at this offset or behind it; `starts` of a row. */
export function wordFrom(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many words a text has, counted as `wordRow` reads them. */
export function wordCount(text: string): number {
  if (latest?.text === text) return latest.count;
  let count = 0;
  for (let at = 0; at < text.length; ) {
    if (!partOfWord(text, at)) {
      at++;
      continue;
    }
    count++;
    do at++;
    while (at < text.length && (partOfWord(text, at) || (JOINTS[unitAt(text, at)] !== 0 && partOfWord(text, at + 1))));
  }
  return count;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
/** What may stand once between two letters of a word: hyphens, and the apostrophes of print and of keyboards. */
const JOINTS = new Uint8Array(65_536);
for (const unit of [HYPHEN, 8208, 8209]) JOINTS[unit] = HYPHEN; // - ‐ and the non-breaking hyphen
for (const apostrophe of "'`´ʼ‘’") JOINTS[apostrophe.charCodeAt(0)] = APOSTROPHE;

/** An apostrophe; only words that hold one between letters ever ask. */
function isDropped(unit: number): boolean {
  return JOINTS[unit] === APOSTROPHE;
}

function comparable(unit: number): number {
  return unit < 128 ? plain(unit) : JOINTS[unit] || plain(unit);
}

/** Lower-case form of a UTF-16 unit, where that is one unit. */
function plain(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  if (LOWER[unit] === 0) {
    const lower = String.fromCharCode(unit).toLowerCase();
    LOWER[unit] = lower.length === 1 ? unitAt(lower, 0) : unit;
  }
  return LOWER[unit]!;
}

const LOWER = new Uint16Array(65_536);

const UNKNOWN = 0;
const WORD = 1;
const OTHER = 2;
const CLASS = new Uint8Array(65_536).fill(UNKNOWN);
for (let unit = 0; unit < 128; unit++) CLASS[unit] = /[0-9A-Za-z]/.test(String.fromCharCode(unit)) ? WORD : OTHER;
// Dashes, quotation marks and spaces of print, which nearly every text has: no letter among them.
CLASS.fill(OTHER, 0x2000, 0x2070);
CLASS[0xa0] = OTHER;

function partOfWord(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  const known = CLASS[unit]!;
  if (known !== UNKNOWN) return known === WORD;
  if (unit >= 0xd800 && unit <= 0xdfff) return partOfPair(text, at, unit);
  const word = JOINTS[unit] === 0 && /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit));
  CLASS[unit] = word ? WORD : OTHER;
  return word;
}

/** Letters outside the basic plane ("𝗕𝘂𝗽𝗮𝘁𝗶" in social media posts) are words; emoji are not. */
function partOfPair(text: string, at: number, unit: number): boolean {
  const start = unit >= 0xdc00 ? at - 1 : at;
  const point = text.codePointAt(start);
  return point !== undefined && point > 0xffff && /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point));
}

/** FNV's low bits are weak in short words; tables index by them. */
function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b | 0);
  return h ^ (h >>> 16);
}

/** The three columns with twice the room. */
function grown(rows: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room * 6);
  for (let n = 0; n < 3; n++) larger.set(rows.subarray(n * room, (n + 1) * room), 2 * n * room);
  return larger;
}
