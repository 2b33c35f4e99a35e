import { expect, test } from 'vitest';
import { competition, edition, region, result } from './dataset/builders.ts';
import { datasetFrom } from './dataset/dataset-from.ts';
import { engine } from './engine.ts';
import { articleOf, recheck } from './recheck.ts';

const LINES = [
  'Lumajang Raih Top 45 KIPP 2019',
  'LUMAJANG – Pemkab Lumajang meraih penghargaan Top 45 Kompetisi Inovasi Pelayanan Publik (KIPP) tahun 2019.',
] as const;

const before = {
  competitions: [competition()],
  regions: [region()],
  bodies: [],
  terms: [],
  editions: [edition()],
  results: [],
};
const identity = { name: 'uji', version: '1', sha256: '0'.repeat(64) };
const capturedAt = '2026-03-03T08:00:00.000Z';

const article = {
  text: LINES.join('\n'),
  blocks: [
    { kind: 'heading' as const, start: 0, end: LINES[0].length },
    { kind: 'paragraph' as const, start: LINES[0].length + 1, end: LINES.join('\n').length },
  ],
  metadata: {
    url: 'https://contoh.id/1',
    title: { value: LINES[0], from: 'opengraph' as const },
    publishedAt: { value: '2019-10-16', from: 'json-ld' as const },
  },
  reading: 'article' as const,
};

test('a stored page is judged again with the rows that are there now', async () => {
  const report = await engine(datasetFrom(before, identity)).report(article);
  expect(report.claims.map(({ verdict }) => verdict)).toContain('not-found');
  const now = engine(datasetFrom({ ...before, results: [result()] }, { ...identity, sha256: '1'.repeat(64) }));
  const { report: again, changes } = await recheck(now, { key: 'k', capturedAt, report, blocks: article.blocks });
  expect(again.page).toEqual(report.page);
  expect(changes.dataset).toBe(true);
  expect(changes.verdictsChanged).toBe(1);
  expect(changes.claims[0]).toMatchObject({ kind: 'changed', verdict: { before: 'not-found', now: 'supported' } });
});

test('with the same data nothing changes, whether the blocks were kept or not', async () => {
  const same = engine(datasetFrom(before, identity));
  const report = await same.report(article);
  const kept = await recheck(same, { key: 'k', capturedAt, report, blocks: article.blocks });
  expect(kept.report).toEqual(report);
  const lost = await recheck(same, { key: 'k', capturedAt, report });
  expect(lost.changes.verdictsChanged).toBe(0);
  expect(articleOf({ key: 'k', capturedAt, report }).blocks).toEqual(article.blocks);
});
