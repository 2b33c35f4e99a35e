import type { Dataset } from '../dataset/dataset.ts';
import type { Competition, Tier } from '../dataset/facts.ts';
import { oncePer } from '../text/once-per.ts';
import { remembered } from '../text/remembered.ts';
import { level, sameLevel } from './level.ts';

/**
 * The competition's own tier that a printed one means; undefined for a word that is no tier of it ("Kategori Baik"). Tiers
 * that only its editions or rows know count too.
 */
export function knownTier(dataset: Dataset, competition: Competition, printed: string): Tier | undefined {
  return tiersIn(dataset)(competition)(printed);
}

/** Every row of a body asks for the one tier that the claim names. */
const tiersIn = oncePer((dataset: Dataset) =>
  oncePer((competition: Competition) => remembered((printed) => findTier(dataset, competition, printed), MOST_TIERS)),
);

/** Articles print an award's tiers in a few ways each. */
const MOST_TIERS = 200;

function findTier(dataset: Dataset, competition: Competition, printed: string): Tier | undefined {
  const wanted = level(printed);
  const fits = (name: string) => sameLevel(level(name), wanted, competition.name);
  const listed =
    competition.tiers.find(({ name }) => fits(name)) ??
    competition.tiers.find(({ aliases }) => aliases.some((alias) => fits(alias)));
  if (listed) return listed;
  const seen = labelsOf(dataset, competition).tiers.find(fits);
  return seen === undefined ? undefined : { name: seen, aliases: [], kind: 'win', drawnFrom: [] };
}

/** "Terbaik Utama" of the Kovablik: told as a tier, recorded as a category within one; the two do not exclude each other. */
export function isAlsoCategory(tier: string, competition: Competition, dataset: Dataset): boolean {
  return categoriesIn(dataset)(competition)(tier);
}

const categoriesIn = oncePer((dataset: Dataset) =>
  oncePer((competition: Competition) =>
    remembered((tier) => {
      const wanted = level(tier);
      const { categories } = labelsOf(dataset, competition);
      return categories.some((category) => sameLevel(level(category), wanted, competition.name));
    }, MOST_TIERS),
  ),
);

type Labels = { readonly tiers: readonly string[]; readonly categories: readonly string[] };

/** Every tier and category that a competition's editions and rows name; gathered once. */
function labelsOf(dataset: Dataset, competition: Competition): Labels {
  return labelsIn(dataset)(competition);
}

const labelsIn = oncePer((dataset: Dataset) => oncePer(({ id }: Competition) => gatherLabels(dataset, id)));

function gatherLabels(dataset: Dataset, id: string): Labels {
  const rows = dataset.results.filter(({ competition }) => competition === id);
  const named = [...dataset.editionsOf(id), ...rows].flatMap(({ tier }) => (tier === undefined ? [] : [tier]));
  const categories = rows.flatMap(({ category }) => (category === undefined ? [] : [category]));
  return { tiers: [...new Set(named)], categories: [...new Set(categories)] };
}

/** The tier of a row, with what the competition knows of it. */
export function tierNamed(competition: Competition, name: string): Tier {
  return namedIn(competition)(name);
}

const namedIn = oncePer((competition: Competition) =>
  remembered(
    (name): Tier =>
      competition.tiers.find((tier) => tier.name === name) ??
      competition.tiers.find((tier) =>
        [tier.name, ...tier.aliases].some((known) => sameLevel(level(known), level(name), competition.name)),
      ) ?? { name, aliases: [], kind: 'win', drawnFrom: [] },
    MOST_TIERS,
  ),
);

/** Whether the winners of `upper` stand in `lower` too, over any number of steps: Top 9, Top 45, Top 99. */
export function isDrawnFrom(competition: Competition, upper: Tier, lower: Tier, seen = new Set<string>()): boolean {
  if (seen.has(upper.name)) return false;
  seen.add(upper.name);
  return upper.drawnFrom.some((name) => {
    const from = tierNamed(competition, name);
    return from.name === lower.name || isDrawnFrom(competition, from, lower, seen);
  });
}
