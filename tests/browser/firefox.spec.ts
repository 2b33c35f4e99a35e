import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/drive/find-browser.ts';
import { launchFirefox } from '../../scripts/drive/firefox.ts';
import { expect, extensionFor, marksOn, shots, test } from './piagam.ts';

test('in Firefox a click on the button gives marks on the page and the report in the sidebar', async ({ site }) => {
  const found = findBrowser('firefox');
  if (!found) throw new Error('no Firefox here');
  const firefox = await launchFirefox({
    ...found,
    extension: extensionFor('firefox'),
    headless: true,
    language: 'id',
  });
  try {
    const { page } = firefox;
    await page.goto(`${site.origin}/blogspot.html`);
    expect(await marksOn(page)).toEqual([]);
    expect(await firefox.isSidebarOpen()).toBe(false);
    await firefox.pressToolbarButton();
    await expect.poll(() => firefox.isSidebarOpen()).toBe(true);
    const texts = async () => (await marksOn(page)).flatMap((mark) => mark.texts);
    await expect.poll(async () => (await texts()).filter((text) => text.includes('Grobogan')).length).toBe(2);
    await expect.poll(() => firefox.sidebarText()).toContain('Rumah Kedelai Grobogan');
    expect(await firefox.sidebarText()).toContain('Tercetak dua kali');
    mkdirSync(shots, { recursive: true });
    writeFileSync(join(shots, 'firefox.png'), await firefox.picture());
    // What was painted is painted anew: the chosen claim, the marks off and on, the page read once more.
    const sidebar = (act: string) =>
      firefox.inExtension(`(() => {
        const { document } = browser.extension.getViews({ type: 'sidebar' })[0];
        ${act}
      })()`);
    const ground = async () => (await marksOn(page)).find(({ name }) => name.includes('active'))?.texts.join();
    await sidebar(`document.querySelectorAll('article[data-claim]')[1].click();`);
    await expect.poll(ground).toContain('Grobogan');
    await sidebar(`document.querySelector('.bar [aria-pressed]').click();`);
    await expect.poll(() => marksOn(page)).toEqual([]);
    await sidebar(`document.querySelector('.bar [aria-pressed]').click();`);
    await expect.poll(async () => (await texts()).length).toBeGreaterThan(0);
    await firefox.pressToolbarButton();
    await expect.poll(() => firefox.sidebarText()).toContain('Anda membaca halaman ini pada');
    expect((await texts()).filter((text) => text.includes('Grobogan'))).toHaveLength(2);
    await page.reload();
    await expect.poll(() => firefox.sidebarText()).toContain('belum dibaca');
  } finally {
    await firefox.close();
  }
});
