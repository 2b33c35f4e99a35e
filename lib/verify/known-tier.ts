import type { Dataset } from '../dataset/dataset.ts';
import type { Competition, Tier } from '../dataset/facts.ts';
import { level, sameLevel } from './level.ts';

/**
 * The competition's own tier that a printed one means; undefined for a word that is no tier of it ("Kategori Baik"). Tiers
 * that only its editions or rows know count too.
 */
export function knownTier(dataset: Dataset, competition: Competition, printed: string): Tier | undefined {
  const wanted = level(printed);
  const fits = (name: string) => sameLevel(level(name), wanted, competition.name);
  const listed =
    competition.tiers.find(({ name }) => fits(name)) ??
    competition.tiers.find(({ aliases }) => aliases.some((alias) => fits(alias)));
  if (listed) return listed;
  const seen = [...dataset.editionsOf(competition.id), ...rowsOf(dataset, competition)].find(
    ({ tier }) => tier !== undefined && fits(tier),
  )?.tier;
  return seen === undefined ? undefined : { name: seen, aliases: [], kind: 'win', drawnFrom: [] };
}

/** The tier of a row, with what the competition knows of it. */
export function tierNamed(competition: Competition, name: string): Tier {
  return (
    competition.tiers.find((tier) => tier.name === name) ??
    competition.tiers.find((tier) =>
      [tier.name, ...tier.aliases].some((known) => sameLevel(level(known), level(name), competition.name)),
    ) ?? { name, aliases: [], kind: 'win', drawnFrom: [] }
  );
}

/** Whether the winners of `upper` stand in `lower` too, over any number of steps: Top 9, Top 45, Top 99. */
export function isDrawnFrom(competition: Competition, upper: Tier, lower: Tier, seen = new Set<string>()): boolean {
  if (seen.has(upper.name)) return false;
  seen.add(upper.name);
  return upper.drawnFrom.some((name) => {
    const from = tierNamed(competition, name);
    return from.name === lower.name || isDrawnFrom(competition, from, lower, seen);
  });
}

function rowsOf(dataset: Dataset, { id }: Competition) {
  const years = new Set(dataset.editionsOf(id).map(({ year }) => year));
  return [...years].flatMap((year) => dataset.resultsIn(id, year));
}
