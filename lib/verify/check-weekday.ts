import type { DateMention } from '../recognise/mention.ts';
import type { Check } from './assessment.ts';
import { becauseOf } from './because-of.ts';
import { isFullDay, weekdayOf } from './calendar-day.ts';
import type { CheckedArticle } from './checked-article.ts';
import { isDate } from './event-day.ts';
import { groupedBy } from './grouped.ts';
import { type DateContext, isFresh, type ResolvedDate, resolveDate } from './resolve-date.ts';

/** "Selasa (5/12)" against the calendar; a date told again is checked once. */
export function weekdayChecks({ mentions, dates }: CheckedArticle): readonly Check[] {
  const dated = mentions.filter(isDate).filter(({ weekday, date }) => weekday !== undefined && date.day !== undefined);
  return groupedBy(dated, (mention) =>
    [mention.weekday, mention.date.day, mention.date.month, isoOf(mention, dates)].join(' '),
  ).map((same) => weekdayCheck(same, dates));
}

function isoOf(mention: DateMention, dates: DateContext): string | undefined {
  return resolveDate(mention, dates)?.iso;
}

function weekdayCheck(same: readonly [DateMention, ...DateMention[]], dates: DateContext): Check {
  // A copy with its year printed speaks for those without.
  const mention = same.find(({ date }) => date.year !== undefined) ?? same[0];
  const day = resolveDate(mention, dates);
  const common = { kind: 'weekday', mentions: same.map(({ id }) => id), claimed: same[0].quote } as const;
  if (!day || !isFullDay(day.iso))
    return { ...common, outcome: 'unknown', because: becauseOf('check.weekday.unknown', {}) };
  const weekday = weekdayOf(day.iso);
  const values = { date: { date: day.iso }, weekday: { weekday } };
  if (weekday === mention.weekday) {
    const key = (
      {
        printed: 'check.weekday.ok',
        context: 'check.weekday.ok.context',
        published: 'check.weekday.ok.published',
      } as const
    )[day.yearFrom];
    return { ...common, outcome: 'ok', expected: dayName(weekday), because: becauseOf(key, values) };
  }
  if (!isYearCertain(day, dates))
    return { ...common, outcome: 'unknown', because: becauseOf('check.weekday.unknown.year', values) };
  const key = day.yearFrom === 'printed' ? 'check.weekday.conflict' : 'check.weekday.conflict.published';
  return { ...common, outcome: 'conflict', expected: dayName(weekday), because: becauseOf(key, values) };
}

/** A guessed year must not make a weekday wrong: it is printed, or the article came out within days of it. */
function isYearCertain({ iso, yearFrom }: ResolvedDate, { published }: DateContext): boolean {
  return yearFrom === 'printed' || (published !== undefined && isFresh(iso, published));
}

/** In Indonesian, the language of the articles; the reason carries it for either. */
function dayName(weekday: number): string {
  return ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'][weekday] ?? '';
}
