import type { Because } from '../catalogue/because.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Competition, Result, Tier } from '../dataset/facts.ts';
import type { Assessment } from './assessment.ts';
import { becauseOf } from './because-of.ts';
import { type ClosedList, fullyKnownList, isClosed } from './closed-list.ts';
import { contradicted } from './fair.ts';
import { knownTier, tierNamed } from './known-tier.ts';
import type { Match } from './match-fields.ts';
import { editionName, listName } from './naming.ts';
import type { Case } from './speak-against.ts';
import { mayTellOfTakingPart } from './told-claim.ts';
import { closedToWinners, winTiersOf } from './winners-list.ts';

/** The article names the participation itself ("finalis UNPSA"): then the row confirms just that. */
export function claimsParticipation({ claim, competition, dataset }: Omit<Case, 'matches'>): boolean {
  const tier = claim.tier === undefined ? undefined : knownTier(dataset, competition, claim.tier);
  return tier?.kind === 'participation';
}

export function isParticipation({ tier }: { readonly tier?: string | undefined }, competition: Competition): boolean {
  return tier !== undefined && tierNamed(competition, tier).kind === 'participation';
}

/** A body that took part is told of as a winner. Says what it was, who won, and what took place on that day. */
export function tookPartOnly(about: Case, [match, ...others]: readonly [Match, ...Match[]]): Assessment {
  const { competition, dataset } = about;
  const { row } = match;
  const nearest = [row, ...others.map((each) => each.row)].filter(({ year }) => year === row.year).slice(0, 3);
  const tier = row.tier ?? '';
  const winTiers = winTiersOf(dataset, competition, row.year);
  const more = [...knownWinners(dataset, competition, row.year, winTiers), ...ceremonyOf(dataset, row)];
  const list = row.year === about.claim.year ? closedToWinner(about) : undefined;
  if (list) {
    const values = {
      ...listName(competition, list.coverage.tier),
      year: row.year,
      total: list.coverage.total,
      tier,
    };
    return contradicted(list, nearest, becauseOf('verdict.contradicted.participation', values, more));
  }
  return {
    verdict: 'not-found',
    coverage: dataset.coverage(competition.id, row.year, winTiers.length === 1 ? winTiers[0]?.name : undefined),
    nearest,
    because: becauseOf('verdict.not-found.participation', { tier, year: row.year }, more),
  };
}

/** The claimed tier's list, or the lists of all winners where the claim names no tier. */
function closedToWinner({ claim, competition, dataset }: Case): ClosedList | undefined {
  const tier = claim.tier === undefined ? undefined : knownTier(dataset, competition, claim.tier);
  // Without a tier the article may mean the certificate of taking part, unless its words rule that out.
  if (!tier) return mayTellOfTakingPart(claim) ? undefined : closedToWinners(claim, competition, dataset);
  const list = fullyKnownList(claim, tier, competition, dataset);
  return list && isClosed(list) ? list : undefined;
}

function knownWinners(
  dataset: Dataset,
  competition: Competition,
  year: number,
  tiers: readonly Tier[],
): readonly Because[] {
  const rows = dataset
    .resultsIn(competition.id, year)
    .filter(({ tier }) => tier !== undefined && tiers.some(({ name }) => name === tierNamed(competition, tier).name));
  if (rows.length === 0) return [];
  const shown = rows
    .slice(0, 3)
    .map(({ innovation, recipient }) => (innovation ? `${innovation} (${recipient})` : recipient));
  const names = [...shown, ...(rows.length > 3 ? [`+${rows.length - 3}`] : [])].join(', ');
  const list = listName(competition, tiers.length === 1 ? tiers[0]?.name : undefined);
  return [becauseOf('more.winners', { ...list, year, names })];
}

/** What our data knows of the day on which the participation was honoured. */
function ceremonyOf(dataset: Dataset, row: Result): readonly Because[] {
  const date = dataset.editionsOf(row.competition, row.year).find(({ tier }) => tier === row.tier)?.date;
  if (date === undefined || date.length !== 10) return [];
  const names = ceremoniesOn(dataset, date);
  return names.length === 0 ? [] : [becauseOf('more.ceremony', { date: { date }, names: { fields: names } })];
}

/** "Top 99 KIPP 2019": the editions whose awards were given on a day. */
export function ceremoniesOn(dataset: Dataset, date: string): readonly string[] {
  const names = dataset.editions.flatMap((edition) => {
    const competition = edition.date === date ? dataset.competition(edition.competition) : undefined;
    return competition ? [editionName(competition, edition.tier, edition.year)] : [];
  });
  return [...new Set(names)];
}
