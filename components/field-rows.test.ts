import { expect, test } from 'vitest';
import { words } from '../lib/catalogue/words.ts';
import { verdictPhrase } from '../lib/report/verdict-phrase.ts';
import { claim, DIFFERS, NEWS, NOT_FOUND, PARTIAL, result, SUPPORTED } from '../tests/views/samples.ts';
import { fieldRows } from './field-rows.ts';

test('rows that differ come first, then those not recorded, then the same', () => {
  const both = { ...DIFFERS, unit: 'Dinas Lingkungan Hidup' };
  expect(fieldRows(both).map(({ field, mark }) => `${field} ${mark}`)).toEqual([
    'category differs',
    'unit unrecorded',
    'recipient same',
    'year same',
  ]);
});

test('a field that the row leaves blank is never called different', () => {
  const row = fieldRows(PARTIAL).find(({ field }) => field === 'category');
  expect(row).toEqual({ field: 'category', claimed: 'Baik', mark: 'unrecorded' });
});

test('the place of a row that differs is left to the language of the table', () => {
  const placed = claim({
    verdict: 'differs',
    tier: 'Terbaik II',
    differences: [{ field: 'tier', claimed: 'Terbaik II', official: 'Terbaik (Kota), peringkat 3' }],
    evidence: [{ result: result({ tier: 'Terbaik', rank: '3' }), source: NEWS }],
  });
  expect(fieldRows(placed)[0]).toMatchObject({ recorded: 'Terbaik (Kota)', rank: '3', mark: 'differs' });
});

test('a unit of another name, perhaps the same, stands beside it and is not called unrecorded', () => {
  const unsure = claim({
    verdict: 'partial',
    unit: 'Les Tourism Village',
    unrecorded: ['category', 'unit'],
    evidence: [{ result: result({ unit: 'Desa Wisata Les' }), source: NEWS }],
    because: {
      key: 'verdict.partial',
      values: { fields: { fields: ['recipient'] }, unrecorded: { fields: ['category'] } },
      more: [{ key: 'more.unsure', values: { field: { fields: ['unit'] }, recorded: 'Desa Wisata Les' } }],
    },
  });
  expect(fieldRows(unsure)[0]).toEqual({
    field: 'unit',
    claimed: 'Les Tourism Village',
    recorded: 'Desa Wisata Les',
    mark: 'unsure',
  });
  expect(verdictPhrase(unsure, words('id'))).toBe('Sesuai sebagian: kategori tidak tercatat, unit belum pasti');
  expect(verdictPhrase({ ...unsure, unrecorded: ['unit'] }, words('en'))).toBe('Matches in part: unit not certain');
});

test('another spelling of a name that the verdict holds for the same is the same', () => {
  expect(fieldRows(PARTIAL).find(({ field }) => field === 'recipient')).toMatchObject({
    claimed: 'Kabupaten Lumajang',
    recorded: 'Pemerintah Kabupaten Lumajang',
    mark: 'same',
  });
});

test('a field that the article does not state has no row', () => {
  expect(fieldRows({ ...SUPPORTED, unit: null }).map(({ field }) => field)).not.toContain('unit');
});

test('a year that the article does not print has no row', () => {
  const because = (...fields: readonly string[]) =>
    ({ key: 'verdict.supported', values: { fields: { fields } } }) as const;
  const fieldsOf = (told: ReturnType<typeof because>) =>
    fieldRows({ ...SUPPORTED, because: told }).map(({ field }) => field);
  expect(fieldsOf(because('competition', 'recipient', 'tier'))).not.toContain('year');
  expect(fieldsOf(because('competition', 'recipient', 'tier', 'year'))).toContain('year');
});

test('a year of giving stands beside the edition that it means', () => {
  const later = claim({
    verdict: 'supported',
    year: 2023,
    evidence: [{ result: result({ year: 2022 }), source: NEWS }],
  });
  expect(fieldRows(later).find(({ field }) => field === 'year')).toEqual({
    field: 'year',
    claimed: '2023',
    recorded: '2022',
    meant: true,
    mark: 'same',
  });
});

test('a rank stands for a tier or category that the row has no column for', () => {
  const ranked = claim({
    verdict: 'supported',
    tier: 'Juara 1',
    evidence: [{ result: result({ tier: null, rank: 'Juara 1' }), source: NEWS }],
  });
  expect(fieldRows(ranked)[0]).toMatchObject({ field: 'tier', recorded: 'Juara 1', mark: 'same' });
});

test('the place within a tier is shown beside it, where the article may mean the place', () => {
  const placed = (tier: string) =>
    claim({
      verdict: 'supported',
      tier,
      evidence: [{ result: result({ tier: 'Terinovatif', rank: '2' }), source: NEWS }],
    });
  expect(fieldRows(placed('2nd'))[0]).toMatchObject({ recorded: 'Terinovatif', rank: '2', mark: 'same' });
  expect(fieldRows(placed('terinovatif'))[0]).not.toHaveProperty('rank');
});

test('the nearest row of a claim that was not found is not held against it', () => {
  expect(fieldRows({ ...NOT_FOUND, evidence: [{ result: result(), source: NEWS }] })).toEqual([]);
});
