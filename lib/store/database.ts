import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Note } from '../annotate/note.ts';
import type { DuplicateStores } from './duplicate-stores.ts';
import type { Capture, ImportedDataset, PageKey, PageRow } from './records.ts';

/** A row as it is kept: `number` names the page in the full-text postings and is never given twice. */
export type StoredPage = PageRow & { readonly number: number };

/** Words of one page that no segment holds yet; `number` is made by the store's key generator. */
export type PageWords = {
  readonly number?: number;
  /** Folded words, each once, sorted, one blank between. */
  readonly words: string;
};

/**
 * Words of many pages, inverted: `terms` sorted with a line break between, term i at `offsets[i]`; its pages are
 * `postings[starts[i] .. starts[i + 1]]`, indexes into `numbers`.
 */
export type Segment = {
  readonly id?: number;
  readonly numbers: Uint32Array;
  readonly terms: string;
  readonly offsets: Uint32Array;
  readonly starts: Uint32Array;
  readonly postings: Uint16Array;
};

/** Everything that one removal took, so that it can be undone. */
export type Removal = {
  /** A UUID. */
  readonly id: string;
  /** ISO 8601 with time. */
  readonly removedAt: string;
  /** The pages were made part of this one: an undo takes from it what was theirs. */
  readonly mergedInto?: PageKey;
  /** When its captures lie there now. */
  readonly moved?: readonly string[];
  readonly pages: readonly StoredPage[];
  readonly captures: readonly Capture[];
  readonly notes: readonly Note[];
  readonly words: readonly PageWords[];
};

/** One choice or counter of the library; which keys there are, `meta.ts` says. */
export type Meta = { readonly key: string; readonly value: unknown };

type OwnStores = {
  pages: {
    key: PageKey;
    value: StoredPage;
    indexes: {
      lastSeen: string;
      number: number;
      host: string;
      competitions: string;
      regions: string;
      years: number;
      labels: string;
      tags: string;
    };
  };
  captures: { key: [PageKey, string]; value: Capture };
  words: { key: number; value: PageWords };
  segments: { key: number; value: Segment };
  notes: { key: string; value: Note; indexes: { page: PageKey; modified: string } };
  datasets: { key: string; value: ImportedDataset };
  trash: { key: string; value: Removal; indexes: { removedAt: string } };
  meta: { key: string; value: Meta };
};

export type PiagamSchema = DBSchema & OwnStores & DuplicateStores;
export type PiagamDatabase = IDBPDatabase<PiagamSchema>;
export type StoreName = keyof OwnStores | keyof DuplicateStores;
export type Writing = IDBPTransaction<PiagamSchema, StoreName[], 'readwrite'>;
export type Reading = IDBPTransaction<PiagamSchema, StoreName[], 'readonly'>;

export const DATABASE = 'piagam';
export const DATABASE_VERSION = 1;

/** Why the store could not do what it was asked; nothing was changed then. */
export type StoreFault = {
  /**
   * `full`: the disk or the browser's allowance. `newer`: a later version of the extension has written this database.
   * `blocked`: another window holds an older one open.
   */
  readonly kind: 'full' | 'newer' | 'blocked' | 'failed';
  readonly details: string;
};
export type Done<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: StoreFault };

let opened: Promise<PiagamDatabase> | undefined;

/** The one connection of this context; opened on first use, and again after it was closed for an upgrade elsewhere. */
export function database(): Promise<PiagamDatabase> {
  if (!opened) {
    const opening: Promise<PiagamDatabase> = open(() => forgetConnection(opening)).catch((error) => {
      forgetConnection(opening);
      throw error;
    });
    opened = opening;
  }
  return opened;
}

/** For tests and before the database is deleted. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing?.catch(() => undefined))?.close();
}

function forgetConnection(connection: Promise<PiagamDatabase>): void {
  if (opened === connection) opened = undefined;
}

/** On a full disk Chromium may never answer; whoever waits for a note to be saved is told then. An upgrade takes its time. */
const OPENING_MS = 20_000;
/** Windows of ours make way at once; one that has not in this time is an older extension's, or hangs. */
const BLOCKED_MS = 5_000;

function open(onClosed: () => void): Promise<PiagamDatabase> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const giveUp = (message: string, name: string) => {
      over = true;
      reject(new DOMException(message, name));
    };
    const late = setTimeout(() => giveUp('the database does not open', 'TimeoutError'), OPENING_MS);
    openDB<PiagamSchema>(DATABASE, DATABASE_VERSION, {
      upgrade: (db, from, _to, transaction) => {
        clearTimeout(late);
        upgrade(db, from, transaction);
      },
      blocked: () => {
        clearTimeout(late);
        timer = setTimeout(() => giveUp('another window holds an older version open', BLOCKED), BLOCKED_MS);
      },
      // Another context wants to upgrade: what we keep open would make it wait for ever.
      blocking: (_current, _wanted, event) => {
        onClosed();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: onClosed,
    }).then(
      (db) => {
        clearTimeout(timer);
        clearTimeout(late);
        // Whoever asked was told already; the next one opens it anew.
        if (over) db.close();
        else resolve(db);
      },
      (error) => {
        clearTimeout(late);
        reject(error);
      },
    );
  });
}

const BLOCKED = 'BlockedError';

type Upgrading = IDBPTransaction<PiagamSchema, StoreName[], 'versionchange'>;

/** Brings a database of any earlier version up to date, one step a version; a step is never changed once released. */
function upgrade(db: PiagamDatabase, from: number, transaction: Upgrading): void {
  if (from < 1) toVersion1(db);
  void transaction;
}

function toVersion1(db: PiagamDatabase): void {
  const pages = db.createObjectStore('pages', { keyPath: 'key' });
  pages.createIndex('lastSeen', 'lastSeen');
  pages.createIndex('number', 'number', { unique: true });
  pages.createIndex('host', 'host');
  pages.createIndex('competitions', 'competitions', { multiEntry: true });
  pages.createIndex('regions', 'regions', { multiEntry: true });
  pages.createIndex('years', 'years', { multiEntry: true });
  pages.createIndex('labels', 'labels', { multiEntry: true });
  pages.createIndex('tags', 'tags', { multiEntry: true });
  db.createObjectStore('captures', { keyPath: ['key', 'capturedAt'] });
  db.createObjectStore('words', { keyPath: 'number', autoIncrement: true });
  db.createObjectStore('segments', { keyPath: 'id', autoIncrement: true });
  const notes = db.createObjectStore('notes', { keyPath: 'id' });
  notes.createIndex('page', 'page');
  notes.createIndex('modified', 'modified');
  db.createObjectStore('datasets', { keyPath: 'id' });
  db.createObjectStore('trash', { keyPath: 'id' }).createIndex('removedAt', 'removedAt');
  db.createObjectStore('meta', { keyPath: 'key' });
  db.createObjectStore('fingerprints', { keyPath: 'number', autoIncrement: true }).createIndex('page', 'page', {
    unique: true,
  });
  db.createObjectStore('fingerprintBlocks');
}

/**
 * Does all of `work` or nothing of it. The answer comes after the transaction committed to the disk, not before: a note is
 * called saved only then. `work` must not wait for anything but the store.
 */
export function write<T>(stores: readonly StoreName[], work: (tx: Writing) => Promise<T>): Promise<Done<T>> {
  return settled(() =>
    withConnection(async (db) => {
      const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
      // Heard at once: an abort while `work` still waits for a request is no unhandled rejection.
      const committed = tx.done.then(
        () => undefined,
        (error: unknown) => ({ error }),
      );
      let value: T;
      try {
        value = await work(tx);
      } catch (error) {
        abort(tx);
        const failed = await committed;
        throw failed?.error instanceof Error && isFull(failed.error) ? failed.error : error;
      }
      const failed = await committed;
      if (failed) throw failed.error;
      return value;
    }),
  );
}

/** Reads several stores at one moment. */
export function reading<T>(stores: readonly StoreName[], work: (tx: Reading) => Promise<T>): Promise<T> {
  return withConnection((db) => {
    const tx = db.transaction([...stores], 'readonly');
    // What goes wrong is told by the request that was waited for.
    tx.done.catch(() => {});
    return work(tx);
  });
}

/** A connection that was closed under us (an upgrade elsewhere, a cleared profile) is opened once more. */
async function withConnection<T>(work: (db: PiagamDatabase) => Promise<T>): Promise<T> {
  const connection = database();
  try {
    return await work(await connection);
  } catch (error) {
    if (nameOf(error) !== 'InvalidStateError') throw error;
    forgetConnection(connection);
    return work(await database());
  }
}

async function settled<T>(work: () => Promise<T>): Promise<Done<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

export function faultOf(error: unknown): StoreFault {
  const details = `${nameOf(error)}: ${error instanceof Error ? error.message : String(error)}`;
  if (isFull(error)) return { kind: 'full', details };
  if (nameOf(error) === 'VersionError') return { kind: 'newer', details };
  if (nameOf(error) === BLOCKED) return { kind: 'blocked', details };
  return { kind: 'failed', details };
}

/** Chrome, Firefox and the disk itself name it in different words: "UnknownError: … FILE_ERROR_NO_SPACE" is Chromium's. */
function isFull(error: unknown): boolean {
  return nameOf(error) === 'QuotaExceededError' || /quota|disk.*full|no[ _]space/i.test(String(error));
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : typeof error;
}

function abort(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
}
