import { violations } from './axe.ts';
import { expect, test } from './piagam.ts';

for (const [name, path, state] of [
  ['a report', '/blogspot.html', 'report'],
  ['a report without claims', '/no-claims.html', 'report'],
  ['no article', '/empty.html', 'not-article'],
] as const) {
  test(`axe finds nothing in the panel with ${name}`, async ({ piagam }) => {
    await piagam.read(path);
    await piagam.shows(state);
    const panel = await piagam.panel();
    await panel.waitForSelector('h1');
    expect(await violations(panel)).toEqual([]);
  });
}

test('the panel speaks Indonesian in an Indonesian browser', async ({ piagam }) => {
  await piagam.read('/wordpress.html');
  const panel = await piagam.panel();
  await panel.waitForSelector('[data-claim]');
  expect(await panel.evaluate(() => document.documentElement.lang)).toBe('id');
  expect(await panel.evaluate(() => document.body.innerText)).toContain(
    'Tidak ada yang dikirim keluar dari peramban Anda.',
  );
});

test('the panel does not scroll sideways at its width', async ({ piagam }) => {
  await piagam.read('/blogspot.html');
  const panel = await piagam.panel();
  await panel.waitForSelector('[data-claim]');
  const [width, inner] = await panel.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  expect(width).toBeLessThanOrEqual(inner);
});
