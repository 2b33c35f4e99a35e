import type { PageNumber } from './duplicate-index.ts';
import { NumberReader, putNumber } from './packed-fingerprints.ts';

/** One page carries one fingerprint. */
export type Posting = { readonly hash: number; readonly page: PageNumber };

/**
 * Postings as blocks of bytes, found by the low bits of the hash (linear hashing: Litwin, VLDB 1980). The table grows by one
 * block at a time, so no page that is added ever pays for all of them.
 */
export type Table = {
  /** Blocks are told by this many low bits of a hash; those already split by one more. */
  readonly bits: number;
  readonly split: number;
  readonly postings: number;
};

/** So many blocks from the beginning; hence no block need keep the lowest eight bits. */
const LEAST_BITS = 8;
export const EMPTY_TABLE: Table = { bits: LEAST_BITS, split: 0, postings: 0 };

/** Postings a block, on average, before the next one is split: about 600 bytes. */
const POSTINGS_A_BLOCK = 96;

export function blockOf({ bits, split }: Table, hash: number): number {
  const block = (hash & (2 ** bits - 1)) >>> 0;
  return block < split ? (hash & (2 ** (bits + 1) - 1)) >>> 0 : block;
}

/** Block `from` is to be parted between itself and `to`; `table` holds afterwards. */
export type Split = { readonly from: number; readonly to: number; readonly table: Table };

/** What must be split once, or undefined when the table is large enough. */
export function nextSplit(table: Table): Split | undefined {
  const { bits, split, postings } = table;
  if (postings <= POSTINGS_A_BLOCK * (2 ** bits + split)) return undefined;
  const last = split + 1 === 2 ** bits;
  const grown = last ? { bits: bits + 1, split: 0, postings } : { bits, split: split + 1, postings };
  return { from: split, to: split + 2 ** bits, table: grown };
}

/** Postings sorted by hash and page: steps between hashes without the lowest eight bits, and page numbers. */
export function packBlock(postings: readonly Posting[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let last = 0;
  for (const { hash, page } of postings.toSorted(byHashAndPage)) {
    const high = hash >>> LEAST_BITS;
    putNumber(bytes, high - last);
    putNumber(bytes, page);
    last = high;
  }
  return Uint8Array.from(bytes);
}

/** `block`: its number, which gives back the lowest bits. */
export function unpackBlock(bytes: Uint8Array, block: number): Posting[] {
  const low = block & (2 ** LEAST_BITS - 1);
  const reader = new NumberReader(bytes);
  const postings: Posting[] = [];
  let high = 0;
  while (!reader.done) {
    high += reader.next();
    postings.push({ hash: ((high << LEAST_BITS) | low) >>> 0, page: reader.next() });
  }
  return postings;
}

/** The pages of some hashes of one block, without reading the rest into objects; latest first. */
export function pagesInBlock(
  bytes: Uint8Array,
  block: number,
  hashes: ReadonlySet<number>,
): ReadonlyMap<number, PageNumber[]> {
  const low = block & (2 ** LEAST_BITS - 1);
  const found = new Map<number, PageNumber[]>();
  const reader = new NumberReader(bytes);
  let high = 0;
  while (!reader.done) {
    high += reader.next();
    const page = reader.next();
    const hash = ((high << LEAST_BITS) | low) >>> 0;
    if (!hashes.has(hash)) continue;
    const pages = found.get(hash);
    if (pages) pages.push(page);
    else found.set(hash, [page]);
  }
  for (const pages of found.values()) pages.reverse();
  return found;
}

function byHashAndPage(a: Posting, b: Posting): number {
  return a.hash - b.hash || a.page - b.page;
}
