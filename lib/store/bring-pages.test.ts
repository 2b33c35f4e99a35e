import { beforeEach, expect, test } from 'vitest';
import type { Note } from '../annotate/note.ts';
import { report } from '../report/builders.ts';
import { bringPages } from './bring-pages.ts';
import { emptyStore } from './empty-store.ts';
import { notesOf, saveNote } from './notes.ts';
import { recallPage, savePage } from './pages.ts';
import { searchPages } from './search.ts';

beforeEach(emptyStore);

const KEY = 'https://example.id/berita/1';
const MARCH = '2026-03-03T08:00:00.000Z';
const JUNE = '2026-06-03T08:00:00.000Z';
const NOW = '2026-11-24T08:00:00.000Z';

const note = (fields: Partial<Note> = {}): Note => ({
  id: '7b1e0d0e-52a5-4c3e-9d7a-3f3f8b7d1c01',
  page: 'kunci lain',
  target: { kind: 'page' },
  kind: 'other',
  body: 'Tanya panitia',
  tags: [],
  created: MARCH,
  modified: MARCH,
  revision: 1,
  ...fields,
});

test('a colleague’s export becomes part of the history, and is found by its words', async () => {
  const page = { report: report(), capturedAt: MARCH, notes: [note()], tags: ['kipp'] };
  expect(await bringPages({ pages: [page], foreign: [] }, NOW)).toMatchObject({ ok: true, conflicts: 0 });
  const held = await recallPage(KEY);
  expect(held?.row).toMatchObject({ firstSeen: MARCH, lastSeen: MARCH, tags: ['kipp'], notes: 1, captures: 1 });
  expect(held?.notes).toMatchObject([{ page: KEY, body: 'Tanya panitia' }]);
  // One word stands in the text, the other in the note.
  expect((await searchPages({ text: 'lumajang panitia' })).rows).toHaveLength(1);
  expect((await searchPages({ text: 'lumajang panitera' })).rows).toHaveLength(0);
  expect((await searchPages({ text: 'lumajang' })).rows).toHaveLength(1);
});

test('bringing the same export twice adds nothing', async () => {
  const brought = { pages: [{ report: report(), capturedAt: MARCH, notes: [note()], tags: [] }], foreign: [] };
  await bringPages(brought, NOW);
  await bringPages(brought, NOW);
  expect((await recallPage(KEY))?.capturedAt).toEqual([MARCH]);
  expect(await notesOf(KEY)).toHaveLength(1);
});

test('one’s own newer reading and note stay; the other’s note stays beside it', async () => {
  await savePage(report(), JUNE);
  await saveNote(note({ page: KEY, body: 'Milikku', modified: JUNE, revision: 0 }));
  const theirs = { report: report(), capturedAt: MARCH, notes: [note({ body: 'Miliknya' })], tags: ['b'] };
  expect(await bringPages({ pages: [theirs], foreign: [] }, NOW)).toMatchObject({ ok: true, conflicts: 1 });
  const held = await recallPage(KEY);
  expect(held?.row).toMatchObject({ firstSeen: MARCH, lastSeen: JUNE, tags: ['b'] });
  expect(held?.capturedAt).toEqual([JUNE, MARCH]);
  expect((await notesOf(KEY)).map(({ body }) => body).sort()).toEqual(['Milikku', 'Miliknya']);
});

test('a foreign note on a known page leaves its line as it was', async () => {
  await savePage(report(), MARCH);
  const { page: _page, ...foreign } = note({ created: JUNE, modified: JUNE });
  await bringPages({ pages: [], foreign: [{ url: `${KEY}?utm_source=x`, title: 'Lain', note: foreign }] }, NOW);
  expect((await recallPage(KEY))?.row).toMatchObject({ title: 'Lumajang Raih Top 45', lastSeen: MARCH, notes: 1 });
});

test('a foreign note on a page that was never read has a line of its own', async () => {
  const { page: _page, ...foreign } = note();
  await bringPages({ pages: [], foreign: [{ url: 'https://lain.example/2', title: 'Lain', note: foreign }] }, NOW);
  const held = await recallPage('https://lain.example/2');
  expect(held?.row).toMatchObject({ title: 'Lain', host: 'lain.example', notes: 1, captures: 0 });
  expect(held?.capture).toBeUndefined();
});

test('a newer note on a page does not blank its line, whichever library knew it by the note alone', async () => {
  await saveNote(note({ page: KEY, created: JUNE, revision: 0 }));
  const page = { report: report(), capturedAt: MARCH, notes: [], tags: [] };
  await bringPages({ pages: [page], foreign: [] }, NOW);
  expect((await recallPage(KEY))?.row).toMatchObject({ title: 'Lumajang Raih Top 45', notes: 1, captures: 1 });
  expect((await searchPages({ text: 'lumajang' })).rows).toHaveLength(1);
});

const LATER = '2026-11-25T08:00:00.000Z';
const another = () => {
  const base = report();
  return { ...base, text: `${base.text} Lain.`, page: { ...base.page, title: 'Lain', sha256: 'c'.repeat(64) } };
};

test('bringing the same undated pages again adds no reading and moves no day', async () => {
  const brought = { pages: [{ report: report(), capturedAt: null, notes: [note()], tags: ['a'] }], foreign: [] };
  await bringPages(brought, NOW);
  const before = await recallPage(KEY);
  expect(before).toMatchObject({ row: { firstSeen: NOW, lastSeen: NOW }, capturedAt: [NOW] });
  await bringPages(brought, LATER);
  expect(await recallPage(KEY)).toEqual(before);
});

test('an undated reading of a page that was read here stays beside it and does not take its line', async () => {
  await savePage(report(), MARCH);
  await bringPages({ pages: [{ report: another(), capturedAt: null, notes: [], tags: ['b'] }], foreign: [] }, NOW);
  const held = await recallPage(KEY);
  expect(held?.row).toMatchObject({ title: 'Lumajang Raih Top 45', firstSeen: MARCH, lastSeen: MARCH, tags: ['b'] });
  expect(held?.capturedAt).toEqual([NOW, MARCH]);
  expect(held?.capture).toMatchObject({ capturedAt: MARCH });
  expect((await searchPages({ text: 'lumajang' })).rows).toHaveLength(1);
});

test('two undated readings of one page in one file are both kept', async () => {
  const pages = [report(), another(), report()].map((each) => ({
    report: each,
    capturedAt: null,
    notes: [],
    tags: [],
  }));
  await bringPages({ pages, foreign: [] }, NOW);
  expect((await recallPage(KEY))?.capturedAt).toHaveLength(2);
  await bringPages({ pages, foreign: [] }, LATER);
  const held = await recallPage(KEY);
  expect(held?.capturedAt).toHaveLength(2);
  expect(held?.capture?.report.page.sha256).toBe(held?.row.sha256);
});

test('notes on a page whose text was not kept come with its tags, and join the page where it was read here', async () => {
  const line = { page: { url: KEY, title: 'Lumajang Raih Top 45' }, tags: ['kipp'], notes: [note()] };
  await bringPages({ pages: [], noted: [line], foreign: [] }, NOW);
  expect((await recallPage(KEY))?.row).toMatchObject({
    title: 'Lumajang Raih Top 45',
    tags: ['kipp'],
    notes: 1,
    words: 0,
  });
  await savePage(report(), NOW);
  await bringPages({ pages: [], noted: [{ ...line, tags: ['lagi'] }], foreign: [] }, NOW);
  expect((await recallPage(KEY))?.row).toMatchObject({
    tags: ['kipp', 'lagi'],
    notes: 1,
    captures: 1,
    sha256: report().page.sha256,
  });
});

test('a note of ours that went to Hypothesis and came back is not kept twice', async () => {
  const own = await saveNote(note({ page: KEY, revision: 0, ruling: { opinion: 'differs', reason: 'Lihat SK' } }));
  if (!own.ok) throw new Error('not saved');
  const { page: _page, ruling: _ruling, ...told } = own.note;
  const back = { url: KEY, title: null, ours: true as const, note: { ...told, body: 'Tanya panitia\n\nLihat SK' } };
  expect(await bringPages({ pages: [], foreign: [back] }, NOW)).toMatchObject({ ok: true, conflicts: 0 });
  expect(await notesOf(KEY)).toEqual([own.note]);
});
