import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/drive/chromium.ts';
import { findBrowser } from '../../scripts/drive/find-browser.ts';
import { expect, extensionFor, piagam, shots, test } from './piagam.ts';

/**
 * The extension with one site granted already: nobody can answer the browser's question in a headless one, and of a site
 * that it grants it asks none. What follows the answer is the real thing.
 */
function grantedFor(pattern: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'piagam-granted-')), 'extension');
  cpSync(extensionFor('chromium'), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [pattern] }));
  return copy;
}

test('the pages of a chosen site are read as they load, those of all others on request only', async ({ site }) => {
  const found = findBrowser('chromium');
  if (!found) throw new Error('no Chrome, Chromium or Edge here');
  const { protocol, hostname } = new URL(site.origin);
  const chromium = await launchChromium({
    ...found,
    extension: grantedFor(`${protocol}//${hostname}/*`),
    headless: true,
    language: 'id',
  });
  const tab = await chromium.browser.newPage();
  const reading = piagam(chromium, tab, site);

  // Granted, but not chosen: nothing is read by itself.
  await tab.goto(`${site.origin}/wordpress.html`);
  await new Promise((resolve) => setTimeout(resolve, 700));
  await reading.shows('not-read');

  await reading.press();
  await reading.shows('report');
  const panel = await reading.panel();
  const offer = await panel.waitForSelector('.automatic input');
  expect(await panel.$eval('.automatic', (label) => label.textContent)).toContain(`Baca otomatis di ${hostname}`);
  await offer?.click();
  await panel.waitForSelector('.automatic input:checked');

  await tab.goto(`${site.origin}/amp.html`);
  await reading.shows('report');
  expect((await reading.marks()).length).toBeGreaterThan(0);
  await tab.goto(`http://127.0.0.1:${site.port}/wordpress.html`);
  await new Promise((resolve) => setTimeout(resolve, 700));
  await reading.shows('not-read');

  await reading.shot('automatic');
  const library = await chromium.browser.newPage();
  await library.goto(`chrome-extension://${chromium.extensionId}/library.html#settings`);
  await library.waitForSelector('.sites li');
  await library.screenshot({ path: join(shots, 'automatic-settings.png') });
  expect(await library.$eval('.sites', (list) => list.textContent)).toContain(hostname);
  await (await library.$('.sites button'))?.click();
  await library.waitForFunction(() => document.querySelector('.sites') === null);
  await library.close();
  await tab.bringToFront();
  await tab.goto(`${site.origin}/wordpress.html?lagi=1`);
  await new Promise((resolve) => setTimeout(resolve, 700));
  await reading.shows('not-read');
  await chromium.close();
});
