import { describe, expect, test } from 'vitest';
import { words } from '../lib/catalogue/words.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { because, CONTRADICTED, DIFFERS, NOT_FOUND, SUPPORTED, winners } from '../tests/views/samples.ts';
import { claimGroups } from './claim-groups.ts';

const groups = (claims: readonly ReportClaim[]) => claimGroups(claims, '', words('id'));
/** The sizes of the groups, in order. */
const sizes = (claims: readonly ReportClaim[]) =>
  [...new Set(groups(claims).values())].map((each) => each.claims.length);
const NAMES = ['Kota Ambon', 'Kabupaten Badung', 'Kabupaten Balangan', 'Kota Banjarbaru', 'Kota Sungai Penuh'];

test('three claims that differ only in whose they are make a list, two do not', () => {
  expect(sizes(winners(NAMES.slice(0, 3)))).toEqual([3]);
  expect(sizes(winners(NAMES.slice(0, 2)))).toEqual([]);
});

test('the award, the tier and the kind of source are said once where all share them', () => {
  expect(groups(winners(NAMES)).get('c3')).toMatchObject({
    award: 'Kabupaten/Kota Layak Anak 2023',
    honour: 'Madya',
    kinds: ['news'],
  });
});

test('tiers and kinds of source that are not shared are left to the rows', () => {
  const [first] = SUPPORTED.evidence;
  const claims = winners(NAMES, (at) => ({
    tier: at < 2 ? 'Utama' : 'Madya',
    evidence: [{ ...first!, source: { ...first!.source, kind: at < 2 ? 'official' : 'news' } }],
  }));
  expect(groups(claims).get('c1')).toMatchObject({ honour: undefined, kinds: undefined });
  expect(sizes(claims)).toEqual([5]);
});

describe('what is not the same for all parts a list', () => {
  test.each<readonly [string, Partial<ReportClaim>]>([
    ['the verdict', { verdict: 'not-found' }],
    ['the year', { year: 2022 }],
    ['the award', { award: 'Adipura' }],
    ['the reason', because('verdict.supported', { fields: { fields: ['recipient', 'year'] } })],
    [
      'a sentence after the reason',
      { because: { ...SUPPORTED.because, more: [{ key: 'more.disputed', values: {} }] } },
    ],
    ['what the article hopes', { verdict: null, status: 'hoped', cue: 'berpeluang' }],
    ['fields that are not recorded', { verdict: 'partial', unrecorded: ['tier'] }],
    [
      'a row that another source records differently',
      {
        evidence: SUPPORTED.evidence.map((each) => ({ ...each, result: { ...each.result, disputed: true } })),
      },
    ],
    ['a recipient that is not named', { recipient: { name: null, code: null } }],
  ])('%s', (_what, other) => {
    expect(sizes(winners([...NAMES, ...NAMES], (at) => (at === 5 ? other : {})))).toEqual([5, 4]);
  });
});

test('what differs or is not listed always stands by itself', () => {
  const alike = (claim: ReportClaim) => winners(NAMES, (at) => ({ ...claim, id: `c${at}` }));
  expect(sizes(alike(DIFFERS))).toEqual([]);
  expect(sizes(alike(CONTRADICTED))).toEqual([]);
  expect(sizes(alike(NOT_FOUND))).toEqual([5]);
});

test('a value that may or may not be the same stands by itself, beside what is recorded', () => {
  const unsure = { key: 'more.unsure', values: { field: { fields: ['tier'] }, recorded: 'Madya' } } as const;
  const claims = winners(NAMES, () => ({ verdict: 'partial', because: { ...SUPPORTED.because, more: [unsure] } }));
  expect(sizes(claims)).toEqual([]);
});

test('innovations of one award are a list under the award', () => {
  const claims = winners(NAMES, (at) => ({ innovation: `Inovasi ${at}` }));
  expect(groups(claims).get('c1')).toMatchObject({ award: 'Madya, Kabupaten/Kota Layak Anak 2023', honour: '' });
});
