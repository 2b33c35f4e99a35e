import type { Article } from '../article/article.ts';

/** The year in which the page was published; not a number where it does not say, so that no year is before or behind it. */
export function publishedYear({ metadata }: Pick<Article, 'metadata'>): number {
  return Number(metadata.publishedAt?.value.slice(0, 4));
}
