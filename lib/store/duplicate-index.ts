import { type DuplicateIndex, MOST_PAGES } from '../duplicates/duplicate-index.ts';
import { unpackFingerprints } from '../duplicates/packed-fingerprints.ts';
import { blockOf, pagesInBlock } from '../duplicates/postings-block.ts';
import { currentCapture } from './captures.ts';
import { reading } from './database.ts';
import { loadTable } from './duplicate-table.ts';

/**
 * All pages of the library whose fingerprints are kept, as an index. A look-up reads the blocks that hold the asked
 * fingerprints, about 600 bytes each, and the texts of the pages to compare; how many pages there are makes no difference to either.
 */
export const storedIndex: DuplicateIndex = {
  size: () => reading(['fingerprints'], (tx) => tx.objectStore('fingerprints').count()),

  postings: (hashes) =>
    reading(['fingerprintBlocks'], async (tx) => {
      const table = await loadTable(tx);
      const asked = new Map<number, Set<number>>();
      for (const hash of hashes) {
        const block = blockOf(table, hash);
        const set = asked.get(block);
        if (set) set.add(hash);
        else asked.set(block, new Set([hash]));
      }
      const store = tx.objectStore('fingerprintBlocks');
      const found = new Map<number, readonly number[]>();
      await Promise.all(
        [...asked].map(async ([block, wanted]) => {
          const bytes = await store.get(block);
          if (bytes) for (const [hash, pages] of pagesInBlock(bytes, block, wanted)) found.set(hash, pages);
        }),
      );
      return Array.from(hashes, (hash) => (found.get(hash) ?? []).slice(0, MOST_PAGES));
    }),

  texts: (numbers) =>
    reading(['fingerprints', 'pages', 'captures'], async (tx) => {
      const known = await Promise.all(
        numbers.map(async (number) => {
          const kept = await tx.objectStore('fingerprints').get(number);
          // A page that the reader removed may still have fingerprints until the next tidying.
          if (!kept || !(await tx.objectStore('pages').getKey(kept.page))) return [];
          const capture = await currentCapture(tx, kept.page);
          const text = capture?.report.text;
          const fingerprints = unpackFingerprints(kept.packed);
          return [{ number, key: kept.page, ...(text !== undefined && { text }), fingerprints }];
        }),
      );
      return known.flat();
    }),
};
