import { violations } from './axe.ts';
import { expect, test } from './piagam.ts';

test.use({ language: 'en' });

test('the panel speaks English, and axe finds nothing in it', async ({ chromium, piagam }) => {
  await piagam.read('/wordpress.html');
  const panel = await piagam.panel();
  await panel.waitForSelector('[data-claim]');
  expect(await panel.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await panel.evaluate(() => document.body.innerText)).toContain('Nothing leaves your browser.');
  expect(await violations(panel)).toEqual([]);
  const title = await chromium.inBackground(
    'chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))',
  );
  expect(title).toBe('Piagam: 2 claims, 2 matching our data');
  await piagam.shot('english');
});
