import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/drive/chromium.ts';
import { findBrowser } from '../../scripts/drive/find-browser.ts';
import { violations } from './axe.ts';
import { expect, extensionFor, marksOn, type Piagam, piagam as piagamOf, test } from './piagam.ts';

const QUOTE = 'Top 45 Inovasi Pelayanan Publik 2019';
const CLAIM = 'Pemerintah Kabupaten Grobogan';

test('a note on a selection is called saved once it is kept, and lies on the page that was not changed', async ({
  piagam,
  tab,
}) => {
  const page = await fresh(piagam, '/wordpress.html?catat=1');
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  await select(tab, CLAIM);
  await page.waitForSelector('.selected');
  expect(await textOf(page, '.selected q')).toBe(CLAIM);
  await press(page, '[data-notes=selection]');
  await type(page, '.note-form textarea', 'Tanyakan ke Biro Organisasi.');
  await type(page, '.note-form [id$=tags]', 'konfirmasi, jateng');
  await piagam.shot('note-form');
  expect(await violations(page)).toEqual([]);
  await press(page, '.note-form [type=submit]');
  await page.waitForSelector('.note');
  expect(await textOf(page, '.note')).toMatch(
    /Tanyakan ke Biro Organisasi\..*tersimpan di peramban ini.*konfirmasi, jateng/s,
  );
  expect(await keptNotes(page)).toMatchObject([
    { body: 'Tanyakan ke Biro Organisasi.', tags: ['konfirmasi', 'jateng'], revision: 1 },
  ]);
  await expect.poll(async () => noted(tab)).toEqual([CLAIM]);
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await violations(page)).toEqual([]);
  await piagam.shot('note-saved');

  // The page again, then the page with other words before and other elements around it.
  await tab.reload();
  await again(piagam, page);
  await expect.poll(async () => noted(tab)).toEqual([CLAIM]);
  await tab.evaluate(() => {
    const [first] = document.querySelectorAll('p');
    const added = document.createElement('p');
    added.textContent = 'Diperbarui pukul sembilan dengan keterangan panitia dari Semarang.';
    first?.before(added);
    for (const paragraph of document.querySelectorAll('p')) {
      const box = document.createElement('div');
      box.append(...paragraph.childNodes);
      paragraph.replaceWith(box);
    }
  });
  await again(piagam, page);
  await expect.poll(async () => noted(tab)).toEqual([CLAIM]);
  expect(await textOf(page, '.note')).not.toContain('tanpa tempat');
});

test('a note whose name was changed on the page becomes an orphan and is attached again by hand', async ({
  piagam,
  tab,
}) => {
  const page = await fresh(piagam, '/wordpress.html?catat=2');
  await noteSelection(tab, page, CLAIM, 'Periksa daftar peraih.');
  await tab.reload();
  await tab.evaluate(() => {
    for (const node of allText()) node.data = node.data.replaceAll('Grobogan', 'Demak');
    function allText(): Text[] {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) found.push(node);
      return found;
    }
  });
  await again(piagam, page);
  await page.waitForSelector('.is-orphan');
  expect(await textOf(page, '.is-orphan')).toMatch(
    /Teks ini tidak ada lagi.*tidak menebak.*Grobogan.*Periksa daftar peraih/s,
  );
  expect(await noted(tab)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await piagam.shot('note-orphan');
  await select(tab, 'Pemerintah Kabupaten Demak');
  await page.waitForSelector('.is-orphan .acts .b:first-child:not([disabled])');
  await press(page, '.is-orphan .acts .b');
  await expect.poll(async () => noted(tab)).toEqual(['Pemerintah Kabupaten Demak']);
  expect(await page.$('.is-orphan')).toBeNull();
  expect(await keptNotes(page)).toMatchObject([{ body: 'Periksa daftar peraih.', revision: 2 }]);
});

test('a note that was asked for by menu or keyboard opens on the selection, also where the page was not read yet', async ({
  chromium,
  piagam,
  site,
  tab,
}) => {
  const page = await fresh(piagam, '/wordpress.html?catat=10');
  const wish = async () => {
    // What the menu and the shortcut leave for the panel.
    await chromium.inBackground(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.storage.session.set({ 'note-wish': { tabId: tab.id, at: Date.now() } }))`);
  };
  await select(tab, CLAIM);
  await wish();
  await page.waitForSelector('.note-form');
  expect(await textOf(page, '.note-form .noted')).toBe(CLAIM);

  await tab.goto(`${site.origin}/wordpress.html?catat=11`);
  await select(tab, QUOTE);
  await wish();
  await piagam.press();
  await piagam.shows('report');
  await page.waitForSelector('.note-form');
  expect(await textOf(page, '.note-form .noted')).toBe(QUOTE);
});

test('text that comes late, and another article of a single-page app, are followed once the page is read again', async ({
  piagam,
  tab,
}) => {
  const page = await fresh(piagam, '/wordpress.html?catat=12');
  await noteSelection(tab, page, CLAIM, 'Ikut teksnya.');
  // Late text before the passage: the marks stay on their words meanwhile.
  await tab.evaluate(() => {
    const [first] = document.querySelectorAll('p');
    const late = document.createElement('p');
    late.textContent = 'Keterangan tambahan dari panitia datang belakangan, setelah berita ini terbit.';
    first?.after(late);
  });
  await expect.poll(async () => noted(tab)).toEqual([CLAIM]);
  await again(piagam, page);
  await expect.poll(async () => noted(tab)).toEqual([CLAIM]);
  // Another article under another address, without a new document.
  await tab.evaluate(() => {
    history.pushState({}, '', '?catat=13');
    for (const paragraph of document.querySelectorAll('p')) {
      paragraph.textContent = (paragraph.textContent ?? '').replaceAll('Grobogan', 'Demak');
    }
  });
  await again(piagam, page);
  await expect.poll(() => page.$$eval('.note', (notes) => notes.length)).toBe(0);
  expect(await noted(tab)).toEqual([]);
  await tab.evaluate(() => {
    history.back();
    for (const paragraph of document.querySelectorAll('p')) {
      paragraph.textContent = (paragraph.textContent ?? '').replaceAll('Demak', 'Grobogan');
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await again(piagam, page);
  await expect.poll(async () => noted(tab)).toEqual([CLAIM]);
});

test('a note on text that comes late finds it without a hand, and what is being written is not disturbed', async ({
  piagam,
  tab,
}) => {
  const late = () =>
    tab.evaluate(() => {
      const last = [...document.querySelectorAll('.entry-content p')].at(-1);
      const added = document.createElement('p');
      added.textContent =
        'Kepala Bagian Organisasi Sulastri menyebut inovasi ketiga sedang disiapkan bersama perguruan tinggi setempat.';
      last?.after(added);
    });
  const words = 'inovasi ketiga sedang disiapkan';
  const page = await fresh(piagam, '/wordpress.html?catat=15');
  await late();
  // It is said that the page has more; nothing is read before the reader asks, since no note waits for it.
  await expect.poll(() => textOf(page, 'body')).toContain('Ada teks baru di halaman ini');
  await again(piagam, page);
  await noteSelection(tab, page, words, 'Tindak lanjut.');
  await tab.reload();
  await again(piagam, page);
  await page.waitForSelector('.is-orphan');
  await late();
  await expect.poll(async () => noted(tab), { timeout: 15_000 }).toEqual([words]);
  expect(await page.$('.is-orphan')).toBeNull();
  expect(await textOf(page, 'body')).not.toContain('Ada teks baru');

  await tab.reload();
  await again(piagam, page);
  await page.waitForSelector('.is-orphan');
  await press(page, '.note-new .b');
  await type(page, '.note-form textarea', 'Sedang ditulis');
  await late();
  await expect.poll(() => textOf(page, 'body')).toContain('Ada teks baru di halaman ini');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await page.$eval('.note-form textarea', (area) => Reflect.get(area, 'value'))).toBe('Sedang ditulis');
  expect(await page.$('.is-orphan')).not.toBeNull();
  // With the form closed nothing stands in the way any more.
  await press(page, '.note-form .acts .b:not(.primary)');
  await expect.poll(async () => noted(tab), { timeout: 15_000 }).toEqual([words]);

  // Another article in the same document is not read by itself, whatever notes wait for it.
  await tab.reload();
  await again(piagam, page);
  await page.waitForSelector('.is-orphan');
  await tab.evaluate((words) => {
    history.pushState({}, '', '?catat=16');
    const body = document.querySelector('.entry-content');
    const paragraph = document.createElement('p');
    paragraph.textContent = `Di kabupaten lain, ${words}, kata seorang pegawai yang ditemui di kantornya kemarin sore.`;
    body?.append(paragraph);
  }, words);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(await noted(tab)).toEqual([]);
});

test('a claim is noted, overruled with a reason and corrected, and both verdicts are shown', async ({
  piagam,
  tab,
}) => {
  const page = await fresh(piagam, '/wordpress.html?catat=3');
  await page.waitForSelector('[data-claim]');
  await press(page, '[data-claim] [data-notes=ruling]');
  await page.select('[data-claim] [name=opinion]', 'unclear');
  await type(page, '[data-claim] [id$=reason]', 'Panitia belum menjawab.');
  await press(page, '[data-claim] .note-form [type=submit]');
  await page.waitForSelector('[data-claim] .ruled');
  // Back where the form was asked for.
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-notes'))).toBe('ruling');
  expect(await textOf(page, '[data-claim] .ruled')).toMatch(
    /Penilaian Anda: belum jelas\..*Panitia belum menjawab\..*tetap disimpan/s,
  );
  expect(await textOf(page, '[data-claim] .verdict')).not.toContain('belum jelas');

  await press(page, '[data-claim] [data-notes=note]');
  await page.$$eval('[data-claim] .part', (parts) => {
    for (const part of parts) if (part instanceof HTMLDetailsElement) part.open = true;
  });
  await type(page, '[data-claim] [name=year]', '2003');
  await page.waitForSelector('[data-claim] .judged button');
  await press(page, '[data-claim] .judged button');
  await page.waitForSelector('[data-claim] .verdict-line');
  await piagam.shot('note-correction');
  await press(page, '[data-claim] .note-form [type=submit]');
  await page.waitForSelector('[data-claim] .note .judged .verdict-line');
  expect(await textOf(page, '[data-claim] .note .judged')).toMatch(/Dengan isian Anda: /);
  expect(await keptNotes(page)).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ correction: { year: 2003 } }),
      expect.objectContaining({ ruling: { opinion: 'unclear', reason: 'Panitia belum menjawab.' } }),
    ]),
  );
  await piagam.shot('note-claim');
  // Ids are given anew at each reading; the notes find their claim by what it tells.
  await tab.reload();
  await again(piagam, page);
  await page.waitForSelector('[data-claim] .ruled');
  expect((await page.$$('[data-claim] .note')).length).toBe(2);
});

test('a claim that was missed is added and judged like the others', async ({ piagam }) => {
  const page = await fresh(piagam, '/no-claims.html?catat=4');
  await page.waitForSelector('.note-new');
  await press(page, '.note-new .b:last-child');
  await type(page, '.note-form [name=award]', 'Kompetisi Inovasi Pelayanan Publik');
  await type(page, '.note-form [name=year]', '2019');
  await type(page, '.note-form [name=tier]', 'Top 45');
  await type(page, '.note-form [name=recipient]', 'Kabupaten Grobogan');
  await press(page, '.note-form .judged button');
  await page.waitForSelector('.note-form .verdict-line');
  expect(await textOf(page, '.note-form .verdict-line')).toContain('Sesuai data');
  await press(page, '.note-form [type=submit]');
  await page.waitForSelector('.note .verdict-line');
  expect(await textOf(page, '.note')).toMatch(/Klaim yang Anda tambahkan.*Kabupaten Grobogan.*Sesuai data/s);
  await piagam.shot('note-added');
});

test('a note that is written is not lost when its note is deleted in another window', async ({ piagam, tab }) => {
  const page = await fresh(piagam, '/wordpress.html?catat=9');
  await noteSelection(tab, page, QUOTE, 'Teks awal.');
  await press(page, '.note .acts .b');
  await type(page, '.note-form textarea', 'Ditulis sementara dihapus.');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('piagam');
        opening.onsuccess = () => {
          const tx = opening.result.transaction('notes', 'readwrite');
          const cursor = tx.objectStore('notes').openCursor();
          cursor.onsuccess = () => {
            const at = cursor.result;
            if (at?.value.body === 'Teks awal.') at.delete();
            at?.continue();
          };
          tx.oncomplete = () => {
            new BroadcastChannel('piagam-store').postMessage({ what: 'everything' });
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await expect.poll(() => page.$$eval('#notes-title .r', ([count]) => count?.textContent)).toBe('');
  expect(await page.$eval('.note-form textarea', (area) => Reflect.get(area, 'value'))).toBe(
    'Ditulis sementara dihapus.',
  );
  await press(page, '.note-form [type=submit]');
  await page.waitForSelector('.trouble');
  expect(await textOf(page, '.trouble')).toContain('sudah dihapus di jendela lain');
  await press(page, '.trouble .acts .b');
  await page.waitForSelector('.note');
  expect(await keptNotes(page)).toMatchObject([{ body: 'Ditulis sementara dihapus.', revision: 1 }]);
});

test('what was typed and not saved is there when the panel is opened again', async ({ chromium, piagam, tab }) => {
  const page = await fresh(piagam, '/wordpress.html?catat=14');
  await select(tab, QUOTE);
  await page.waitForSelector('.selected');
  await press(page, '[data-notes=selection]');
  await type(page, '.note-form textarea', 'Belum selesai ditulis');
  await page.close();
  await expect.poll(() => chromium.panelTarget()).toBeUndefined();
  await piagam.press();
  await piagam.shows('report');
  const opened = await piagam.panel();
  await opened.waitForSelector('.note-form');
  expect(await opened.$eval('.note-form textarea', (area) => Reflect.get(area, 'value'))).toBe('Belum selesai ditulis');
  await press(opened, '.note-form [type=submit]');
  await opened.waitForSelector('.note');
  expect(await keptNotes(opened)).toMatchObject([{ body: 'Belum selesai ditulis' }]);
});

test('a deleted note can be brought back', async ({ piagam, tab }) => {
  const page = await fresh(piagam, '/wordpress.html?catat=5');
  await noteSelection(tab, page, QUOTE, 'Sementara.');
  await page.$$eval('.note .acts button', ([, remove]) => (remove instanceof HTMLElement ? remove.click() : undefined));
  await page.waitForSelector('.undo button');
  expect(await keptNotes(page)).toEqual([]);
  await press(page, '.undo button');
  await page.waitForSelector('.note');
  expect(await keptNotes(page)).toMatchObject([{ body: 'Sementara.', revision: 1 }]);
});

test('of two windows that edit one note the second sees both texts and overwrites nothing unseen', async ({
  chromium,
  piagam,
  site,
  tab,
}) => {
  const page = await fresh(piagam, '/wordpress.html?catat=6');
  await noteSelection(tab, page, QUOTE, 'Teks awal.');
  await press(page, '.note .acts .b');
  await type(page, '.note-form textarea', 'Dari jendela pertama.');

  const session = await chromium.browser.target().createCDPSession();
  await session.send('Target.createTarget', { url: `${site.origin}/wordpress.html?catat=6`, newWindow: true });
  const other = await (
    await chromium.browser.waitForTarget(
      (target) => target.type() === 'page' && target.url().includes('catat=6') && target !== tab.target(),
    )
  ).page();
  if (!other) throw new Error('no second window');
  const mine = chromium.panelTarget();
  await other.bringToFront();
  await chromium.pressToolbarButton(other);
  const panel = await (
    await chromium.browser.waitForTarget((target) => target.url().includes('sidepanel.html') && target !== mine)
  ).asPage();
  await panel.waitForSelector('.note .acts .b', { timeout: 15_000 });
  await press(panel, '.note .acts .b');
  await type(panel, '.note-form textarea', 'Dari jendela kedua.');
  await press(panel, '.note-form [type=submit]');
  await panel.waitForSelector('.note');
  expect(await keptNotes(panel)).toMatchObject([{ body: 'Dari jendela kedua.', revision: 2 }]);

  await press(page, '.note-form [type=submit]');
  await page.waitForSelector('.trouble');
  expect(await textOf(page, '.trouble')).toMatch(
    /sudah diubah di jendela lain.*Dari jendela kedua\..*Dari jendela pertama\./s,
  );
  expect(await keptNotes(page)).toMatchObject([{ body: 'Dari jendela kedua.', revision: 2 }]);
  await page.screenshot({ path: join(import.meta.dirname, '../../.output/shots/note-conflict-panel.png') });
  await press(page, '.trouble .acts .b');
  await page.waitForSelector('.note');
  await expect.poll(() => keptNotes(page)).toMatchObject([{ body: 'Dari jendela pertama.', revision: 3 }]);
  await expect.poll(() => textOf(panel, '.note .body')).toBe('Dari jendela pertama.');
  await other.close();
});

test('a full disk keeps the text in the form, to be saved once there is room', async ({ piagam, tab }) => {
  const page = await fresh(piagam, '/wordpress.html?catat=7');
  await select(tab, QUOTE);
  await page.waitForSelector('.selected');
  await press(page, '[data-notes=selection]');
  await type(page, '.note-form textarea', 'Jangan hilang.');
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Reflect.set(globalThis, 'mend', () => {
      IDBObjectStore.prototype.put = put;
    });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await press(page, '.note-form [type=submit]');
  await page.waitForSelector('.trouble.is-fault');
  expect(await textOf(page, '.trouble')).toContain('Ruang penyimpanan penuh; teksnya masih di sini.');
  expect(
    await page.$eval('.note-form textarea', (area) => (area instanceof HTMLTextAreaElement ? area.value : '')),
  ).toBe('Jangan hilang.');
  await piagam.shot('note-full');
  await page.evaluate(() => Reflect.get(globalThis, 'mend')());
  await press(page, '.note-form [type=submit]');
  await page.waitForSelector('.note');
  expect(await keptNotes(page)).toMatchObject([{ body: 'Jangan hilang.' }]);
});

test('notes are there after the browser was closed and started again', async ({ site }) => {
  const found = findBrowser('chromium');
  if (!found) throw new Error('no Chromium here');
  const profile = mkdtempSync(join(tmpdir(), 'piagam-restart-'));
  const launch = () =>
    launchChromium({ ...found, extension: extensionFor('chromium'), headless: true, language: 'id', profile });
  const first = await launch();
  const tab = await first.browser.newPage();
  await tab.bringToFront();
  const piagam = piagamOf(first, tab, site);
  await piagam.read('/wordpress.html?catat=8');
  await noteSelection(tab, await piagam.panel(), CLAIM, 'Masih ada besok.');
  await first.close();
  const second = await launch();
  const later = await second.browser.newPage();
  await later.bringToFront();
  const next = piagamOf(second, later, site);
  await next.read('/wordpress.html?catat=8');
  const page = await next.panel();
  await page.waitForSelector('.note');
  expect(await textOf(page, '.note .body')).toBe('Masih ada besok.');
  await expect.poll(async () => noted(later)).toEqual([CLAIM]);
  await second.close();
});

/** Reads a page at an address of its own, on which no other test makes notes. */
async function fresh(piagam: Piagam, path: string): Promise<Page> {
  await piagam.read(path);
  const page = await piagam.panel();
  await page.waitForSelector('#notes');

  return page;
}

/** Reads the page that is in front again, and waits for its report. */
async function again(piagam: Piagam, page: Page): Promise<void> {
  await piagam.press();
  await piagam.shows('report');
  await page.waitForSelector('#notes');
  await new Promise((resolve) => setTimeout(resolve, 400));
  await piagam.shows('report');
}

async function noteSelection(tab: Page, page: Page, words: string, body: string): Promise<void> {
  await select(tab, words);
  await page.waitForSelector('.selected');
  await press(page, '[data-notes=selection]');
  await type(page, '.note-form textarea', body);
  await press(page, '.note-form [type=submit]');
  await page.waitForSelector('.note');
}

/** Selects the last place where the page prints the words, as a hand would. */
async function select(tab: Page, words: string): Promise<void> {
  await tab.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let found: Range | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node instanceof Text ? node.data.indexOf(words) : -1;
      if (at < 0) continue;
      found = document.createRange();
      found.setStart(node, at);
      found.setEnd(node, at + words.length);
    }
    if (!found) throw new Error(`the page does not print “${words}”`);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(found);
  }, words);
}

/** Clicked by the page itself: a panel of headless Chromium has no place on the screen to be clicked at. */
async function press(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => (element instanceof HTMLElement ? element.click() : undefined));
}

async function type(page: Page, selector: string, text: string): Promise<void> {
  await page.$eval(
    selector,
    (field, text) => {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('no field');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '');
}

/** The words on the page that lie on the ground of a note. */
async function noted(tab: Page): Promise<readonly string[]> {
  return (await marksOn(tab)).flatMap(({ name, texts }) => (name.startsWith('piagam-note') ? texts : []));
}

/** The notes of the page in front as the store has them. */
async function keptNotes(page: Page): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const all = await page.evaluate(
    () =>
      new Promise<{ page: string }[]>((resolve, reject) => {
        const opening = indexedDB.open('piagam');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('notes').objectStore('notes').getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
        };
      }),
  );
  const [front] = (await page.evaluate(`chrome.tabs.query({ active: true, currentWindow: true })
    .then(([tab]) => chrome.storage.session.get('tab:' + tab.id).then((kept) => [kept['tab:' + tab.id]?.state?.report?.page?.url]))`)) as [
    string | undefined,
  ];
  return all.filter((note) => note.page === front);
}
