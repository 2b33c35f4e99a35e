import type { Note } from '../annotate/note.ts';
import { tellChange } from './changes.ts';
import { type Done, reading, type StoreFault, type Writing, write } from './database.ts';
import type { PageKey } from './records.ts';
import { termsOf } from './terms.ts';
import { unread } from './unread-page.ts';

export type SavedNote =
  | { readonly ok: true; readonly note: Note }
  /** Someone else wrote in the meantime: `newer` is what is kept now (undefined: it was removed); nothing was overwritten. */
  | { readonly ok: false; readonly why: 'stale'; readonly newer: Note | undefined; readonly mine: Note }
  /** Nothing was written; `mine` is the text to keep in the form. */
  | { readonly ok: false; readonly why: 'fault'; readonly fault: StoreFault; readonly mine: Note };

/**
 * Saves a note, and answers after the transaction committed to the disk. `note.revision` is the one the writer saw: 0 for a
 * new note. The saved one is one higher. A page that the library does not know, or no more, gets a line by it.
 */
export async function saveNote(note: Note): Promise<SavedNote> {
  const done = await write(['notes', 'pages', 'words'], async (tx) => {
    const kept = await tx.objectStore('notes').get(note.id);
    if ((kept?.revision ?? 0) !== note.revision) return { stale: true as const, newer: kept };
    const saved: Note = { ...note, revision: note.revision + 1 };
    await tx.objectStore('notes').put(saved);
    await lineFor(tx, saved);
    await countNotes(tx, [...new Set([note.page, kept?.page ?? note.page])]);
    return { stale: false as const, saved };
  });
  if (!done.ok) return { ok: false, why: 'fault', fault: done.fault, mine: note };
  if (done.value.stale) return { ok: false, why: 'stale', newer: done.value.newer, mine: note };
  tellChange({ what: 'notes', pages: [note.page] });
  return { ok: true, note: done.value.saved };
}

/** Newest first. */
export async function notesOf(page: PageKey): Promise<readonly Note[]> {
  const notes = await reading(['notes'], (tx) => tx.objectStore('notes').index('page').getAll(page));
  return notes.toSorted((a, b) => b.modified.localeCompare(a.modified));
}

export function recallNote(id: string): Promise<Note | undefined> {
  return reading(['notes'], (tx) => tx.objectStore('notes').get(id));
}

/** Every note, newest first. */
export async function allNotes(): Promise<readonly Note[]> {
  return (await reading(['notes'], (tx) => tx.objectStore('notes').index('modified').getAll())).reverse();
}

/** The note as it was, for `restoreNote`; undefined: it was gone already. */
export async function removeNote(id: string): Promise<Done<Note | undefined>> {
  const done = await write(['notes', 'pages'], async (tx) => {
    const kept = await tx.objectStore('notes').get(id);
    if (!kept) return undefined;
    await tx.objectStore('notes').delete(id);
    await countNotes(tx, [kept.page]);
    return kept;
  });
  if (done.ok && done.value) tellChange({ what: 'notes', pages: [done.value.page] });
  return done;
}

/** Puts a removed note back; one that was written anew under its id in the meantime stays. */
export async function restoreNote(note: Note): Promise<Done<Note>> {
  const done = await write(['notes', 'pages', 'words'], async (tx) => {
    const kept = await tx.objectStore('notes').get(note.id);
    if (kept) return kept;
    await tx.objectStore('notes').put(note);
    await lineFor(tx, note);
    await countNotes(tx, [note.page]);
    return note;
  });
  if (done.ok) tellChange({ what: 'notes', pages: [note.page] });
  return done;
}

/** A note whose page has no line would be in the library and be found by nobody. */
export async function lineFor(tx: Writing, { page, created }: Note): Promise<void> {
  if (await tx.objectStore('pages').getKey(page)) return;
  // Texts without an address are known by their hash.
  const url = URL.canParse(page) && /^(https?|file):/.test(page) ? page : '';
  const number = await tx.objectStore('words').add({ words: termsOf(null).join(' ') });
  await tx.objectStore('pages').put({ ...unread(page, { url, title: null, at: created }), number });
}

/** Brings the counts in the history up to date, within the transaction that changed the notes. */
export async function countNotes(tx: Writing, pages: readonly PageKey[]): Promise<void> {
  for (const page of pages) {
    const row = await tx.objectStore('pages').get(page);
    if (!row) continue;
    const notes = await tx.objectStore('notes').index('page').count(page);
    if (notes !== row.notes) await tx.objectStore('pages').put({ ...row, notes });
  }
}
