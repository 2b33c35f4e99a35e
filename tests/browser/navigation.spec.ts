import { expect, test } from './piagam.ts';

/** Top of the first mark with these words, as a share of the window's height. */
const heightOf = (words: string) => `(() => {
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('piagam-') || name.includes('active')) continue;
    for (const range of highlight) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      if (live.toString().includes(${JSON.stringify(words)})) return live.getBoundingClientRect().top / innerHeight;
    }
  }
})()`;

test('the locate button of a card scrolls the page to its passage and lays the active ground under it', async ({
  tab,
  piagam,
}) => {
  await piagam.read('/tall.html');
  const panel = await piagam.panel();
  await panel.waitForSelector('[data-claim]');
  expect(Number(await tab.evaluate(heightOf('Grobogan')))).toBeGreaterThan(1);
  await panel.evaluate(() => {
    const card = [...document.querySelectorAll('[data-claim]')].find((each) => each.textContent?.includes('Grobogan'));
    card?.querySelector<HTMLButtonElement>('button.locate, button[aria-label]')?.click();
  });
  await expect.poll(async () => Number(await tab.evaluate(heightOf('Grobogan')))).toBeLessThan(0.5);
  expect(Number(await tab.evaluate(heightOf('Grobogan')))).toBeGreaterThan(0.1);
  await expect
    .poll(async () => (await piagam.marks()).find(({ name }) => name.includes('active'))?.texts.join() ?? '')
    .toContain('Grobogan');
  await piagam.shot('located');
});

test('a click on a mark makes its card the active one', async ({ tab, piagam }) => {
  await piagam.read('/wordpress.html');
  const panel = await piagam.panel();
  await panel.waitForSelector('[data-claim]');
  for (const words of ['Grobogan', 'Banyumas', 'Grobogan']) {
    const at = await tab.evaluate((wanted) => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('piagam-') || name.includes('active')) continue;
        for (const range of highlight) {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const [box] = live.getClientRects();
          if (box && live.toString().includes(wanted)) return { x: box.left + 4, y: box.top + box.height / 2 };
        }
      }
      return undefined;
    }, words);
    expect(at).toBeDefined();
    if (at) await tab.mouse.click(at.x, at.y);
    await expect
      .poll(() => panel.$$eval('[data-claim][aria-current="true"]', (cards) => cards.map((card) => card.textContent)))
      .toEqual([expect.stringContaining(words)]);
    await expect
      .poll(async () => (await piagam.marks()).find(({ name }) => name.includes('active'))?.texts.join() ?? '')
      .toContain(words);
  }
});

test('of winners in one sentence the one whose name is pressed is meant', async ({ tab, piagam }) => {
  await piagam.read('/winners.html');
  const panel = await piagam.panel();
  await panel.waitForSelector('[data-claim]');
  // Once more on the same name stays with it: the others have names of their own.
  for (const name of ['Kota Pekanbaru', 'Kabupaten Sragen', 'Kabupaten Sragen', 'Kabupaten Bogor']) {
    const at = await tab.evaluate((wanted) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const start = node.nodeValue?.indexOf(wanted) ?? -1;
        if (start === -1) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        const box = range.getClientRects()[0];
        if (box) return { x: box.left + 4, y: box.top + box.height / 2 };
      }
      throw new Error(`no ${wanted}`);
    }, name);
    await tab.mouse.click(at.x, at.y);
    await expect
      .poll(() => panel.$$eval('article[aria-current="true"]', (cards) => cards.map((card) => card.textContent)))
      .toEqual([expect.stringContaining(name)]);
    await expect
      .poll(async () => (await piagam.marks()).find(({ name }) => name.includes('active'))?.texts.join())
      .toBe(name);
  }
});

test('a click that a script of the page makes up is not taken for the reader’s', async ({ tab, piagam }) => {
  await piagam.read('/wordpress.html');
  const panel = await piagam.panel();
  await panel.waitForSelector('[data-claim]');
  await tab.evaluate(() => {
    for (const each of document.querySelectorAll('p')) {
      const { left, top } = each.getBoundingClientRect();
      each.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + 10, clientY: top + 5 }));
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await panel.$$('[aria-current="true"]')).toEqual([]);
});

test('a release that stands again in a widget is told, makes no claim twice, and both places can be seen', async ({
  piagam,
  tab,
}) => {
  await piagam.read('/widget.html');
  expect(await piagam.shows('report')).toBe('report');
  const panel = await piagam.panel();
  await panel.waitForSelector('#repeated');
  expect(await panel.$eval('.notices', (notices) => notices.textContent)).toContain('Tercetak lagi di luar artikel');
  const texts = (await piagam.marks()).flatMap((mark) => mark.texts);
  expect(texts.filter((text) => text.includes('Banyumas'))).toHaveLength(1);
  await panel.locator('xpath///button[contains(., "Tunjukkan di luar artikel")]').click();
  await expect
    .poll(() => tab.$eval('#rilis', (widget) => Math.abs(widget.getBoundingClientRect().top) < window.innerHeight))
    .toBe(true);
});
