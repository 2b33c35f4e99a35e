import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Note } from '../annotate/note.ts';
import { report } from '../report/builders.ts';
import { onChange } from './changes.ts';
import { removePages, restorePages } from './curate.ts';
import { emptyStore } from './empty-store.ts';
import { allNotes, notesOf, recallNote, removeNote, restoreNote, saveNote } from './notes.ts';
import { recallPage, savePage } from './pages.ts';
import { searchPages } from './search.ts';

beforeEach(emptyStore);

const KEY = 'https://example.id/berita/1';
const MARCH = '2026-03-03T08:00:00.000Z';
const ID = '0d5d0f0e-6a8e-4a4b-8a57-0d6f7f1c2a10';

function note(fields: Partial<Note> = {}): Note {
  return {
    id: ID,
    page: KEY,
    target: { kind: 'page' },
    kind: 'doubtful',
    body: 'Cek ke panitia.',
    tags: ['arsip'],
    created: MARCH,
    modified: MARCH,
    revision: 0,
    ...fields,
  };
}

test('a saved note is one revision higher, and is kept as it was written', async () => {
  const saved = await saveNote(note());
  expect(saved).toEqual({ ok: true, note: note({ revision: 1 }) });
  expect(await recallNote(ID)).toEqual(note({ revision: 1 }));
});

test('notes of a page stand newest first, and its line counts them', async () => {
  await savePage(report(), MARCH);
  await saveNote(note());
  await saveNote(
    note({ id: 'b2e5f7fe-2a6f-4fb2-8f0e-0d1d3b0f4c11', modified: '2026-03-04T08:00:00.000Z', body: 'Lagi' }),
  );
  expect((await notesOf(KEY)).map(({ body }) => body)).toEqual(['Lagi', 'Cek ke panitia.']);
  expect((await recallPage(KEY))?.row.notes).toBe(2);
});

test('of two windows that edit one note, the second is refused and gets the newer text', async () => {
  const first = await saveNote(note());
  if (!first.ok) throw new Error('not saved');
  const here = await saveNote({ ...first.note, body: 'Dari jendela pertama' });
  const there = await saveNote({ ...first.note, body: 'Dari jendela kedua' });
  expect(here.ok).toBe(true);
  expect(there).toMatchObject({
    ok: false,
    why: 'stale',
    newer: { body: 'Dari jendela pertama', revision: 2 },
    mine: { body: 'Dari jendela kedua' },
  });
  expect((await recallNote(ID))?.body).toBe('Dari jendela pertama');
});

test('whatever two windows write in whatever order, no text is overwritten unseen', async () => {
  const step = fc.record({ window: fc.constantFrom(0, 1), act: fc.constantFrom('see', 'write') });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      await emptyStore();
      const seen: Note[] = [note(), note()];
      let text = 0;
      for (const { window, act } of steps) {
        if (act === 'see') seen[window] = (await recallNote(ID)) ?? note();
        else {
          const before = await recallNote(ID);
          const saved = await saveNote({ ...(seen[window] ?? note()), body: `teks ${text++}` });
          if (saved.ok) {
            expect(seen[window]?.revision).toBe(before?.revision ?? 0);
            seen[window] = saved.note;
          } else expect(await recallNote(ID)).toEqual(before);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('a note that was removed elsewhere is not brought back by a stale edit', async () => {
  const first = await saveNote(note());
  if (!first.ok) throw new Error('not saved');
  await removeNote(ID);
  expect(await saveNote({ ...first.note, body: 'Lain' })).toMatchObject({ ok: false, why: 'stale', newer: undefined });
  expect(await allNotes()).toEqual([]);
});

test('a removed note is restored as it was', async () => {
  await savePage(report(), MARCH);
  await saveNote(note());
  const removed = await removeNote(ID);
  expect((await recallPage(KEY))?.row.notes).toBe(0);
  if (!removed.ok || !removed.value) throw new Error('not removed');
  await restoreNote(removed.value);
  expect(await recallNote(ID)).toEqual(note({ revision: 1 }));
  expect((await recallPage(KEY))?.row.notes).toBe(1);
});

test('a full disk is told, the text is given back, and nothing is half written', async () => {
  await savePage(report(), MARCH);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
  const saved = await saveNote(note());
  put.mockRestore();
  expect(saved).toMatchObject({ ok: false, why: 'fault', fault: { kind: 'full' }, mine: note() });
  expect(await allNotes()).toEqual([]);
  expect((await recallPage(KEY))?.row.notes).toBe(0);
});

test('a disk that fills up after the note was handed over is told too', async () => {
  const put = IDBObjectStore.prototype.put;
  const spied = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    request.addEventListener('success', () => this.transaction.abort());
    return request;
  });
  const saved = await saveNote(note());
  spied.mockRestore();
  expect(saved).toMatchObject({ ok: false, why: 'fault', mine: note() });
  expect(await allNotes()).toEqual([]);
});

test('whoever listens hears of a note once it is kept, never before', async () => {
  const heard: (number | undefined)[] = [];
  const pending: Promise<void>[] = [];
  const stop = onChange(({ what }) => {
    if (what === 'notes') pending.push(recallNote(ID).then((kept) => void heard.push(kept?.revision)));
  });
  await saveNote(note());
  await Promise.all(pending);
  stop();
  expect(heard).toEqual([1]);
});

test('a note on a page that the library does not know gets the page a line, and is found by its words', async () => {
  await saveNote(note());
  expect((await recallPage(KEY))?.row).toMatchObject({ url: KEY, host: 'example.id', notes: 1, captures: 0 });
  expect((await searchPages({ text: 'panitia' })).rows.map(({ key }) => key)).toEqual([KEY]);
  await saveNote(note({ id: 'b2e5f7fe-2a6f-4fb2-8f0e-0d1d3b0f4c11', page: 'sha256:ab' }));
  expect((await recallPage('sha256:ab'))?.row).toMatchObject({ url: '', host: '', notes: 1 });
});

test('a page read after its note fills the line in, and was not read before', async () => {
  await saveNote(note());
  const saved = await savePage(report(), '2026-03-05T08:00:00.000Z');
  expect(saved).toMatchObject({
    ok: true,
    value: { captured: true, row: { title: 'Lumajang Raih Top 45', notes: 1 } },
  });
  expect(saved.ok && saved.value.before).toBeFalsy();
  expect((await searchPages({ text: 'lumajang' })).rows).toHaveLength(1);
});

test('a note written while its page lay removed stays, and an undo brings the page back to it', async () => {
  await savePage(report(), MARCH);
  await saveNote(note());
  const removed = await removePages([KEY]);
  const second = 'b2e5f7fe-2a6f-4fb2-8f0e-0d1d3b0f4c11';
  await saveNote(note({ id: second, body: 'Sesudah dihapus', created: '2026-03-09T08:00:00.000Z' }));
  expect((await recallPage(KEY))?.row).toMatchObject({ notes: 1, captures: 0, title: null });
  await restorePages(removed.ok ? removed.value : '');
  expect((await recallPage(KEY))?.row).toMatchObject({
    title: 'Lumajang Raih Top 45',
    firstSeen: MARCH,
    notes: 2,
    captures: 1,
  });
  expect((await notesOf(KEY)).map(({ id }) => id).sort()).toEqual([ID, second].sort());
  expect((await searchPages({ text: 'lumajang' })).rows).toHaveLength(1);
});

test('a removed note that comes back after its page went is reached too', async () => {
  await savePage(report(), MARCH);
  await saveNote(note());
  const gone = await removeNote(ID);
  await removePages([KEY]);
  if (!gone.ok || !gone.value) throw new Error('not removed');
  await restoreNote(gone.value);
  expect((await recallPage(KEY))?.row.notes).toBe(1);
});
