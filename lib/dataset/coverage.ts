import type { Competition, CompleteCoverage, Coverage, Edition, Result } from './facts.ts';
import { foldName } from './recipient-key.ts';

/** What is known about one competition in one year; all that coverage depends on. */
export type YearOfCompetition = {
  readonly competition: Competition | undefined;
  readonly id: string;
  readonly year: number;
  readonly editions: readonly Edition[];
  readonly results: readonly Result[];
};

/** A tier's own name for any way of writing it: "TOP 45", "Top 45 Inovasi Pelayanan Publik" -> "top 45". */
export function tierKey(competition: Competition | undefined, tier: string): string {
  const folded = foldName(tier);
  return (competition && tierKeys(competition).get(folded)) ?? folded;
}

const KEYS = new WeakMap<Competition, ReadonlyMap<string, string>>();

/** A tier's own name goes before an alias of another: "Top 25" is not the "Top 25" that some call a Top 45. */
function tierKeys(competition: Competition): ReadonlyMap<string, string> {
  const known = KEYS.get(competition);
  if (known) return known;
  const keys = new Map<string, string>();
  for (const { name } of competition.tiers) keys.set(foldName(name), foldName(name));
  for (const { name, aliases } of competition.tiers) {
    for (const alias of aliases) if (!keys.has(foldName(alias))) keys.set(foldName(alias), foldName(name));
  }
  KEYS.set(competition, keys);
  return keys;
}

/**
 * How much of a tier's list we hold. Without a tier, of the year as a whole: a row of editions.csv without a tier decides
 * that; else it is complete only where every tier that the competition knows is, or is drawn from one that is.
 */
export function coverageOf(about: YearOfCompetition, tier?: string): Coverage | CompleteCoverage {
  return tier === undefined ? coverageOfYear(about) : coverageOfTier(about, tier);
}

function coverageOfTier({ competition, id, year, editions, results }: YearOfCompetition, tier: string) {
  const key = tierKey(competition, tier);
  const rows = results.filter((row) => row.tier !== undefined && tierKey(competition, row.tier) === key);
  const stated = editions.filter((row) => row.tier !== undefined && tierKey(competition, row.tier) === key);
  return judged({ competition: id, year, tier }, rows, stated);
}

function coverageOfYear(about: YearOfCompetition): Coverage | CompleteCoverage {
  const { competition, id, year, editions, results } = about;
  const whole = editions.filter((row) => row.tier === undefined);
  if (whole.length > 0) return judged({ competition: id, year }, results, whole);
  const names = new Set(
    [
      ...(competition?.tiers.filter(({ kind }) => kind !== 'participation').map(({ name }) => name) ?? []),
      ...results.map((row) => row.tier ?? ''),
      ...editions.map((row) => row.tier ?? ''),
    ]
      .filter((name) => name !== '')
      .map((name) => tierKey(competition, name)),
  );
  const tiers = [...names].map((name) => coverageOfTier(about, name));
  const complete = new Set(tiers.filter(isProven).map((c) => c.tier));
  const proven = tiers.every(
    (c) => complete.has(c.tier) || drawnFrom(competition, c.tier ?? '').some((from) => complete.has(from)),
  );
  const common = { competition: id, year, held: results.length };
  if (tiers.length > 0 && proven && results.every((row) => row.tier !== undefined)) {
    return branded({ ...common, state: 'complete', total: results.length });
  }
  return { ...common, ...totalOf(tiers, about), state: results.length > 0 ? 'partial' : 'none' };
}

/** How many an edition has in all: the sum of its tiers, where each is counted and none holds winners of another. */
function totalOf(tiers: readonly Coverage[], { competition, results }: YearOfCompetition): { readonly total?: number } {
  let total = 0;
  for (const tier of tiers) {
    if (tier.total === undefined || drawnFrom(competition, tier.tier ?? '').length > 0) return {};
    total += tier.total;
  }
  const placed = tiers.length > 0 && results.every(({ tier }) => tier !== undefined);
  return placed && total >= results.length ? { total } : {};
}

function drawnFrom(competition: Competition | undefined, key: string): readonly string[] {
  const tier = competition?.tiers.find(({ name }) => foldName(name) === key);
  return (tier?.drawnFrom ?? []).map((name) => tierKey(competition, name));
}

/** A list proves something only when every row of it is there, none is contested and every region in it was told apart. */
function judged(
  about: Pick<Coverage, 'competition' | 'year' | 'tier'>,
  rows: readonly Result[],
  stated: readonly Edition[],
): Coverage | CompleteCoverage {
  const totals = new Set(stated.flatMap(({ total }) => (total === undefined ? [] : [total])));
  const [total] = totals.size === 1 ? totals : [];
  const coverage = { ...about, held: rows.length, ...(total === undefined ? {} : { total }) };
  const complete =
    total !== undefined &&
    total > 0 &&
    rows.length === total &&
    stated.every((edition) => edition.coverage === 'complete' && edition.status === 'held') &&
    rows.every((row) => !row.disputed && (row.code !== undefined || !isRegionLike(row.recipient)));
  if (complete) return branded({ ...coverage, state: 'complete', total });
  return { ...coverage, state: rows.length > 0 ? 'partial' : 'none' };
}

/** A row of a region that has no code may be the very region that an article names. */
function isRegionLike(recipient: string): boolean {
  return /^(pemerintah (daerah )?)?(kab|kabupaten|kota|prov|provinsi|pemkab|pemkot|pemprov) /.test(foldName(recipient));
}

function isProven(coverage: Coverage | CompleteCoverage): coverage is CompleteCoverage {
  return coverage.state === 'complete';
}

function branded(coverage: Coverage & { readonly state: 'complete'; readonly total: number }): CompleteCoverage {
  return coverage as CompleteCoverage;
}
