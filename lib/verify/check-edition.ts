import type { Claim } from '../claims/claim.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Competition } from '../dataset/facts.ts';
import type { Check } from './assessment.ts';
import { becauseOf } from './because-of.ts';
import type { CheckedArticle } from './checked-article.ts';
import { type ClaimedEdition, claimedEditions, mentionIds } from './claimed-edition.ts';
import { groupedBy } from './grouped.ts';
import { knownTier, tierNamed } from './known-tier.ts';
import { isOnlyWinningWords, level } from './level.ts';
import { editionName, shortName } from './naming.ts';
import { editionNotHeld } from './not-held.ts';

/**
 * Was there such an award, with that tier, in that year. Only a source that says so makes a year one without an edition: a
 * tier or a year that we do not hold is never more than unknown.
 */
export function editionChecks(article: CheckedArticle): readonly Check[] {
  return claimedEditions(article).flatMap((edition) => checksOf(edition, article));
}

function checksOf(edition: ClaimedEdition, article: CheckedArticle): readonly Check[] {
  const { competition, year, claims } = edition;
  const { dataset } = article;
  const name = shortName(competition);
  if (editionNotHeld(dataset, competition.id, year)) {
    const [first, ...more] = claims.filter(({ yearFrom }) => yearFrom === 'printed');
    const because = becauseOf('check.edition.conflict', { competition: name, year });
    if (!first) return [{ ...about(edition, article), outcome: 'unknown', because }];
    return [{ ...about({ ...edition, claims: [first, ...more] }, article), outcome: 'conflict', because }];
  }
  const rows = [...dataset.editionsOf(competition.id, year), ...dataset.resultsIn(competition.id, year)];
  // Where nothing is known of the year, its tiers add nothing to that.
  if (rows.length === 0)
    return [{ ...about(edition, article), outcome: 'unknown', because: becauseOf('check.edition.unknown', { year }) }];
  // "Juara I" and "Terbaik Pertama" are one tier, and one question.
  const askedFor = ({ tier = '' }: Claim) => {
    const printed = asked(tier, competition, dataset);
    return { printed, known: printed === '' ? undefined : knownTier(dataset, competition, printed) };
  };
  const nameOf = (claim: Claim) => {
    const { printed, known } = askedFor(claim);
    return known?.name ?? printed.toLowerCase();
  };
  return groupedBy(claims, nameOf).map((same) => {
    const { printed, known } = askedFor(same[0]);
    const common = about({ ...edition, claims: same, ...(printed === '' ? {} : { tier: printed }) }, article);
    if (printed === '')
      return { ...common, outcome: 'ok', because: becauseOf('check.edition.ok', { competition: name, year }) };
    const isThere =
      known && rows.some((row) => row.tier !== undefined && tierNamed(competition, row.tier).name === known.name);
    return isThere
      ? { ...common, outcome: 'ok', because: becauseOf('check.edition.ok.tier', { year }) }
      : {
          ...common,
          outcome: 'unknown',
          because: becauseOf('check.edition.unknown.tier', { year, tier: known?.name ?? printed }),
        };
  });
}

/** The tier that an edition is asked for: "juara II" and "pemenang" are a place within one, unless the award calls it so. */
function asked(printed: string, competition: Competition, dataset: Dataset): string {
  const { top, words } = level(printed);
  const isPlace = top === undefined && isOnlyWinningWords(words);
  return isPlace && !knownTier(dataset, competition, printed) ? '' : printed;
}

function about({ competition, year, tier, claims }: ClaimedEdition, article: CheckedArticle) {
  return {
    kind: 'edition',
    mentions: mentionIds(claims, article, 'award', 'tier'),
    claimed: editionName(competition, tier, year),
  } as const;
}
