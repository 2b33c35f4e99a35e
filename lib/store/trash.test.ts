import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { report } from '../report/builders.ts';
import type { Report } from '../report/report.ts';
import { mergePages, removePages, restorePages } from './curate.ts';
import { emptyStore } from './empty-store.ts';
import { saveNote } from './notes.ts';
import { recallPage, savePage } from './pages.ts';
import { removals, tidyTrash } from './trash.ts';

beforeEach(async () => {
  await emptyStore();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => void vi.useRealTimers());

const MARCH = '2026-03-03T08:00:00.000Z';
const at = (n: number) => `https://example.id/berita/${n}`;

function page(n: number): Report {
  const base = report();
  return { ...base, page: { ...base.page, url: at(n), sha256: `${n}`.padStart(64, '0') } };
}

async function removedOn(day: string, ...pages: readonly number[]): Promise<string> {
  vi.setSystemTime(new Date(day));
  for (const n of pages) await savePage(page(n), MARCH);
  const removed = await removePages(pages.map(at));
  return removed.ok ? removed.value : '';
}

test('removals are told newest first, with how many pages and notes they took', async () => {
  await saveNote({
    id: '0d5d0f0e-6a8e-4a4b-8a57-0d6f7f1c2a10',
    page: at(1),
    target: { kind: 'page' },
    kind: 'other',
    body: 'Sudah dicek.',
    tags: [],
    created: MARCH,
    modified: MARCH,
    revision: 0,
  });
  const first = await removedOn('2026-05-01T08:00:00.000Z', 1, 2);
  const second = await removedOn('2026-05-02T08:00:00.000Z', 3);
  await savePage(page(4), MARCH);
  await savePage(page(5), MARCH);
  vi.setSystemTime(new Date('2026-05-03T08:00:00.000Z'));
  const merged = await mergePages([at(4)], at(5));
  expect(await removals()).toEqual([
    { id: merged.ok && merged.value, removedAt: '2026-05-03T08:00:00.000Z', pages: 1, notes: 0, mergedInto: at(5) },
    { id: second, removedAt: '2026-05-02T08:00:00.000Z', pages: 1, notes: 0 },
    { id: first, removedAt: '2026-05-01T08:00:00.000Z', pages: 2, notes: 1 },
  ]);
});

test('what was removed more than thirty days ago goes for good, and nothing younger', async () => {
  const old = await removedOn('2026-05-01T07:59:59.000Z', 1);
  const young = await removedOn('2026-05-01T08:00:01.000Z', 2);
  expect(await tidyTrash('2026-05-31T08:00:00.000Z')).toEqual({ ok: true, value: undefined });
  expect((await removals()).map(({ id }) => id)).toEqual([young]);
  expect(await restorePages(old)).toEqual({ ok: true, value: false });
  expect(await restorePages(young)).toEqual({ ok: true, value: true });
  expect((await recallPage(at(2)))?.row.captures).toBe(1);
});

test('a page that was read again after its removal is not touched when the removal goes', async () => {
  await removedOn('2026-05-01T08:00:00.000Z', 1);
  await savePage(page(1), '2026-05-02T08:00:00.000Z');
  const before = await recallPage(at(1));
  await tidyTrash('2026-08-01T08:00:00.000Z');
  expect(await removals()).toEqual([]);
  expect(await recallPage(at(1))).toEqual(before);
});
