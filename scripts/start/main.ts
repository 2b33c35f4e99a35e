import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { readableReport } from '../../cli/readable-report.ts';
import type { Report } from '../../lib/report/report.ts';
import { aptInstall, findBrowser, type Installed } from '../drive/find-browser.ts';
import { type Opened, open } from '../drive/open.ts';
import { serve } from '../drive/serve.ts';
import { at } from '../drive/value-at.ts';
import { DATASET, EXTENSION, refresh, root } from '../stale.ts';

/** npm start [FILE|URL]: a browser with the extension, the page in it, the button pressed. */

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || process.env.HEADLESS === '1';
/** Indonesian unless the terminal says English. */
const language = /^en/.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'en' : 'id';
const pictures = join(root, '.output/start');

try {
  await start(process.argv[2]);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function start(what: string | undefined): Promise<void> {
  const target = targetOf(what);
  const browser = theBrowser();
  refresh(DATASET);
  refresh(EXTENSION[browser.kind]);

  step(`Opening ${browser.name}${headless ? ' without a window (no display here)' : ''}`);
  const site = 'file' in target ? await serve(dirname(target.file)) : undefined;
  const url = 'file' in target ? `${site?.origin}/${encodeURIComponent(basename(target.file))}` : target.url;
  const extension = dirname(join(root, EXTENSION[browser.kind].into));
  let opened: Opened | undefined;
  try {
    opened = await open({ ...browser, extension, headless, ...(headless ? { language } : {}) });
    await opened.page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    step(`Reading ${url}`);
    await opened.pressToolbarButton();
    const state = await opened.settledState(60_000);
    if (headless) await tell(opened, state);
    else {
      console.error('\nThe sidebar shows the report. Close the browser, or press Ctrl+C here, to end.');
      const { browser } = opened;
      await new Promise((ended) => browser.once('disconnected', ended));
    }
  } finally {
    // Whatever is left open keeps the terminal waiting.
    if (opened?.browser.connected) await opened.close();
    await site?.close();
  }
}

async function tell(opened: Opened, state: string): Promise<void> {
  const report: unknown = at(await opened.memory(), 'state', 'report');
  const text = isReport(report) ? readableReport(report, language) : await opened.sidebarText();
  // Those of another browser would stand beside the new ones.
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const saved: string[] = [];
  for (const [name, picture] of await opened.pictures()) {
    const file = join(pictures, `${name}.png`);
    writeFileSync(file, picture);
    saved.push(relative(root, file));
  }
  console.log(`\n${text.trim()}\n`);
  console.error(`Pictures: ${saved.join(', ')}`);
  if (state !== 'report') throw new Error(`No report: the sidebar ended in the state “${state}”.`);
}

/** It comes from our own extension, which made it a moment ago. */
function isReport(value: unknown): value is Report {
  return at(value, 'schema') === 'piagam-report/1';
}

function targetOf(what: string | undefined): { readonly file: string } | { readonly url: string } {
  if (what === undefined) return { file: join(root, 'scripts/start/article/index.html') };
  if (/^https?:\/\//.test(what)) return { url: what };
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), what);
  if (existsSync(file) && statSync(file).isFile()) return { file };
  throw new Error(`“${what}” is neither a file here nor an http(s) address.`);
}

function theBrowser(): Installed {
  const found = findBrowser();
  if (found) return found;
  step('No Chrome, Chromium, Edge or Firefox here: installing Chromium');
  const installed = aptInstall(['chromium', 'fonts-liberation']) ? findBrowser() : undefined;
  if (installed) return installed;
  throw new Error('Piagam needs a browser: install Chrome, Chromium, Edge or Firefox, then run npm start again.');
}

function step(what: string): void {
  console.error(`\n== ${what}`);
}
