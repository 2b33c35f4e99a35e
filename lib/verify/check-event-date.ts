import type { Edition } from '../dataset/facts.ts';
import { foldName } from '../dataset/recipient-key.ts';
import { contains } from '../text/span.ts';
import type { Check } from './assessment.ts';
import { becauseOf } from './because-of.ts';
import { daysBetween, isFullDay } from './calendar-day.ts';
import type { CheckedArticle } from './checked-article.ts';
import { type ClaimedEdition, claimedEditions } from './claimed-edition.ts';
import { editionsMeant } from './claimed-editions.ts';
import { blockOf, datedDays, type EventDay, eventDay, sentenceOf } from './event-day.ts';
import { editionName } from './naming.ts';
import { ceremoniesOn, isParticipation } from './participation.ts';

/**
 * The day of the event against the edition's record. Another day alone is no conflict: awards are announced on one day,
 * given on another, paraded on a third. A conflict needs the record's own place.
 */
export function eventDateChecks(article: CheckedArticle): readonly Check[] {
  return claimedEditions(article).flatMap((edition) => eventDateCheck(edition, article) ?? []);
}

function eventDateCheck(edition: ClaimedEdition, article: CheckedArticle): Check | undefined {
  const { dataset } = article;
  const days = daysOf(edition, article);
  const [day] = days;
  if (!day?.mention) return undefined;
  const [claim] = edition.claims;
  const meant = editionsMeant({ ...claim, year: edition.year }, edition.competition, dataset);
  const records = meant.flatMap((year) => dataset.editionsOf(edition.competition.id, year));
  if (records.length === 0) return undefined;
  const dated = winsFirst(records, edition).filter((record): record is Dated => isFullDay(record.date));
  const common = { kind: 'event-date', mentions: idsOf(days), claimed: day.mention.quote } as const;
  const [record] = dated;
  const named = nameOf(edition, record ?? records.find(({ year }) => year === edition.year) ?? records[0], dated);
  if (!record)
    return { ...common, outcome: 'unknown', because: becauseOf('check.event-date.unknown', { edition: named }) };
  const wins = dated.filter((each) => !isOfParticipation(each, edition));
  const same = (wins.length > 0 ? wins : dated).find(({ date }) => days.some(({ iso }) => iso === date));
  const expected = record.date;
  const official = { date: record.date };
  if (same) {
    const told = days.filter(({ iso }) => iso === same.date);
    const because = becauseOf('check.event-date.ok', {
      official: { date: same.date },
      edition: nameOf(edition, same, dated),
    });
    return {
      ...common,
      mentions: idsOf(told),
      claimed: told[0]?.mention?.quote ?? common.claimed,
      expected: same.date,
      outcome: 'ok',
      because,
    };
  }
  const claimed = { date: day.iso };
  const other = otherCeremony(day, dated, edition, article);
  if (other !== undefined) {
    const because = becauseOf('check.event-date.unknown.ceremony', { claimed, official, other, edition: named });
    return { ...common, expected, outcome: 'unknown', because };
  }
  // A palace or a ministry's hall sees every edition: a day far from the record's is another event's, or another year's.
  if (Math.abs(daysBetween(record.date, day.iso)) > NEAR_DAYS) return undefined;
  if (isSureOfDay(day) && dated.every(({ dateKind }) => dateKind === 'seen') && namesPlaceOf(record, day, article)) {
    return {
      ...common,
      expected,
      outcome: 'conflict',
      because: becauseOf('check.event-date.conflict', { claimed, official, edition: named }),
    };
  }
  const because = becauseOf('check.event-date.unknown.other', { official, edition: named });
  return { ...common, expected, outcome: 'unknown', because };
}

/** Which record is asked: an article may tell of several editions, of which one day is told. */
function nameOf({ competition, year }: ClaimedEdition, record: Edition | undefined, all: readonly Edition[]): string {
  // Where every tier was given on one day, the day is the edition's.
  const tier = all.some(({ date }) => date !== record?.date) ? record?.tier : undefined;
  return editionName(competition, tier, record?.year ?? year);
}

/** Awards are celebrated at home within weeks of their giving. */
const NEAR_DAYS = 31;

type Dated = Edition & { readonly date: string };

/** Days printed in the sentences that make the claims, else in their paragraphs, else the day of the article. */
function daysOf({ claims }: ClaimedEdition, { mentions, dates }: CheckedArticle): readonly EventDay[] {
  const all = datedDays(mentions, dates);
  const spans = claims.flatMap((claim) => claim.spans);
  for (const stretchOf of [sentenceOf, blockOf]) {
    const stretches = new Set(spans.flatMap((span) => stretchOf(span, dates) ?? []));
    const inside = all.filter(({ mention }) => stretches.values().some((stretch) => contains(stretch, mention)));
    if (inside.length > 0) return inside;
  }
  const day = eventDay(mentions, dates);
  return day ? [day] : [];
}

function idsOf(days: readonly EventDay[]): readonly string[] {
  return days.flatMap(({ mention }) => (mention ? [mention.id] : []));
}

function winsFirst(records: readonly Edition[], edition: ClaimedEdition): readonly Edition[] {
  return [...records].sort((a, b) => Number(isOfParticipation(a, edition)) - Number(isOfParticipation(b, edition)));
}

function isOfParticipation(record: Edition, { competition }: ClaimedEdition): boolean {
  return isParticipation(record, competition);
}

/** The day on which those who took part were honoured, told as the day of the award itself. */
function otherCeremony(
  day: EventDay,
  dated: readonly Dated[],
  edition: ClaimedEdition,
  { dataset }: CheckedArticle,
): { readonly fields: readonly string[] } | undefined {
  const wins = dated.filter((record) => !isOfParticipation(record, edition));
  const participation = dated.some((record) => isOfParticipation(record, edition) && record.date === day.iso);
  const sure = isSureOfDay(day) && wins.length > 0 && wins.every(({ dateKind }) => dateKind === 'seen');
  const names = participation && sure ? ceremoniesOn(dataset, day.iso) : [];
  return names.length > 0 ? { fields: names } : undefined;
}

function isSureOfDay({ yearFrom, mention }: EventDay): boolean {
  return yearFrom === 'printed' || mention?.weekday !== undefined;
}

const PLACE_FILLERS = new Set('hotel hall gedung kota kabupaten di ballroom grand aula balai'.split(' '));

/** The sentence names the place of the record: then it tells of that ceremony. */
function namesPlaceOf({ place }: Edition, { mention }: EventDay, { dates }: CheckedArticle): boolean {
  const sentence = mention && sentenceOf(mention, dates);
  if (!sentence || place === undefined) return false;
  const words = new Set(foldName(dates.text.slice(sentence.start, sentence.end)).split(' '));
  const telling = foldName(place.replace(/\([^)]*\)/g, ''))
    .split(' ')
    .filter((word) => !PLACE_FILLERS.has(word));
  const named = telling.filter((word) => words.has(word));
  return named.length >= 2 && named.length >= telling.length - 1;
}
