import type { PageNumber } from '../duplicates/duplicate-index.ts';
import { unpackFingerprints } from '../duplicates/packed-fingerprints.ts';
import {
  blockOf,
  EMPTY_TABLE,
  nextSplit,
  type Posting,
  packBlock,
  type Table,
  unpackBlock,
} from '../duplicates/postings-block.ts';
import type { Reading, Writing } from './database.ts';
import type { StoredFingerprints } from './duplicate-stores.ts';
import type { PageKey } from './records.ts';

export const DUPLICATE_STORES = ['fingerprints', 'fingerprintBlocks'] as const;

const TABLE_KEY = -1;

export async function loadTable(tx: Reading | Writing): Promise<Table> {
  const kept = await tx.objectStore('fingerprintBlocks').get(TABLE_KEY);
  if (kept?.byteLength !== 12) return EMPTY_TABLE;
  const [bits = 0, split = 0, postings = 0] = new Uint32Array(kept.slice().buffer);
  return { bits, split, postings };
}

/** The blocks that one transaction changes: read once each, written once each. */
class Blocks {
  readonly #tx: Writing;
  readonly #held = new Map<number, Posting[]>();
  readonly #changed = new Set<number>();

  constructor(tx: Writing) {
    this.#tx = tx;
  }

  /** All at once, because each request alone would wait for the one before. */
  async load(blocks: Iterable<number>): Promise<void> {
    await Promise.all(
      [...blocks].map(async (block) => {
        if (this.#held.has(block)) return;
        const bytes = await this.#tx.objectStore('fingerprintBlocks').get(block);
        this.#held.set(block, bytes ? unpackBlock(bytes, block) : []);
      }),
    );
  }

  get(block: number): readonly Posting[] {
    return this.#held.get(block) ?? [];
  }

  set(block: number, postings: Posting[]): void {
    this.#held.set(block, postings);
    this.#changed.add(block);
  }

  async save(table: Table): Promise<void> {
    const store = this.#tx.objectStore('fingerprintBlocks');
    const { bits, split, postings } = table;
    await Promise.all([
      store.put(new Uint8Array(new Uint32Array([bits, split, postings]).buffer), TABLE_KEY),
      ...[...this.#changed].map((block) => {
        const held = this.get(block);
        return held.length > 0 ? store.put(packBlock(held), block) : store.delete(block);
      }),
    ]);
  }
}

/** Adds pages and takes away others, in one go: `gone` are numbers whose fingerprints are still kept. */
export async function changePages(
  tx: Writing,
  { add, gone }: { readonly add: readonly Omit<StoredFingerprints, 'number'>[]; readonly gone: readonly PageNumber[] },
): Promise<void> {
  const kept = tx.objectStore('fingerprints');
  const leaving = (await Promise.all(gone.map((number) => kept.get(number)))).filter((page) => page !== undefined);
  await Promise.all(leaving.map(({ number }) => (number === undefined ? undefined : kept.delete(number))));
  const numbers = await Promise.all(add.map((page) => kept.add(page)));
  const removed = postingsOf(leaving, (i) => leaving[i]!.number ?? -1);
  const added = postingsOf(add, (i) => numbers[i]!);
  if (removed.length + added.length === 0) return;

  let table = await loadTable(tx);
  const blocks = new Blocks(tx);
  const touched = grouped(table, [...removed, ...added]);
  await blocks.load(touched.keys());
  const lost = new Set(leaving.map(({ number }) => number));
  const fresh = grouped(table, added);
  for (const block of touched.keys()) {
    const staying = blocks.get(block).filter(({ page }) => !lost.has(page));
    blocks.set(block, [...staying, ...(fresh.get(block) ?? [])]);
  }
  // What was not there any more is not counted: two windows may have taken the same page away.
  table = { ...table, postings: Math.max(0, table.postings + added.length - removed.length) };
  for (let split = nextSplit(table); split; split = nextSplit(table)) {
    table = split.table;
    await blocks.load([split.from, split.to]);
    const parted = blocks.get(split.from);
    blocks.set(
      split.from,
      parted.filter(({ hash }) => blockOf(table, hash) === split.from),
    );
    blocks.set(
      split.to,
      parted.filter(({ hash }) => blockOf(table, hash) === split.to),
    );
  }
  await blocks.save(table);
}

/** The page's own number, where its fingerprints are kept. */
export function numberOf(tx: Reading | Writing, page: PageKey): Promise<PageNumber | undefined> {
  return tx.objectStore('fingerprints').index('page').getKey(page);
}

function postingsOf(
  pages: readonly Pick<StoredFingerprints, 'packed'>[],
  number: (i: number) => PageNumber,
): readonly Posting[] {
  return pages.flatMap(({ packed }, i) =>
    Array.from(new Set(unpackFingerprints(packed).hashes), (hash) => ({ hash, page: number(i) })),
  );
}

function grouped(table: Table, postings: readonly Posting[]): ReadonlyMap<number, Posting[]> {
  const blocks = new Map<number, Posting[]>();
  for (const posting of postings) {
    const block = blockOf(table, posting.hash);
    const held = blocks.get(block);
    if (held) held.push(posting);
    else blocks.set(block, [posting]);
  }
  return blocks;
}
