import fc from 'fast-check';
import { gzipSync, strToU8 } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import type { Note } from '../annotate/note.ts';
import { report } from '../report/builders.ts';
import { backup, eraseEverything, lastBackup, readBackup, rememberBackup, restoreBackup } from './backup.ts';
import { backupLines } from './backup-file.ts';
import { removePages, restorePages, tagPages } from './curate.ts';
import { write } from './database.ts';
import { importDataset, listDatasets, recallDataset } from './datasets.ts';
import { emptyStore } from './empty-store.ts';
import { changeKeepPolicy } from './keep.ts';
import { datasets, instants, notes, reports } from './made-records.ts';
import { allNotes, saveNote } from './notes.ts';
import { recallCapture, recallPage, savePage } from './pages.ts';
import { rememberText, similarPages } from './remember-texts.ts';
import { pageRows, searchPages } from './search.ts';

beforeEach(emptyStore);

const KEY = 'https://example.id/berita/1';
const MARCH = '2026-03-03T08:00:00.000Z';

function note(fields: Partial<Note> = {}): Note {
  return {
    id: '0d5d0f0e-6a8e-4a4b-8a57-0d6f7f1c2a10',
    page: KEY,
    target: { kind: 'page' },
    kind: 'doubtful',
    body: 'Cek ke panitia.',
    tags: [],
    created: MARCH,
    modified: MARCH,
    revision: 0,
    ...fields,
  };
}

async function whole(file: Blob) {
  const read = await readBackup(file);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.backup;
}

/** Everything the product can see of the library. */
async function seen() {
  const rows = await pageRows();
  const pages = await Promise.all(rows.map(({ key }) => recallPage(key)));
  const captures = await Promise.all(
    pages.flatMap((page) => page?.capturedAt.map((at) => recallCapture(page.row.key, at)) ?? []),
  );
  const sets = await Promise.all((await listDatasets()).map(({ id }) => recallDataset(id)));
  return { rows, captures, notes: (await allNotes()).toSorted((a, b) => a.id.localeCompare(b.id)), sets };
}

test('whatever the library holds comes back from its backup without loss', async () => {
  const library = fc.record({
    read: fc.array(fc.tuple(reports, instants), { maxLength: 6 }),
    notes: fc.uniqueArray(notes, { maxLength: 5, selector: ({ id }) => id }),
    sets: fc.uniqueArray(datasets, { maxLength: 2, selector: ({ id }) => id }),
  });
  await fc.assert(
    fc.asyncProperty(library, async ({ read, notes, sets }) => {
      await emptyStore();
      for (const [report, at] of read) await savePage(report, at);
      for (const each of notes) expect((await saveNote({ ...each, revision: 0 })).ok).toBe(true);
      for (const set of sets) await importDataset(set);
      const before = await seen();
      const words = (await searchPages({ text: 'lumajang' })).rows;
      const file = await backup();
      await emptyStore();
      const restored = await restoreBackup(await whole(file), 'replace');
      expect(restored).toMatchObject({ ok: true, conflicts: 0 });
      expect(await seen()).toEqual(before);
      expect((await searchPages({ text: 'lumajang' })).rows).toEqual(words);
      // Again, over itself: nothing is doubled.
      expect(await restoreBackup(await whole(file), 'merge')).toMatchObject({ ok: true, conflicts: 0 });
      expect((await seen()).notes).toEqual(before.notes);
      expect((await seen()).captures).toEqual(before.captures);
    }),
    { numRuns: 25 },
  );
});

test('what was removed can still be restored on the other machine', async () => {
  await savePage(report(), MARCH);
  await tagPages([KEY], { add: ['arsip'] });
  await saveNote(note());
  const removal = await removePages([KEY]);
  const file = await backup();
  await emptyStore();
  await restoreBackup(await whole(file), 'replace');
  expect(await pageRows()).toEqual([]);
  expect(await restorePages(removal.ok ? removal.value : '')).toEqual({ ok: true, value: true });
  expect((await recallPage(KEY))?.row).toMatchObject({ tags: ['arsip'], notes: 1, captures: 1 });
  expect((await searchPages({ text: 'lumajang' })).rows).toHaveLength(1);
});

test('a page of which only fingerprints are kept is still found by its passages on the other machine', async () => {
  await changeKeepPolicy('fingerprints');
  const text = [
    'Kader posyandu di lereng Semeru kini mencatat berat bayi lewat telepon genggam, lalu bidan desa menengok rumahnya.',
    'Bupati mengatakan 14 desa sudah memakainya sejak Maret 2021, sedangkan tujuh desa lain menunggu sinyal dari menara.',
    'Dulu buku catatan sering basah kena hujan, sekarang datanya aman, tutur seorang kader sambil menunjukkan layarnya.',
  ].join('\n');
  const long = { ...report({ mentions: [], claims: [], checks: [] }), text };
  await savePage(long, MARCH);
  await rememberText(long);
  const same = { ...long, page: { ...long.page, url: 'https://lain.id/salinan' } };
  const before = await similarPages(same);
  expect(before.across).toHaveLength(1);
  const file = await backup();
  await emptyStore();
  await restoreBackup(await whole(file), 'replace');
  expect(await similarPages(same)).toEqual(before);
});

test('a merge keeps both texts of a note that was written on two machines', async () => {
  await saveNote(note({ body: 'Tulisan pertama', modified: '2026-03-04T08:00:00.000Z' }));
  const file = await backup();
  await emptyStore();
  await saveNote(note({ body: 'Tulisan kedua', modified: '2026-03-05T08:00:00.000Z' }));
  expect(await restoreBackup(await whole(file), 'merge')).toMatchObject({ ok: true, conflicts: 1 });
  expect((await allNotes()).map(({ body }) => body)).toEqual(['Tulisan kedua', 'Tulisan pertama']);
  expect(await restoreBackup(await whole(file), 'merge')).toMatchObject({ ok: true, conflicts: 0 });
  expect(await allNotes()).toHaveLength(2);
});

test('a merge switches no dataset on and changes no choice', async () => {
  const [set] = fc.sample(datasets, 1);
  if (!set) throw new Error('none');
  await importDataset({ ...set, active: true });
  await rememberBackup(MARCH);
  const file = await backup();
  await emptyStore();
  await restoreBackup(await whole(file), 'merge');
  expect(await listDatasets()).toMatchObject([{ id: set.id, active: false }]);
  expect(await lastBackup()).toBeUndefined();
});

test('choices outside the database travel in the file', async () => {
  const file = await backup({ settings: { language: 'en', similarWords: 33 } });
  expect((await whole(file)).settings).toEqual([
    { key: 'language', value: 'en' },
    { key: 'similarWords', value: 33 },
  ]);
});

test('a restore that is stopped changes nothing, and says how far it was', async () => {
  const other = { ...report(), page: { ...report().page, url: 'https://lain.id/2' } };
  await savePage(other, MARCH);
  await savePage(report(), MARCH);
  const read = await whole(await backup());
  await emptyStore();
  await saveNote(note());
  const before = await seen();
  const stop = new AbortController();
  const shares: number[] = [];
  const onProgress = (share: number) => {
    shares.push(share);
    if (shares.length === 3) stop.abort();
  };
  expect(await restoreBackup(read, 'replace', { signal: stop.signal, onProgress })).toMatchObject({ ok: false });
  expect(shares).toEqual([1 / 5, 2 / 5, 3 / 5]);
  expect(await seen()).toEqual(before);
});

test('a restore that fails changes nothing', async () => {
  await savePage(report(), MARCH);
  const read = await whole(await backup());
  const before = await seen();
  const broken = { ...read, notes: [{ ...note(), id: undefined as unknown as string }] };
  expect(await restoreBackup(broken, 'replace')).toMatchObject({ ok: false });
  expect(await seen()).toEqual(before);
});

const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const file = (text: string) => new Blob([gzipSync(strToU8(text))]);

test.each([
  ['an empty file', new Blob([]), 'the file ends too early', 'cut-off'],
  ['another kind of file', new Blob(['%PDF-1.7']), 'no backup of Piagam', 'unreadable'],
  ['gzip of something else', file('hello\nworld\n'), 'not JSON', 'unreadable'],
  [
    'a file without its end',
    file(line({ schema: 'piagam-backup/1' }) + line({ note: {} })),
    'ends too early',
    'cut-off',
  ],
  [
    'a changed file',
    file(line({ schema: 'piagam-backup/9' }) + line({ lines: 1, checksum: '' })),
    'damaged',
    'damaged',
  ],
])('%s is refused with its reason', async (_name, blob, reason, why) => {
  const read = await readBackup(blob);
  expect(read).toMatchObject({ ok: false });
  expect(read.ok ? '' : read.faults.map(({ message }) => message).join()).toMatch(new RegExp(reason));
  expect(read.ok ? '' : read.faults[0]?.why).toBe(why);
});

test('a backup that was cut off or changed anywhere is refused', async () => {
  await savePage(report(), MARCH);
  await saveNote(note());
  const bytes = new Uint8Array(await (await backup()).arrayBuffer());
  for (let cut = 1; cut < bytes.length; cut += 97) {
    expect((await readBackup(new Blob([bytes.slice(0, cut)]))).ok).toBe(false);
  }
  const plain = new Blob([bytes]);
  const whole = await readBackup(plain);
  expect(whole.ok).toBe(true);
  for (let at = 12; at < bytes.length - 8; at += 31) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x10;
    const read = await readBackup(new Blob([changed]));
    // Bits of the packing itself may change without changing what is packed.
    if (read.ok) expect(read).toEqual(whole);
  }
});

test('a long backup is read in slices, says how far it is, and can be stopped', async () => {
  const lines = backupLines();
  lines.add({ schema: 'piagam-backup/1', madeAt: MARCH, pages: 0, captures: 0, notes: 4_000, datasets: 0 });
  for (let n = 0; n < 4_000; n++)
    lines.add({ note: note({ id: crypto.randomUUID(), body: crypto.randomUUID().repeat(9) }) });
  const file = lines.end();
  const shares: number[] = [];
  const stop = new AbortController();
  const read = await readBackup(file, { onProgress: (share) => shares.push(share) });
  expect(read.ok).toBe(true);
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  await expect(readBackup(file, { signal: stop.signal, onProgress: () => stop.abort() })).rejects.toThrow();
});

test('a newer form is told as one', async () => {
  const lines = backupLines();
  lines.add({ schema: 'piagam-backup/9' });
  expect(await readBackup(lines.end())).toMatchObject({ ok: false, faults: [{ at: 'line 1', why: 'newer' }] });
});

test('a wrong field is told with its line, and nothing is read of the file', async () => {
  await saveNote(note());
  const lines = backupLines();
  lines.add({ schema: 'piagam-backup/1', madeAt: MARCH, pages: 0, captures: 0, notes: 1, datasets: 0 });
  lines.add({ note: { ...note(), kind: 'rumour' } });
  expect(await readBackup(lines.end())).toMatchObject({
    ok: false,
    faults: [{ at: 'line 2 note/kind', message: expect.stringContaining('rumour') }],
  });
});

test('everything is erased in one place', async () => {
  await savePage(report(), MARCH);
  await saveNote(note());
  await rememberBackup(MARCH);
  expect(await eraseEverything()).toMatchObject({ ok: true });
  expect(await seen()).toEqual({ rows: [], captures: [], notes: [], sets: [] });
  expect(await lastBackup()).toBeUndefined();
  await write(['words', 'segments', 'trash'], async (tx) => {
    for (const name of ['words', 'segments', 'trash'] as const) expect(await tx.objectStore(name).count()).toBe(0);
  });
});
