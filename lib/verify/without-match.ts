import type { Because } from '../catalogue/because.ts';
import { isComplete } from '../dataset/dataset.ts';
import type { Coverage, Result } from '../dataset/facts.ts';
import type { Assessment, Field } from './assessment.ts';
import { becauseOf } from './because-of.ts';
import { editionsMeant } from './claimed-editions.ts';
import { fullyKnownList, isClosed } from './closed-list.ts';
import { knownTier, tierNamed } from './known-tier.ts';
import { fieldsThat, type Match } from './match-fields.ts';
import { levelOf, listName, type Placed, placeOf, shortName } from './naming.ts';
import { editionNotHeld } from './not-held.ts';
import type { Case } from './speak-against.ts';

/** How many rows are shown beside a claim that none of them fits. */
const NEAREST_SHOWN = 3;

/** No row fits and nothing can be held against the claim: what our data does hold, and what it does not. */
export function withoutMatch(about: Case & { readonly year: number }): Assessment {
  const { claim, competition, dataset, year } = about;
  const tier = claim.tier === undefined ? undefined : knownTier(dataset, competition, claim.tier);
  const coverage = dataset.coverage(competition.id, year, tier?.name);
  const near = nearestFirst(about);
  const [first] = near;
  return {
    verdict: 'not-found',
    coverage,
    nearest: near.slice(0, NEAREST_SHOWN).map(({ row }) => row),
    because: notHeldReason(about) ?? (first && nearReason(about, first, tier?.name)) ?? coverageReason(about, coverage),
  };
}

/** An edition that the claimed year may mean, then the same year before another, then the more fields agree. */
function nearestFirst(about: Case & { readonly year: number }): readonly Match[] {
  const { claim, competition, dataset, matches, year } = about;
  const meant = editionsMeant({ ...claim, year }, competition, dataset);
  const isMeant = ({ row }: Match, doubts: readonly Field[]) => doubts.join() === 'year' && meant.includes(row.year);
  const cost = (match: Match) => {
    const doubts = fieldsThat(match, 'differs', 'unclear');
    if (isMeant(match, doubts)) return 0;
    return 1 + Math.abs(match.row.year - year) * 10 + doubts.length;
  };
  return [...matches].sort((a, b) => cost(a) - cost(b));
}

function notHeldReason({ competition, dataset, year }: Case & { readonly year: number }): Because | undefined {
  if (!editionNotHeld(dataset, competition.id, year)) return undefined;
  return becauseOf('verdict.not-found.not-held', { competition: shortName(competition), year });
}

/** The nearest row differs in one field: that field makes the sentence. */
function nearReason(
  about: Case & { readonly year: number },
  match: Match,
  tier: string | undefined,
): Because | undefined {
  const { claim, competition, dataset, year } = about;
  const [field, ...others] = fieldsThat(match, 'differs', 'unclear');
  if (field === undefined || others.length > 0) return undefined;
  const placed = placeOf(match.row);
  switch (field) {
    case 'year': {
      const meant = claim.year === undefined ? [] : editionsMeant({ ...claim, year }, competition, dataset);
      return meant.includes(match.row.year)
        ? becauseOf('verdict.not-found.year-counting', { ...placed, claimed: year })
        : becauseOf('verdict.not-found.year', { ...placed, claimed: year });
    }
    case 'tier': {
      if (tier === undefined || isComplete(dataset.coverage(competition.id, year, tier))) return undefined;
      const recorded = levelOf(match.row);
      const { list: claimed, level } = listName(competition, tier);
      const values = recorded.official === '' ? placed : recorded;
      return becauseOf('verdict.not-found.tier', { ...values, claimed, level, year });
    }
    case 'innovation':
      return becauseOf('verdict.not-found.innovation', workOf(match.row));
    case 'recipient':
      return becauseOf('verdict.not-found.recipient', { official: match.row.recipient });
    case 'category':
    case 'unit':
    case 'competition':
      return undefined;
  }
}

function workOf(row: Result): Placed {
  const { official, rank } = placeOf(row);
  return { official: row.innovation === undefined ? official : `${row.innovation}, ${official}`, rank };
}

function coverageReason(about: Case & { readonly year: number }, coverage: Coverage): Because {
  const { competition, year } = about;
  const { held, total } = coverage;
  const list = listName(competition, coverage.tier);
  const closed = coverage.tier === undefined ? closedTiers(about) : [];
  if (closed.length > 0) {
    return becauseOf('verdict.not-found.other-tiers', { ...listName(competition, closed.join(', ')), year });
  }
  if (isComplete(coverage)) return becauseOf('verdict.not-found.listed-elsewhere', { ...list, year });
  if (held === 0) return becauseOf('verdict.not-found.empty', { ...list, year });
  if (total === undefined) return becauseOf('verdict.not-found.total-unknown', { ...list, year, held });
  // As many rows as recipients, or more, and no complete list: some are contested.
  return held >= total
    ? becauseOf('verdict.not-found.unsure', { ...list, year, held })
    : becauseOf('verdict.not-found', { ...list, year, held, total });
}

/** The article names no tier: those whose lists surely do not hold the body say something, if not all. */
function closedTiers({ claim, competition, dataset, year }: Case & { readonly year: number }): readonly string[] {
  const names = new Set(
    dataset.editionsOf(competition.id, year).flatMap(({ tier }) => (tier === undefined ? [] : [tier])),
  );
  return [...names].filter((name) => {
    const list = fullyKnownList(claim, tierNamed(competition, name), competition, dataset);
    return list !== undefined && isClosed(list);
  });
}
