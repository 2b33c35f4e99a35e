import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Launch } from './chromium.ts';
import { orClose } from './or-close.ts';
import { at } from './value-at.ts';

/** A Firefox with the built extension in it, driven by its toolbar button. */
export type Firefox = {
  readonly browser: Browser;
  readonly page: Page;
  pressToolbarButton(): Promise<void>;
  isSidebarOpen(): Promise<boolean>;
  /** The value of an expression in a page of the extension. */
  inExtension(expression: string): Promise<unknown>;
  /** The words in the sidebar. */
  sidebarText(): Promise<string>;
  /** The whole window (toolbar, sidebar and page) as a PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
};

/** Fixed, so that the extension's pages have an address that a script can know. */
const HOST = '6d1f3c0a-52c4-4f0e-9d2b-8a7e5b1c4d90';

export async function launchFirefox({
  executable,
  extension,
  headless,
  language,
  args = [],
}: Launch): Promise<Firefox> {
  const id = addonId(extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    protocolTimeout: 60_000,
    defaultViewport: null,
    // Access to the browser's own window: the toolbar button is in it.
    args: ['--remote-allow-system-access', '--width=1440', '--height=900', ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }),
      ...(language ? { 'intl.locale.requested': language } : {}),
    },
  });
  const closed = orClose(browser);
  await browser.installExtension(extension).catch(closed);
  const page = await browser.newPage().catch(closed);

  /** Runs in the browser's own window. */
  async function inWindow(expression: string): Promise<unknown> {
    const connection = bidi(browser);
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = at(tree, 'result', 'contexts', 0, 'context');
    const answer = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (at(answer, 'result', 'type') === 'exception') {
      throw new Error(String(at(answer, 'result', 'exceptionDetails', 'text')));
    }
    return at(answer, 'result', 'result', 'value');
  }

  /** Runs in a page of the extension; in the background, so that the tab in front stays as it is. */
  async function inExtension(expression: string): Promise<unknown> {
    const view = await browser.newPage({ background: true });
    try {
      const url = `moz-extension://${HOST}/sidepanel.html`;
      // `goto` waits for an event that Firefox does not send for such pages.
      const context = Reflect.get(view.mainFrame(), '_id');
      await bidi(browser).send('browsingContext.navigate', { context, url, wait: 'none' });
      await view.waitForSelector('#sidebar');
      return await view.evaluate(expression);
    } finally {
      await view.close();
    }
  }

  const widget = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-BAP`;
  return {
    browser,
    page,
    async pressToolbarButton() {
      await page.bringToFront();
      await inWindow(`document.getElementById(${JSON.stringify(widget)}).click()`);
    },
    isSidebarOpen: async () => (await inWindow('SidebarController.isOpen')) === true,
    inExtension,
    sidebarText: async () => String(await inExtension(SIDEBAR_TEXT)),
    async picture() {
      const url = await inWindow(`(async () => {
        const global = window.browsingContext.currentWindowGlobal;
        const bitmap = await global.drawSnapshot(new DOMRect(0, 0, innerWidth, innerHeight), 1, 'white');
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        return bytes.toBase64();
      })()`);
      return Buffer.from(String(url), 'base64');
    },
    close: () => browser.close(),
  };
}

const SIDEBAR_TEXT = `browser.extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? ''`;

function addonId(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const id = at(manifest, 'browser_specific_settings', 'gecko', 'id');
  if (typeof id !== 'string') throw new Error('the manifest names no id for Firefox');
  return id;
}

type Bidi = { send(method: string, params: unknown): Promise<unknown> };

/** Puppeteer shows no door to the browser's own window; its connection does. */
function bidi(browser: Browser): Bidi {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isBidi(connection)) throw new Error('this Puppeteer has no BiDi connection');
  return connection;
}

function isBidi(value: unknown): value is Bidi {
  return typeof value === 'object' && value !== null && 'send' in value;
}
