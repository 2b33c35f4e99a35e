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
    await page.reload();
    await expect.poll(() => firefox.sidebarText()).toContain('belum dibaca');
  } finally {
    await firefox.close();
  }
});
