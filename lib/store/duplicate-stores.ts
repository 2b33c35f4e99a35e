import type { PageKey } from './records.ts';

/** A page's fingerprints (`packFingerprints`); `number` is made by the store and never given twice. */
export type StoredFingerprints = {
  readonly number?: number;
  readonly page: PageKey;
  /** Of the text that they were taken from: the first `TEXT_ID` digits. */
  readonly sha256: string;
  readonly packed: Uint8Array<ArrayBuffer>;
};

/** Enough to tell two texts of one page apart; the whole would be a thirtieth of all that is kept of a page. */
export const TEXT_ID = 16;

/** What is kept to find near-duplicates among all pages seen. */
export type DuplicateStores = {
  fingerprints: { key: number; value: StoredFingerprints; indexes: { page: PageKey } };
  /** Blocks of postings (`packBlock`) by their number; the table itself lies at `TABLE_KEY`. */
  fingerprintBlocks: { key: number; value: Uint8Array<ArrayBuffer> };
};
