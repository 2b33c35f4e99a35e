import { describe, expect, test } from 'vitest';
import { words } from '../catalogue/words.ts';
import { reportClaim } from './builders.ts';
import { claimLines } from './claim-lines.ts';

const what = (award: string, year: number | null) =>
  claimLines(reportClaim({ award, year, tier: null, innovation: null }), '', words('id')).what;

describe('the year of an award', () => {
  test.each([
    ['Adipura', 2022, 'Adipura 2022'],
    ['2021 Sustainable Transport Award', 2021, '2021 Sustainable Transport Award'],
    ['Anugerah Layanan 2019 Jawa Timur', 2019, 'Anugerah Layanan 2019 Jawa Timur'],
    ['Anugerah Desa 12019', 2019, 'Anugerah Desa 12019 2019'],
    ['Anugerah Layanan 2019', 2020, 'Anugerah Layanan 2019 2020'],
    ['Adipura', null, 'Adipura'],
  ])('of “%s” in %s is told once: %s', (award, year, said) => {
    expect(what(award, year)).toBe(said);
  });
});

test('a grade of a letter or two is called a tier', () => {
  const lines = (tier: string) => claimLines(reportClaim({ award: 'SAKIP Award', tier }), '', words('id')).lines;
  expect(lines('BB')[0]).toBe('Tingkat BB');
  expect(lines('WTP')[0]).toBe('WTP');
});

describe('the winner', () => {
  test.each([
    ['SDN 5 Kota Langsa', 'Kota Langsa', 'SDN 5 Kota Langsa'],
    ['UPT Puskesmas Randuagung', 'Kabupaten Lumajang', 'UPT Puskesmas Randuagung, Kabupaten Lumajang'],
    ['RSUD Kota Bandung', 'Bandung', 'RSUD Kota Bandung'],
    ['Dinas Kesehatan Kota Malangan', 'Kota Malang', 'Dinas Kesehatan Kota Malangan, Kota Malang'],
    [null, 'Kota Langsa', 'Kota Langsa'],
  ])('%s of %s is told as %s', (unit, name, said) => {
    const claim = reportClaim({ unit, recipient: { name, code: null }, tier: null, category: null, innovation: null });
    expect(claimLines(claim, '', words('id')).lines).toEqual([said]);
  });
});
