import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/drive/find-browser.ts';
import type { Figure } from './figures.ts';
import { median } from './median.ts';
import { pageScript } from './page-script.ts';
import type { FirstCall } from './tasks.ts';

export type InChromium = { readonly figures: readonly Figure[]; readonly version: string };

/** Runs the browser's side in a headless Chromium, or tells that there is none. */
export async function inChromium(
  pages: ReadonlyMap<string, readonly string[]>,
  dataset: Uint8Array,
): Promise<InChromium | undefined> {
  const installed = findBrowser('chromium');
  if (!installed) return undefined;
  const script = await pageScript('./in-page.ts');
  const browser = await chromium.launch({
    executablePath: installed.executable,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const context = await browser.newContext();
    // Cross-origin isolated, so that the clock steps by 5 microseconds.
    const headers = {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    };
    await context.route('https://bench.test/**', async (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === '/dataset.bin') return route.fulfill({ body: Buffer.from(dataset), headers });
      if (path === '/bench.js')
        return route.fulfill({ body: script, contentType: 'text/javascript; charset=utf-8', headers });
      return route.fulfill({
        body: '<!doctype html><script src="/bench.js"></script>',
        contentType: 'text/html',
        headers,
      });
    });
    const fresh = async () => {
      const page = await context.newPage();
      await page.goto('https://bench.test/');
      return page;
    };
    const figures: Figure[] = [];
    for (const [kind, list] of pages) {
      const cold = await firstCalls(fresh, list.slice(0, FIRST_PAGES), false);
      const warmed = await firstCalls(fresh, list.slice(0, FIRST_PAGES), true);
      figures.push(...firstFigures(kind, cold, warmed));
      const page = await fresh();
      figures.push(...(await page.evaluate(([all, name]) => bench.pages(all, name), [list, kind] as const)));
      await page.close();
    }
    const page = await fresh();
    figures.push(...(await page.evaluate(() => bench.matcher())));
    figures.push(...(await page.evaluate(() => bench.alignment())));
    return { figures, version: browser.version() };
  } finally {
    await browser.close();
  }
}

/** A first call needs a page of its own; this many are enough for a sum. */
const FIRST_PAGES = 20;

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof chromium.launch>>['newPage']>>;

async function firstCalls(
  fresh: () => Promise<Page>,
  list: readonly string[],
  warmed: boolean,
): Promise<readonly FirstCall[]> {
  const times: FirstCall[] = [];
  for (const html of list) {
    const page = await fresh();
    times.push(await page.evaluate(([text, isWarmed]) => bench.first(text, isWarmed), [html, warmed] as const));
    await page.close();
  }
  return times;
}

function firstFigures(kind: string, cold: readonly FirstCall[], warmed: readonly FirstCall[]): readonly Figure[] {
  const ratio = (times: readonly FirstCall[], part: 'making' | 'engine' | 'extraction') => {
    const sum = (name: keyof FirstCall) => times.reduce((all, each) => all + each[name], 0);
    return sum(part) / sum('readability');
  };
  const figure = (what: string, value: number, goal?: number): Figure => ({
    what,
    where: 'Chromium',
    value,
    ...(goal !== undefined && { goal }),
  });
  const against = `Readability clone and parse, ${kind}, first call`;
  return [
    figure(`engine, recognise to report / ${against}`, ratio(cold, 'engine'), 0.5),
    figure(`engine, recognise to report / ${against} after the warm-up`, ratio(warmed, 'engine'), 0.5),
    figure(`engine made, dataset unpacked and names compiled / ${against}`, ratio(cold, 'making')),
    figure(`own extraction / ${against}`, ratio(cold, 'extraction')),
    figure(
      `own extraction and engine / Readability, ${kind}, first call, median page`,
      median(cold.map(({ readability, extraction, engine }) => (extraction + engine) / readability)),
    ),
  ];
}

/** What `in-page.ts` puts into the page. */
declare const bench: {
  pages(pages: readonly string[], kind: string): Promise<readonly Figure[]>;
  first(html: string, warmed: boolean): Promise<FirstCall>;
  matcher(): Promise<readonly Figure[]>;
  alignment(): readonly Figure[];
};
