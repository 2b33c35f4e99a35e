import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/drive/chromium.ts';
import { findBrowser } from '../../scripts/drive/find-browser.ts';
import { expect, extensionFor, piagam, test } from './piagam.ts';

test('nothing leaves: the browser’s own network log holds no request of the extension', async ({ site }) => {
  const found = findBrowser('chromium');
  expect(found).toBeDefined();
  if (!found) return;
  const log = join(mkdtempSync(join(tmpdir(), 'piagam-netlog-')), 'log.json');
  const chromium = await launchChromium({
    ...found,
    extension: extensionFor('chromium'),
    headless: true,
    args: [`--log-net-log=${log}`],
  });
  const page = await chromium.browser.newPage();
  const reading = piagam(chromium, page, site);
  await reading.read('/wordpress.html');
  await reading.shows('report');
  const panel = await reading.panel();
  await panel.waitForSelector('[data-claim]');
  for (const key of ['j', 'e', 'j', 'Enter', 'm', 'm'] as const) await panel.keyboard.press(key);
  await page.evaluate(() => fetch('/probe').then(() => {}));
  // And the policy of our own pages refuses, whoever asks.
  const refused: unknown = await panel.evaluate(`fetch('${site.origin}/leak').then(() => 'sent', () => 'refused')`);
  expect(refused).toBe('refused');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await chromium.close();

  await expect.poll(() => existsSync(log)).toBe(true);
  const requests = requestsIn(readFileSync(log, 'utf8'));
  // The log is what we think it is: the page itself is in it, and a request that it made.
  expect(requests.map(({ url }) => url)).toContain(`${site.origin}/wordpress.html`);
  expect(requests).toContainEqual({ url: `${site.origin}/probe`, initiator: site.origin });
  const ours = requests.filter(({ initiator }) => initiator.startsWith('chrome-extension://'));
  expect(ours).toEqual([]);
  // Nor did anything carry words of the article, whoever sent it.
  expect(requests.filter(({ url }) => /Banyumas|Grobogan/i.test(decodeURIComponent(url)))).toEqual([]);
});

type Request = { readonly url: string; readonly initiator: string };

/** Every request that went to the network stack; files of an extension do not. The log has one event a line. */
function requestsIn(log: string): Request[] {
  return log.split('\n').flatMap((line) => {
    if (!line.includes('"url":') || !line.includes('"initiator":')) return [];
    const { params } = JSON.parse(line.replace(/,$/, ''));
    return [{ url: String(params.url), initiator: String(params.initiator) }];
  });
}
