import type { Claim } from '../claims/claim.ts';
import type { Competition } from '../dataset/facts.ts';
import { onceForLatest } from '../text/once-per.ts';
import type { CheckedArticle } from './checked-article.ts';
import { groupedBy } from './grouped.ts';

/** An edition that the article names: one award and the year printed or told for it, with every claim of it. */
export type ClaimedEdition = {
  readonly competition: Competition;
  readonly year: number;
  readonly tier?: string;
  readonly claims: readonly [Claim, ...Claim[]];
};

/** Editions of asserted claims, for three kinds of checks; a year that only the day of publication suggests makes none. */
export const claimedEditions = onceForLatest(({ claims, dataset }: CheckedArticle): readonly ClaimedEdition[] => {
  const told = claims.filter(
    ({ status, competitions, general, year, yearFrom }) =>
      status === 'asserted' && !general && competitions.length === 1 && year !== undefined && yearFrom !== 'published',
  );
  return groupedBy(told, ({ competitions, year }) => `${competitions[0]}/${year}`).flatMap((same) => {
    const [first] = same;
    const competition = dataset.competition(first.competitions[0] ?? '');
    if (!competition || first.year === undefined) return [];
    return [{ competition, year: first.year, claims: same }];
  });
});

/** Ids of the mentions of these types that claims rest on. */
export function mentionIds(
  claims: readonly Claim[],
  { mentions }: CheckedArticle,
  ...types: readonly ('award' | 'tier' | 'date' | 'official')[]
): readonly string[] {
  const wanted = new Set(claims.flatMap((claim) => claim.mentions));
  return mentions.filter(({ id, type }) => wanted.has(id) && types.some((each) => each === type)).map(({ id }) => id);
}
