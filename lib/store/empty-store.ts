import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { tellChange } from './changes.ts';
import { closeDatabase } from './database.ts';

/** For tests: a store with nothing in it, as on the day of installation. */
export async function emptyStore(): Promise<void> {
  await closeDatabase();
  vi.stubGlobal('indexedDB', new IDBFactory());
  tellChange({ what: 'everything' });
}
