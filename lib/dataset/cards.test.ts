import { describe, expect, test } from 'vitest';
import { awardCard } from './award-card.ts';
import { competition, dataset, edition, region, result, term, tier } from './builders.ts';
import { coverageMatrix } from './coverage-matrix.ts';
import { officialCard } from './official-card.ts';
import { regionCard } from './region-card.ts';
import { searchRows } from './search-rows.ts';

const KIPP = competition({ firstYear: 2014, confusedWith: ['kovablik', 'Lomba Kantor'] });
const KOVABLIK = competition({ id: 'kovablik', name: 'Kovablik', aliases: [{ text: 'KIPP', general: false }] });
const DATA = dataset({
  competitions: [KIPP, KOVABLIK],
  editions: [
    edition({ coverage: 'complete', total: 1 }),
    edition({ tier: 'Top 99', total: 99 }),
    edition({ year: 2021, coverage: 'none' }),
    edition({ year: 2024, status: 'cancelled', coverage: 'none' }),
  ],
  results: [
    result({ innovation: 'Blood Jek' }),
    result({ tier: 'Top 99', innovation: 'Blood Jek' }),
    result({ tier: 'Top 99', year: 2017, innovation: 'Susi', disputed: true, secondSourceUrl: 'https://b.example/' }),
  ],
  terms: [term(), term({ office: 'Wakil Bupati', start: '2008', end: '2013' })],
});

test('the matrix has a square for each tier of each known edition, and says what is unknown by absence', () => {
  const { years, rows, counts, held } = coverageMatrix(DATA);
  expect(years).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  const [kipp, kovablik] = rows;
  expect([...(kipp?.cells.keys() ?? [])]).toEqual([2017, 2019, 2021, 2024]);
  expect(kipp?.cells.get(2019)).toMatchObject({
    status: 'held',
    held: 2,
    tiers: [
      { tier: 'Top 45', state: 'complete', held: 1, total: 1 },
      { tier: 'Top 99', state: 'partial', held: 1, total: 99 },
    ],
  });
  expect(kipp?.cells.get(2024)).toMatchObject({ status: 'cancelled', tiers: [{ state: 'none', held: 0 }] });
  expect(kovablik?.cells.size).toBe(0);
  expect([counts, held]).toEqual([{ complete: 1, partial: 2, none: 2 }, 3]);
});

describe('an award’s card', () => {
  const card = awardCard(DATA, 'kipp');
  test('tells its tiers, editions and since when', () => {
    expect(card).toMatchObject({ since: { year: 2014, from: 'stated' }, held: 3, bySourceKind: { official: 3 } });
    expect(card?.editions.map(({ cell }) => cell.year)).toEqual([2024, 2021, 2019, 2017]);
    expect(card?.tiers.map(({ name, completeYears, held }) => [name, completeYears, held])).toEqual([
      ['Top 45', [2019], 1],
      ['Top 99', [], 2],
    ]);
  });
  test('tells what it is mistaken for, stated or by a shared name, both ways', () => {
    expect(card?.mistakenFor).toEqual([
      { why: 'stated', name: 'Kovablik', competition: 'kovablik', sharedNames: ['KIPP'] },
      { why: 'stated', name: 'Lomba Kantor', sharedNames: [] },
    ]);
    expect(awardCard(DATA, 'kovablik')?.mistakenFor.map(({ competition: id }) => id)).toEqual(['kipp']);
  });
  test('names the newest edition that a row knows, even where the award’s own row is older', () => {
    const later = dataset({
      competitions: [competition({ lastYear: 2019 })],
      results: [result({ year: 2023 })],
      editions: [edition({ year: 2024, status: 'cancelled', coverage: 'none' })],
    });
    expect(awardCard(later, 'kipp')?.until).toBe(2023);
    expect(awardCard(dataset({ competitions: [competition({ lastYear: 2019 })] }), 'kipp')?.until).toBe(2019);
  });
  test('of an unknown award is none', () => {
    expect(awardCard(DATA, 'nix')).toBeUndefined();
  });
});

test('a region’s card has all it won, every year between the first and the last', () => {
  const card = regionCard(DATA, '35.08');
  expect(card?.years.map(({ year, byKind }) => [year, byKind.win])).toEqual([
    [2017, 1],
    [2018, 0],
    [2019, 2],
  ]);
  expect(card).toMatchObject({ held: 3, province: { name: 'Jawa Timur' }, awards: [{ competition: { id: 'kipp' } }] });
  expect(regionCard(DATA, '99.99')).toBeUndefined();
});

test('an official’s card has the offices by term, newest first, with what the body won in them', () => {
  const card = officialCard(DATA, 'as’at malik');
  expect(card?.terms.map(({ term: { office }, won }) => [office, won.length])).toEqual([
    ['Bupati', 1],
    ['Wakil Bupati', 0],
  ]);
  expect(officialCard(DATA, 'Nobody')).toBeUndefined();
});

describe('a search', () => {
  const ids = async (query: string, filters = {}) =>
    (await searchRows(DATA, query, filters)).rows.map(({ table, row }) =>
      `${table} ${'year' in row ? row.year : ''}`.trim(),
    );
  test('finds rows of every table by the beginnings of words, newest year first', async () => {
    expect(await ids('blood je')).toEqual(['results 2019', 'results 2019']);
    expect(await ids('LUMAJANG 2017')).toEqual(['results 2017']);
    expect(await ids('lod')).toEqual([]);
    expect(await ids('Lumaj')).toEqual(expect.arrayContaining(['regions', 'officials']));
  });
  test('finds a result by its award’s other name', async () => {
    expect(await ids('kompetisi inovasi blood')).toHaveLength(2);
  });
  test('keeps to its filters', async () => {
    expect(await ids('', { disputed: true })).toEqual(['results 2017']);
    expect(await ids('', { tables: ['results'], secondSource: false })).toEqual(['results 2019', 'results 2019']);
    expect(await ids('', { tables: ['results'], yearFrom: 2018, tier: 'top 99' })).toEqual(['results 2019']);
    expect(await ids('', { tables: ['editions'], year: 2024 })).toEqual(['editions 2024']);
  });
  test('gives a page of what it finds and counts all', async () => {
    const { rows, total, byTable } = await searchRows(DATA, '', { tables: ['results'] }, { offset: 1, limit: 1 });
    expect([rows.length, total, byTable.results]).toEqual([1, 3, 3]);
  });
  test('ends when it is told to', async () => {
    await expect(searchRows(DATA, 'x', {}, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
      'enough',
    );
  });
});

test('a tier of one year does not hang on the spelling of another', () => {
  const data = dataset({
    competitions: [competition({ tiers: [tier({ name: 'Top 45', aliases: ['45 Terbaik'] })] })],
    regions: [region()],
    results: [result({ tier: '45 Terbaik' }), result({ tier: 'Top 45', code: '35.09', recipient: 'Jember' })],
  });
  expect(coverageMatrix(data).rows[0]?.cells.get(2019)?.tiers).toMatchObject([{ tier: 'Top 45', held: 2 }]);
});
