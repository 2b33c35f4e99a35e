import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../scripts/drive/chromium.ts';
import { expect, test } from './piagam.ts';

const BADGE = `chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;
const panelText = `document.querySelector('main')?.innerText ?? ''`;

test('a reload and a way to another page forget the report, marks and badge', async ({
  chromium,
  tab,
  piagam,
  site,
}) => {
  await piagam.read('/wordpress.html');
  await piagam.shows('report');
  // The badge follows what is remembered.
  await expect.poll(() => chromium.inBackground(BADGE)).toBe('2');
  await tab.reload();
  await piagam.shows('not-read');
  await expect.poll(() => chromium.inBackground(BADGE)).toBe('');
  expect(await piagam.marks()).toEqual([]);
  const panel = await piagam.panel();
  await expect.poll(() => panel.evaluate(panelText)).toContain('belum dibaca');

  await piagam.press();
  await piagam.shows('report');
  await tab.goto(`${site.origin}/no-claims.html`);
  await piagam.shows('not-read');
  await tab.goto(`http://127.0.0.1:${site.port}/amp.html`);
  await piagam.press();
  await piagam.shows('report');
});

test('a change of address within the page keeps the report', async ({ tab, piagam }) => {
  await piagam.read('/wordpress.html');
  await tab.evaluate(() => history.pushState({}, '', '/wordpress.html?halaman=2#isi'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  await piagam.shows('report');
  expect((await piagam.marks()).length).toBeGreaterThan(0);
});

test('back from the back-forward cache the page is not read and carries no marks', async ({ tab, piagam, site }) => {
  await piagam.read('/wordpress.html');
  await tab.goto(`${site.origin}/no-claims.html`);
  await piagam.shows('not-read');
  await tab.goBack();
  await piagam.shows('not-read');
  expect(await piagam.marks()).toEqual([]);
});

test('each tab shows its own state', async ({ chromium, tab, piagam, site }) => {
  await piagam.read('/wordpress.html');
  const panel = await piagam.panel();
  await expect.poll(() => panel.evaluate(panelText)).toContain('Kurir Langit');
  await panel.waitForSelector('[data-claim]');
  await panel.keyboard.press('j');
  await expect.poll(() => panel.$$eval('[aria-current="true"]', (cards) => cards.length)).toBe(1);
  const other = await chromium.browser.newPage();
  await other.goto(`${site.origin}/no-claims.html`);
  await other.bringToFront();
  await expect.poll(() => panel.evaluate(panelText)).toContain('belum dibaca');
  await chromium.pressToolbarButton(other);
  await expect.poll(() => panel.evaluate(panelText)).toContain('Tidak ada klaim');
  await tab.bringToFront();
  await expect.poll(() => panel.evaluate(panelText)).toContain('Kurir Langit');
  // With the card that was active there.
  await expect.poll(() => panel.$$eval('[aria-current="true"]', (cards) => cards.length)).toBe(1);
  await other.close();
});

test('a panel that was closed shows the report again when it is opened', async ({ chromium, tab, piagam, site }) => {
  await piagam.read('/wordpress.html');
  const panel = await piagam.panel();
  await panel.waitForSelector('[data-claim]');
  await panel.close();
  await expect.poll(() => chromium.panelTarget()).toBeUndefined();
  await piagam.shows('report');
  // The button opens it and reads again; what is shown meanwhile is pulled from memory.
  await piagam.press();
  await piagam.shows('report');
  expect((await piagam.cards()).length).toBe(2);
  // A panel document that starts anew pulls what is remembered.
  const again = await piagam.panel();
  await again.reload();
  expect((await piagam.cards()).length).toBe(2);
  void tab;
  void site;
});

test('with the background stopped between, marks, cards and a new click still work', async ({
  chromium,
  tab,
  piagam,
}) => {
  await piagam.read('/tall.html');
  const panel = await piagam.panel();
  await panel.waitForSelector('[data-claim]');
  await chromium.stopBackground();
  await panel.keyboard.press('j');
  await panel.keyboard.press('Enter');
  await expect
    .poll(async () => (await piagam.marks()).find(({ name }) => name.includes('active'))?.texts.length ?? 0)
    .toBeGreaterThan(0);
  await piagam.shows('report');
  await chromium.stopBackground();
  await tab.reload();
  await piagam.shows('not-read');
  await chromium.stopBackground();
  await piagam.press();
  await piagam.shows('report');
});

test('a background stopped in mid-work is said to have stopped, and reads when asked again', async ({
  chromium,
  tab,
  piagam,
  site,
}) => {
  await tab.goto(`${site.origin}/wordpress.html`);
  const release = await hold(tab);
  await piagam.press();
  await piagam.shows('reading');
  await chromium.stopBackground();
  await piagam.shows('failed');
  expect(await why(chromium)).toBe('interrupted');
  const panel = await piagam.panel();
  await expect.poll(() => panel.evaluate(panelText)).toContain('tidak selesai dibaca');
  await release();
  await piagam.press();
  await piagam.shows('report');
});

test('a reading can be stopped from the panel', async ({ chromium, tab, piagam, site }) => {
  await tab.goto(`${site.origin}/wordpress.html`);
  const release = await hold(tab);
  await piagam.press();
  await piagam.shows('reading');
  const panel = await piagam.panel();
  await panel.waitForSelector('[aria-busy] button');
  await panel.click('[aria-busy] button');
  await release();
  await piagam.shows('failed');
  expect(await why(chromium)).toBe('stopped');
  await expect.poll(() => panel.evaluate(panelText)).toContain('tidak selesai dibaca');
});

test('a page whose text changes after the reading says so', async ({ tab, piagam }) => {
  await piagam.read('/wordpress.html');
  const panel = await piagam.panel();
  // A counter elsewhere is no change of the article.
  await tab.evaluate(() => document.querySelector('#secondary')?.append('lain'));
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await panel.evaluate(panelText)).not.toContain('berubah');
  await tab.evaluate(() => document.querySelector('.entry-content p')?.remove());
  await expect.poll(() => panel.evaluate(panelText)).toContain('berubah');
  const unplaced = await panel.$$eval('[data-claim]', (cards) => cards.map((card) => card.textContent).join(' '));
  expect(unplaced).toContain('Banyumas');
  await piagam.shot('page-changed');
});

test('pages that no extension may read are told apart from faults', async ({ tab, piagam }) => {
  await tab.goto('chrome://version');
  await piagam.press();
  await piagam.shows('restricted');
  await piagam.shot('restricted');
});

test('a tab that moved on before it could be read is not read, and not called forbidden', async ({
  chromium,
  tab,
  piagam,
  site,
}) => {
  await tab.goto(`${site.origin}/wordpress.html`);
  // The reader waits at the door until the tab has gone to another site, for which the click gave no leave.
  await chromium.inBackground(`(() => {
    const enter = chrome.scripting.executeScript.bind(chrome.scripting);
    const gate = new Promise((open) => { globalThis.openGate = open; });
    chrome.scripting.executeScript = (asked) => gate.then(() => enter(asked));
  })()`);
  await piagam.press();
  await piagam.shows('reading');
  await tab.goto(`http://127.0.0.1:${site.port}/amp.html`);
  await chromium.inBackground('globalThis.openGate()');
  await piagam.shows('not-read');
  await chromium.stopBackground();
  await piagam.press();
  await piagam.shows('report');
});

test('a PDF is said to be one', async ({ tab, piagam, site }) => {
  await tab.goto(`${site.origin}/putusan.pdf`).catch(() => {});
  await piagam.press();
  await piagam.shows('restricted');
  const panel = await piagam.panel();
  await expect.poll(() => panel.evaluate(panelText)).toContain('PDF');
});

test('a page without an article offers its selection and the whole page', async ({ piagam }) => {
  await piagam.read('/empty.html');
  await piagam.shows('not-article');
  const panel = await piagam.panel();
  await expect.poll(() => panel.evaluate(panelText)).toContain('tidak menemukan artikel');
  await piagam.shot('not-article');
});

test('an article without claims says so, with a badge of 0', async ({ chromium, piagam }) => {
  await piagam.read('/no-claims.html');
  await piagam.shows('report');
  await expect.poll(() => chromium.inBackground(BADGE)).toBe('0');
  await piagam.shot('no-claims');
});

test('the selection alone is read when the panel is asked to', async ({ tab, piagam, site }) => {
  await tab.goto(`${site.origin}/empty.html`);
  await tab.evaluate(() => {
    const p = document.querySelector('p');
    if (p)
      p.textContent =
        'Pemerintah Kabupaten Grobogan meraih Top 45 Inovasi Pelayanan Publik 2019 dengan inovasi “Rumah Kedelai Grobogan”.';
    getSelection()?.selectAllChildren(document.body);
  });
  await piagam.press();
  await piagam.shows('not-article');
  const panel = await piagam.panel();
  await panel.waitForSelector('button.primary');
  await panel.click('button.primary');
  await piagam.shows('report');
  expect(await piagam.cards()).toEqual([expect.stringContaining('Rumah Kedelai Grobogan')]);
});

test('what is known of a tab is forgotten when it is closed', async ({ chromium, piagam, tab }) => {
  await piagam.read('/wordpress.html');
  await piagam.shows('report');
  const kept = async () =>
    Number(await chromium.inBackground('chrome.storage.session.get(null).then((all) => Object.keys(all).length)'));
  const before = await kept();
  await tab.close();
  await expect.poll(kept).toBe(before - 1);
});

/** Keeps the page from running anything, our reader included, so that a reading lasts for as long as a test needs. */
async function hold(page: Page): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  await session.send('Debugger.enable');
  await session.send('Debugger.pause');
  return () => session.detach();
}

/** Why the reading of the tab in front has failed. */
function why(chromium: Chromium): Promise<unknown> {
  return chromium.inBackground(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.storage.session.get('tab:' + tab.id).then((kept) => kept['tab:' + tab.id]?.state.why))`);
}
