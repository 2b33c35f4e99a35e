import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/drive/chromium.ts';
import { findBrowser } from '../../scripts/drive/find-browser.ts';
import { expect, extensionFor, piagam, test } from './piagam.ts';

test('with the dataset missing nothing is judged, and the panel says why', async ({ site }) => {
  const found = findBrowser('chromium');
  if (!found) throw new Error('no Chrome, Chromium or Edge here');
  const extension = mkdtempSync(join(tmpdir(), 'piagam-broken-'));
  cpSync(extensionFor('chromium'), extension, { recursive: true });
  rmSync(join(extension, 'data'), { recursive: true });
  const chromium = await launchChromium({ ...found, extension, headless: true, language: 'id' });
  try {
    const tab = await chromium.browser.newPage();
    const reading = piagam(chromium, tab, site);
    await reading.read('/wordpress.html');
    await reading.shows('report');
    const panel = await reading.panel();
    await panel.waitForSelector('h1');
    const text = await panel.evaluate(() => document.body.innerText);
    expect(text).toContain('Data hasil tidak dapat dibuka.');
    expect(text).not.toContain('Di luar cakupan');
    expect(text).not.toContain('Sesuai data');
    await reading.shot('no-dataset');
  } finally {
    await chromium.close();
  }
});
