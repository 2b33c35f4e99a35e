import type { Fingerprints } from './fingerprints.ts';

/** A page's number in an index; the order in which pages came. */
export type PageNumber = number;

/** Which pages carry a fingerprint: at most `MOST_PAGES` of them, the latest. */
export type Postings = readonly PageNumber[];

/** A fingerprint that more pages carry is a formula; whoever shares only such is told apart by more of them. */
export const MOST_PAGES = 256;

/** What can be compared with: the text where the reader keeps it, the fingerprints where not. */
export type KnownText = {
  readonly number: PageNumber;
  /** What the owner of the index knows the page by. */
  readonly key: string;
  readonly text?: string;
  readonly fingerprints: Fingerprints;
};

/**
 * What a search asks of the pages seen before. Where they lie is not this room's business: `MemoryIndex` has them in memory,
 * `lib/store/duplicate-index.ts` in IndexedDB.
 */
export type DuplicateIndex = {
  /** Pages in it. */
  size(): Promise<number>;
  /** For each hash the pages that carry it; a page stands once, however often it prints the passage. */
  postings(hashes: Uint32Array): Promise<readonly Postings[]>;
  /** Those of the pages that are still known, in any order. */
  texts(pages: readonly PageNumber[]): Promise<readonly KnownText[]>;
};
