import type { Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import { openLibrary } from './library.ts';
import { expect, test } from './piagam.ts';

/** Recipients of the rows, and of whatever stands open among them. */
const rows = (panel: Page) => panel.$$eval('article.row h4', (names) => names.map((name) => name.textContent ?? ''));
const current = (panel: Page) =>
  panel.$$eval('article[aria-current="true"]', (cards) => cards.map((card) => card.textContent ?? ''));
const topOf = (panel: Page, selector: string) =>
  panel.$eval(selector, (element) => Math.round(element.getBoundingClientRect().top));

test.beforeEach(async ({ piagam }) => {
  await piagam.read('/winners.html');
  await (await piagam.panel()).waitForSelector('article.row');
});

test('eleven winners of one award are one heading and a row each', async ({ piagam }) => {
  const panel = await piagam.panel();
  expect(await rows(panel)).toHaveLength(11);
  expect(await panel.evaluate(() => document.body.innerText.split('sama dengan satu baris data kami').length)).toBe(2);
  expect(await violations(panel)).toEqual([]);
  const [width, inner] = await panel.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  expect(width).toBeLessThanOrEqual(inner);
  await piagam.shot('winners');
});

test('a row that is pressed stays under the pointer while the one before folds', async ({ piagam, tab }) => {
  const panel = await piagam.panel();
  await panel.setViewport({ width: 360, height: 500 });
  await panel.click('li:nth-child(2) > article');
  await expect.poll(() => current(panel)).toEqual([expect.stringContaining('Bogor')]);
  await panel.$eval('li:nth-child(5) > article', (row) => row.scrollIntoView({ block: 'center' }));
  const before = await topOf(panel, 'li:nth-child(5) > article');
  await panel.click('li:nth-child(5) > article h4');
  await expect.poll(() => current(panel)).toEqual([expect.stringContaining('Pekanbaru')]);
  const moved = async () => Math.abs((await topOf(panel, 'li:nth-child(5) > article')) - before);
  expect(await moved()).toBeLessThanOrEqual(1);
  // News of the page above the list moves nothing in it either.
  await tab.evaluate(() => {
    const last = [...document.querySelectorAll('p')].at(-1);
    if (last) last.textContent = 'Diganti.';
  });
  await panel.waitForFunction(() => document.querySelector('.notices')?.textContent?.includes('berubah'));
  expect(await moved()).toBeLessThanOrEqual(1);
  await panel.setViewport(null);
});

test('a note is written on the row in focus, stays with it, and is under its winner in the history', async ({
  piagam,
  chromium,
}) => {
  const panel = await piagam.panel();
  await panel.focus('li:nth-child(4) > article');
  await panel.keyboard.press('n');
  await panel.waitForSelector('li:nth-child(4) textarea');
  await panel.keyboard.type('Tanya panitia');
  await panel.$eval('li:nth-child(4) form', (form) => form.requestSubmit());
  await panel.waitForSelector('li:nth-child(4) .note .body');
  // The ground of the note is under the name, not under all eleven.
  await expect
    .poll(async () => (await piagam.marks()).find(({ name }) => name.includes('note'))?.texts)
    .toEqual(['Kota Mojokerto']);
  await panel.click('li:nth-child(9) > article h4');
  await expect.poll(() => current(panel)).toEqual([expect.stringContaining('Temanggung')]);
  expect(await panel.$eval('li:nth-child(4) > article', (row) => row.className)).toContain('row');
  expect(await panel.$eval('li:nth-child(4) .note .body', (note) => note.textContent)).toBe('Tanya panitia');
  await piagam.shot('winners-note');

  const library = await openLibrary(chromium, 'history');
  await (await library.waitForSelector('.hist tbody .ttl'))?.click();
  await library.waitForSelector('.stored.row');
  const stored = () => library.$$eval('.stored.row', (rows) => rows.map((row) => row.textContent ?? ''));
  expect(await stored()).toHaveLength(11);
  expect((await stored()).filter((row) => row.includes('Tanya panitia'))).toEqual([
    expect.stringMatching(/^Kota Mojokerto/),
  ]);
  await library.click('.stored.row summary');
  await library.waitForSelector('.stored.row .ev[open] .kv');
  expect(await violations(library)).toEqual([]);
  await library.close();
});
