import { LAYOUTS } from './pages.ts';
import { expect, test } from './piagam.ts';

test('before the click the extension may not enter a page', async ({ chromium, tab, site }) => {
  await tab.goto(`${site.origin}/wordpress.html`);
  const refusal = await chromium.inBackground(`chrome.tabs.query({ active: true }).then(([tab]) =>
    chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/reader.js'] }).then(() => 'allowed', String))`);
  expect(refusal).toContain('Cannot access');
});

for (const { name, path, copies } of LAYOUTS) {
  test(`a click on ${name} gives marks on the page and cards in the panel`, async ({ piagam }) => {
    await piagam.read(path);
    expect(await piagam.shows('report')).toBe('report');
    const cards = await piagam.cards();
    expect(cards.length).toBeGreaterThanOrEqual(2);
    const texts = (await piagam.marks()).flatMap((mark) => mark.texts);
    // Both claims are there, each as often as the text is printed.
    for (const words of ['Banyumas', 'Grobogan']) {
      expect(texts.filter((text) => text.includes(words)).length, `${words} in ${texts.join(' | ')}`).toBe(copies);
    }
    // Related news, comments and menus make no claims.
    for (const words of ['Palembang', 'Cilacap']) {
      expect(texts.filter((text) => text.includes(words))).toEqual([]);
    }
    await piagam.shot(path.slice(1, -'.html'.length));
  });
}

test('reading and marking change nothing in the page', async ({ tab, piagam, site }) => {
  await tab.evaluateOnNewDocument(() => {
    Reflect.set(window, 'mutations', []);
    const observer = new MutationObserver((records) =>
      Reflect.get(window, 'mutations').push(...records.map(({ type }) => type)),
    );
    window.addEventListener('load', () => {
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
  await tab.goto(`${site.origin}/blogspot.html`);
  const before = await tab.content();
  await piagam.press();
  await piagam.shows('report');
  expect((await piagam.marks()).length).toBeGreaterThan(0);
  const panel = await piagam.panel();
  await panel.waitForSelector('[data-claim]');
  await panel.keyboard.press('j');
  await panel.keyboard.press('m');
  await expect.poll(() => piagam.marks()).toEqual([]);
  await panel.keyboard.press('m');
  await expect.poll(async () => (await piagam.marks()).length).toBeGreaterThan(0);
  expect(await tab.evaluate(() => Reflect.get(window, 'mutations'))).toEqual([]);
  expect(await tab.content()).toBe(before);
});
