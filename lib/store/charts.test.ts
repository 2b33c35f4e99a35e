import { expect, test } from 'vitest';
import { report } from '../report/builders.ts';
import { awardsByRegionAndYear, spreadOverTime, verdictsByOutlet } from './charts.ts';
import { rowOfReport } from './page-row.ts';
import type { PageRow } from './records.ts';

function row(fields: Partial<PageRow>): PageRow {
  return {
    ...rowOfReport(report()),
    firstSeen: '',
    lastSeen: '',
    tags: [],
    notes: 0,
    captures: 1,
    kind: 'page',
    ...fields,
  };
}

test('verdicts are added up by outlet, by name, with the pages they come from', () => {
  const rows = [
    row({ key: 'a', host: 'zulu.id', verdicts: { supported: 2 } }),
    row({ key: 'b', host: 'alfa.id', verdicts: { differs: 1, unjudged: 1 } }),
    row({ key: 'c', host: 'zulu.id', verdicts: { supported: 1, 'not-found': 1 } }),
    row({ key: 'd', host: 'rilis.go.id', verdicts: { supported: 9 }, kind: 'reference' }),
  ];
  expect(verdictsByOutlet(rows)).toEqual([
    { host: 'alfa.id', verdicts: { differs: 1, unjudged: 1 }, claims: 2, pages: ['b'] },
    { host: 'zulu.id', verdicts: { supported: 3, 'not-found': 1 }, claims: 4, pages: ['a', 'c'] },
  ]);
});

test('awards are counted by region and year', () => {
  const rows = [
    row({ key: 'a', regions: ['35.08'], years: [2019, 2018], competitions: ['kipp'] }),
    row({ key: 'b', regions: ['35.08'], years: [2019], competitions: ['adipura'] }),
  ];
  expect(awardsByRegionAndYear(rows)).toEqual([
    { region: '35.08', year: 2018, pages: ['a'], competitions: ['kipp'] },
    { region: '35.08', year: 2019, pages: ['a', 'b'], competitions: ['adipura', 'kipp'] },
  ]);
});

test('a release spreads from day to day; pages without a day stand apart', () => {
  const rows = [
    row({ key: 'c', publishedAt: '2019-07-20' }),
    row({ key: 'a', publishedAt: '2019-07-19T08:00:00+07:00' }),
    row({ key: 'b', publishedAt: '2019-07-19' }),
    row({ key: 'd', publishedAt: '2019-07' }),
    row({ key: 'e', publishedAt: null }),
  ];
  expect(spreadOverTime(rows)).toEqual({
    days: [
      { day: '2019-07-19', pages: ['a', 'b'], total: 2 },
      { day: '2019-07-20', pages: ['c'], total: 3 },
    ],
    undated: ['d', 'e'],
  });
});
