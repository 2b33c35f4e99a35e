import type { Article } from '../article/article.ts';
import { ABBREVIATIONS } from '../language/abbreviations.ts';
import type { DateMention, Mention } from '../recognise/mention.ts';
import { everyMatch } from '../text/every-match.ts';
import { onceForLatest } from '../text/once-per.ts';
import { sentences } from '../text/sentences.ts';
import { contains, type Span, spanAt } from '../text/span.ts';
import { daysBetween, isFullDay, isoDay, weekdayOf } from './calendar-day.ts';

/**
 * A printed date as ISO 8601, as precise as it is printed, and where its year was found: beside it, in the sentences
 * around it, or by the day of publication.
 */
export type ResolvedDate = { readonly iso: string; readonly yearFrom: 'printed' | 'context' | 'published' };

/** What an article tells about the years of its dates; made once an article by `dateContext`. */
export type DateContext = {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly blocks: Article['blocks'];
  /** ISO day of publication. */
  readonly published?: string;
  /** Every year that the article names, with its place. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
};

/** A date without its year lies at most this long before its article; an older one would be printed in full. */
const NEWS_DAYS = 183;
/** An event is told within two weeks: then the day of publication settles the year. */
const FRESH_DAYS = 14;

const PRINTED_YEAR = /(?<![\d/.,-])(?:19|20)\d\d(?![\d/]|[.,]\d)/g;

export function dateContext(
  article: Pick<Article, 'text' | 'blocks' | 'metadata'>,
  mentions: readonly Mention[],
): DateContext {
  const published = article.metadata.publishedAt?.value.slice(0, 10);
  const ofMentions = mentions.flatMap((mention) => {
    const year =
      mention.type === 'date' ? mention.date.year : mention.type === 'award' ? mention.surfaceYear : undefined;
    return year === undefined ? [] : [{ year, at: mention.start }];
  });
  const printed = everyMatch(PRINTED_YEAR, article.text).map(({ 0: year, index }) => ({
    year: Number(year),
    at: index,
  }));
  return {
    text: article.text,
    sentences: sentences(article.text, ABBREVIATIONS),
    blocks: article.blocks,
    years: [...ofMentions, ...printed],
    ...(isFullDay(published) ? { published } : {}),
  };
}

/** Undefined where the article does not tell the year, or the calendar has no such day. */
export function resolveDate(
  { date, weekday, start, end }: DateMention,
  context: DateContext,
): ResolvedDate | undefined {
  const { day, month, year } = date;
  if (year !== undefined) {
    const iso =
      month === undefined
        ? `${year}`
        : day === undefined
          ? `${year}-${`${month}`.padStart(2, '0')}`
          : isoDay(year, month, day);
    return iso === undefined ? undefined : { iso, yearFrom: 'printed' };
  }
  if (day === undefined || month === undefined) return undefined;
  const possible = possibleDays(day, month, { start, end }, context);
  const fitting = weekday === undefined ? possible : possible.filter(({ iso }) => weekdayOf(iso) === weekday);
  return settled(fitting, context) ?? settled(possible, context);
}

/** Nearest evidence first: the sentence, the paragraph, the day of publication, the rest of the article. */
function possibleDays(day: number, month: number, span: Span, context: DateContext): readonly ResolvedDate[] {
  const dated = (stretch: Span | undefined) =>
    (stretch ? nearestYears(span.start, stretch, context) : []).flatMap((year): readonly ResolvedDate[] => {
      const iso = isoDay(year, month, day);
      return iso === undefined ? [] : [{ iso, yearFrom: 'context' }];
    });
  const holding = (spans: readonly Span[]) => {
    const stretch = spanAt(spans, span.start);
    return stretch && contains(stretch, span) ? stretch : undefined;
  };
  return [
    ...dated(holding(context.sentences)),
    ...dated(holding(context.blocks)),
    ...byPublication(day, month, context),
    ...dated({ start: 0, end: context.text.length }),
  ];
}

/** Where each year is named, in text order, and its rank in `context.years`: of two as near, the first named counts. */
type Places = ReadonlyMap<number, readonly { readonly at: number; readonly rank: number }[]>;

const placesOf = onceForLatest((context: DateContext): Places => {
  const ranked = context.years.map(({ year, at }, rank) => ({ year, at, rank })).sort((a, b) => a.at - b.at);
  return Map.groupBy(ranked, ({ year }) => year);
});

/** The different years that a stretch of the article names, the nearest to `offset` first. */
function nearestYears(offset: number, { start, end }: Span, context: DateContext): readonly number[] {
  const nearest = [...placesOf(context)].flatMap(([year, places]) => {
    const from = firstAt(places, start);
    const to = firstAt(places, end);
    const after = Math.min(Math.max(firstAt(places, offset), from), to);
    // Several may stand at one place: an award's year is counted as the mention's and as a printed one.
    const near = [...sameAt(places, after - 1, from, to), ...sameAt(places, after, from, to)];
    const best = near.sort((a, b) => Math.abs(a.at - offset) - Math.abs(b.at - offset) || a.rank - b.rank)[0];
    return best ? [{ year, distance: Math.abs(best.at - offset), rank: best.rank }] : [];
  });
  return nearest.sort((a, b) => a.distance - b.distance || a.rank - b.rank).map(({ year }) => year);
}

type Place = { readonly at: number; readonly rank: number };

/** The places with the offset of the one at `index`; none outside `from` to `to`. */
function sameAt(places: readonly Place[], index: number, from: number, to: number): readonly Place[] {
  const place = index >= from && index < to ? places[index] : undefined;
  return place ? places.slice(firstAt(places, place.at), firstAt(places, place.at + 1)) : [];
}

function firstAt(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last such day before publication. */
function byPublication(day: number, month: number, { published }: DateContext): readonly ResolvedDate[] {
  if (published === undefined) return [];
  const year = Number(published.slice(0, 4));
  const iso = [year, year - 1]
    .map((each) => isoDay(each, month, day))
    // Midnight in Jakarta is seven hours before midnight UTC: an instant may name the day before.
    .find((each) => each !== undefined && daysBetween(each, published) >= -1);
  return iso !== undefined && daysBetween(iso, published) <= NEWS_DAYS ? [{ iso, yearFrom: 'published' }] : [];
}

/** A day just before publication is the one meant, whatever year an award in the sentence bears; else the nearest evidence. */
function settled(days: readonly ResolvedDate[], { published }: DateContext): ResolvedDate | undefined {
  const [nearest] = days;
  if (published === undefined || nearest === undefined) return nearest;
  const fresh = days.find(({ iso }) => isFresh(iso, published));
  return fresh ?? days.find(({ iso }) => daysBetween(iso, published) >= -1) ?? nearest;
}

export function isFresh(iso: string, published: string): boolean {
  const days = daysBetween(iso, published);
  return days >= -1 && days <= FRESH_DAYS;
}
