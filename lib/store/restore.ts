import type { Note } from '../annotate/note.ts';
import { uuidOf } from '../text/uuid-of.ts';
import { capturesOf } from './captures.ts';
import { tellChange } from './changes.ts';
import { type StoredPage, type StoreFault, type StoreName, type Writing, write } from './database.ts';
import { changePages, DUPLICATE_STORES, numberOf } from './duplicate-table.ts';
import { countNotes, lineFor } from './notes.ts';
import { gatherWords } from './pages.ts';
import { SEGMENT_PAGES } from './postings.ts';
import type { BackedUpFingerprints, BackedUpPage, Backup, BackupContents } from './read-backup.ts';
import type { PageRow } from './records.ts';
import { TEXTS_PENDING } from './remember-texts.ts';
import { isUnread } from './unread-page.ts';

/** `replace`: the library becomes that of the backup. `merge`: nothing that is here is lost, and what is newer counts. */
export type RestoreHow = 'replace' | 'merge';

export type Restored =
  /** `conflicts`: notes that were written differently here and there; both are kept, the older one as a note of its own. */
  | { readonly ok: true; readonly contents: BackupContents; readonly conflicts: number }
  | { readonly ok: false; readonly fault: StoreFault };

const RESTORED: readonly StoreName[] = [
  'pages',
  'captures',
  'words',
  'segments',
  'notes',
  'datasets',
  'trash',
  'meta',
  ...DUPLICATE_STORES,
];

export type RestoreOptions = {
  readonly signal?: AbortSignal;
  /** 0 to 1. */
  readonly onProgress?: (share: number) => void;
};

/** Restores all of a backup or nothing, in one transaction: aborted, it fails and nothing has changed. */
export async function restoreBackup(
  backup: Backup,
  how: RestoreHow,
  { signal, onProgress = () => {} }: RestoreOptions = {},
): Promise<Restored> {
  const size = backup.captures.length + backup.pages.length + 1;
  let steps = 0;
  const step = () => {
    signal?.throwIfAborted();
    onProgress(++steps / size);
  };
  const done = await write(RESTORED, async (tx) => {
    if (how === 'replace') for (const name of RESTORED) await tx.objectStore(name).clear();
    let conflicts = 0;
    for (const capture of backup.captures) {
      if (!(await tx.objectStore('captures').getKey([capture.key, capture.capturedAt]))) {
        await tx.objectStore('captures').put(capture);
      }
      step();
    }
    for (const page of backup.pages) {
      await restorePage(tx, page);
      step();
    }
    const pages = new Set(backup.pages.map(({ row }) => row.key));
    for (const note of backup.notes) {
      if ((await restoreOneNote(tx, note)) === 'both') conflicts++;
      await lineFor(tx, note);
      pages.add(note.page);
    }
    await countNotes(tx, [...pages]);
    for (const dataset of backup.datasets) {
      const kept = await tx.objectStore('datasets').getKey(dataset.id);
      // A merge changes no verdict by itself: what it brings is switched on by the reader.
      if (!kept) await tx.objectStore('datasets').put(how === 'replace' ? dataset : { ...dataset, active: false });
    }
    for (const removal of backup.removals) {
      if (await tx.objectStore('trash').getKey(removal.id)) continue;
      const numbered = await Promise.all(
        removal.pages.map(async ({ row, words }) => ({
          row,
          words,
          number: await tx.objectStore('words').add({ words }),
        })),
      );
      // Its pages are removed: their words wait in the removal, not in the search.
      for (const { number } of numbered) await tx.objectStore('words').delete(number);
      await tx.objectStore('trash').put({
        ...removal,
        pages: numbered.map(({ row, number }) => ({ ...row, number })),
        words: numbered.map(({ number, words }) => ({ number, words })),
      });
    }
    const unknown: BackedUpFingerprints[] = [];
    for (const each of backup.fingerprints ?? []) if ((await numberOf(tx, each.page)) === undefined) unknown.push(each);
    await changePages(tx, { add: unknown, gone: [] });
    if (how === 'replace') for (const choice of backup.choices) await tx.objectStore('meta').put(choice);
    if (backup.captures.length > 0) await tx.objectStore('meta').put({ key: TEXTS_PENDING, value: true });
    return conflicts;
  });
  if (!done.ok) return { ok: false, fault: done.fault };
  tellChange({ what: 'everything' });
  await gatherAll(backup.pages.length);
  return { ok: true, contents: backup.contents, conflicts: done.value };
}

async function restorePage(tx: Writing, { row, words }: BackedUpPage): Promise<void> {
  const pages = tx.objectStore('pages');
  const kept = await pages.get(row.key);
  const captures = await tx.objectStore('captures').count(capturesOf(row.key));
  if (!kept) {
    const number = await tx.objectStore('words').add({ words });
    await pages.put({ ...row, number, captures });
    return;
  }
  const merged = joined(kept, row);
  // Another text than the one that the kept number finds: its words get a number of their own.
  const number = merged.sha256 === kept.sha256 ? kept.number : await tx.objectStore('words').add({ words });
  if (number !== kept.number) await tx.objectStore('words').delete(kept.number);
  await pages.put({ ...merged, number, captures });
}

/** The line of the later reading, with everything that either knows. */
function joined(kept: StoredPage, other: PageRow): StoredPage {
  // A note may be newer than every reading, and tells nothing of the page.
  const later = isUnread(kept) === isUnread(other) ? other.lastSeen > kept.lastSeen : isUnread(kept);
  return {
    ...(later ? other : kept),
    number: kept.number,
    firstSeen: other.firstSeen < kept.firstSeen ? other.firstSeen : kept.firstSeen,
    tags: [...new Set([...kept.tags, ...other.tags])],
    notes: kept.notes,
    captures: kept.captures,
  };
}

async function restoreOneNote(tx: Writing, note: Note): Promise<'one' | 'both'> {
  const notes = tx.objectStore('notes');
  const kept = await notes.get(note.id);
  if (!kept) {
    await notes.put(note);
    return 'one';
  }
  if (saysTheSame(kept, note)) return 'one';
  const [newer, older] = note.modified > kept.modified ? [note, kept] : [kept, note];
  await notes.put({ ...newer, revision: Math.max(kept.revision, note.revision) + (newer === note ? 1 : 0) });
  // The same id each time, so that restoring a backup twice adds nothing twice.
  const id = uuidOf(`${older.id} ${older.modified} ${canonical(older)}`);
  if (await notes.getKey(id)) return 'one';
  await notes.put({ ...older, id });
  return 'both';
}

function saysTheSame(a: Note, b: Note): boolean {
  const said = ({ revision: _revision, modified: _modified, ...note }: Note) => canonical(note);
  return said(a) === said(b);
}

/** JSON with its keys in order: the same note may have been written with its fields in another one. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}

async function gatherAll(pages: number): Promise<void> {
  for (let gathered = 0; gathered < pages; gathered += SEGMENT_PAGES) await gatherWords();
}
