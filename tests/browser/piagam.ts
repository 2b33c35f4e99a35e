import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../../scripts/drive/chromium.ts';
import { findBrowser } from '../../scripts/drive/find-browser.ts';
import { type Site, serve } from '../../scripts/drive/serve.ts';
import { PAGES } from './pages.ts';

export const root = join(import.meta.dirname, '../..');
/** `EXTENSION_OUTPUT`: a build somewhere else, for whoever works beside others. */
export const extensionFor = (kind: 'chromium' | 'firefox') =>
  join(process.env.EXTENSION_OUTPUT ?? join(root, '.output'), kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
/** The folder of pictures that tests save, which is there. */
export const shots = join(root, '.output/shots');
mkdirSync(shots, { recursive: true });

type WorkerFixtures = { site: Site; chromium: Chromium; language: 'id' | 'en' };
type TestFixtures = {
  /** A tab of its own for each test, in front. */
  tab: Page;
  piagam: Piagam;
};

/** What a test does with the extension and asks of it. */
export type Piagam = {
  /** Opens a page of ours, presses the toolbar button and waits until the reading has ended. */
  read(path: string): Promise<void>;
  press(): Promise<void>;
  panel(): Promise<Page>;
  /** The kind of state that the panel shows for the tab in front, once it is one of these. */
  shows(...kinds: readonly StateKind[]): Promise<StateKind>;
  cards(): Promise<readonly string[]>;
  marks(): Promise<readonly Mark[]>;
  shot(name: string): Promise<void>;
};

const STATE_KINDS = ['not-read', 'reading', 'report', 'not-article', 'restricted', 'failed'] as const;
export type StateKind = (typeof STATE_KINDS)[number];
export type Mark = { readonly name: string; readonly texts: readonly string[] };

export const test = base.extend<TestFixtures, WorkerFixtures>({
  language: ['id', { option: true, scope: 'worker' }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this place.
    async ({}, use) => {
      const site = await serve(join(root, 'tests/browser'), PAGES);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  chromium: [
    async ({ language }, use) => {
      const found = findBrowser('chromium');
      if (!found) throw new Error('no Chrome, Chromium or Edge here');
      const extension = extensionFor('chromium');
      const chromium = await launchChromium({ ...found, extension, headless: true, language });
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ chromium }, use) => {
    const page = await chromium.browser.newPage();
    await page.bringToFront();
    await use(page);
    await page.close().catch(() => {});
  },
  piagam: async ({ chromium, tab, site }, use) => {
    await use(piagam(chromium, tab, site));
  },
});

export { expect };

export function piagam(chromium: Chromium, page: Page, site: Site): Piagam {
  const shows = async (...kinds: readonly StateKind[]) => {
    let kind: StateKind | undefined;
    await expect
      .poll(
        async () => {
          kind = await stateKind(chromium);
          return kind ?? '';
        },
        { message: `the state becomes ${kinds.join(' or ')}`, timeout: 20_000, intervals: [50] },
      )
      .toMatch(new RegExp(`^(${kinds.join('|')})$`));
    return kind!;
  };
  const press = async () => {
    await page.bringToFront();
    await chromium.pressToolbarButton(page);
  };
  return {
    press,
    shows,
    panel: () => chromium.panel(),
    async read(path) {
      await page.goto(site.origin + path);
      // What was read before may still be told for a moment; it is not what this press asks for.
      await shows('not-read');
      await press();
      await shows('report', 'not-article', 'restricted', 'failed');
    },
    async cards() {
      const panel = await chromium.panel();
      await panel.waitForSelector('[data-claim]', { timeout: 5_000 }).catch(() => {});
      return panel.$$eval('[data-claim]', (cards) => cards.map((card) => card.textContent ?? ''));
    },
    marks: () => marksOn(page),
    async shot(name) {
      await page.screenshot({ path: join(shots, `${name}-page.png`) });
      await (await chromium.panel()).screenshot({ path: join(shots, `${name}-panel.png`) });
    },
  };
}

/** The state kept for the tab in front, asked of the panel or, while none is open, of the background. */
async function stateKind(chromium: Chromium): Promise<StateKind | undefined> {
  const expression = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(async ([tab]) => {
    const key = 'tab:' + tab.id;
    return (await chrome.storage.session.get(key))[key]?.state.kind ?? 'not-read';
  })`;
  const kind = chromium.panelTarget()
    ? // Closed just now; the next look asks the background.
      await (await chromium.panel()).evaluate(expression).catch(() => undefined)
    : await chromium.inBackground(expression);
  return STATE_KINDS.find((each) => each === kind);
}

/** The extension's highlights, which page and extension share, with the words under each. */
export async function marksOn(page: Page): Promise<readonly Mark[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('piagam-'))
      .map(([name, highlight]) => ({
        name,
        texts: [...highlight].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        }),
      })),
  );
}
