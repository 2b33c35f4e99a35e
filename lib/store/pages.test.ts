import { beforeEach, expect, test } from 'vitest';
import { report, reportClaim } from '../report/builders.ts';
import type { Report } from '../report/report.ts';
import { reading } from './database.ts';
import { emptyStore } from './empty-store.ts';
import { changeKeepPolicy } from './keep.ts';
import { recallCapture, recallPage, savePage } from './pages.ts';

beforeEach(emptyStore);

const KEY = 'https://example.id/berita/1';
const MARCH = '2026-03-03T08:00:00.000Z';
const JUNE = '2026-06-03T08:00:00.000Z';

function edited(fields: Partial<Report> = {}): Report {
  const base = report();
  return { ...base, text: `${base.text} Baru.`, page: { ...base.page, sha256: 'c'.repeat(64) }, ...fields };
}

test('a page that was read is remembered by one line and one capture', async () => {
  const saved = await savePage(report(), MARCH);
  expect(saved).toMatchObject({
    ok: true,
    value: { captured: true, row: { key: KEY, captures: 1, firstSeen: MARCH } },
  });
  expect(saved.ok && saved.value.before).toBeFalsy();
  const page = await recallPage(KEY);
  expect(page?.row).toMatchObject({
    host: 'example.id',
    title: 'Lumajang Raih Top 45',
    verdicts: { 'not-found': 1 },
    competitions: ['kipp'],
    regions: ['35.08'],
    years: [2019],
    kind: 'page',
  });
  expect(page?.row).not.toHaveProperty('number');
  expect(page?.capture?.report).toEqual(report());
});

test('the same text read again with the same data adds no capture', async () => {
  await savePage(report(), MARCH);
  const again = await savePage(report(), JUNE);
  expect(again).toMatchObject({ ok: true, value: { captured: false, before: { seenAt: MARCH } } });
  const page = await recallPage(KEY);
  expect(page?.capturedAt).toEqual([MARCH]);
  expect(page?.row).toMatchObject({ firstSeen: MARCH, lastSeen: JUNE, captures: 1 });
});

test.each([
  ['another text', edited()],
  ['another dataset', report({ dataset: { name: 'piagam', version: '2026-12', sha256: 'd'.repeat(64) } })],
  ['another engine', report({ engine: { name: 'piagam', version: '0.2.0' } })],
])('%s adds a capture and says what was before', async (_name, next) => {
  await savePage(report(), MARCH);
  const again = await savePage(next, JUNE);
  expect(again).toMatchObject({
    ok: true,
    value: { captured: true, before: { seenAt: MARCH, capture: { report: report() } } },
  });
  expect((await recallPage(KEY))?.capturedAt).toEqual([JUNE, MARCH]);
  expect((await recallCapture(KEY, MARCH))?.report).toEqual(report());
});

test('two readings of one millisecond are two captures, and the first is not lost', async () => {
  await savePage(report(), MARCH);
  await savePage(edited(), MARCH);
  const page = await recallPage(KEY);
  expect([page?.row.captures, page?.capturedAt.length]).toEqual([2, 2]);
  expect((await recallCapture(KEY, MARCH))?.report).toEqual(report());
});

test('a recheck is no new reading', async () => {
  await savePage(report(), MARCH);
  const dataset = { name: 'piagam', version: '2026-12', sha256: 'd'.repeat(64) };
  await savePage(report({ dataset, claims: [reportClaim({ verdict: 'supported' })] }), JUNE, { why: 'recheck' });
  expect((await recallPage(KEY))?.row).toMatchObject({ lastSeen: MARCH, captures: 2, verdicts: { supported: 1 } });
});

test('where only fingerprints are kept there is a line and no text', async () => {
  await changeKeepPolicy('fingerprints');
  expect(await savePage(report(), MARCH)).toMatchObject({ ok: true, value: { captured: false } });
  const page = await recallPage(KEY);
  expect(page?.row).toMatchObject({ captures: 0, title: 'Lumajang Raih Top 45' });
  expect(page?.capture).toBeUndefined();
  const words = await reading(['words'], (tx) => tx.objectStore('words').getAll());
  expect(words.map((each) => each.words)).toEqual(['45 lumajang raih top']);
});

test('a page with the same text keeps its number; a new text gets a new one', async () => {
  const numberNow = () => reading(['pages'], async (tx) => (await tx.objectStore('pages').get(KEY))?.number);
  await savePage(report(), MARCH);
  const first = await numberNow();
  await savePage(report(), JUNE);
  expect(await numberNow()).toBe(first);
  await savePage(edited(), JUNE);
  expect(await numberNow()).not.toBe(first);
});
