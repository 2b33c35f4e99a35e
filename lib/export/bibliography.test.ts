import fc from 'fast-check';
import { expect, test } from 'vitest';
import { report, reportClaim } from '../report/builders.ts';
import { bibliographyOf, evidence } from './bibliography.fixture.ts';
import { bibtex, cslJson, ris } from './bibliography.ts';
import { bibtexEntry } from './bibtex.ts';
import { exportedPage } from './builders.ts';
import { cslDate, cslItems } from './csl-item.ts';
import { hypothesis } from './hypothesis.ts';
import { risEntry } from './ris.ts';
import { webAnnotation } from './web-annotation.ts';
import { whole } from './whole.fixture.ts';

const page = exportedPage({
  report: report({
    claims: [reportClaim({ evidence: [evidence()] }), reportClaim({ id: 'c2', evidence: [evidence()] })],
  }),
});

test('article, evidence and dataset are listed once each, however many pages and claims share them', () => {
  const items = JSON.parse(whole(cslJson, [page, page]));
  expect(items.map(({ type }: { type: string }) => type)).toEqual(['article-newspaper', 'webpage', 'dataset']);
  expect(items[0]).toMatchObject({
    title: 'Lumajang Raih Top 45',
    URL: 'https://example.id/berita/1',
    issued: { 'date-parts': [[2019, 7, 19]] },
    accessed: { 'date-parts': [[2026, 11, 24]] },
  });
  expect(items[1]).toMatchObject({ title: 'Keputusan Menteri', URL: 'https://menpan.example/sk.pdf' });
});

test('one release on two sites is two articles, and two annotations of each claim', () => {
  const other = { ...page, report: { ...page.report, page: { ...page.report.page, url: 'https://lain.example/2' } } };
  const items: readonly { id: string; URL?: string }[] = JSON.parse(whole(cslJson, [page, other]));
  expect(items.filter(({ id }) => id.startsWith('page-')).map(({ URL }) => URL)).toEqual([
    'https://example.id/berita/1',
    'https://lain.example/2',
  ]);
  expect(new Set(items.map(({ id }) => id)).size).toBe(4);
  const idsOf = (file: string) =>
    [...file.matchAll(/"id":"([^"]+)","(?:type":"Annotation"|created)/g)].map(([, id]) => id);
  for (const format of [webAnnotation, hypothesis]) {
    const ids = idsOf(whole(format, [page, other]));
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  }
});

test('an article’s entry states its text, when it was read, the data and the engine', () => {
  const [article] = cslItems(page);
  expect(article?.note).toBe(`SHA-256 ${'a'.repeat(64)}; 2026-11-24T03:00:00.000Z; piagam 2026-11; Piagam 0.1.0`);
});

test('CSL-JSON has only keys that its schema knows', () => {
  const known = /^(id|type|title|author|container-title|publisher|issued|accessed|URL|language|version|note)$/;
  for (const item of cslItems(page)) expect(Object.keys(item).filter((key) => !known.test(key))).toEqual([]);
});

test('RIS is a record each', () => {
  const text = whole(ris, [page]);
  expect(text.match(/^TY {2}- /gm)).toHaveLength(3);
  expect(text.match(/^ER {2}- $/gm)).toHaveLength(3);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  expect(text).toContain('DA  - 2019/07/19\r\n');
  expect(text).toContain('UR  - https://example.id/berita/1\r\n');
});

test('BibTeX is an entry each', () => {
  const text = whole(bibtex, [page]);
  expect(text).toMatch(/^@article\{page-a{16}-[0-9a-f]{8},\n {2}title = \{Lumajang Raih Top 45\},/);
  expect(text).toContain('  date = {2019-07-19},');
  expect(text).toContain('  langid = {indonesian},');
  expect(text).toContain('@dataset{dataset-bbbbbbbbbbbbbbbb,');
});

test('whatever a title holds, an entry stays one entry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const item = bibliographyOf(title);
      const entry = bibtexEntry(item);
      const bare = entry.replace(/\\[\\{}$&#%_]/g, '');
      let depth = 0;
      for (const sign of bare) {
        if (sign === '{') depth++;
        if (sign === '}') depth--;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(
        risEntry(item)
          .split('\r\n')
          .every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line)),
      ).toBe(true);
    }),
  );
});

test('a date is as precise as it is known', () => {
  expect(cslDate('2017')).toEqual({ 'date-parts': [[2017]] });
  expect(cslDate('2017-12')).toEqual({ 'date-parts': [[2017, 12]] });
  expect(cslDate('2017-12-05T10:00:00Z')).toEqual({ 'date-parts': [[2017, 12, 5]] });
  expect(cslDate('kemarin')).toBeUndefined();
  expect(cslDate(null)).toBeUndefined();
});
