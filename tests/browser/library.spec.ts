import { violations } from './axe.ts';
import { fileWith, giveFile, goTo, openLibrary, zipWith } from './library.ts';
import { expect, test } from './piagam.ts';

const text = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`;

test('the panel’s button opens the library in a tab of its own', async ({ chromium, piagam }) => {
  await piagam.read('/wordpress.html');
  const panel = await piagam.panel();
  await panel.waitForSelector('.bar a[href="/library.html"]');
  await panel.click('.bar a[href="/library.html"]');
  const target = await chromium.browser.waitForTarget((each) => each.url().endsWith('/library.html'));
  const library = await target.asPage();
  await library.waitForSelector('.appbar nav a');
  expect(await library.evaluate(text('.appbar nav'))).toContain('Data');
  await library.close();
});

test('the matrix says in words what its squares show, and leads to the rows of an edition', async ({ chromium }) => {
  const library = await openLibrary(chromium, 'data');
  const cell = 'button[aria-label^="Kompetisi Inovasi Pelayanan Publik (KIPP) 2019."]';
  await library.waitForSelector(cell);
  expect(await library.$eval(cell, (button) => button.getAttribute('aria-label'))).toMatch(/Top 45: .*Top 99: /);
  await library.click(cell);
  await library.waitForSelector('.chosen tbody tr');
  expect(await library.evaluate('location.hash')).toBe('#data?award=kipp&year=2019');
  expect(await library.evaluate(text('.chosen'))).toContain('Pattas Sosial Mitra Kurir Langit');
  // By the keyboard too: one step of Tab into the table, arrows within it.
  await library.focus(cell);
  await library.keyboard.press('ArrowLeft');
  expect(await library.evaluate(`document.activeElement.getAttribute('aria-label')`)).toMatch(/\(KIPP\) 2018\./);
  await library.keyboard.press('Enter');
  await expect.poll(() => library.evaluate('location.hash')).toBe('#data?award=kipp&year=2018');
  await library.goBack();
  await expect.poll(() => library.evaluate('location.hash')).toBe('#data?award=kipp&year=2019');
  await library.close();
});

test('evidence in the panel leads to its row, which can be cited', async ({ chromium, piagam }) => {
  await piagam.read('/wordpress.html');
  const panel = await piagam.panel();
  await panel.waitForSelector('[data-claim]');
  await panel.keyboard.press('j');
  await panel.keyboard.press('e');
  const link = await panel.waitForSelector('.inlib a');
  const address = String(await link?.evaluate((each) => each.getAttribute('href')));
  expect(address).toMatch(/^\/library\.html#data\/result\/kipp\/2019\//);
  await link?.click();
  const target = await chromium.browser.waitForTarget((each) => each.url().endsWith(address.slice(1)));
  const library = await target.asPage();
  await library.waitForSelector('.cite');
  expect(await library.evaluate(text('main'))).toContain('Pattas Sosial Mitra Kurir Langit');
  expect(await library.evaluate(text('.cite .pre'))).toMatch(/^@misc\{/);
  await library.click('.cite .seg3 button');
  const csl: unknown = JSON.parse(String(await library.evaluate(text('.cite .pre'))));
  expect(csl).toMatchObject([{ type: 'dataset', version: expect.any(String) }]);
  expect(await library.evaluate(text('.licence'))).toContain('ODbL');
  await goTo(library, 'data/result/kipp/1999/tidak-ada');
  await expect.poll(() => library.evaluate(text('h1'))).toContain('tidak ada di data');
  await library.close();
});

test('rows are found by words and filters, and the address holds both', async ({ chromium }) => {
  const library = await openLibrary(chromium, 'data/rows');
  await library.waitForSelector('.rows tbody tr');
  await library.evaluate('document.body.focus()');
  await library.keyboard.press('/');
  await library.keyboard.type('rumah kedelai');
  await expect.poll(() => library.evaluate(text('.rows'))).toContain('Rumah Kedelai Grobogan');
  await expect.poll(() => library.evaluate('location.hash')).toContain('q=rumah+kedelai');
  await goTo(library, 'data/rows?place=33.15&from=2019&to=2019');
  await expect.poll(() => library.evaluate(text('.list .chips'))).toContain('2019–2019');
  await expect.poll(() => library.evaluate(text('.rows'))).toContain('Rumah Kedelai Grobogan');
  const years = await library.$$eval('.rows tbody tr', (rows) => rows.map((row) => row.textContent ?? ''));
  expect(years.every((row) => row.includes('Grobogan'))).toBe(true);
  await library.close();
});

for (const [name, hash, ready] of [
  ['coverage', 'data?award=kipp&year=2019', '.chosen tbody tr'],
  ['all rows', 'data/rows?q=grobogan', '.rows tbody tr'],
  ['an award', 'data/award/kipp', '.cite'],
  ['a region', 'data/region/35.08', '.years'],
  ['an official', 'data/official/Khofifah%20Indar%20Parawansa', '.terms'],
  ['import', 'data/import', '.drop'],
  ['settings', 'settings', '.set'],
] as const) {
  test(`axe finds nothing in the library with ${name}, which does not scroll sideways at 320`, async ({ chromium }) => {
    const library = await openLibrary(chromium, hash);
    await library.waitForSelector(ready);
    for (const look of ['light', 'dark'] as const) {
      await library.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
      // Grounds of buttons change over in a moment, not at once.
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await violations(library)).toEqual([]);
    }
    await library.setViewport({ width: 320, height: 800 });
    expect(await library.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    expect(await violations(library)).toEqual([]);
    await library.close();
  });
}

test('a file with faults is refused whole, with file and line of each', async ({ chromium }) => {
  const library = await openLibrary(chromium, 'data/import');
  const head = 'competition_id,year,tier,recipient,region_code,source_url,source_title,source_kind';
  const source = 'https://contoh.go.id/daftar,Daftar,official';
  const rows = [`kipp,20l7,Top 99,Pemerintah Kabupaten Banyumas,33.02,${source}`, `kipp,2017,Top 99,,33.02,${source}`];
  await giveFile(library, fileWith('hasil-2026.csv', `${head}\n${rows.join('\n')}\n`));
  await library.waitForSelector('.is-fault');
  const said = String(await library.evaluate(text('.is-fault')));
  expect(said).toContain('hasil-2026.csv tidak diimpor');
  expect(said).toContain('Data Anda yang lama tidak berubah');
  expect(said).toMatch(/:2\n[\s\S]*20l7/);
  expect(said).toMatch(/:3\n/);
  expect(await violations(library)).toEqual([]);
  // Something that is no dataset at all.
  await library.click('.is-fault .primary');
  await giveFile(library, zipWith('foto.zip', { 'foto/pantai.txt': 'pantai' }));
  await library.waitForSelector('.is-fault');
  expect(await library.evaluate(text('.sets-list'))).not.toContain('foto');
  await library.close();
});

test('language and appearance are chosen here and kept', async ({ chromium }) => {
  const library = await openLibrary(chromium, 'settings');
  const press = (label: string) =>
    library.evaluate(
      (word) => [...document.querySelectorAll('button')].find((button) => button.textContent === word)?.click(),
      label,
    );
  await library.waitForSelector('.set');
  await press('English');
  await expect.poll(() => library.evaluate(text('h1'))).toBe('Settings');
  await press('Dark');
  await library.reload();
  await expect.poll(() => library.evaluate(text('h1'))).toBe('Settings');
  expect(await library.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  expect(await library.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(19, 21, 23)');
  await press('As the browser');
  await press('Indonesia');
  await expect.poll(() => library.evaluate(text('h1'))).toBe('Setelan');
  await library.close();
});
