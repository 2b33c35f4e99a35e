import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { FORMATS } from '../../lib/export/formats.ts';
import { readExport } from '../../lib/export/read-export.ts';
import { webAnnotationSchema } from '../../lib/export/web-annotation.schema.fixture.ts';
import { type Chromium, launchChromium } from '../../scripts/drive/chromium.ts';
import { findBrowser } from '../../scripts/drive/find-browser.ts';
import { type Site, serve } from '../../scripts/drive/serve.ts';
import { violations } from './axe.ts';
import { PAGES } from './pages.ts';
import { extensionFor, piagam, root } from './piagam.ts';

/** A browser of its own: what these tests erase must not be another's. */
base.describe.configure({ mode: 'serial' });
let chromium: Chromium;
let site: Site;
let library: Page;
let downloads = '';

base.beforeAll(async () => {
  const found = findBrowser('chromium');
  if (!found) throw new Error('no Chrome, Chromium or Edge here');
  site = await serve(join(root, 'tests/browser'), PAGES);
  chromium = await launchChromium({ ...found, extension: extensionFor('chromium'), headless: true, language: 'id' });
  downloads = mkdtempSync(join(tmpdir(), 'piagam-downloads-'));
  const page = await chromium.browser.newPage();
  const reader = piagam(chromium, page, site);
  for (const path of ['/wordpress.html', '/no-claims.html', '/blogspot.html']) await reader.read(path);
  library = await chromium.browser.newPage();
  const session = await library.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
});

base.afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

async function open(hash: string): Promise<void> {
  await library.bringToFront();
  await library.goto('about:blank');
  await library.goto(`chrome-extension://${chromium.extensionId}/library.html#${hash}`);
  await library.waitForSelector('.view h1');
}

const rows = () => library.$$eval('.hist tbody tr', (found) => found.map((row) => row.textContent ?? ''));

/** Presses what has these words on it. */
async function press(words: string): Promise<void> {
  await library
    .locator(`xpath///*[self::button or self::a or self::label][contains(normalize-space(.), "${words}")]`)
    .click();
}

async function downloaded(ending: string): Promise<string> {
  let name: string | undefined;
  await expect
    .poll(() => {
      name = readdirSync(downloads).find((each) => each.endsWith(ending));
      return name ?? '';
    })
    .not.toBe('');
  const path = join(downloads, name ?? '');
  await expect.poll(() => existsSync(path) && readFileSync(path).length).toBeGreaterThan(0);
  return path;
}

base('pages that were read are in the history, newest first, and are found by their words', async () => {
  await open('history');
  await library.waitForSelector('.hist tbody tr');
  await expect.poll(rows).toHaveLength(3);
  await library.type('[data-search]', 'banyumas');
  await expect.poll(async () => (await rows()).length).toBe(2);
  expect(library.url()).toContain('q=banyumas');
  // The address is the question: it is asked again after a reload.
  await library.reload();
  await library.waitForSelector('.hist tbody tr');
  expect(await rows()).toHaveLength(2);
});

base('a page of the history tells its claims and its text', async () => {
  await open('history');
  await (await library.waitForSelector('.hist tbody tr:last-child .ttl'))?.click();
  await library.waitForSelector('.stored');
  expect(await library.$$eval('.stored', (claims) => claims.length)).toBeGreaterThanOrEqual(2);
  expect(await library.$eval('.fulltext', (text) => text.textContent)).toContain('Banyumas');
});

base('every format is saved and is what it says it is', async () => {
  await open('history');
  await library.waitForSelector('.push');
  await press('Ekspor 3');
  await library.waitForSelector('.dialog[open]');
  await library.type('.dialog input[autocomplete=name]', 'Rini');
  expect(await library.$eval('.dialog input[autocomplete=name]', (input) => input.value)).toBe('Rini');
  for (const format of FORMATS) {
    const radio = await library.waitForSelector(`input[type=radio]:nth-of-type(1)`);
    expect(radio).toBeTruthy();
    const at = FORMATS.indexOf(format);
    const inputs = await library.$$('input[name=format]');
    const disabled = await inputs[at]?.evaluate((input) => input.disabled);
    if (format.id === 'claimreview') {
      // Nobody has judged a claim here.
      expect(disabled).toBe(true);
      continue;
    }
    await inputs[at]?.click();
    await press('Simpan berkas');
    const path = await downloaded(`-${format.id}${format.extension}`);
    const file = readFileSync(path, 'utf8');
    CHECKS[format.id]?.(file);
    expect(CHECKS[format.id], `a check of ${format.id}`).toBeDefined();
  }
  await expect.poll(() => violations(library)).toEqual([]);
  // The name is there again for the next file.
  await open('history');
  await library.waitForSelector('.push');
  await press('Ekspor 3');
  expect(await library.$eval('.dialog input[autocomplete=name]', (input) => (input as HTMLInputElement).value)).toBe(
    'Rini',
  );
});

const made = { id: () => crypto.randomUUID(), now: '2026-11-24T00:00:00.000Z' };
const isCollection = new Ajv2020({ strict: false, validateFormats: false }).compile(webAnnotationSchema);

const CHECKS: Readonly<Record<string, (file: string) => void>> = {
  'csv-claims'(file) {
    const { data, errors } = Papa.parse<Record<string, string>>(file.replace(/^\ufeff/, '').trim(), { header: true });
    expect(errors).toEqual([]);
    expect(data.map((row) => row.recipient).join(' ')).toContain('Banyumas');
    for (const row of data) expect(row.text_sha256).toMatch(/^[0-9a-f]{64}$/);
  },
  'csv-mentions'(file) {
    const { data, errors } = Papa.parse<Record<string, string>>(file.replace(/^\ufeff/, '').trim(), { header: true });
    expect(errors).toEqual([]);
    expect(data.length).toBeGreaterThan(4);
  },
  'csv-notes'(file) {
    // Nobody has written a note here.
    expect(file.replace(/^\ufeff/, '')).toMatch(/^page_url,page_title,note,[^\r\n]*\r\n$/);
  },
  json(file) {
    const read = readExport(file, made);
    expect(read.faults).toEqual([]);
    expect(read.pages).toHaveLength(3);
    expect(JSON.parse(file).reader).toBe('Rini');
  },
  ndjson(file) {
    const read = readExport(file, made);
    expect(read.faults).toEqual([]);
    expect(read.pages).toHaveLength(3);
  },
  jsonld(file) {
    const collection: unknown = JSON.parse(file);
    expect(isCollection(collection) || isCollection.errors).toBe(true);
  },
  csl(file) {
    expect(JSON.parse(file)).toContainEqual(expect.objectContaining({ type: 'dataset' }));
  },
  ris(file) {
    expect(file).toMatch(/^TY {2}- NEWS\r\n[\s\S]*ER {2}- \r\n/);
  },
  bibtex(file) {
    expect(file).toMatch(/^@article\{page-[0-9a-f]{16}-[0-9a-f]{8},\n/);
  },
  markdown(file) {
    expect(file.match(/^## /gm)).toHaveLength(3);
  },
  html(file) {
    const { document } = new JSDOM(file).window;
    expect(document.querySelectorAll('article')).toHaveLength(3);
    expect(document.querySelectorAll('script')).toHaveLength(0);
  },
  hypothesis(file) {
    const { annotations }: { annotations: readonly unknown[] } = JSON.parse(file);
    expect(annotations.length).toBeGreaterThanOrEqual(4);
    // Claims of ours are not taken for a reader's notes.
    expect(readExport(file, made)).toEqual({ pages: [], noted: [], foreign: [], faults: [] });
  },
};

base('marked pages are judged again, and nothing has changed', async () => {
  await open('history');
  await (await library.waitForSelector('thead .pick input'))?.click();
  await press('Periksa ulang');
  await library.waitForFunction(() => document.querySelector('.recheck [role=status]')?.textContent?.includes('3'));
  expect(await library.$$eval('.recheck .changed li', (changes) => changes.length)).toBe(0);
});

base('pages are tagged in bulk, deleted, and brought back', async () => {
  await open('history');
  await (await library.waitForSelector('thead .pick input'))?.click();
  await press('Label');
  await library.type('.bulkform input', 'uji');
  await press('Tambahkan');
  await expect.poll(async () => (await rows()).filter((row) => row.includes('uji')).length).toBe(3);
  await press('Hapus');
  await library.waitForSelector('.outcome');
  await expect.poll(async () => (await rows()).length).toBe(0);
  await press('Batalkan');
  await expect.poll(async () => (await rows()).length).toBe(3);
  expect((await rows()).every((row) => row.includes('uji'))).toBe(true);
});

base('a removal is brought back from the settings, after the view was left', async () => {
  await open('history');
  await (await library.waitForSelector('thead .pick input'))?.click();
  await press('Hapus');
  await expect.poll(async () => (await rows()).length).toBe(0);
  await open('settings');
  await library.waitForSelector('.removals li');
  expect(await library.$$eval('.removals li', (lines) => lines.length)).toBe(1);
  expect(await library.$eval('.removals li', (line) => line.textContent)).toContain('3 halaman');
  await press('Kembalikan');
  await library.waitForFunction(() => !document.querySelector('.removals'));
  await open('history');
  await expect.poll(async () => (await rows()).length).toBe(3);
});

base('a backup, then erasing everything, then the backup again: nothing is lost', async () => {
  await open('settings');
  await press('Unduh');
  const file = await downloaded('.piagam.gz');
  await press('Hapus …');
  const erase = await library.waitForSelector('.is-fault .b.fault');
  expect(await erase?.evaluate((button) => (button as HTMLButtonElement).disabled)).toBe(true);
  await press('Saya mengerti');
  await press('Hapus semuanya');
  await library.waitForFunction(() => document.body.textContent?.includes('Semua sudah dihapus'));
  await open('history');
  await library.waitForSelector('.nothing');
  await open('settings');
  const input = await library.waitForSelector('input[type=file]');
  await input?.uploadFile(file);
  await press('Gabungkan dengan yang ada');
  await library.waitForFunction(() => document.body.textContent?.includes('dipulihkan'));
  await open('history');
  await expect.poll(async () => (await rows()).length).toBe(3);
  expect((await rows()).every((row) => row.includes('uji'))).toBe(true);
});

base('an export of a colleague is compared, then taken; a broken one changes nothing', async () => {
  const exported = await downloaded('-json.json');
  await open('history/bring');
  const input = await library.waitForSelector('input[type=file]');
  await input?.uploadFile(join(root, 'package.json'));
  await library.waitForSelector('.is-fault');
  await open('history');
  await expect.poll(async () => (await rows()).length).toBe(3);
  await open('history/bring');
  await (await library.waitForSelector('input[type=file]'))?.uploadFile(exported);
  await press('Masukkan ke riwayat');
  await library.waitForFunction(() => document.body.textContent?.includes('ada di riwayat Anda'));
  await open('history');
  await expect.poll(async () => (await rows()).length).toBe(3);
});

base('the same release on two sites is a family in the library', async () => {
  await open('families');
  await library.waitForSelector('.fam .row');
  expect(await library.$$eval('.fam .row', (found) => found.length)).toBeGreaterThanOrEqual(2);
});

for (const hash of ['history', 'history/bring', 'families', 'summary', 'settings']) {
  base(`axe finds nothing on #${hash}, wide or narrow, and nothing scrolls sideways`, async () => {
    await open(hash);
    for (const width of [1280, 320]) {
      await library.setViewport({ width, height: 900 });
      expect(await violations(library)).toEqual([]);
      expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
