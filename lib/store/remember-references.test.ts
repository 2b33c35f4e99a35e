import { beforeEach, expect, test } from 'vitest';
import { report } from '../report/builders.ts';
import { readReport } from '../report/read-report.ts';
import { sha256 } from '../text/sha256.ts';
import { emptyStore } from './empty-store.ts';
import { recallPage } from './pages.ts';
import { rememberReferences } from './remember-references.ts';
import { similarPages } from './remember-texts.ts';

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
  expect(kept).toEqual({ ok: true, value: [`sha256:${sha256(TEXT)}`, 'https://dinas.example/2'] });
  const recalled = await recallPage(`sha256:${sha256(TEXT)}`);
  expect(recalled?.row).toMatchObject({ kind: 'reference', title: 'Kader Mencatat', siteName: 'Diskominfo' });
  expect(readReport(recalled?.capture?.report).ok).toBe(true);
  const page = report({ text: `Berita.\n${TEXT}` });
  expect((await similarPages(page)).across).toMatchObject([
    { kind: 'reference', title: 'Kader Mencatat', containmentThere: 1 },
  ]);
});
