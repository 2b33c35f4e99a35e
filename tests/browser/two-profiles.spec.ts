import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../../scripts/drive/chromium.ts';
import { findBrowser } from '../../scripts/drive/find-browser.ts';
import { type Site, serve } from '../../scripts/drive/serve.ts';
import { PAGES } from './pages.ts';
import { extensionFor, marksOn, piagam, root } from './piagam.ts';

/** What leaves one browser and comes into another; each test starts its own. */
const open: Chromium[] = [];
let site: Site;

base.beforeAll(async () => {
  site = await serve(join(root, 'tests/browser'), PAGES);
});
base.afterEach(async () => {
  for (const chromium of open.splice(0)) await chromium.close();
});
base.afterAll(async () => {
  await site?.close();
});

base(
  'a backup restores library, notes and choices in another browser; cut off or damaged it changes nothing',
  async () => {
    const first = await started('id');
    const tab = await first.browser.newPage();
    await noteOn(first, tab, '/wordpress.html?dua=1', 'Catatan 🏆 “satu”,\nbaris dua');
    await piagam(first, tab, site).read('/blogspot.html?dua=2');
    const library = await libraryOf(first, 'settings');
    await library.evaluate(`chrome.storage.local.set({ similarWords: 33, marks: false })`);
    await library.evaluate(() => localStorage.setItem('reader-name', 'Rini'));
    const before = await contents(library);
    const file = await saved(library, 'Unduh', '.piagam.gz');

    const second = await started('en');
    const there = await libraryOf(second, 'settings');
    const bytes = readFileSync(file);
    const damaged = {
      half: bytes.subarray(0, bytes.length >> 1),
      tail: bytes.subarray(0, bytes.length - 9),
      flipped: Uint8Array.from(bytes, (byte, i) => (i === bytes.length >> 1 ? byte ^ 0x55 : byte)),
      nothing: new Uint8Array(),
      picture: new Uint8Array([137, 80, 78, 71, 13, 10]),
    };
    for (const [name, part] of Object.entries(damaged)) {
      const path = join(mkdtempSync(join(tmpdir(), 'piagam-damaged-')), `${name}.piagam.gz`);
      writeFileSync(path, part);
      await give(there, path);
      await there.waitForSelector('.is-fault .errs li');
      expect(await there.$eval('.is-fault', (box) => box.textContent)).toContain('cannot be restored');
      expect((await contents(there)).pages).toEqual([]);
      await there.reload();
      await there.waitForSelector('h1');
    }

    await give(there, file);
    await press(there, 'Replace everything');
    await pressLast(there, 'Replace everything');
    await there.waitForFunction(() => /Restored|restored/.test(document.body.textContent ?? ''));
    // The session is what this run of the first browser had open; fingerprints are made beside the work.
    await expect
      .poll(async () => ({ ...(await contents(there)), session: {} }), { timeout: 20_000 })
      .toEqual({ ...before, session: {} });
    await there.reload();
    expect(await there.evaluate(() => localStorage.getItem('reader-name'))).toBe('Rini');
  },
);

base('a backup that is merged into a library of its own loses nothing of either', async () => {
  const first = await started('id');
  const tab = await first.browser.newPage();
  await noteOn(first, tab, '/wordpress.html?dua=3', 'Dari mesin pertama');
  const file = await saved(await libraryOf(first, 'settings'), 'Unduh', '.piagam.gz');
  const second = await started('id');
  const other = await second.browser.newPage();
  await noteOn(second, other, '/wordpress.html?dua=3', 'Dari mesin kedua');
  await noteOn(second, other, '/portal.html?dua=4', 'Hanya di mesin kedua');
  const there = await libraryOf(second, 'settings');
  await there.evaluate(`chrome.storage.local.set({ similarWords: 44 })`);
  await give(there, file);
  await press(there, 'Gabungkan dengan yang ada');
  await there.waitForFunction(() => document.body.textContent?.includes('dipulihkan'));
  const now = await contents(there);
  expect(now.notes.map(({ body }) => body).sort()).toEqual([
    'Dari mesin kedua',
    'Dari mesin pertama',
    'Hanya di mesin kedua',
  ]);
  expect(now.pages).toHaveLength(2);
  expect(now.local).toMatchObject({ similarWords: 44 });
});

base('erasing everything leaves nothing: no record, no setting, no draft, no mark on an open page', async () => {
  const chromium = await started('id');
  const tab = await chromium.browser.newPage();
  await noteOn(chromium, tab, '/wordpress.html?dua=5', 'Rahasia');
  const panel = await chromium.panel();
  await select(tab, 'ruang layanan terpadu');
  await panel.waitForSelector('.selected');
  await click(panel, '[data-notes=selection]');
  await type(panel, '.note-form textarea', 'Draf rahasia');
  await panel.evaluate(() => localStorage.setItem('reader-name', 'Rini'));
  expect((await marksOn(tab)).length).toBeGreaterThan(0);
  const library = await libraryOf(chromium, 'settings');
  await press(library, 'Hapus …');
  await press(library, 'Saya mengerti');
  await press(library, 'Hapus semuanya');
  await library.waitForFunction(() => document.body.textContent?.includes('Semua sudah dihapus'));
  const left = async () => {
    const { records, local, session, views } = await contents(library);
    return { records, local, session, views, marks: (await marksOn(tab)).flatMap(({ texts }) => texts) };
  };
  await expect.poll(left).toEqual({ records: 0, local: {}, session: {}, views: {}, marks: [] });
  // Nor does an open form or a late word bring anything back.
  await tab.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await left()).toEqual({ records: 0, local: {}, session: {}, views: {}, marks: [] });
});

async function started(language: 'id' | 'en'): Promise<Chromium> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('no Chrome, Chromium or Edge here');
  const chromium = await launchChromium({ ...found, extension: extensionFor('chromium'), headless: true, language });
  open.push(chromium);
  return chromium;
}

async function libraryOf(chromium: Chromium, hash: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`chrome-extension://${chromium.extensionId}/library.html#${hash}`);
  await page.bringToFront();
  await page.waitForSelector('.view h1');
  return page;
}

async function noteOn(chromium: Chromium, tab: Page, path: string, body: string): Promise<void> {
  await piagam(chromium, tab, site).read(path);
  const panel = await chromium.panel();
  await panel.waitForSelector('#notes');
  await select(tab, 'Pemerintah Kabupaten Grobogan');
  await panel.waitForSelector('.selected');
  await click(panel, '[data-notes=selection]');
  await type(panel, '.note-form textarea', body);
  await click(panel, '.note-form [type=submit]');
  await panel.waitForSelector('.note');
}

async function saved(page: Page, caption: string, ending: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'piagam-saved-'));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await press(page, caption);
  await expect.poll(() => readdirSync(folder).filter((name) => name.endsWith(ending)).length).toBe(1);
  return join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? '');
}

async function give(page: Page, path: string): Promise<void> {
  const field = await page.waitForSelector('input[type=file]');
  await field?.uploadFile(path);
}

const worded = (words: string) =>
  `xpath///*[self::button or self::a or self::label][contains(normalize-space(.), "${words}")]`;

async function press(page: Page, words: string): Promise<void> {
  await page.locator(worded(words)).click();
}

async function pressLast(page: Page, words: string): Promise<void> {
  await expect.poll(async () => (await page.$$(worded(words))).length).toBeGreaterThan(0);
  await (await page.$$(worded(words))).at(-1)?.click();
}

async function select(tab: Page, words: string): Promise<void> {
  await tab.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node instanceof Text ? node.data.indexOf(words) : -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    }
  }, words);
}

async function click(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => (element instanceof HTMLElement ? element.click() : undefined));
}

async function type(page: Page, selector: string, text: string): Promise<void> {
  await page.$eval(
    selector,
    (field, text) => {
      if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

type Contents = {
  readonly pages: readonly unknown[];
  readonly captures: readonly unknown[];
  readonly notes: readonly { readonly body: string }[];
  readonly records: number;
  readonly local: Readonly<Record<string, unknown>>;
  readonly session: Readonly<Record<string, unknown>>;
  readonly views: Readonly<Record<string, string>>;
};

/** Everything that a browser keeps for the extension, as far as it is the reader's. */
async function contents(page: Page): Promise<Contents> {
  return (await page.evaluate(`(async () => {
    const wait = (request) => new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    let records = 0;
    const all = {};
    for (const { name } of await indexedDB.databases()) {
      const db = await wait(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        all[store] = await wait(db.transaction(store).objectStore(store).getAll());
        records += all[store].length;
      }
      db.close();
    }
    const { hasRead, language, ...local } = await chrome.storage.local.get(null);
    // Numbers of pages mean nothing elsewhere.
    const pages = all.pages.map(({ number, ...row }) => row);
    return { pages, captures: all.captures, notes: all.notes, records, local,
      session: await chrome.storage.session.get(null), views: { ...localStorage } };
  })()`)) as Contents;
}
