import { beforeEach, expect, test } from 'vitest';
import type { Note } from '../annotate/note.ts';
import { report } from '../report/builders.ts';
import type { Report } from '../report/report.ts';
import { emptyTrash, forget, mergePages, removePages, restorePages, tagPages } from './curate.ts';
import { reading } from './database.ts';
import { emptyStore } from './empty-store.ts';
import { notesOf, saveNote } from './notes.ts';
import { recallPage, savePage } from './pages.ts';
import { pageRows, searchPages } from './search.ts';

beforeEach(emptyStore);

const MARCH = '2026-03-03T08:00:00.000Z';
const APRIL = '2026-04-03T08:00:00.000Z';
const MAY = '2026-05-03T08:00:00.000Z';
const at = (n: number, host = 'example.id') => `https://${host}/berita/${n}`;

function page(n: number, host?: string, words = 'Sumber mata air desa.'): Report {
  const base = report();
  const text = `${base.text}\n${words} ${n}`;
  return { ...base, text, page: { ...base.page, url: at(n, host), sha256: `${n}`.padStart(64, '0') } };
}

async function withNote(key: string, id: string): Promise<void> {
  const note: Note = {
    id,
    page: key,
    target: { kind: 'page' },
    kind: 'other',
    body: 'Sudah dicek.',
    tags: [],
    created: MARCH,
    modified: MARCH,
    revision: 0,
  };
  expect((await saveNote(note)).ok).toBe(true);
}
const NOTE = '0d5d0f0e-6a8e-4a4b-8a57-0d6f7f1c2a10';

test('tags are added and taken away in bulk, each once', async () => {
  await savePage(page(1), MARCH);
  await savePage(page(2), MARCH);
  await tagPages([at(1), at(2)], { add: ['arsip', 'cek'] });
  await tagPages([at(1)], { add: ['cek'], remove: ['arsip'] });
  expect((await recallPage(at(1)))?.row.tags).toEqual(['cek']);
  expect((await recallPage(at(2)))?.row.tags).toEqual(['arsip', 'cek']);
  await savePage(page(1), APRIL);
  expect((await recallPage(at(1)))?.row.tags).toEqual(['cek']);
});

test('a removed page comes back with captures, notes, tags and its words', async () => {
  await savePage(page(1), MARCH);
  await tagPages([at(1)], { add: ['arsip'] });
  await withNote(at(1), NOTE);
  const before = await recallPage(at(1));
  const removed = await removePages([at(1)]);
  expect(await pageRows()).toEqual([]);
  expect(await notesOf(at(1))).toEqual([]);
  expect((await searchPages({ text: 'lumajang' })).rows).toEqual([]);
  expect(await restorePages(removed.ok ? removed.value : '')).toEqual({ ok: true, value: true });
  expect(await recallPage(at(1))).toEqual(before);
  expect((await searchPages({ text: 'lumajang' })).rows).toHaveLength(1);
});

test('a page read again after its removal keeps its newer line and gets the old things back', async () => {
  await savePage(page(1), MARCH);
  await tagPages([at(1)], { add: ['arsip'] });
  await withNote(at(1), NOTE);
  const removed = await removePages([at(1)]);
  await savePage({ ...page(1), dataset: { name: 'piagam', version: '2', sha256: 'e'.repeat(64) } }, APRIL);
  await restorePages(removed.ok ? removed.value : '');
  const back = await recallPage(at(1));
  expect(back?.row).toMatchObject({ firstSeen: MARCH, lastSeen: APRIL, tags: ['arsip'], notes: 1, captures: 2 });
  expect(back?.row.dataset.version).toBe('2');
});

test('a merge gathers captures, tags and notes under one address, and is undone', async () => {
  await savePage(page(1), MARCH);
  await savePage(page(2), APRIL);
  await tagPages([at(1)], { add: ['satu'] });
  await tagPages([at(2)], { add: ['dua'] });
  await withNote(at(1), NOTE);
  const before = [await recallPage(at(1)), await recallPage(at(2))];
  const merged = await mergePages([at(1), at(2)], at(2));
  expect(await recallPage(at(1))).toBeUndefined();
  const one = await recallPage(at(2));
  expect(one?.row).toMatchObject({ tags: ['dua', 'satu'], notes: 1, captures: 2, firstSeen: MARCH });
  expect(one?.capturedAt).toEqual([APRIL, MARCH]);
  expect(one?.notes[0]?.page).toBe(at(2));
  await restorePages(merged.ok ? merged.value : '');
  const [first] = before;
  expect((await recallPage(at(1)))?.capturedAt).toEqual(first?.capturedAt);
  expect((await recallPage(at(1)))?.notes[0]).toMatchObject({ id: NOTE, page: at(1), body: 'Sudah dicek.' });
  expect(await recallPage(at(2))).toMatchObject({ row: { captures: 1, notes: 0 }, capturedAt: [APRIL] });
});

test('after a merge the line, its capture and what is read next are those of its own address', async () => {
  await savePage(page(2), MARCH);
  await savePage(page(1), APRIL);
  await mergePages([at(1)], at(2));
  const one = await recallPage(at(2));
  expect(one?.capture).toMatchObject({ capturedAt: MARCH, report: { page: { url: at(2), sha256: one?.row.sha256 } } });
  expect(one?.capturedAt).toEqual([APRIL, MARCH]);
  expect(await savePage(page(2), MAY)).toMatchObject({
    ok: true,
    value: { captured: false, before: { capture: { capturedAt: MARCH } } },
  });
});

test('captures of the same moment are both kept by a merge, and both are back after its undo', async () => {
  await savePage(page(1), MARCH);
  await savePage(page(2), MARCH);
  const merged = await mergePages([at(1)], at(2));
  expect((await recallPage(at(2)))?.capturedAt).toHaveLength(2);
  await restorePages(merged.ok ? merged.value : '');
  expect((await recallPage(at(1)))?.capture?.report).toEqual(page(1));
  expect((await recallPage(at(2)))?.capture?.report).toEqual(page(2));
  expect((await recallPage(at(2)))?.capturedAt).toEqual([MARCH]);
});

test('a merge into a page that is not there changes nothing', async () => {
  await savePage(page(1), MARCH);
  expect(await mergePages([at(1)], at(9))).toMatchObject({ ok: false });
  expect((await recallPage(at(1)))?.row.captures).toBe(1);
});

async function everyWordKept(): Promise<string> {
  return reading(['pages', 'captures', 'words', 'segments', 'notes', 'trash'], async (tx) => {
    const all = await Promise.all(
      (['pages', 'captures', 'words', 'segments', 'notes', 'trash'] as const).map((name) =>
        tx.objectStore(name).getAll(),
      ),
    );
    return JSON.stringify(all);
  });
}

test('of a forgotten page no word stays, whether in segments, among removals or alone', async () => {
  for (let n = 0; n < 520; n++) await savePage(page(n, n % 2 ? 'a.id' : 'b.id'), MARCH);
  await savePage(page(601, 'rahasia.id', 'Kalimantang'), APRIL);
  await savePage(page(602, 'rahasia.id', 'Kalimantang'), APRIL);
  await withNote(at(601, 'rahasia.id'), NOTE);
  await removePages([at(602, 'rahasia.id')]);
  expect(await forget({ what: 'site', host: 'rahasia.id' })).toEqual({ ok: true, value: 1 });
  expect(await everyWordKept()).not.toMatch(/kalimantang|rahasia|Sudah dicek/i);
  await forget({ what: 'pages', keys: [at(3, 'a.id')] });
  const found = await searchPages({ text: 'sumber' });
  expect(found.rows).toHaveLength(519);
  expect((await searchPages({ text: '4 sumber', hosts: ['b.id'] })).rows.map(({ key }) => key)).toEqual([
    at(4, 'b.id'),
  ]);
});

test('what was removed before a day goes for good when the trash is emptied', async () => {
  await savePage(page(1), MAY);
  const removed = await removePages([at(1)]);
  await emptyTrash('2020-01-01');
  await emptyTrash();
  expect(await restorePages(removed.ok ? removed.value : '')).toEqual({ ok: true, value: false });
  expect(await everyWordKept()).not.toMatch(/lumajang/i);
});

test('a forgotten page takes the words of its earlier texts along', async () => {
  for (let n = 1; n <= 128; n++)
    await savePage(page(n, undefined, n === 7 ? 'Kata lama: rahasiadesa.' : undefined), MARCH);
  // The first text lies in a segment by now; the page is read again with another one.
  const again = page(7);
  await savePage({ ...again, page: { ...again.page, sha256: 'f'.repeat(64) } }, APRIL);
  const words = async () =>
    reading(['words', 'segments'], async (tx) =>
      JSON.stringify([await tx.objectStore('words').getAll(), await tx.objectStore('segments').getAll()]),
    );
  expect(await words()).toContain('rahasiadesa');
  expect(await forget({ what: 'pages', keys: [at(7)] })).toEqual({ ok: true, value: 1 });
  expect(await words()).not.toContain('rahasiadesa');
  expect((await searchPages({ text: 'lumajang' })).rows).toHaveLength(127);
});
