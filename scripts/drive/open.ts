import type { Browser, Page } from 'puppeteer-core';
import { type Launch, launchChromium } from './chromium.ts';
import type { Kind } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';
import { at } from './value-at.ts';

/** Either browser with the extension in it, as far as they are alike. */
export type Opened = {
  readonly browser: Browser;
  readonly page: Page;
  pressToolbarButton(): Promise<void>;
  /** What became of the reading, once it is no longer going on: "report", "failed", "restricted" ... */
  settledState(withinMs: number): Promise<string>;
  sidebarText(): Promise<string>;
  /** What is remembered of the tab, as JSON. */
  memory(): Promise<unknown>;
  /** Pictures as PNG, by name. */
  pictures(): Promise<ReadonlyMap<string, Uint8Array>>;
  close(): Promise<void>;
};

export async function open(how: Launch & { readonly kind: Kind }): Promise<Opened> {
  return how.kind === 'firefox' ? openFirefox(how) : openChromium(how);
}

async function openChromium(how: Launch): Promise<Opened> {
  const chromium = await launchChromium(how);
  const [page = await chromium.browser.newPage()] = await chromium.browser.pages();
  const { browser, close } = chromium;
  const memory = () => chromium.inBackground(MEMORY.replace('API', 'chrome'));
  return {
    browser,
    page,
    pressToolbarButton: () => chromium.pressToolbarButton(page),
    settledState: (withinMs) => settled(withinMs, memory),
    memory,
    sidebarText: async () => String(await (await chromium.panel()).evaluate('document.body.innerText')),
    async pictures() {
      const panel = await chromium.panel();
      return new Map([
        ['page', await page.screenshot()],
        ['sidebar', await panel.screenshot({ fullPage: true })],
      ]);
    },
    close,
  };
}

async function openFirefox(how: Launch): Promise<Opened> {
  const firefox = await launchFirefox(how);
  const { browser, page, pressToolbarButton, sidebarText, close } = firefox;
  const memory = () => firefox.inExtension(MEMORY.replace('API', 'browser'));
  return {
    browser,
    page,
    pressToolbarButton,
    settledState: (withinMs) => settled(withinMs, memory),
    memory,
    sidebarText,
    pictures: async () => new Map([['window', await firefox.picture()]]),
    close,
  };
}

/** What is remembered of the only tab that was read. */
const MEMORY = `API.storage.session.get(null).then((all) => all[Object.keys(all).find((key) => key.startsWith('tab:'))] ?? {})`;

async function settled(withinMs: number, memory: () => Promise<unknown>): Promise<string> {
  const until = Date.now() + withinMs;
  while (Date.now() < until) {
    const kind = at(await memory(), 'state', 'kind');
    if (typeof kind === 'string' && kind !== 'reading' && kind !== 'not-read') return kind;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The reading did not end within ${withinMs / 1000} seconds.`);
}
