import type { Article } from '../article/article.ts';
import type { Mention, PrintedDate } from '../recognise/mention.ts';
import type { Context } from './context.ts';
import { publishedYear } from './published-year.ts';
import { recapYear } from './recap-year.ts';

/** The year that the article gives an account of; else that of the dates it prints, when they agree; else the year it was published. */
export function eventYear(article: Article, mentions: readonly Mention[], mask: string): Context['eventYear'] {
  const recap = recapYear(article, mask);
  if (recap !== undefined) return { year: recap, from: 'context' };
  const published = publishedYear(article);
  // "The network was launched in March 2010": a month of an earlier year is no event of today's news.
  const isOfEvent = ({ day, year = 0 }: PrintedDate) => day !== undefined || !(published > year);
  const printed = new Set(
    mentions.flatMap((mention) =>
      mention.type === 'date' && mention.date.year !== undefined && isOfEvent(mention.date) ? [mention.date.year] : [],
    ),
  );
  const [only] = printed;
  // "Antara was established on December 13, 1937": no news of this year is of that day.
  if (only !== undefined && printed.size === 1 && !(published - only > LONG_AGO))
    return { year: only, from: 'context' };
  return published ? { year: published, from: 'published' } : undefined;
}

/** Pages are put online again years after the event, but not as many as this. */
const LONG_AGO = 20;
