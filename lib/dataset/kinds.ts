import type {
  AwarderKind,
  Competition,
  CoverageState,
  DateKind,
  Edition,
  Region,
  SourceKind,
  Term,
  Tier,
  YearMeaning,
} from './facts.ts';

/** The words that a cell of each kind may hold; the type beside each list keeps the two in step. */
export const SOURCE_KINDS: readonly SourceKind[] = ['official', 'government', 'news', 'reference'];
export const AWARDER_KINDS: readonly AwarderKind[] = ['state', 'international', 'media', 'association', 'private'];
export const LEVELS: readonly Competition['level'][] = ['international', 'national', 'provincial', 'regency'];
export const YEAR_MEANINGS: readonly YearMeaning[] = ['edition', 'assessed', 'fiscal', 'handing', 'mixed'];
export const TIER_KINDS: readonly Tier['kind'][] = ['win', 'grade', 'participation'];
export const EDITION_STATUSES: readonly Edition['status'][] = ['held', 'cancelled', 'not-held'];
export const COVERAGE_STATES: readonly CoverageState[] = ['complete', 'partial', 'none'];
export const EDITION_DATE_KINDS: readonly NonNullable<Edition['dateKind']>[] = ['seen', 'unverified'];
export const REGION_KINDS: readonly Region['kind'][] = ['provinsi', 'kabupaten', 'kota'];
export const TERM_STATUSES: readonly Term['status'][] = ['definitif', 'plt', 'pj', 'pjs', 'plh'];
export const DATE_KINDS: readonly DateKind[] = [
  'seen',
  'other-source',
  'derived',
  'upper-bound',
  'planned',
  'year-only',
  'unknown',
  'unverified',
];
