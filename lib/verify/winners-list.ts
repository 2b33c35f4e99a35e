import type { Dataset } from '../dataset/dataset.ts';
import type { Competition, Tier } from '../dataset/facts.ts';
import { type ClosedList, fullyKnownList, isClosed } from './closed-list.ts';
import { isDrawnFrom, tierNamed } from './known-tier.ts';
import type { ToldClaim } from './told-claim.ts';

/** Tiers of winners that a year is known to have had, without those chosen from another of them. */
export function winTiersOf(dataset: Dataset, competition: Competition, year: number): readonly Tier[] {
  const names = [...dataset.editionsOf(competition.id, year), ...dataset.resultsIn(competition.id, year)].flatMap(
    ({ tier }) => (tier === undefined ? [] : [tier]),
  );
  const tiers = new Map(names.map((name) => tierNamed(competition, name)).map((tier) => [tier.name, tier]));
  const wins = [...tiers.values()].filter(({ kind }) => kind !== 'participation');
  return wins.filter((tier) => !wins.some((lower) => isDrawnFrom(competition, tier, lower)));
}

/** All lists of winners of the claimed year, where each is complete without the body; the first stands for them. */
export function closedToWinners(claim: ToldClaim, competition: Competition, dataset: Dataset): ClosedList | undefined {
  const tiers = claim.year === undefined ? [] : winTiersOf(dataset, competition, claim.year);
  const lists = tiers.map((tier) => fullyKnownList(claim, tier, competition, dataset));
  const closed = lists.flatMap((list) => (list && isClosed(list) ? [list] : []));
  return closed.length === tiers.length ? closed[0] : undefined;
}
