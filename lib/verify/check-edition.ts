import type { Check } from './assessment.ts';
import { becauseOf } from './because-of.ts';
import type { CheckedArticle } from './checked-article.ts';
import { type ClaimedEdition, claimedEditions, mentionIds } from './claimed-edition.ts';
import { knownTier, tierNamed } from './known-tier.ts';
import { listName, shortName } from './naming.ts';
import { editionNotHeld } from './not-held.ts';

/**
 * Was there such an award, with that tier, in that year. Only a source that says so makes a year one without an edition: a
 * tier or a year that we do not hold is never more than unknown.
 */
export function editionChecks(article: CheckedArticle): readonly Check[] {
  return claimedEditions(article, 'tier').map((edition) => editionCheck(edition, article));
}

function editionCheck(edition: ClaimedEdition, article: CheckedArticle): Check {
  const { competition, year, claims, tier: printed } = edition;
  const { dataset } = article;
  const name = shortName(competition);
  const common = {
    kind: 'edition',
    mentions: mentionIds(claims, article, 'award', 'tier'),
    claimed: `${listName(competition, printed)} ${year}`,
  } as const;
  if (editionNotHeld(dataset, competition.id, year)) {
    const isPrinted = claims.every(({ yearFrom }) => yearFrom === 'printed');
    const because = becauseOf('check.edition.conflict', { competition: name, year });
    return { ...common, outcome: isPrinted ? 'conflict' : 'unknown', because };
  }
  const rows = [...dataset.editionsOf(competition.id, year), ...dataset.resultsIn(competition.id, year)];
  if (rows.length === 0)
    return { ...common, outcome: 'unknown', because: becauseOf('check.edition.unknown', { year }) };
  if (printed === undefined) {
    return { ...common, outcome: 'ok', because: becauseOf('check.edition.ok', { competition: name, year }) };
  }
  const tier = knownTier(dataset, competition, printed);
  const isThere =
    tier && rows.some((row) => row.tier !== undefined && tierNamed(competition, row.tier).name === tier.name);
  return isThere
    ? { ...common, outcome: 'ok', because: becauseOf('check.edition.ok.tier', { year }) }
    : { ...common, outcome: 'unknown', because: becauseOf('check.edition.unknown.tier', { year, tier: printed }) };
}
