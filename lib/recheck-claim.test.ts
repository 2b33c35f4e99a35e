import { expect, test } from 'vitest';
import { corrected } from './annotate/corrected.ts';
import type { ClaimSketch } from './annotate/note.ts';
import { competition, dataset, edition, region, result, tier } from './dataset/builders.ts';
import { recheckClaim } from './recheck-claim.ts';

const DATA = dataset({
  competitions: [
    competition({
      id: 'kipp',
      name: 'Kompetisi Inovasi Pelayanan Publik (KIPP)',
      aliases: [
        { text: 'Top 45 Inovasi', general: false, tier: 'Top 45' },
        { text: 'Inovasi Terbaik', general: true },
      ],
      tiers: [tier({ name: 'Top 45', aliases: ['Top Empat Lima'] }), tier({ name: 'Top 99' })],
    }),
  ],
  editions: [
    edition({ competition: 'kipp', year: 2019, tier: 'Top 45', total: 1, coverage: 'complete' }),
    edition({ competition: 'kipp', year: 2018, tier: 'Top 45', total: 45, coverage: 'partial' }),
  ],
  regions: [
    region({ code: '35.08', name: 'Lumajang', kind: 'kabupaten' }),
    region({ code: '35.07', name: 'Malang', kind: 'kabupaten' }),
    region({ code: '35.73', name: 'Malang', kind: 'kota' }),
  ],
  results: [
    result({
      id: 'a',
      competition: 'kipp',
      year: 2019,
      tier: 'Top 45',
      recipient: 'Kabupaten Lumajang',
      code: '35.08',
    }),
    result({ id: 'b', competition: 'kipp', year: 2018, tier: 'Top 45', recipient: 'Kota Malang', code: '35.73' }),
  ],
});

const SKETCH: ClaimSketch = {
  competition: 'kipp',
  award: 'KIPP',
  year: 2019,
  tier: 'Top 45',
  category: null,
  innovation: null,
  recipient: { name: 'Kabupaten Lumajang', code: '35.08' },
  unit: null,
};

test('a claim as the engine would judge it keeps its verdict', () => {
  const judged = recheckClaim(SKETCH, DATA);
  expect(judged).toMatchObject({ verdict: 'supported', competition: 'kipp', year: 2019, tier: 'Top 45' });
  expect(judged.evidence.map(({ result }) => result.id)).toEqual(['a']);
});

test('a corrected year is judged in that year', () => {
  const judged = recheckClaim(corrected(SKETCH, { year: 2018 }), DATA);
  expect(judged.verdict).not.toBe('supported');
  expect(judged.year).toBe(2018);
});

test('a corrected recipient is looked up by its written name', () => {
  const other = corrected(SKETCH, { recipient: { name: 'Pemkot Malang', code: null }, year: 2018 });
  expect(recheckClaim(other, DATA)).toMatchObject({ verdict: 'supported', recipient: { code: '35.73' } });
});

test('a bare name that two bodies bear is each of them', () => {
  const bare = corrected(SKETCH, { recipient: { name: 'Malang', code: null }, year: 2018 });
  expect(recheckClaim(bare, DATA)).toMatchObject({ verdict: 'supported', recipient: { code: '35.73' } });
});

test('a recipient without a row in that year is not supported', () => {
  const other = corrected(SKETCH, { recipient: { name: 'Kota Malang', code: null } });
  expect(recheckClaim(other, DATA).verdict).not.toBe('supported');
});

test('another award takes our id of the former with it', () => {
  const other = corrected(SKETCH, { award: 'Penghargaan Lain' });
  expect(other.competition).toBeNull();
  expect(recheckClaim(other, DATA).verdict).toBe('not-covered');
});

test.each([
  ['kompetisi inovasi pelayanan publik', 'Top 45'],
  ['Kompetisi Inovasi Pelayanan Publik (KIPP)', 'top empat lima'],
  ['TOP 45 INOVASI', null],
])('the award “%s” with the tier %s is found by its name', (award, tier) => {
  const judged = recheckClaim({ ...SKETCH, competition: null, award, tier }, DATA);
  expect(judged).toMatchObject({ verdict: 'supported', competition: 'kipp', tier: 'Top 45' });
});

test('a claim that states too little is outside the data, not against it', () => {
  const bare: ClaimSketch = {
    ...SKETCH,
    competition: null,
    award: null,
    tier: null,
    recipient: { name: null, code: null },
  };
  expect(recheckClaim(bare, DATA).verdict).toBe('not-covered');
  expect(recheckClaim({ ...SKETCH, recipient: { name: ' ', code: null } }, DATA).verdict).toBe('not-covered');
});
