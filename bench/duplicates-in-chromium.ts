import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/drive/find-browser.ts';
import type { Figure } from './figures.ts';
import { median } from './median.ts';
import { pageScript } from './page-script.ts';

const SMALL = 1000;
const QUERIES = 40;

/** Look-ups in a real IndexedDB of `large` and of a thousand pages; nothing where there is no Chromium. */
export async function storedLookUps(
  large: number,
): Promise<{ figures: readonly Figure[]; version: string } | undefined> {
  const installed = findBrowser('chromium');
  if (!installed) return undefined;
  const script = await pageScript('./duplicates-in-page.ts');
  const browser = await chromium.launch({
    executablePath: installed.executable,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const measure = async (pages: number) => {
      const context = await browser.newContext();
      const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
      await context.route('https://bench.test/**', (route) =>
        route.request().url().endsWith('.js')
          ? route.fulfill({ body: script, contentType: 'text/javascript; charset=utf-8', headers })
          : route.fulfill({
              body: '<!doctype html><script src="/bench.js"></script>',
              contentType: 'text/html',
              headers,
            }),
      );
      const page = await context.newPage();
      await page.goto('https://bench.test/');
      const bytes = await page.evaluate((n) => duplicates.fill(n), pages);
      const disk = await page.evaluate((n) => duplicates.disk(n), pages);
      // A new page knows nothing from filling the store.
      await page.reload();
      const times = await page.evaluate(([n, queries]) => duplicates.times(n, queries), [pages, QUERIES] as const);
      await context.close();
      return { bytes, disk, ...times };
    };
    const few = await measure(SMALL);
    const many = await measure(large);
    const where = 'Chromium';
    const sizes = `${large.toLocaleString('en')} pages / 1,000 pages`;
    const figures: Figure[] = [
      {
        what: `look-up in IndexedDB, ${sizes}, median`,
        where,
        value: median(many.lookUp) / median(few.lookUp),
        goal: 3,
      },
      { what: `first look-up after opening, ${sizes}`, where, value: many.lookUp[0]! / few.lookUp[0]! },
      { what: `adding a page to IndexedDB, ${sizes}, median`, where, value: median(many.add) / median(few.add) },
      {
        what: `pages found that 30 % were copied from, ${large.toLocaleString('en')} pages`,
        where,
        value: many.found / QUERIES,
        goal: 0.95,
        atLeast: true,
      },
      { what: 'KB a page stored for fingerprints and blocks', where, value: many.bytes / 1000, goal: 2 },
      {
        what: 'KB (1,024 bytes) a page of 600 words as the browser counts them, with keys, index and logs',
        where,
        value: many.disk / 1024,
        goal: 2,
      },
    ];
    return { figures, version: browser.version() };
  } finally {
    await browser.close();
  }
}

/** What `duplicates-in-page.ts` puts into the page. */
declare const duplicates: {
  fill(pages: number): Promise<number>;
  disk(pages: number): Promise<number>;
  times(
    pages: number,
    queries: number,
  ): Promise<{ readonly lookUp: readonly number[]; readonly add: readonly number[]; readonly found: number }>;
};
