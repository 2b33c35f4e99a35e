import { isAscii } from './ascii.ts';
import { unitAt } from './unit-at.ts';

/**
 * The words of a text in typed arrays: one pass, no strings made. A word is a run of letters and digits; an apostrophe between two
 * letters belongs to it and does not count when words are compared ("As'at", "As’at" and "Asat" are one word); an English genitive
 * ("Surabaya's") stands between words.
 */
export type Words = {
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Hash of the word as compared: without case, apostrophes and compatibility forms. Never 0. */
  readonly hashes: Int32Array;
  /** Bits of `SHAPE`. */
  readonly shapes: Uint8Array;
};

export const SHAPE = {
  /** Begins with an upper-case letter. */
  capital: 1,
  /** Two letters or more, all upper case. */
  capitals: 2,
  /** Digits only. */
  digits: 4,
  /** First word of its line. */
  line: 8,
  /** A name may run on from the word before: only spaces and light punctuation stand between. */
  joined: 16,
  /** Has at least one digit. */
  numeric: 32,
} as const;

const SEPARATOR = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const APOSTROPHE = 4;
const IGNORED = 5;
const UNKNOWN = 255;

/** Kind of each UTF-16 unit, filled on first meeting above ASCII. */
const KINDS = new Uint8Array(65536).fill(UNKNOWN);
for (let c = 0; c < 128; c++) KINDS[c] = SEPARATOR;
for (let c = 48; c <= 57; c++) KINDS[c] = DIGIT;
for (let c = 65; c <= 90; c++) KINDS[c] = UPPER;
for (let c = 97; c <= 122; c++) KINDS[c] = LOWER;
// Dashes, quotation marks and spaces of print, which nearly every text has.
KINDS.fill(SEPARATOR, 0x2000, 0x2070);
KINDS[0xa0] = SEPARATOR;
for (const c of "'’‘ʼ`´＇") KINDS[c.charCodeAt(0)] = APOSTROPHE;
for (const c of '\u00ad\u200b\u200c\u200d\u2060\ufeff') KINDS[c.charCodeAt(0)] = IGNORED;

function kindOf(unit: number): number {
  const known = KINDS[unit] ?? SEPARATOR;
  if (known !== UNKNOWN) return known;
  // Half of a surrogate pair: emoji far more often than letters. Either way it joins no name of ours.
  const sign = String.fromCharCode(unit);
  let kind: number = SEPARATOR;
  if (unit < 0xd800 || unit > 0xdfff) {
    if (/\p{Lu}|\p{Lt}/u.test(sign)) kind = UPPER;
    else if (/\p{L}|\p{M}/u.test(sign)) kind = LOWER;
    else if (/\p{N}/u.test(sign)) kind = DIGIT;
  }
  KINDS[unit] = kind;
  return kind;
}

/** A word as compared: lower case, compatibility forms resolved, apostrophes and invisible characters gone. */
export function wordKey(word: string): string {
  if (isPlain(word)) return word;
  if (isAscii(word))
    return word.includes("'") || word.includes('`') ? word.replace(/['`]/g, '').toLowerCase() : word.toLowerCase();
  return word
    .normalize('NFKC')
    .replace(/['’‘ʼ`´＇]|\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .toLowerCase();
}

/** Small letters a to z and digits: most words are their own key. */
function isPlain(word: string): boolean {
  const { length } = word;
  for (let i = 0; i < length; i++) {
    const c = unitAt(word, i);
    if ((c < 97 || c > 122) && (c < 48 || c > 57)) return false;
  }
  return true;
}

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

function hashKey(key: string): number {
  let hash = FNV_OFFSET;
  const { length } = key;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ unitAt(key, i), FNV_PRIME);
  return finish(hash);
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed === 0 ? 1 : mixed;
}

export function wordHash(word: string): number {
  return hashKey(wordKey(word));
}

/** An abbreviation's full stop does not end a name ("Kab. Lumajang"); a longer word's does. */
const MAX_ABBREVIATION = 4;
const MAX_GAP = 4;

function isJoined(text: string, from: number, to: number, before: number): boolean {
  if (to - from === 1 && unitAt(text, from) === 32) return true;
  if (to - from > MAX_GAP) return false;
  for (let i = from; i < to; i++) {
    const c = unitAt(text, i);
    if (c === 32 || c === 45 || c === 160 || c === 47 || c === 95 || c === 40 || c === 41 || c === 44 || c === 38)
      continue;
    if (c === 46) {
      if (before <= MAX_ABBREVIATION) continue;
      return false;
    }
    // "Indonesia's Smart City Index".
    if (c === 115 && i > from && kindOf(unitAt(text, i - 1)) === APOSTROPHE) continue;
    if (c === 10 || c === 13 || c === 59 || c === 33 || c === 63 || c === 124) return false;
    // Curly and straight quotes, dashes, colons, apostrophes and no-break spaces inside a title.
    if (c === 34 || c === 39 || c === 58 || (c >= 0x2010 && c <= 0x201f) || c === 0x202f || c === 9) continue;
    return false;
  }
  return true;
}

/** Of the text that was asked about last: the stages of one article ask in turn. */
let latest: Words | undefined;

export function words(text: string): Words {
  if (latest?.text !== text) latest = read(text);
  return latest;
}

function read(text: string): Words {
  // Most texts have a word for every five characters or more; hostile ones grow the arrays.
  let room = Math.max(16, (text.length / 5) | 0);
  let row = emptyRow(room);
  let { starts, ends, hashes, shapes } = row;
  let count = 0;
  let lastStart = 0;
  let lastEnd = 0;
  let lineBreak = true;
  const length = text.length;
  let i = 0;
  while (i < length) {
    const first = unitAt(text, i);
    const firstKind = kindOf(first);
    if (firstKind === SEPARATOR || firstKind > DIGIT) {
      if (first === 10 || first === 13 || first === 0x2028 || first === 0x2029) lineBreak = true;
      i++;
      continue;
    }
    const start = i;
    let hash = FNV_OFFSET;
    let plain = true;
    let uppers = 0;
    let hasLower = false;
    let hasDigit = false;
    let end = i;
    let owns = false;
    while (i < length) {
      const c = unitAt(text, i);
      // Nearly all of a text is small letters, which need no table.
      if (c >= 97 && c <= 122) {
        hash = Math.imul(hash ^ c, FNV_PRIME);
        hasLower = true;
        end = ++i;
        continue;
      }
      const kind = kindOf(c);
      if (kind === SEPARATOR) break;
      if (kind === APOSTROPHE) {
        owns = isGenitive(text, i);
        if (!owns && i + 1 < length && isLetter(text, i + 1)) {
          i++;
          continue;
        }
        break;
      }
      i++;
      if (kind === UPPER) uppers++;
      else if (kind === LOWER) hasLower = true;
      else if (kind === DIGIT) hasDigit = true;
      if (kind !== IGNORED) end = i;
      if (c < 128) hash = Math.imul(hash ^ (kind === UPPER ? c | 32 : c), FNV_PRIME);
      else plain = false;
    }
    if (owns) i += 2;
    if (count === room) {
      room *= 2;
      row = grown(row, room);
      ({ starts, ends, hashes, shapes } = row);
    }
    let shape: number = firstKind === UPPER ? SHAPE.capital : 0;
    if (uppers > 1 && !hasLower) shape |= SHAPE.capitals;
    if (hasDigit) shape |= uppers === 0 && !hasLower ? SHAPE.numeric | SHAPE.digits : SHAPE.numeric;
    if (lineBreak) shape |= SHAPE.line;
    else if (count > 0 && isJoined(text, lastEnd, start, lastEnd - lastStart)) shape |= SHAPE.joined;
    starts[count] = start;
    ends[count] = end;
    hashes[count] = plain ? finish(hash) : hashKey(wordKey(text.slice(start, end)));
    shapes[count] = shape;
    count++;
    lastStart = start;
    lastEnd = end;
    lineBreak = false;
  }
  return { text, count, ...viewed(row.buffer, room, count) };
}

type Row = Pick<Words, 'starts' | 'ends' | 'hashes' | 'shapes'> & { readonly buffer: ArrayBuffer };

/** All four columns in one buffer: making a buffer costs as much as reading a hundred words, a view on it nothing. */
function emptyRow(room: number): Row {
  const buffer = new ArrayBuffer(room * 13);
  return { buffer, ...viewed(buffer, room, room) };
}

function viewed(buffer: ArrayBuffer, room: number, count: number): Omit<Row, 'buffer'> {
  return {
    starts: new Uint32Array(buffer, 0, count),
    ends: new Uint32Array(buffer, room * 4, count),
    hashes: new Int32Array(buffer, room * 8, count),
    shapes: new Uint8Array(buffer, room * 12, count),
  };
}

/** "Surabaya's", "the city’s": English puts it behind a name, no name has it. */
function isGenitive(text: string, apostrophe: number): boolean {
  return (
    unitAt(text, apostrophe + 1) === 115 &&
    (apostrophe + 2 >= text.length || kindOf(unitAt(text, apostrophe + 2)) === SEPARATOR)
  );
}

function isLetter(text: string, index: number): boolean {
  const kind = kindOf(unitAt(text, index));
  return kind === LOWER || kind === UPPER;
}

function grown(from: Row, room: number): Row {
  const to = emptyRow(room);
  to.starts.set(from.starts);
  to.ends.set(from.ends);
  to.hashes.set(from.hashes);
  to.shapes.set(from.shapes);
  return to;
}
