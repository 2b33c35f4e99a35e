import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';

/** A Chromium with the built extension in it, driven the way a reader would: by the toolbar button. */
export type Chromium = {
  readonly browser: Browser;
  readonly extensionId: string;
  /** A real click on the toolbar button while `page` is in front: it grants `activeTab` and carries the gesture. */
  pressToolbarButton(page: Page): Promise<void>;
  /** The real side panel, once it is there. */
  panel(): Promise<Page>;
  panelTarget(): Target | undefined;
  /** The background, started if it was stopped. */
  background(): Promise<WebWorker>;
  stopBackground(): Promise<void>;
  close(): Promise<void>;
};

export type Launch = {
  readonly executable: string;
  readonly extension: string;
  readonly headless: boolean;
  /** The language of the browser's own interface, and with it of the extension. */
  readonly language?: 'id' | 'en';
  readonly args?: readonly string[];
  /** A profile's folder, to start again with what was kept; absent: a new one. */
  readonly profile?: string;
};

export async function launchChromium({
  executable,
  extension,
  headless,
  language,
  args = [],
  profile = mkdtempSync(join(tmpdir(), 'piagam-chromium-')),
}: Launch): Promise<Chromium> {
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: [extension],
    userDataDir: profile,
    defaultViewport: null,
    protocolTimeout: 60_000,
    // Chromium takes the language of its interface from here, not from --lang.
    env: { ...process.env, ...(language ? { LANGUAGE: language } : {}) },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu', '--window-size=1440,900'] : ['--window-size=1440,900']),
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      ...args,
    ],
  });
  const isOurs = (target: Target) => target.url().startsWith('chrome-extension://');
  const started = await browser.waitForTarget((target) => target.type() === 'service_worker' && isOurs(target));
  const extensionId = new URL(started.url()).host;
  const ours = await found(async () => (await browser.extensions()).get(extensionId));
  const startedWorker = await started.worker();
  // A click before the background listens would be lost.
  await found(
    async () => (await startedWorker?.evaluate('chrome.action.onClicked.hasListeners()')) === true || undefined,
  );
  const isPanel = (target: Target) => target.url().startsWith(`chrome-extension://${extensionId}/sidepanel.html`);
  const isBackground = (target: Target) => target.type() === 'service_worker' && isOurs(target);

  return {
    browser,
    extensionId,
    pressToolbarButton: (page) => page.triggerExtensionAction(ours),
    async panel() {
      return (await browser.waitForTarget(isPanel, { timeout: 15_000 })).asPage();
    },
    panelTarget: () => browser.targets().find(isPanel),
    async background() {
      const worker = await (await browser.waitForTarget(isBackground, { timeout: 15_000 })).worker();
      if (!worker) throw new Error('the background has no worker');
      return worker;
    },
    async stopBackground() {
      const target = browser.targets().find(isBackground);
      await (await target?.worker())?.close();
    },
    close: () => browser.close(),
  };
}

/** Just after launch the extension may be neither listed nor awake. */
async function found<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const thing = await look();
    if (thing !== undefined) return thing;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the extension did not start');
}
