import fc from 'fast-check';
import { expect, test } from 'vitest';
import { report, reportClaim } from '../report/builders.ts';
import { bibliographyOf, evidence } from './bibliography.fixture.ts';
import { bibtex, cslJson, ris } from './bibliography.ts';
import { bibtexEntry } from './bibtex.ts';
import { exportedPage } from './builders.ts';
import { cslDate, cslItems } from './csl-item.ts';
import { risEntry } from './ris.ts';
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

test('CSL-JSON has only keys that its schema knows', () => {
  const known = /^(id|type|title|author|container-title|publisher|issued|accessed|URL|language|version|note)$/;
  for (const item of cslItems(page)) expect(Object.keys(item).filter((key) => !known.test(key))).toEqual([]);
});

test('RIS is a record each', () => {
  const text = whole(ris, [page]);
  expect(text.match(/^TY {2}- /gm)).toHaveLength(3);
  expect(text.match(/^ER {2}- $/gm)).toHaveLength(3);
  expect(text).toContain('DA  - 2019/07/19\r\n');
  expect(text).toContain('UR  - https://example.id/berita/1\r\n');
});

test('BibTeX is an entry each', () => {
  const text = whole(bibtex, [page]);
  expect(text).toMatch(/^@article\{page-a{16},\n {2}title = \{Lumajang Raih Top 45\},/);
  expect(text).toContain('  date = {2019-07-19},');
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
