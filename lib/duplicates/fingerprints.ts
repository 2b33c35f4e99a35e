import type { Span } from '../text/span.ts';
import { OTHER_ARTICLE } from './other-article.ts';
import { tellingWords } from './telling-words.ts';
import { type WordRow, wordRow } from './word-row.ts';

/**
 * A text's fingerprints: hashes of some of its stretches of `SHINGLE` words, chosen by winnowing (Schleimer, Wilkerson, Aiken:
 * Winnowing, SIGMOD 2003), in text order.
 */
export type Fingerprints = {
  /** Words of the text. */
  readonly words: number;
  readonly count: number;
  readonly hashes: Uint32Array;
  /** The stretch's first word, counted from 0. */
  readonly positions: Uint32Array;
  /** 1 where the stretch is more than names: `LEAST_TELLING` of its words tell something. */
  readonly telling: Uint8Array;
};

/** Words in a stretch, and stretches in a window, of which at least one is kept. Chosen by bench/DUPLICATES.md. */
export const SHINGLE = 5;
export const WINDOW = 7;
const LEAST_TELLING = 3;

/** Every passage of so many words that two texts share has a fingerprint in both, the same and at the same place of it. */
export const GUARANTEED_WORDS = SHINGLE + WINDOW - 1;

/** Shared passages of this length or more have at least `n` fingerprints in common. */
export function guaranteedWordsFor(n: number): number {
  return SHINGLE + n * WINDOW - 1;
}

/** The words of a text that are compared: lines that lead to other articles are left out. */
export function comparedWords(text: string): WordRow {
  return wordRow(text, linksToOtherArticles(text));
}

export function fingerprints(row: WordRow): Fingerprints {
  const { count: words, codes } = row;
  const shingles = Math.max(0, words - SHINGLE + 1);
  const hashes = new Uint32Array(shingles);
  for (let i = 0; i < shingles; i++) {
    let hash = 0;
    for (let n = 0; n < SHINGLE; n++) hash = Math.imul(hash, BASE) + codes[i + n]!;
    hashes[i] = spread(hash);
  }
  const positions = winnowed(hashes);
  const tells = tellingWords(row);
  const telling = new Uint8Array(positions.length);
  const chosen = new Uint32Array(positions.length);
  for (let n = 0; n < positions.length; n++) {
    const at = positions[n]!;
    chosen[n] = hashes[at]!;
    let sum = 0;
    for (let i = at; i < at + SHINGLE; i++) sum += tells[i]!;
    telling[n] = sum >= LEAST_TELLING ? 1 : 0;
  }
  return { words, count: positions.length, hashes: chosen, positions, telling };
}

/**
 * Of every `WINDOW` neighbours the smallest, the last of equals; while it stays the smallest it is not chosen again. Order is by
 * a scrambled hash, since the smallest hashes would crowd the low end of every table.
 */
function winnowed(hashes: Uint32Array): Uint32Array {
  const length = hashes.length;
  const chosen = new Uint32Array(length);
  let count = 0;
  let least = -1;
  // A text shorter than a window is a window.
  for (let end = Math.min(WINDOW, length) - 1; end >= 0 && end < length; end++) {
    const start = Math.max(0, end - WINDOW + 1);
    if (least >= start && count > 0) {
      if (rank(hashes[end]!) >= rank(hashes[least]!)) continue;
      least = end;
    } else {
      least = start;
      for (let i = start + 1; i <= end; i++) if (rank(hashes[i]!) <= rank(hashes[least]!)) least = i;
    }
    chosen[count++] = least;
  }
  return chosen.slice(0, count);
}

function rank(hash: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 0;
}

const BASE = 0x2c1b3c6d;

function spread(code: number): number {
  let h = Math.imul(code ^ (code >>> 15), 0x297a2d39);
  h = Math.imul(h ^ (h >>> 13), 0x7feb352d);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Lines that lead to other articles belong to no text: copies carry different ones. */
export function linksToOtherArticles(text: string): readonly Span[] {
  const links: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const newLine = text.indexOf('\n', start);
    const end = newLine < 0 ? text.length : newLine;
    if (OTHER_ARTICLE.test(text.slice(start, Math.min(end, start + 40)))) links.push({ start, end });
    start = end + 1;
  }
  return links;
}
