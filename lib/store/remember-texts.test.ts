import { beforeEach, expect, test } from 'vitest';
import { report } from '../report/builders.ts';
import { readReport } from '../report/read-report.ts';
import type { Report } from '../report/report.ts';
import { sha256 } from '../text/sha256.ts';
import { backup, readBackup, restoreBackup } from './backup.ts';
import { emptyTrash, forget, removePages, restorePages } from './curate.ts';
import { reading } from './database.ts';
import { storedIndex } from './duplicate-index.ts';
import { emptyStore } from './empty-store.ts';
import { changeKeepPolicy } from './keep.ts';
import { savePage } from './pages.ts';
import {
  fingerprintBytes,
  forgetTexts,
  rememberText,
  rememberTexts,
  similarPages,
  tidyPendingTexts,
  tidyTexts,
  withSimilar,
} from './remember-texts.ts';

beforeEach(emptyStore);

const SENTENCES = [
  'Kader posyandu di lereng Semeru kini mencatat berat bayi lewat telepon genggam, lalu bidan desa menengok rumah yang anaknya tidak naik timbangan.',
  'Bupati mengatakan 14 desa sudah memakainya sejak Maret 2021, sedangkan tujuh desa lain menunggu sinyal dari menara baru di balik bukit.',
  'Dulu buku catatan sering basah kena hujan, sekarang datanya aman, tutur seorang kader sambil menunjukkan layar teleponnya kepada tamu dari Jakarta.',
];
const RELEASE = SENTENCES.join('\n');

function page(url: string, text: string): Report {
  const base = report({ text, mentions: [], claims: [], checks: [] });
  return {
    ...base,
    page: { ...base.page, url, title: `Judul ${url}`, sha256: sha256(text), words: text.split(/\s+/).length },
  };
}

async function read(url: string, text: string, kind: 'page' | 'reference' = 'page'): Promise<Report> {
  const one = page(url, text);
  await savePage(one, '2026-11-24T03:00:00.000Z', { kind });
  await rememberText(one);
  return one;
}

/** A text that shares nothing with any other of these. */
function own(name: string, words = 300): string {
  return Array.from({ length: words }, (_, i) => `${name}${(i * 7919) % 997}`).join(' ');
}

test('a page read later finds the one read before, aligned', async () => {
  await read('https://a.example/rilis', RELEASE);
  await read('https://b.example/lain', own('b'));
  const later = page('https://c.example/berita', `Berita hari ini.\n${RELEASE.replace('14 desa', '21 desa')}`);
  const similar = await similarPages(later);
  expect(similar.across).toHaveLength(1);
  expect(similar.across[0]).toMatchObject({
    url: 'https://a.example/rilis',
    title: 'Judul https://a.example/rilis',
    seenAt: '2026-11-24T03:00:00.000Z',
    kind: 'page',
    basis: 'text',
  });
  const [passage] = similar.across[0]!.passages;
  expect(passage?.differences).toMatchObject([{ kind: 'figure' }]);
  expect(passage?.quote).toBe(RELEASE.slice(0, -1));
  expect(readReport(JSON.parse(JSON.stringify(withSimilar(later, similar))))).toMatchObject({ ok: true });
});

test('a page is not similar to itself, read again or edited', async () => {
  await read('https://a.example/rilis', RELEASE);
  const again = await read('https://a.example/rilis?utm_source=x', `${RELEASE}\nTambahan redaksi hari ini.`);
  expect((await similarPages(again)).across).toEqual([]);
  expect((await fingerprintBytes()).pages).toBe(1);
});

test('an edited page is found by its new text, not by its old one', async () => {
  await read('https://a.example/', RELEASE);
  await read('https://a.example/', own('a'));
  expect((await similarPages(page('https://c.example/', RELEASE))).across).toEqual([]);
  expect((await similarPages(page('https://c.example/', own('a')))).across).toHaveLength(1);
});

test('a press release that the reader brought in is told as one', async () => {
  await read('https://dinas.example/siaran', RELEASE, 'reference');
  expect((await similarPages(page('https://c.example/', RELEASE))).across).toMatchObject([
    { kind: 'reference', containment: 1, containmentThere: 1 },
  ]);
});

test('with fingerprints only, figures are estimated and nothing is quoted', async () => {
  await changeKeepPolicy('fingerprints');
  const long = `${RELEASE}\n${own('x', 60)}`;
  await read('https://a.example/', long);
  const [one] = (await similarPages(page('https://c.example/', long))).across;
  expect(one).toMatchObject({ basis: 'estimated', passages: [] });
  expect(one?.containment).toBeGreaterThan(0.9);
});

test('of a release on many pages a report carries ten along', async () => {
  for (let i = 0; i < 14; i++) await read(`https://s${i}.example/`, `${own(`n${i}x`, 40)}\n${RELEASE}`);
  const { across } = await similarPages(page('https://c.example/', RELEASE));
  expect(across).toHaveLength(14);
  expect(across.filter(({ passages }) => passages.some(({ quote }) => quote !== undefined))).toHaveLength(10);
  expect(across.every(({ containment, passages }) => containment === 1 && passages.length === 1)).toBe(true);
});

test('a removed page is not found, and found again after an undo', async () => {
  await read('https://a.example/', RELEASE);
  const asked = page('https://c.example/', RELEASE);
  const removed = await removePages(['https://a.example/']);
  expect((await similarPages(asked)).across).toEqual([]);
  await tidyTexts();
  if (removed.ok) await restorePages(removed.value);
  expect((await similarPages(asked)).across).toHaveLength(1);
});

test('a forgotten page leaves no fingerprint behind', async () => {
  await read('https://a.example/', RELEASE);
  await read('https://b.example/', own('b'));
  const before = await fingerprintBytes();
  await read('https://c.example/', own('c'));
  await forgetTexts(['https://c.example/', 'https://never.example/']);
  expect(await fingerprintBytes()).toEqual(before);
});

test('what the reader forgets, or removed and can undo no more, leaves no fingerprint behind', async () => {
  await read('https://a.example/', RELEASE);
  await read('https://b.example/1', own('b'));
  await read('https://b.example/2', own('c'));
  await forget({ what: 'site', host: 'b.example' });
  expect((await fingerprintBytes()).pages).toBe(1);
  await removePages(['https://a.example/']);
  await emptyTrash();
  expect((await fingerprintBytes()).pages).toBe(0);
  expect(await storedIndex.postings(new Uint32Array([1, 2, 3]))).toEqual([[], [], []]);
});

test('tidying adds what has no fingerprints and forgets what has no page', async () => {
  await savePage(page('https://restored.example/', RELEASE), '2026-11-24T03:00:00.000Z');
  await rememberText(page('https://gone.example/', own('g')));
  expect(await tidyTexts()).toEqual({ ok: true, value: { forgotten: 1, added: 1 } });
  expect(await tidyTexts()).toEqual({ ok: true, value: { forgotten: 0, added: 0 } });
  expect((await similarPages(page('https://c.example/', RELEASE))).across).toHaveLength(1);
});

test('however the table grew, every fingerprint is where it is looked for', async () => {
  const texts = Array.from({ length: 120 }, (_, i) => own(`t${i}x`, 900));
  const pages = texts.map((text, i) => page(`https://p.example/${i}`, text));
  for (let from = 0; from < pages.length; from += 40) await rememberTexts(pages.slice(from, from + 40));
  for (const each of pages) await savePage(each, '2026-11-24T03:00:00.000Z');
  // 225 fingerprints a page are more than the first 256 blocks are to hold.
  expect(await reading(['fingerprintBlocks'], (tx) => tx.objectStore('fingerprintBlocks').count())).toBeGreaterThan(
    257,
  );
  for (const i of [0, 57, 119]) {
    expect((await similarPages(page('https://c.example/', texts[i]!))).across.map(({ url }) => url)).toEqual([
      `https://p.example/${i}`,
    ]);
  }
  await forgetTexts(pages.slice(0, 60).map(({ page: { url } }) => url!));
  expect((await similarPages(page('https://c.example/', texts[0]!))).across).toEqual([]);
  expect((await similarPages(page('https://c.example/', texts[119]!))).across).toHaveLength(1);
  expect(await storedIndex.size()).toBe(60);
});

test('at most 2 KB a page of six hundred words, beside its text', async () => {
  const pages = Array.from({ length: 60 }, (_, i) => page(`https://p.example/berita/${i}`, own(`t${i}x`, 600)));
  await rememberTexts(pages);
  const { pages: count, bytes } = await fingerprintBytes();
  expect(bytes / count).toBeLessThan(2000);
});

test('what a restore leaves undone is taken up by the next window, once', async () => {
  await savePage(report(), '2026-11-24T03:00:00.000Z');
  const read = await readBackup(await backup());
  if (!read.ok) throw new Error('not read');
  await emptyStore();
  await restoreBackup(read.backup, 'merge');
  const made = () =>
    reading(['fingerprints', 'meta'], async (tx) => ({
      fingerprints: await tx.objectStore('fingerprints').count(),
      choices: (await tx.objectStore('meta').getAll()).map(({ key }) => key),
    }));
  expect(await made()).toEqual({ fingerprints: 0, choices: ['texts-pending'] });
  await tidyPendingTexts();
  expect(await made()).toEqual({ fingerprints: 1, choices: [] });
});
