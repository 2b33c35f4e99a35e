import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../scripts/drive/find-browser.ts';
import type { Figure } from './figures.ts';
import { median } from './median.ts';

export type InChromium = { readonly figures: readonly Figure[]; readonly version: string };

/** Runs the browser's side in a headless Chromium, or tells that there is none. */
export async function inChromium(
  pages: ReadonlyMap<string, readonly string[]>,
  dataset: Uint8Array,
): Promise<InChromium | undefined> {
  const installed = findBrowser('chromium');
  if (!installed) return undefined;
  const script = await bundled();
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
      if (path === '/bench.js') return route.fulfill({ body: script, contentType: 'text/javascript', headers });
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
      figures.push(...firstFigures(kind, await firstCalls(fresh, list.slice(0, FIRST_PAGES))));
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

type Times = { readonly readability: number; readonly extraction: number; readonly engine: number };
type Page = Awaited<ReturnType<Awaited<ReturnType<typeof chromium.launch>>['newPage']>>;

async function firstCalls(fresh: () => Promise<Page>, list: readonly string[]): Promise<readonly Times[]> {
  const times: Times[] = [];
  for (const html of list) {
    const page = await fresh();
    times.push(await page.evaluate((text) => bench.first(text), html));
    await page.close();
  }
  return times;
}

function firstFigures(kind: string, times: readonly Times[]): readonly Figure[] {
  const ratio = (part: 'engine' | 'extraction') => {
    const sum = (name: keyof Times) => times.reduce((all, each) => all + each[name], 0);
    return sum(part) / sum('readability');
  };
  return [
    {
      what: `engine, recognise to report / Readability clone and parse, ${kind}, first call`,
      where: 'Chromium',
      value: ratio('engine'),
      goal: 0.5,
    },
    {
      what: `own extraction / Readability clone and parse, ${kind}, first call`,
      where: 'Chromium',
      value: ratio('extraction'),
    },
    {
      what: `own extraction and engine / Readability, ${kind}, first call, median page`,
      where: 'Chromium',
      value: median(times.map(({ readability, extraction, engine }) => (extraction + engine) / readability)),
    },
  ];
}

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: new URL('./in-page.ts', import.meta.url).pathname, formats: ['iife'], name: 'page' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('vite built nothing');
  return output.output[0].code;
}

/** What `in-page.ts` puts into the page. */
declare const bench: {
  pages(pages: readonly string[], kind: string): Promise<readonly Figure[]>;
  first(html: string): Promise<Times>;
  matcher(): Promise<readonly Figure[]>;
  alignment(): readonly Figure[];
};
