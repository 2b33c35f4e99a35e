import { describe, expect, test } from 'vitest';
import { body, competition, dataset, edition, region, result, term, tier } from './builders.ts';
import { isComplete } from './dataset.ts';
import type { Tier } from './facts.ts';

describe('coverage', () => {
  test('a year is counted where each of its tiers is, none drawn from another', () => {
    const UTAMA = tier({ name: 'Utama' });
    const MADYA = tier({ name: 'Madya' });
    const year = (...tiers: readonly Tier[]) =>
      dataset({
        competitions: [competition({ tiers })],
        editions: [
          edition({ tier: 'Utama', total: 5, coverage: 'partial' }),
          edition({ tier: 'Madya', total: 9, coverage: 'partial' }),
        ],
        results: [result({ tier: 'Utama' })],
      }).coverage('kipp', 2019);
    expect(year(UTAMA, MADYA)).toMatchObject({ state: 'partial', held: 1, total: 14 });
    expect(year({ ...UTAMA, drawnFrom: ['Madya'] }, MADYA)).not.toHaveProperty('total');
    expect(year(UTAMA, MADYA, tier({ name: 'Pratama' }))).not.toHaveProperty('total');
  });

  test('a tier is complete when its undisputed rows equal the official number', () => {
    const facts = dataset({ editions: [edition({ coverage: 'complete', total: 1 })], results: [result()] });
    expect(isComplete(facts.coverage('kipp', 2019, 'Top 45'))).toBe(true);
    expect(isComplete(facts.coverage('kipp', 2019, 'TOP 45'))).toBe(true);
  });
  test.each([
    ['a row is missing', { total: 2 }, {}],
    ['the edition says partial', { total: 1, coverage: 'partial' as const }, {}],
    ['the official number is unknown', {}, {}],
    ['a row is disputed', { total: 1 }, { disputed: true }],
    ['the edition was cancelled', { total: 1, status: 'cancelled' as const }, {}],
  ])('a tier is not complete when %s', (_, stated, row) => {
    const facts = dataset({ editions: [edition({ coverage: 'complete', ...stated })], results: [result(row)] });
    expect(facts.coverage('kipp', 2019, 'Top 45')).toMatchObject({ state: 'partial', held: 1 });
  });
  test('a complete tier with no rows proves nothing', () => {
    const facts = dataset({ editions: [edition({ coverage: 'complete', total: 0 })] });
    expect(facts.coverage('kipp', 2019, 'Top 45').state).toBe('none');
  });
  test('two editions that name different numbers leave the tier partial', () => {
    const stated = [edition({ coverage: 'complete', total: 1 }), edition({ coverage: 'complete', total: 2 })];
    expect(dataset({ editions: stated, results: [result()] }).coverage('kipp', 2019, 'Top 45').state).toBe('partial');
  });
  test('the year as a whole is complete when the tier that the others are drawn from is', () => {
    const top99 = edition({ tier: 'Top 99', coverage: 'complete', total: 1 });
    const facts = dataset({ editions: [top99], results: [result({ tier: 'Top 99' })] });
    expect(isComplete(facts.coverage('kipp', 2019))).toBe(true);
  });
  test('the year as a whole is partial when its own edition row says so', () => {
    const { tier: _, ...whole } = edition({ coverage: 'partial' });
    const utama = edition({ tier: 'Utama', coverage: 'complete', total: 1 });
    const facts = dataset({
      competitions: [competition({ tiers: [tier({ name: 'Utama' })] })],
      editions: [whole, utama],
      results: [result({ tier: 'Utama' })],
    });
    expect(isComplete(facts.coverage('kipp', 2019, 'Utama'))).toBe(true);
    expect(isComplete(facts.coverage('kipp', 2019))).toBe(false);
  });
  test('the year as a whole is partial while one tier of the competition is', () => {
    const utama = edition({ tier: 'Utama', coverage: 'complete', total: 1 });
    const facts = dataset({
      competitions: [competition({ tiers: [tier({ name: 'Utama' }), tier({ name: 'Madya' })] })],
      editions: [utama],
      results: [result({ tier: 'Utama' })],
    });
    expect(facts.coverage('kipp', 2019)).toMatchObject({ state: 'partial', held: 1 });
  });
});

describe('look-up', () => {
  test('results by competition, recipient code and year', () => {
    const facts = dataset({ results: [result(), result({ year: 2018 }), result({ code: '35.07' })] });
    expect(facts.resultsFor('kipp', '35.08')).toHaveLength(2);
    expect(facts.resultsIn('kipp', 2019)).toHaveLength(2);
    expect(facts.resultsIn('kipp', 2001)).toEqual([]);
  });

  test.each([
    ['Bupati', '35.08'],
    ['Plt. Bupati', 'Pemkab Lumajang'],
    ['BUPATI', 'Kabupaten Lumajang'],
  ])('%s of %s', (office, place) => {
    expect(dataset({ terms: [term()] }).holders(office, place)).toHaveLength(1);
  });

  test.each([
    ['Walikota', 'Wali Kota'],
    ['Wawali', 'Wakil Wali Kota'],
    ['Wagub', 'Wakil Gubernur'],
    ['Wabup', 'Wakil Bupati'],
  ])('%s is %s', (printed, office) => {
    expect(dataset({ terms: [term({ office })] }).holders(printed, '35.08')).toHaveLength(1);
  });

  test('Kota Malang and Kabupaten Malang are two bodies', () => {
    const facts = dataset({
      regions: [region({ code: '35.07', name: 'Malang' }), region({ code: '35.73', kind: 'kota', name: 'Malang' })],
      terms: [term({ office: 'Wali Kota', body: 'Kota Malang', code: '35.73' })],
    });
    expect(facts.holders('Wali Kota', 'Kota Malang')).toHaveLength(1);
    expect(facts.holders('Wali Kota', 'Kabupaten Malang')).toEqual([]);
  });

  test('a minister is found by any name of the ministry', () => {
    const panrb = body({
      code: 'body:kementerian-panrb',
      name: 'Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
      aliases: ['Kementerian PANRB', 'KemenPAN-RB'],
    });
    const facts = dataset({
      bodies: [panrb],
      terms: [term({ office: 'Menteri', body: panrb.name, code: panrb.code })],
    });
    expect(facts.holders('Menteri', 'Kementerian PANRB')).toHaveLength(1);
    expect(facts.holders('Menteri', 'body:kementerian-panrb')).toHaveLength(1);
  });

  test('a person is found by any spelling of the name', () => {
    const facts = dataset({ terms: [term({ aliases: ['Asat Malik'] })] });
    for (const spelling of ["As'at Malik", 'As’at Malik', 'ASAT MALIK']) {
      expect(facts.termsOf(spelling)).toHaveLength(1);
    }
  });
});
