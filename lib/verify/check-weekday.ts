import type { DateMention } from '../recognise/mention.ts';
import type { Check } from './assessment.ts';
import { becauseOf } from './because-of.ts';
import { isFullDay, isoDay, weekdayOf } from './calendar-day.ts';
import type { CheckedArticle } from './checked-article.ts';
import { isDate } from './event-day.ts';
import { groupedBy } from './grouped.ts';
import { type DateContext, isFresh, type ResolvedDate, resolveDate } from './resolve-date.ts';

/** "Selasa (5/12)" against the calendar; a date told again is checked once. */
export function weekdayChecks({ mentions, dates }: CheckedArticle): readonly Check[] {
  const dated = mentions
    .filter(isDate)
    .filter(({ weekday, date }) => weekday !== undefined && date.day !== undefined)
    .filter((mention) => !isOfSeveralDays(mention, dates.text) && !isMonthFirst(mention, dates));
  return groupedBy(dated, (mention) =>
    [mention.weekday, mention.date.day, mention.date.month, isoOf(mention, dates)].join(' '),
  ).map((same) => weekdayCheck(same, dates));
}

const WEEKDAY = '(?:senin|selasa|rabu|kamis|jumat|jum.at|sabtu|minggu|ahad|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const TO = '(?:-|–|—|/|s/d|s\\.?d\\.?|sampai(?: dengan)?|hingga|dan|&|to|and|,)';
const DAYS = new RegExp(`\\d\\s*${TO}\\s*\\d{1,2}\\s+[A-Za-zÀ-ɏ]`, 'iu');
const WEEKDAYS_BEFORE = new RegExp(`${WEEKDAY}\\s*${TO}\\s*$`, 'i');

/** "Senin hingga Jumat, 22-26 April 2024": which weekday goes with which day is not told day by day. */
function isOfSeveralDays({ quote, start }: DateMention, text: string): boolean {
  return DAYS.test(quote) || WEEKDAYS_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}

/** "Thursday (10/09/2019)" in an English text is 9 October where that day is a Thursday; "Monday (11/5)" of 2018 is 5 November. */
function isMonthFirst(mention: DateMention, dates: DateContext): boolean {
  const { quote, weekday, date } = mention;
  const { day, month } = date;
  if (day === undefined || month === undefined || !/day\b/i.test(quote)) return false;
  const year = date.year ?? Number(isoOf(mention, dates)?.slice(0, 4));
  if (!year) return false;
  if (!/\d\s*\//.test(quote)) return false;
  const falls = (iso: string | undefined) => iso !== undefined && weekdayOf(iso) === weekday;
  return day <= 12 && falls(isoDay(year, day, month)) && !falls(isoDay(year, month, day));
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
