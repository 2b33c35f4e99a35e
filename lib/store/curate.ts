import type { Note } from '../annotate/note.ts';
import { capturesOf, freeMoment } from './captures.ts';
import { tellChange } from './changes.ts';
import { type Done, type Removal, type StoredPage, type StoreName, type Writing, write } from './database.ts';
import { changePages, DUPLICATE_STORES, numberOf } from './duplicate-table.ts';
import { countNotes } from './notes.ts';
import { segmentWithout } from './postings.ts';
import type { Capture, PageKey } from './records.ts';
import { isUnread } from './unread-page.ts';

/** Adds and takes away tags of several pages at once. */
export async function tagPages(
  keys: readonly PageKey[],
  { add = [], remove = [] }: { readonly add?: readonly string[]; readonly remove?: readonly string[] },
): Promise<Done<undefined>> {
  const done = await write(['pages'], async (tx) => {
    for (const key of keys) {
      const row = await tx.objectStore('pages').get(key);
      if (!row) continue;
      const tags = [...new Set([...row.tags, ...add])].filter((tag) => !remove.includes(tag));
      await tx.objectStore('pages').put({ ...row, tags });
    }
    return undefined;
  });
  if (done.ok) tellChange({ what: 'pages', pages: keys });
  return done;
}

const EVERYTHING_OF_PAGES: readonly StoreName[] = ['pages', 'captures', 'words', 'notes', 'trash'];

/** Takes pages away with their captures and notes. The answer names the removal for `restorePages`. */
export async function removePages(keys: readonly PageKey[]): Promise<Done<string>> {
  const id = crypto.randomUUID();
  const done = await write(EVERYTHING_OF_PAGES, async (tx) => {
    const taken = await take(tx, keys);
    await tx.objectStore('trash').put({ id, removedAt: new Date().toISOString(), ...taken });
    return id;
  });
  if (done.ok) tellChange({ what: 'pages', pages: keys });
  return done;
}

/**
 * Undoes a removal or a merge. A page that was read again in the meantime keeps its newer line and gets back its tags,
 * captures and notes. `false`: there is no such removal any more.
 */
export async function restorePages(removal: string): Promise<Done<boolean>> {
  const touched: PageKey[] = [];
  const done = await write(EVERYTHING_OF_PAGES, async (tx) => {
    const kept = await tx.objectStore('trash').get(removal);
    if (!kept) return false;
    await put(tx, kept);
    await tx.objectStore('trash').delete(removal);
    touched.push(...kept.pages.map(({ key }) => key), ...(kept.mergedInto === undefined ? [] : [kept.mergedInto]));
    return true;
  });
  if (done.ok && done.value) tellChange({ what: 'pages', pages: touched });
  return done;
}

/**
 * Makes one page of several addresses of the same article: its captures, tags and notes join those of `into`. The answer
 * names the merge for `restorePages`.
 */
export async function mergePages(keys: readonly PageKey[], into: PageKey): Promise<Done<string>> {
  const others = keys.filter((key) => key !== into);
  const id = crypto.randomUUID();
  const done = await write(EVERYTHING_OF_PAGES, async (tx) => {
    const target = await tx.objectStore('pages').get(into);
    if (!target) throw new Error(`no page ${into}`);
    const taken = await take(tx, others);
    const moved: string[] = [];
    for (const capture of taken.captures) {
      const capturedAt = await freeMoment(tx, into, capture.capturedAt);
      await tx.objectStore('captures').put({ ...capture, key: into, capturedAt });
      moved.push(capturedAt);
    }
    await tx.objectStore('trash').put({ id, removedAt: new Date().toISOString(), mergedInto: into, moved, ...taken });
    for (const note of taken.notes)
      await tx.objectStore('notes').put({ ...note, page: into, revision: note.revision + 1 });
    await tx.objectStore('pages').put({
      ...target,
      firstSeen: earliest([target, ...taken.pages].map(({ firstSeen }) => firstSeen)),
      tags: [...new Set([target, ...taken.pages].flatMap(({ tags }) => tags))],
      captures: await tx.objectStore('captures').count(capturesOf(into)),
    });
    await countNotes(tx, [into]);
    return id;
  });
  if (done.ok) tellChange({ what: 'pages', pages: keys });
  return done;
}

/** What to forget for good. Their notes go too: say so, with their number, before asking for this. */
export type Forget =
  | { readonly what: 'pages'; readonly keys: readonly PageKey[] }
  | { readonly what: 'site'; readonly host: string };

/** Forgets for good: no undo, and no word stays in the search. Answers how many pages went. */
export async function forget(what: Forget): Promise<Done<number>> {
  const done = await write([...EVERYTHING_OF_PAGES, 'segments', ...DUPLICATE_STORES], async (tx) => {
    const keys = what.what === 'pages' ? what.keys : await tx.objectStore('pages').index('host').getAllKeys(what.host);
    const { pages } = await take(tx, keys);
    await forgetInTrash(tx, what);
    await forgetWords(tx);
    await forgetFingerprints(tx, keys);
    return { keys, count: pages.length };
  });
  if (!done.ok) return done;
  tellChange({ what: 'pages', pages: done.value.keys });
  return { ok: true, value: done.value.count };
}

/** Ends the chance to undo: everything removed before the given moment (ISO 8601) goes for good. */
export function emptyTrash(before = '9999'): Promise<Done<undefined>> {
  return write(['trash', 'segments', 'words', 'pages', ...DUPLICATE_STORES], async (tx) => {
    const old = await tx.objectStore('trash').index('removedAt').getAll(IDBKeyRange.upperBound(before, true));
    for (const { id } of old) await tx.objectStore('trash').delete(id);
    await forgetWords(tx);
    await forgetFingerprints(
      tx,
      old.flatMap(({ pages }) => pages.map(({ key }) => key)),
    );
    return undefined;
  });
}

/** Fingerprints of pages that are in the library no more; one that was read again keeps its own. */
async function forgetFingerprints(tx: Writing, keys: readonly PageKey[]): Promise<void> {
  const gone: number[] = [];
  for (const key of keys) {
    if (await tx.objectStore('pages').getKey(key)) continue;
    const number = await numberOf(tx, key);
    if (number !== undefined) gone.push(number);
  }
  await changePages(tx, { add: [], gone });
}

type Taken = Pick<Removal, 'pages' | 'captures' | 'notes' | 'words'>;

async function take(tx: Writing, keys: readonly PageKey[]): Promise<Taken> {
  const pages: StoredPage[] = [];
  const captures: Capture[] = [];
  const notes: Note[] = [];
  const words: Removal['words'][number][] = [];
  for (const key of keys) {
    const row = await tx.objectStore('pages').get(key);
    if (row) {
      pages.push(row);
      const fresh = await tx.objectStore('words').get(row.number);
      if (fresh) words.push(fresh);
      await tx.objectStore('words').delete(row.number);
      await tx.objectStore('pages').delete(key);
    }
    captures.push(...(await tx.objectStore('captures').getAll(capturesOf(key))));
    await tx.objectStore('captures').delete(capturesOf(key));
    const its = await tx.objectStore('notes').index('page').getAll(key);
    notes.push(...its);
    for (const { id } of its) await tx.objectStore('notes').delete(id);
  }
  return { pages, captures, notes, words };
}

async function put(tx: Writing, { pages, captures, notes, words, mergedInto, moved = [] }: Removal): Promise<void> {
  for (const fresh of words) await tx.objectStore('words').put(fresh);
  for (const capture of captures) await tx.objectStore('captures').put(capture);
  if (mergedInto !== undefined) for (const at of moved) await tx.objectStore('captures').delete([mergedInto, at]);
  for (const note of notes) {
    const now = await tx.objectStore('notes').get(note.id);
    // Written again since: the newer words stay, and only its page goes back.
    if (!now) await tx.objectStore('notes').put(note);
    else if (now.page !== note.page) {
      await tx.objectStore('notes').put({ ...now, page: note.page, revision: now.revision + 1 });
    }
  }
  for (const row of pages) {
    const now = await tx.objectStore('pages').get(row.key);
    const tags = [...new Set([...row.tags, ...(now?.tags ?? [])])];
    const count = await tx.objectStore('captures').count(capturesOf(row.key));
    // Only a note told of it since: what was read of it is worth more than that.
    const line = !now || (isUnread(now) && !isUnread(row)) ? row : now;
    if (now && now.number !== line.number) await tx.objectStore('words').delete(now.number);
    await tx.objectStore('pages').put({
      ...line,
      tags,
      firstSeen: earliest([row.firstSeen, now?.firstSeen ?? row.firstSeen]),
      captures: count,
    });
  }
  const counted = pages.map(({ key }) => key);
  if (mergedInto !== undefined) {
    counted.push(mergedInto);
    const target = await tx.objectStore('pages').get(mergedInto);
    const count = await tx.objectStore('captures').count(capturesOf(mergedInto));
    if (target) await tx.objectStore('pages').put({ ...target, captures: count });
  }
  await countNotes(tx, counted);
}

/** A page that was removed and then forgotten by its site or key must not come back by an undo. */
async function forgetInTrash(tx: Writing, what: Forget): Promise<void> {
  const forgotten = ({ key, host }: StoredPage) =>
    what.what === 'site' ? host === what.host : what.keys.includes(key);
  let cursor = await tx.objectStore('trash').openCursor();
  while (cursor) {
    const removal = cursor.value;
    const out = removal.pages.filter(forgotten);
    if (out.length > 0) {
      const keys = new Set(out.map(({ key }) => key));
      const gone = new Set(out.map(({ number }) => number));
      const pages = removal.pages.filter(({ key }) => !keys.has(key));
      const captures = removal.captures.filter(({ key }) => !keys.has(key));
      const notes = removal.notes.filter(({ page }) => !keys.has(page));
      const words = removal.words.filter(({ number }) => number === undefined || !gone.has(number));
      if (pages.length === 0) await cursor.delete();
      else await cursor.update({ ...removal, pages, captures, notes, words });
    }
    cursor = await cursor.continue();
  }
}

/** Words that no page and no removal has any more: also those of a text that was read before the page's present one. */
async function forgetWords(tx: Writing): Promise<void> {
  const live = await liveNumbers(tx);
  for (const number of await tx.objectStore('words').getAllKeys()) {
    if (!live.has(number)) await tx.objectStore('words').delete(number);
  }
  let cursor = await tx.objectStore('segments').openCursor();
  while (cursor) {
    const gone = new Set([...cursor.value.numbers].filter((number) => !live.has(number)));
    if (gone.size > 0) {
      const left = segmentWithout(cursor.value, gone);
      if (left.numbers.length === 0) await cursor.delete();
      // A new id, so that open windows read it anew.
      else {
        await cursor.delete();
        await tx.objectStore('segments').add(left);
      }
    }
    cursor = await cursor.continue();
  }
}

async function liveNumbers(tx: Writing): Promise<ReadonlySet<number>> {
  const live = new Set((await tx.objectStore('pages').getAll()).map(({ number }) => number));
  let cursor = await tx.objectStore('trash').openCursor();
  while (cursor) {
    for (const { number } of cursor.value.pages) live.add(number);
    cursor = await cursor.continue();
  }
  return live;
}

function earliest(instants: readonly string[]): string {
  return instants.reduce((first, instant) => (instant < first ? instant : first));
}
