import { beforeEach, expect, test } from 'vitest';
import type { Note } from '../annotate/note.ts';
import { report } from '../report/builders.ts';
import type { Report } from '../report/report.ts';
import { tagPages } from './curate.ts';
import { emptyStore } from './empty-store.ts';
import { changeKeepPolicy, dropTexts, evict, recallKeepPolicy, usage } from './keep.ts';
import { notesOf, saveNote } from './notes.ts';
import { recallPage, savePage } from './pages.ts';
import { searchPages } from './search.ts';

beforeEach(emptyStore);

const at = (n: number) => `https://example.id/berita/${n}`;
const day = (n: number) => new Date(Date.UTC(2026, 0, n, 8)).toISOString();

function page(n: number): Report {
  const base = report();
  return { ...base, page: { ...base.page, url: at(n), title: `Judul ${n}`, sha256: `${n}`.padStart(64, '0') } };
}

function note(key: string): Note {
  return {
    id: crypto.randomUUID(),
    page: key,
    target: { kind: 'page' },
    kind: 'other',
    body: 'Simpan.',
    tags: [],
    created: day(1),
    modified: day(1),
    revision: 0,
  };
}

test('making room takes texts longest unread first, never of pages with notes or tags, and every line stays', async () => {
  for (let n = 1; n <= 5; n++) await savePage(page(n), day(n));
  await savePage({ ...page(6) }, day(1), { kind: 'reference' });
  await saveNote(note(at(1)));
  await tagPages([at(2)], { add: ['arsip'] });
  expect(await evict(2)).toEqual({ ok: true, value: [at(3), at(4)] });
  expect(await evict(9)).toEqual({ ok: true, value: [at(5)] });
  const captures = await Promise.all([1, 2, 3, 4, 5, 6].map(async (n) => (await recallPage(at(n)))?.row.captures));
  expect(captures).toEqual([1, 1, 0, 0, 0, 1]);
  expect((await searchPages({})).rows).toHaveLength(6);
  expect(await notesOf(at(1))).toHaveLength(1);
});

test('texts that are given up by choice take their words with them, except where there are notes', async () => {
  await savePage(page(1), day(1));
  await savePage(page(2), day(2));
  await saveNote(note(at(1)));
  expect(await recallKeepPolicy()).toBe('everything');
  await changeKeepPolicy('fingerprints');
  expect(await recallKeepPolicy()).toBe('fingerprints');
  expect(await dropTexts()).toEqual({ ok: true, value: 1 });
  expect((await recallPage(at(2)))?.capture).toBeUndefined();
  expect((await recallPage(at(1)))?.capture?.report).toEqual(page(1));
  expect((await searchPages({ text: 'meraih' })).rows.map(({ key }) => key)).toEqual([at(1)]);
  expect((await searchPages({ text: 'judul 2 ' })).rows.map(({ key }) => key)).toEqual([at(2)]);
});

test('the use of room counts what is kept', async () => {
  await savePage(page(1), day(1));
  await saveNote(note(at(1)));
  expect(await usage()).toMatchObject({ pages: 1, captures: 1, notes: 1, datasets: 0 });
});
