import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

/**
 * The data in use, joined and packed, so that a background that was stopped need not join it again. It holds nothing that
 * the bundled file and the imported datasets do not, in a database of its own: to lose it costs seconds.
 */
type Schema = DBSchema & { merged: { key: 'now'; value: Merged } };

export type Merged = {
  /** Of everything that went into it. */
  readonly fingerprint: string;
  readonly packed: Uint8Array<ArrayBuffer>;
};

const NAME = 'piagam-merged';

let opened: Promise<IDBPDatabase<Schema>> | undefined;

export async function recallMerged(fingerprint: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const kept = await (await open()).get('merged', 'now');
  return kept?.fingerprint === fingerprint ? kept.packed : undefined;
}

export async function rememberMerged(merged: Merged): Promise<void> {
  await (await open()).put('merged', merged, 'now');
}

/** Takes away every trace of imported rows. */
export async function forgetMerged(): Promise<void> {
  const open = opened;
  opened = undefined;
  (await open?.catch(() => undefined))?.close();
  await deleteDB(NAME);
}

function open(): Promise<IDBPDatabase<Schema>> {
  if (opened) return opened;
  const opening: Promise<IDBPDatabase<Schema>> = openDB<Schema>(NAME, 1, {
    upgrade: (db) => {
      db.createObjectStore('merged');
    },
    blocking: (_now, _next, event) => {
      opened = undefined;
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: () => {
      opened = undefined;
    },
  });
  opened = opening;
  opening.catch(() => {
    if (opened === opening) opened = undefined;
  });
  return opening;
}
