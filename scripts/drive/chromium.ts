import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { orClose } from './or-close.ts';

/** A Chromium with the built extension in it, driven the way a reader would: by the toolbar button. */
export type Chromium = {
  readonly browser: Browser;
  readonly extensionId: string;
  /** A real click on the toolbar button while `page` is in front: it grants `activeTab` and carries the gesture. */
  pressToolbarButton(page: Page): Promise<void>;
  /** The real side panel, once it is there. */
  panel(): Promise<Page>;
  panelTarget(): Target | undefined;
  /**
   * The value of an expression, asked of the background that runs then: it may be stopped at any moment, so nobody holds
   * on to one, and an expression that it was stopped under is asked again of the next one.
   */
  inBackground(expression: string): Promise<unknown>;
  /** Stopped once this is done; what the background waits for starts another one. */
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

const NOT_STARTED = 'The extension did not start.';

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
  const isBackground = (target: Target) => target.type() === 'service_worker' && isOurs(target);
  const closed = orClose(browser);
  const background = await browser.waitForTarget(isBackground).catch(closed);
  const extensionId = new URL(background.url()).host;
  const ours = await listening().catch(closed);
  const isPanel = (target: Target) => target.url().startsWith(`chrome-extension://${extensionId}/sidepanel.html`);

  return {
    browser,
    extensionId,
    pressToolbarButton: (page) => page.triggerExtensionAction(ours),
    async panel() {
      return (await browser.waitForTarget(isPanel, { timeout: 15_000 })).asPage();
    },
    panelTarget: () => browser.targets().find(isPanel),
    inBackground,
    async stopBackground() {
      const session = await browser.target().createCDPSession();
      const running = async () => {
        const { targetInfos } = await session.send('Target.getTargets');
        return targetInfos.find(({ type, url }) => type === 'service_worker' && new URL(url).host === extensionId)
          ?.targetId;
      };
      const targetId = await running();
      if (targetId !== undefined) {
        await session.send('Target.closeTarget', { targetId });
        await found(async () => (await running()) !== targetId || undefined, 'The background did not stop.');
      }
      await session.detach();
    },
    close: () => browser.close(),
  };

  /** Just after launch the extension may be neither listed nor awake, and a click before it listens would be lost. */
  async function listening() {
    const ours = await found(async () => (await browser.extensions()).get(extensionId), NOT_STARTED);
    await found(
      async () => (await inBackground('chrome.action.onClicked.hasListeners()')) === true || undefined,
      NOT_STARTED,
    );
    return ours;
  }

  /** By a session of its own, which ends with the answer: one that stays would keep the background alive. */
  async function inBackground(expression: string): Promise<unknown> {
    const answer = await found(async () => {
      const target = browser.targets().find(isBackground);
      if (!target) return wake();
      const session = await target.createCDPSession().catch(gone);
      const ask = (expression: string) => {
        const asked = { expression, awaitPromise: true, returnByValue: true };
        // One that was stopped under the question may leave it open.
        return session?.send('Runtime.evaluate', asked, { timeout: 10_000 }).catch(gone);
      };
      // One that is just starting has nothing of the extension yet, or not all that an extension may call.
      const isThere = (await ask('typeof globalThis.chrome?.action?.onClicked'))?.result.value === 'object';
      const told = isThere ? await ask(expression) : undefined;
      await session?.detach().catch(gone);
      return told;
    }, 'The background does not answer.');
    const { exceptionDetails, result } = answer;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async function wake(): Promise<undefined> {
    const session = await browser
      .targets()
      .find((target) => target.type() === 'page')
      ?.createCDPSession();
    await session?.send('ServiceWorker.enable');
    await session?.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${extensionId}/` });
    await session?.detach();
  }
}

function gone(): undefined {
  return undefined;
}

async function found<T>(look: () => Promise<T | undefined>, otherwise: string): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const thing = await look();
    if (thing !== undefined) return thing;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(otherwise);
}
