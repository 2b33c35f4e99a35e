import { beforeEach, expect, test } from 'vitest';
import { report } from '../report/builders.ts';
import { readReport } from '../report/read-report.ts';
import { sha256 } from '../text/sha256.ts';
import { emptyStore } from './empty-store.ts';
import { recallPage, savePage } from './pages.ts';
import { rememberReferences } from './remember-references.ts';
import { forgetTexts, rememberText, similarPages, tidyTexts } from './remember-texts.ts';
import { pageRows } from './search.ts';
import { familyKeys } from './text-families.ts';

beforeEach(emptyStore);

const TEXT = [
  'Kader posyandu di lereng Semeru kini mencatat berat bayi lewat telepon genggam, lalu bidan desa menengok rumah yang anaknya tidak naik timbangan.',
  'Dulu buku catatan sering basah kena hujan, sekarang datanya aman, tutur seorang kader sambil menunjukkan layar teleponnya kepada tamu dari Jakarta.',
].join('\n');

test('a release brought in is kept as a reference and found by the page that prints it', async () => {
  const { dataset, engine } = report();
  const kept = await rememberReferences(
    [
      {
        key: 'file:a.txt',
        url: null,
        title: 'Kader Mencatat',
        issuer: 'Diskominfo',
        publishedAt: '2021-03-02',
        text: TEXT,
      },
      {
        key: 'x',
        url: 'https://dinas.example/2?utm_source=wa',
        title: null,
        issuer: null,
        publishedAt: null,
        text: 'Rilis lain. '.repeat(20),
      },
    ],
    { readAt: '2026-11-24T03:00:00.000Z', dataset, engine },
  );
  expect(kept).toEqual({ ok: true, value: [`reference:sha256:${sha256(TEXT)}`, 'reference:https://dinas.example/2'] });
  const recalled = await recallPage(`reference:sha256:${sha256(TEXT)}`);
  expect(recalled?.row).toMatchObject({ kind: 'reference', title: 'Kader Mencatat', siteName: 'Diskominfo' });
  expect(readReport(recalled?.capture?.report).ok).toBe(true);
  const page = report({ text: `Berita.\n${TEXT}` });
  expect((await similarPages(page)).across).toMatchObject([
    { kind: 'reference', title: 'Kader Mencatat', containmentThere: 1 },
  ]);
});

test('a release from the address of a page that was read lies beside the page, and the page finds it', async () => {
  const { dataset, engine } = report();
  const page = report({ text: `Berita.\n${TEXT}` });
  const address = page.page.url;
  if (address === null) throw new Error('no address');
  await savePage(page, '2026-11-23T03:00:00.000Z');
  await rememberText(page);
  const before = await recallPage(address);
  const release = { key: 'x', url: address, title: 'Rilis', issuer: null, publishedAt: null, text: TEXT };
  const readAt = '2026-11-24T03:00:00.000Z';
  expect((await rememberReferences([release], { readAt, dataset, engine })).ok).toBe(true);
  expect(await recallPage(address)).toEqual(before);
  expect((await pageRows()).map(({ kind, title }) => [kind, title])).toEqual([
    ['reference', 'Rilis'],
    ['page', 'Lumajang Raih Top 45'],
  ]);
  expect((await similarPages(page)).across).toMatchObject([{ kind: 'reference', title: 'Rilis', containmentThere: 1 }]);
  expect((await familyKeys())[0]?.toSorted()).toEqual([address, `reference:${address}`]);
  await savePage(page, '2026-11-25T03:00:00.000Z');
  expect((await recallPage(`reference:${address}`))?.row).toMatchObject({ kind: 'reference', lastSeen: readAt });
});

test('fingerprints that went missing are made anew under the key of the release', async () => {
  const { dataset, engine } = report();
  const release = { key: 'x', url: null, title: 'Rilis', issuer: null, publishedAt: null, text: TEXT };
  const kept = await rememberReferences([release], { readAt: '2026-11-24T03:00:00.000Z', dataset, engine });
  await forgetTexts(kept.ok ? kept.value : []);
  expect(await tidyTexts()).toEqual({ ok: true, value: { forgotten: 0, added: 1 } });
  expect(await tidyTexts()).toEqual({ ok: true, value: { forgotten: 0, added: 0 } });
  expect((await similarPages(report({ text: TEXT }))).across).toMatchObject([{ kind: 'reference' }]);
});
