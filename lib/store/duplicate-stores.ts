import type { IDBPDatabase } from 'idb';
import type { PiagamSchema } from './database.ts';

/** What is kept to find near-duplicates among all pages seen. */
export type DuplicateStores = {
  /** Index segments and page sketches by a name of their own. */
  fingerprints: { key: string; value: { readonly name: string } & Readonly<Record<string, unknown>> };
};

/** Part of the upgrade to version 1. */
export function createDuplicateStores(db: IDBPDatabase<PiagamSchema>): void {
  db.createObjectStore('fingerprints', { keyPath: 'name' });
}
