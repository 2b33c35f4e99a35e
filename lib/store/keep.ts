import { capturesOf, currentCapture } from './captures.ts';
import { tellChange } from './changes.ts';
import { type Done, type Reading, reading, type StoreName, type Writing, write } from './database.ts';
import type { PageKey } from './records.ts';
import { termsOf } from './terms.ts';

/** `fingerprints`: of a page's text only what finds it again is kept; its line in the history, notes and verdict counts stay. */
export type KeepPolicy = 'everything' | 'fingerprints';

const KEEP = 'keep';

export async function keepPolicy(tx: Reading | Writing): Promise<KeepPolicy> {
  const kept = await tx.objectStore('meta').get(KEEP);
  return kept?.value === 'fingerprints' ? 'fingerprints' : 'everything';
}

export function recallKeepPolicy(): Promise<KeepPolicy> {
  return reading(['meta'], keepPolicy);
}

/** From now on; texts that are kept already stay until `dropTexts`. */
export async function changeKeepPolicy(policy: KeepPolicy): Promise<Done<undefined>> {
  const done = await write(['meta'], async (tx) => {
    await tx.objectStore('meta').put({ key: KEEP, value: policy });
    return undefined;
  });
  if (done.ok) tellChange({ what: 'choices' });
  return done;
}

/** Gives up the kept texts of pages without notes; their lines stay. Answers how many pages lost theirs. */
export async function dropTexts(): Promise<Done<number>> {
  const done = await write(['pages', 'captures', 'words', 'segments'], async (tx) => {
    const rows = await tx.objectStore('pages').getAll();
    const bare = rows.filter(({ notes, captures }) => notes === 0 && captures > 0);
    for (const row of bare) await withoutText(tx, row.key);
    // Words of a text are its text to whoever looks for one: titles alone stay searchable.
    await tx.objectStore('segments').clear();
    const kept = new Set(bare.map(({ key }) => key));
    for (const row of rows) {
      if (kept.has(row.key))
        await tx.objectStore('words').put({ number: row.number, words: termsOf(row.title).join(' ') });
      else await rewordFromCapture(tx, row.key);
    }
    return bare.length;
  });
  if (done.ok) tellChange({ what: 'everything' });
  return done;
}

async function withoutText(tx: Writing, key: PageKey): Promise<void> {
  const row = await tx.objectStore('pages').get(key);
  if (!row) return;
  await tx.objectStore('captures').delete(capturesOf(key));
  await tx.objectStore('pages').put({ ...row, captures: 0 });
}

async function rewordFromCapture(tx: Writing, key: PageKey): Promise<void> {
  const row = await tx.objectStore('pages').get(key);
  const capture = await currentCapture(tx, key);
  if (!row) return;
  const text = capture?.report.text ?? null;
  await tx.objectStore('words').put({ number: row.number, words: termsOf(row.title, text).join(' ') });
}

export type Usage = {
  readonly pages: number;
  readonly captures: number;
  readonly notes: number;
  readonly datasets: number;
  /** Bytes in all, as the browser estimates them; undefined where it does not say. */
  readonly bytes: number | undefined;
  /** Bytes that the browser allows us. */
  readonly allowed: number | undefined;
  /** The browser promised not to clear the library by itself when the disk runs full. */
  readonly persisted: boolean;
};

export async function usage(): Promise<Usage> {
  const counted = await reading(COUNTED, async (tx) => {
    const [pages = 0, captures = 0, notes = 0, datasets = 0] = await Promise.all(
      COUNTED.map((name) => tx.objectStore(name).count()),
    );
    return { pages, captures, notes, datasets };
  });
  const { storage } = globalThis.navigator ?? {};
  const estimate = await storage?.estimate?.();
  return {
    ...counted,
    bytes: estimate?.usage,
    allowed: estimate?.quota,
    persisted: (await storage?.persisted?.()) ?? false,
  };
}

const COUNTED: StoreName[] = ['pages', 'captures', 'notes', 'datasets'];

/** Asks the browser not to clear the library by itself; it may refuse. */
export async function askToPersist(): Promise<boolean> {
  return (await globalThis.navigator?.storage?.persist?.()) ?? false;
}

/**
 * Makes room: gives up captures, those longest unread first, until `pages` pages have lost theirs. Pages with notes or tags,
 * and press releases that the reader brought in, keep everything; every page keeps its line.
 */
export async function evict(pages: number): Promise<Done<readonly PageKey[]>> {
  const done = await write(['pages', 'captures'], async (tx) => {
    const gone: PageKey[] = [];
    let cursor = await tx.objectStore('pages').index('lastSeen').openCursor();
    while (cursor && gone.length < pages) {
      const { key, notes, tags, kind, captures } = cursor.value;
      if (notes === 0 && tags.length === 0 && kind === 'page' && captures > 0) {
        await withoutText(tx, key);
        gone.push(key);
      }
      cursor = await cursor.continue();
    }
    return gone;
  });
  if (done.ok && done.value.length > 0) tellChange({ what: 'pages', pages: done.value });
  return done;
}
