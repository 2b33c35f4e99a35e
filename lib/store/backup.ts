import { BACKUP_SCHEMA, backupLines } from './backup-file.ts';
import { toBase64 } from './base64.ts';
import { tellChange } from './changes.ts';
import {
  type Done,
  database,
  type Reading,
  reading,
  type Segment,
  type StoredPage,
  type StoreName,
  write,
} from './database.ts';
import { forgetMerged } from './merged-data.ts';
import { shown } from './pages.ts';
import { postingsOf, termAt } from './postings.ts';
import type { BackedUpPage } from './read-backup.ts';
import { TEXTS_PENDING } from './remember-texts.ts';

export type { Backup, BackupContents, ReadBackup } from './read-backup.ts';
export { readBackup } from './read-backup.ts';
export { type Restored, type RestoreHow, restoreBackup } from './restore.ts';

const BACKED_UP: readonly StoreName[] = [
  'pages',
  'captures',
  'words',
  'segments',
  'notes',
  'datasets',
  'trash',
  'meta',
  'fingerprints',
];
const LAST_BACKUP = 'last-backup';

export type BackupOptions = {
  /** What was chosen outside the database, by name; given back by `readBackup` as it was. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal;
  /** 0 to 1. */
  readonly onProgress?: (share: number) => void;
};

/** One compressed file with everything, as it was at one moment. Give it the ending `.piagam.gz`. */
export async function backup({ settings = {}, signal, onProgress = () => {} }: BackupOptions = {}): Promise<Blob> {
  const madeAt = new Date().toISOString();
  const file = await reading(BACKED_UP, async (tx) => {
    const lines = backupLines();
    const [pages, captures, notes, datasets] = await Promise.all([
      tx.objectStore('pages').getAll(),
      tx.objectStore('captures').count(),
      tx.objectStore('notes').getAll(),
      tx.objectStore('datasets').getAll(),
    ]);
    const counts = { pages: pages.length, captures, notes: notes.length, datasets: datasets.length };
    lines.add({ schema: BACKUP_SCHEMA, madeAt, ...counts });
    const wordsOf = await wordsByNumber(tx);
    const page = (row: StoredPage): BackedUpPage => ({ row: shown(row), words: wordsOf.get(row.number) ?? '' });
    for (const note of notes) lines.add({ note });
    for (const row of pages) lines.add({ page: page(row) });
    for (const dataset of datasets) lines.add({ dataset });
    const size = captures + 1;
    let done = 0;
    let cursor = await tx.objectStore('captures').openCursor();
    while (cursor) {
      signal?.throwIfAborted();
      lines.add({ capture: cursor.value });
      onProgress(++done / size);
      cursor = await cursor.continue();
    }
    for (const { words, pages: removed, ...removal } of await tx.objectStore('trash').getAll()) {
      const own = new Map(words.map((each) => [each.number, each.words]));
      const page = (row: StoredPage) => ({
        row: shown(row),
        words: own.get(row.number) ?? wordsOf.get(row.number) ?? '',
      });
      lines.add({ removal: { ...removal, pages: removed.map(page) } });
    }
    // Fingerprints of kept texts are made anew from them.
    const bare = new Set(pages.filter((row) => row.captures === 0).map(({ key }) => key));
    for (const { page, sha256, packed } of await tx.objectStore('fingerprints').getAll()) {
      if (bare.has(page)) lines.add({ fingerprints: { page, sha256, packed: toBase64(packed) } });
    }
    for (const choice of await tx.objectStore('meta').getAll()) if (choice.key !== TEXTS_PENDING) lines.add({ choice });
    for (const [key, value] of Object.entries(settings)) lines.add({ setting: { key, value } });
    return lines.end();
  });
  onProgress(1);
  return file;
}

/** When a backup was last handed to the reader, ISO 8601 with time; undefined: never. */
export async function lastBackup(): Promise<string | undefined> {
  const kept = await reading(['meta'], (tx) => tx.objectStore('meta').get(LAST_BACKUP));
  return typeof kept?.value === 'string' ? kept.value : undefined;
}

/** Called once the file was given to the reader, so that the reminder rests. */
export function rememberBackup(at: string): Promise<Done<undefined>> {
  return write(['meta'], async (tx) => {
    await tx.objectStore('meta').put({ key: LAST_BACKUP, value: at });
    return undefined;
  });
}

/** Everything, for good: pages, notes, datasets, fingerprints, choices. The reader was asked twice before. */
export async function eraseEverything(): Promise<Done<undefined>> {
  const stores = await allStores();
  const done = await write(stores, async (tx) => {
    await Promise.all(stores.map((name) => tx.objectStore(name).clear()));
    return undefined;
  });
  if (!done.ok) return done;
  // Imported rows are also in what was joined of them; should it not go now, the next opening of the data takes it away.
  await forgetMerged().catch(() => {});
  tellChange({ what: 'everything', erased: true });
  return done;
}

/** Those of the duplicates too, whatever they are called. */
async function allStores(): Promise<readonly StoreName[]> {
  return [...(await database()).objectStoreNames];
}

/** The words of each page, out of single records and segments. */
async function wordsByNumber(tx: Reading): Promise<ReadonlyMap<number, string>> {
  const [fresh, segments] = await Promise.all([tx.objectStore('words').getAll(), tx.objectStore('segments').getAll()]);
  const words = new Map<number, string>();
  for (const segment of segments) for (const [number, held] of wordsOfSegment(segment)) words.set(number, held);
  for (const { number, words: held } of fresh) if (number !== undefined) words.set(number, held);
  return words;
}

function wordsOfSegment(segment: Segment): readonly [number, string][] {
  const held: string[][] = Array.from(segment.numbers, () => []);
  for (let i = 0; i < segment.offsets.length; i++) {
    const term = termAt(segment, i);
    for (const place of postingsOf(segment, i)) held[place]?.push(term);
  }
  return held.map((words, place) => [segment.numbers[place] ?? 0, words.join(' ')]);
}
