import type { Article } from '../article/article.ts';
import type { Draft } from './draft.ts';
import { publishedYear } from './published-year.ts';

/** The award of the year to come may be given in December. */
const SOONEST = 1;

/**
 * "mendukung Indonesia Bebas Malaria 2030", "Senin (26/2/2028)" in the news of 2018: nothing was won in a year that the article could
 * not know. What is left has the year of publication, as where no year is printed.
 */
export function withoutYearsAhead(drafts: readonly Draft[], article: Article): readonly Draft[] {
  const published = publishedYear(article);
  return drafts.map((draft): Draft => {
    const { year, status, inferred } = draft;
    if (year === undefined || status !== 'asserted' || !(year > published + SOONEST)) return draft;
    return { ...draft, year: published, yearFrom: 'published', inferred: [...new Set([...inferred, 'year' as const])] };
  });
}
