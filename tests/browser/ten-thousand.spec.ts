import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { madeBackup } from '../../bench/made-library.ts';
import { BACKUP_SCHEMA, backupLines } from '../../lib/store/backup-file.ts';
import { type Chromium, launchChromium } from '../../scripts/drive/chromium.ts';
import { findBrowser } from '../../scripts/drive/find-browser.ts';
import { extensionFor } from './piagam.ts';

const PAGES = 10_000;

base(
  '10,000 pages are restored, searched, tagged, deleted, brought back and exported, and the library never stands still',
  async () => {
    base.setTimeout(600_000);
    const found = findBrowser('chromium');
    if (!found) throw new Error('no Chrome, Chromium or Edge here');
    const chromium = await launchChromium({
      ...found,
      extension: extensionFor('chromium'),
      headless: true,
      language: 'id',
    });
    try {
      await tenThousand(chromium);
    } finally {
      await chromium.close();
    }
  },
);

async function tenThousand(chromium: Chromium): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'piagam-ten-thousand-'));
  const file = join(folder, 'besar.piagam.gz');
  writeFileSync(file, Buffer.from(await (await made()).arrayBuffer()));
  const library = await chromium.browser.newPage();
  await library.setViewport({ width: 1280, height: 900 });
  const session = await library.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });

  // A restore that is stopped leaves nothing of it; the next one takes all.
  await open(chromium, library, 'settings');
  await (await library.waitForSelector('input[type=file]'))?.uploadFile(file);
  await library.waitForFunction(() => document.body.textContent?.includes('Gabungkan dengan yang ada'), {
    timeout: 55_000,
  });
  await press(library, 'Gabungkan dengan yang ada');
  await library.waitForFunction(
    () =>
      [...document.querySelectorAll('.meter i')].some(
        (bar) => Number.parseInt(bar.getAttribute('style')?.slice(6) ?? '', 10) > 1,
      ),
    { timeout: 55_000, polling: 50 },
  );
  await press(library, 'Hentikan');
  await library.waitForFunction(() => document.body.textContent?.includes('Gabungkan dengan yang ada'));
  expect(await count(library, 'pages')).toBe(0);
  await press(library, 'Gabungkan dengan yang ada');
  await expect
    .poll(() => library.$eval('body', (body) => body.textContent?.includes('dipulihkan')), {
      timeout: 200_000,
      intervals: [500],
    })
    .toBe(true);
  expect(await count(library, 'pages')).toBe(PAGES);

  // Rows are there before every row is loaded; a word narrows them.
  await open(chromium, library, 'history');
  await library.waitForSelector('.hist tbody tr');
  const first = await library.evaluate(() => Math.round(performance.now()));
  const word = await timed(library, () => library.type('[data-search]', 'kata19999 '));
  console.log(
    `10,000 pages: rows ${first} ms after the library began to load, narrowed ${word} ms after the last letter`,
  );
  await open(chromium, library, 'history?tag=arsip');
  await library.waitForSelector('.hist tbody tr');
  const tagged = await figure(library);
  expect(tagged).toBeGreaterThan(50);

  // Every page of the question, not only those on the screen.
  await (await library.waitForSelector('thead .pick input'))?.click();
  await press(library, 'Pilih semua').catch(() => {});
  await press(library, 'Label');
  await library.type('.bulkform input', 'periksa');
  await press(library, 'Tambahkan');
  await library.waitForSelector('.outcome');
  await press(library, 'Hapus');
  await library.waitForFunction(() => document.querySelectorAll('.hist tbody tr').length === 0);
  const left = await count(library, 'pages');
  expect(left).toBeLessThan(PAGES);
  await press(library, 'Batalkan');
  await library.waitForSelector('.hist tbody tr');
  expect(await count(library, 'pages')).toBe(PAGES);

  // Everything as one file; the first time it is given up.
  await open(chromium, library, 'history');
  await library.waitForSelector('.push');
  await press(library, 'Ekspor 10.000');
  await library.waitForSelector('.dialog[open] .b.primary:not([disabled])');
  await press(library, 'Simpan berkas');
  await library.waitForFunction(
    () => /[1-9]\d* dari 10\.000/.test(document.querySelector('.dialog footer')?.textContent ?? ''),
    { polling: 20 },
  );
  await press(library, 'Hentikan');
  await library.waitForFunction(() =>
    /dihentikan|Dihentikan/.test(document.querySelector('.dialog footer')?.textContent ?? ''),
  );
  expect(readdirSync(folder).filter((name) => name.endsWith('.csv'))).toEqual([]);
  await press(library, 'Simpan berkas');
  await expect
    .poll(() => readdirSync(folder).find((name) => name.endsWith('.csv')) ?? '', { timeout: 240_000 })
    .not.toBe('');
  const csv = join(folder, readdirSync(folder).find((name) => name.endsWith('.csv')) ?? '');
  await expect
    .poll(() => existsSync(csv) && readFileSync(csv, 'utf8').endsWith('\r\n'), { timeout: 30_000 })
    .toBe(true);
  expect(new Set(readFileSync(csv, 'utf8').match(/https:\/\/portal\d+\.go\.id\/berita\/\d+/g)).size).toBe(PAGES);
}

async function made(): Promise<Blob> {
  const { contents, pages, captures } = madeBackup(PAGES);
  const lines = backupLines();
  lines.add({ schema: BACKUP_SCHEMA, ...contents });
  for (const page of pages) lines.add({ page });
  for (const capture of captures) lines.add({ capture });
  return lines.end();
}

async function open(chromium: Chromium, page: Page, hash: string): Promise<void> {
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${chromium.extensionId}/library.html#${hash}`);
  await page.waitForSelector('.view h1');
}

async function press(page: Page, words: string): Promise<void> {
  await page
    .locator(`xpath///*[self::button or self::a or self::label][contains(normalize-space(.), "${words}")]`)
    .setTimeout(10_000)
    .click();
}

/** Milliseconds of the page's own clock until the list has become another one. */
async function timed(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const table = document.querySelector('.hist')?.parentElement;
    const times = { at: 0, last: 0 };
    Reflect.set(globalThis, 'times', times);
    document.querySelector('[data-search]')?.addEventListener('input', () => {
      times.last = performance.now();
    });
    if (table) {
      new MutationObserver(() => {
        if (document.querySelectorAll('.hist tbody tr').length < 30) times.at ||= performance.now();
      }).observe(table, { childList: true, subtree: true });
    }
  });
  await work();
  await page.waitForFunction(() => Reflect.get(globalThis, 'times').at > 0, { timeout: 20_000 });
  return page.evaluate(() => Math.round(Reflect.get(globalThis, 'times').at - Reflect.get(globalThis, 'times').last));
}

async function count(page: Page, store: string): Promise<number> {
  return Number(
    await page.evaluate(`new Promise((done) => {
      const opening = indexedDB.open('piagam');
      opening.onsuccess = () => {
        const asked = opening.result.transaction('${store}').objectStore('${store}').count();
        asked.onsuccess = () => { opening.result.close(); done(asked.result); };
      };
    })`),
  );
}

async function figure(page: Page): Promise<number> {
  await page.waitForFunction(() => /\d/.test(document.querySelector('.push')?.textContent ?? ''));
  return Number((await page.$eval('.push', (button) => button.textContent ?? '')).replace(/\D/g, ''));
}
