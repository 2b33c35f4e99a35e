import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { claimReviewSchema } from '../../lib/export/claim-review.schema.fixture.ts';
import { FORMATS } from '../../lib/export/formats.ts';
import { readExport } from '../../lib/export/read-export.ts';
import { webAnnotationSchema } from '../../lib/export/web-annotation.schema.fixture.ts';
import { type Chromium, launchChromium } from '../../scripts/drive/chromium.ts';
import { findBrowser } from '../../scripts/drive/find-browser.ts';
import { type Site, serve } from '../../scripts/drive/serve.ts';
import { PAGES } from './pages.ts';
import { extensionFor, piagam, root } from './piagam.ts';

/** One researcher's work from the page to the file, in an English browser: noted, judged, exported, brought back. */
base.describe.configure({ mode: 'serial' });
let chromium: Chromium;
let site: Site;
let library: Page;
const downloads = mkdtempSync(join(tmpdir(), 'piagam-researcher-'));

base.beforeAll(async () => {
  const found = findBrowser('chromium');
  if (!found) throw new Error('no Chrome, Chromium or Edge here');
  site = await serve(join(root, 'tests/browser'), PAGES);
  chromium = await launchChromium({ ...found, extension: extensionFor('chromium'), headless: true, language: 'en' });
  library = await chromium.browser.newPage();
  const session = await library.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
});
base.afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

const NASTY = '=1+1; "said",\nsecond line 🏆 <b>bold</b>';

base('in English a claim is judged with a reason and corrected, one is added, and the page is noted', async () => {
  const tab = await chromium.browser.newPage();
  const reader = piagam(chromium, tab, site);
  await reader.read('/portal.html');
  await reader.read('/wordpress.html');
  const panel = await chromium.panel();
  await panel.waitForSelector('[data-claim]');
  await click(panel, '[data-claim] [data-notes=ruling]');
  await panel.select('[data-claim] [name=opinion]', 'differs');
  await type(panel, '[data-claim] [id$=reason]', '=SUM(A1), see the decree');
  await click(panel, '[data-claim] .note-form [type=submit]');
  await panel.waitForSelector('[data-claim] .ruled');
  await click(panel, '[data-claim] [data-notes=note]');
  await panel.$$eval('[data-claim] .part', (parts) => {
    for (const part of parts) if (part instanceof HTMLDetailsElement) part.open = true;
  });
  await type(panel, '[data-claim] [name=year]', '2018');
  await click(panel, '[data-claim] .note-form [type=submit]');
  await panel.waitForSelector('[data-claim] .note .judged .verdict-line');
  await click(panel, '.note-new .b:last-child');
  await type(panel, '.note-form [name=award]', 'Kompetisi Inovasi Pelayanan Publik');
  await type(panel, '.note-form [name=year]', '2019');
  await type(panel, '.note-form [name=tier]', 'Top 45');
  await type(panel, '.note-form [name=recipient]', 'Kabupaten Grobogan');
  await click(panel, '.note-form [type=submit]');
  await panel.waitForSelector('#notes ~ .note, .note .judged .verdict-line');
  await click(panel, '.note-new .b');
  await type(panel, '.note-form textarea', NASTY);
  await click(panel, '.note-form [type=submit]');
  await expect.poll(() => panel.$$eval('.note', (notes) => notes.length)).toBe(4);
});

base('one page of the history is exported in every form, and each is what it says it is', async () => {
  await open('history');
  await library.waitForSelector('.hist tbody tr');
  await (await library.waitForSelector('.hist tbody tr:first-child .pick input'))?.click();
  await press('Export');
  await library.waitForSelector('.dialog[open]');
  await library.type('.dialog input[autocomplete=name]', 'Rini');
  for (const [at, format] of FORMATS.entries()) {
    await (await library.$$('input[name=format]'))[at]?.click();
    await press('Save file');
    const file = readFileSync(await downloaded(`-1-page-${format.id}${format.extension}`), 'utf8');
    const check = CHECKS[format.id];
    expect(check, `a check of ${format.id}`).toBeDefined();
    check?.(file);
  }
});

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const isCollection = ajv.compile(webAnnotationSchema);
const isReviews = ajv.compile(claimReviewSchema);
const made = { id: () => crypto.randomUUID(), now: '2026-11-24T00:00:00.000Z' };

function table(file: string): readonly Record<string, string>[] {
  expect(file.startsWith('\ufeff')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(file.slice(1).replace(/\r\n$/, ''), {
    header: true,
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  for (const row of data) {
    expect(row.text_sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(row.captured_at).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(row.dataset_version).not.toBe('');
    expect(row.engine_version).not.toBe('');
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@-]/);
  }
  return data;
}

const CHECKS: Readonly<Record<string, (file: string) => void>> = {
  'csv-claims'(file) {
    const rows = table(file);
    expect(rows.map(({ origin }) => origin)).toEqual(['engine', 'engine', 'reader']);
    expect(rows[0]).toMatchObject({
      verdict: 'supported',
      reader: 'Rini',
      reader_verdict: 'differs',
      reader_reason: "'=SUM(A1), see the decree",
      reader_correction: 'year=2018',
      corrected_verdict: 'not-found',
    });
    expect(rows[2]).toMatchObject({ verdict: 'supported', competition: 'kipp', recipient_code: '33.15' });
    expect(rows[2]?.evidence).toContain('kipp/2019/top-45');
  },
  'csv-mentions': (file) => expect(table(file).length).toBeGreaterThan(4),
  'csv-notes'(file) {
    const rows = table(file);
    expect(rows).toHaveLength(4);
    expect(rows.map(({ body }) => body)).toContain(`'${NASTY}`);
  },
  json(file) {
    const { pages, reader, faults } = readExport(file, made);
    expect(faults).toEqual([]);
    expect(reader).toBe('Rini');
    expect(pages[0]?.notes.map(({ body }) => body)).toContain(NASTY);
  },
  ndjson(file) {
    const { pages, faults } = readExport(file, made);
    expect(faults).toEqual([]);
    expect(pages[0]?.capturedAt).toMatch(/^\d{4}-/);
  },
  jsonld(file) {
    const collection = JSON.parse(file);
    expect(isCollection(collection) || isCollection.errors).toBe(true);
    expect(collection).toMatchObject({ total: 6, creator: { name: 'Rini' } });
    const motivations = collection.first.items.map(({ motivation }: { motivation: string }) => motivation);
    expect(motivations.slice(0, 2)).toEqual(['assessing', 'assessing']);
    expect(motivations).toContain('editing');
  },
  claimreview(file) {
    const reviews = JSON.parse(file);
    expect(isReviews(reviews) || isReviews.errors).toBe(true);
    expect(reviews).toMatchObject([
      {
        author: { name: 'Rini' },
        reviewRating: { ratingValue: 2, ratingExplanation: '=SUM(A1), see the decree' },
      },
    ]);
  },
  csl(file) {
    const types = JSON.parse(file).map(({ type }: { type: string }) => type);
    expect(types[0]).toBe('article-newspaper');
    expect(types.at(-1)).toBe('dataset');
  },
  ris(file) {
    expect(file.match(/^TY {2}- /gm)?.length).toBe(file.match(/^ER {2}- $/gm)?.length);
    expect(file.replaceAll('\r\n', '')).not.toContain('\n');
  },
  bibtex: (file) => expect(file).toMatch(/^@article\{page-[0-9a-f]{16}-[0-9a-f]{8},\n/),
  markdown(file) {
    expect(file).toContain('Reader');
    expect(file).toContain('\\<b\\>bold\\</b\\>');
  },
  html(file) {
    const { document } = new JSDOM(file).window;
    expect(document.querySelectorAll('script, img, link')).toHaveLength(0);
    expect([...document.querySelectorAll('b')].map((bold) => bold.textContent)).not.toContain('bold');
    expect(document.body.textContent).toContain(NASTY);
    expect(document.body.textContent).toContain('With the reader’s fields');
  },
  hypothesis(file) {
    const { foreign, faults } = readExport(file, made);
    expect(faults).toEqual([]);
    expect(foreign).toHaveLength(4);
    expect(foreign.every(({ ours }) => ours)).toBe(true);
  },
};

base('our file for Hypothesis adds nothing when it comes back, and theirs becomes notes', async () => {
  const ours = await downloaded('-hypothesis.json');
  await bring(ours);
  expect(await notes()).toHaveLength(4);
  const theirs = join(downloads, 'theirs.json');
  const annotation = (uri: string, exact: string) => ({
    id: 'aBcD3fGh1jKlMn',
    user: 'acct:peneliti@hypothes.is',
    uri,
    created: '2026-11-20T05:00:00.000000+00:00',
    updated: '2026-11-20T05:00:00.000000+00:00',
    text: 'From Hypothesis',
    tags: ['sk'],
    target: [{ source: uri, selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: ' juga' }] }],
    document: { title: ['Kurir Langit'] },
    references: [],
  });
  const uri = `${site.origin}/wordpress.html`;
  writeFileSync(
    theirs,
    JSON.stringify({
      annotations: [
        annotation(uri, 'Pemerintah Kabupaten Grobogan'),
        annotation('https://belum.example/dibaca', 'Belum pernah dibaca'),
      ],
    }),
  );
  await bring(theirs);
  await bring(theirs);
  expect(await notes()).toHaveLength(6);
  await open('history');
  await expect.poll(() => library.$$eval('.hist tbody tr', (rows) => rows.length)).toBe(3);
  // One word stands in the article, the other in the note.
  await library.type('[data-search]', 'grobogan hypothesis ');
  await expect.poll(() => library.$$eval('.hist tbody tr', (rows) => rows.length)).toBe(1);
});

base('two researchers’ files are compared claim by claim before they are taken', async () => {
  const own = JSON.parse(readFileSync(await downloaded('-1-page-json.json'), 'utf8'));
  const other = structuredClone(own);
  other.reader = 'Budi';
  for (const note of other.pages[0].notes) {
    note.id = crypto.randomUUID();
    if (note.ruling) note.ruling = { opinion: 'supported', reason: 'Row 12 of the list' };
  }
  const paths = [own, other].map((content, i) => {
    const path = join(downloads, `researcher-${i}.json`);
    writeFileSync(path, JSON.stringify(content));
    return path;
  });
  await open('history/bring');
  await (await library.waitForSelector('input[type=file]'))?.uploadFile(...paths);
  await library.waitForSelector('.blocks tbody tr');
  const row = await library.$eval('.blocks tbody tr', (each) => each.textContent ?? '');
  expect(row).toContain('=SUM(A1), see the decree');
  expect(row).toContain('Row 12 of the list');
  // Two coders, one claim, two opinions: alpha is 0 by its formula, and no claim is agreed upon.
  expect(await library.$eval('.view', (view) => view.textContent)).toMatch(/1 .*0%.*0\.00/s);
  await press('Add to the history');
  await expect.poll(async () => (await notes()).length).toBe(10);
});

async function open(hash: string): Promise<void> {
  await library.bringToFront();
  await library.goto('about:blank');
  await library.goto(`chrome-extension://${chromium.extensionId}/library.html#${hash}`);
  await library.waitForSelector('.view h1');
}

async function bring(path: string): Promise<void> {
  await open('history/bring');
  await (await library.waitForSelector('input[type=file]'))?.uploadFile(path);
  await library.waitForSelector('.b.primary');
  await press('Add to the history');
  await library.waitForFunction(() => /added to your history\./.test(document.body.textContent ?? ''));
}

async function press(words: string): Promise<void> {
  await library
    .locator(`xpath///*[self::button or self::a or self::label][contains(normalize-space(.), "${words}")]`)
    .click();
}

async function downloaded(ending: string): Promise<string> {
  const named = () => readdirSync(downloads).find((name) => name.endsWith(ending));
  await expect.poll(named, { message: ending }).toBeDefined();
  const path = join(downloads, named() ?? '');
  await expect.poll(() => readFileSync(path).length).toBeGreaterThan(0);
  return path;
}

async function notes(): Promise<readonly unknown[]> {
  return (await library.evaluate(`new Promise((done) => {
    const opening = indexedDB.open('piagam');
    opening.onsuccess = () => {
      const asked = opening.result.transaction('notes').objectStore('notes').getAll();
      asked.onsuccess = () => { opening.result.close(); done(asked.result); };
    };
  })`)) as readonly unknown[];
}

async function click(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => (element instanceof HTMLElement ? element.click() : undefined));
}

async function type(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
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
