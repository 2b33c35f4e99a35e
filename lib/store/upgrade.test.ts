import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { tagPages } from './curate.ts';
import { closeDatabase, DATABASE, DATABASE_VERSION, database, faultOf, reading } from './database.ts';
import { emptyStore } from './empty-store.ts';
import { notesOf } from './notes.ts';
import { recallPage } from './pages.ts';
import { searchPages } from './search.ts';

beforeEach(emptyStore);

type Sample = { readonly version: number; readonly stores: Readonly<Record<string, readonly unknown[]>> };

const folder = join(import.meta.dirname, 'samples');
const samples: readonly Sample[] = readdirSync(folder).map((name) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')),
);

/**
 * What a database of each version held, written into one that this version's steps made up to there. A later version adds
 * its sample and keeps the older ones.
 */
async function asItWas({ version, stores }: Sample): Promise<void> {
  if (version !== DATABASE_VERSION) throw new Error(`no way yet to make a database of version ${version}`);
  await database();
  await closeDatabase();
  const db = await openDB(DATABASE, version);
  for (const [name, records] of Object.entries(stores)) {
    const tx = db.transaction(name, 'readwrite');
    for (const record of records) await tx.store.put(record);
    await tx.done;
  }
  db.close();
}

test('there is a sample of every version', () => {
  const versions = samples.map(({ version }) => version).sort((a, b) => a - b);
  expect(versions).toEqual(Array.from({ length: DATABASE_VERSION }, (_, i) => i + 1));
});

test.each(samples)('a database of version $version opens with everything it held', async (sample) => {
  await asItWas(sample);
  const key = 'https://example.id/berita/1';
  expect((await recallPage(key))?.row).toMatchObject({ title: 'Lumajang Raih Top 45', tags: ['arsip'], notes: 1 });
  expect(await notesOf(key)).toMatchObject([{ body: 'Cek ke panitia.', revision: 1 }]);
  expect((await searchPages({ text: 'lumajang' })).rows).toHaveLength(1);
});

test('a database that a later version wrote is left alone, and the reason is told', async () => {
  const later = await openDB(DATABASE, DATABASE_VERSION + 1, { upgrade: (db) => void db.createObjectStore('future') });
  later.close();
  expect(await tagPages(['x'], { add: ['y'] })).toMatchObject({ ok: false, fault: { kind: 'newer' } });
  const again = await openDB(DATABASE);
  expect([...again.objectStoreNames]).toEqual(['future']);
  again.close();
});

test('a window that holds the database open makes way for an upgrade in another one, and opens it again after', async () => {
  await tagPages([], {});
  // Deleting waits for every connection, as an upgrade does.
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(DATABASE);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
    deleting.onblocked = () => reject(new Error('blocked'));
  });
  expect(await reading(['pages'], (tx) => tx.objectStore('pages').count())).toBe(0);
});

test('a full disk is told apart from other faults', () => {
  expect(faultOf(new DOMException('x', 'QuotaExceededError')).kind).toBe('full');
  // What Chromium 156 says when the disk itself has no room, in its own words.
  const chromium =
    'Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)';
  expect(faultOf(new DOMException(chromium, 'UnknownError')).kind).toBe('full');
  expect(faultOf(new DOMException('x', 'VersionError')).kind).toBe('newer');
  expect(faultOf(new Error('anything')).kind).toBe('failed');
});
