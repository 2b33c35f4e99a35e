import type { Dataset } from '../dataset/dataset.ts';
import type { Competition, YearMeaning } from '../dataset/facts.ts';
import type { ToldClaim } from './told-claim.ts';

/** Which editions an article may mean by a year, by what `year` means in the rows: -1 is the edition of the year before. */
const OFFSETS: Readonly<Record<YearMeaning, readonly number[]>> = {
  edition: [0],
  // An article may name the year in which the award was given, one after the year assessed.
  assessed: [0, -1],
  fiscal: [0, -1, -2],
  // An article may name the year assessed, one before the year of giving that the rows carry.
  handing: [0, 1],
  mixed: [0, -1, 1],
};

/**
 * The editions that the claimed year may mean, the year itself first. Nothing may be held against a claim unless it holds
 * for all of them: Adipura 2022 was given in 2023, and both years stand in print.
 */
export function editionsMeant(
  claim: ToldClaim & { readonly year: number },
  competition: Competition,
  dataset: Dataset,
): readonly number[] {
  const editions = dataset.editionsOf(competition.id);
  // Day and year of the article agree with one edition's record: no other is meant.
  const ofDay = editionsOfDay(claim, competition, dataset);
  if (ofDay.length === 1 && ofDay[0] === claim.year) return ofDay;
  const years = new Set([...OFFSETS[competition.yearMeaning].map((offset) => claim.year + offset), ...ofDay]);
  // An award that was once given in the year after its edition may have been so whenever its day is not known.
  const wasLate = editions.some(({ year, date }) => date !== undefined && Number(date.slice(0, 4)) > year);
  for (const near of [claim.year - 1, claim.year + 1]) {
    const dates = editions.flatMap(({ year, date }) => (year === near && date !== undefined ? [date] : []));
    if (dates.some((date) => date.startsWith(`${claim.year}`))) years.add(near);
    // A year of the event alone: the edition before may have been given in it, unless its day is known to be earlier.
    const began = competition.firstYear !== undefined && near < competition.firstYear;
    if ((claim.yearFrom !== 'printed' || wasLate) && near < claim.year && dates.length === 0 && !began) years.add(near);
  }
  return [...years];
}

/** The editions whose awards were given on the day that the article tells of. */
export function editionsOfDay({ telling }: ToldClaim, { id }: Competition, dataset: Dataset): readonly number[] {
  const day = telling?.day;
  if (day === undefined) return [];
  return [...new Set(dataset.editionsOf(id).flatMap(({ date, year }) => (date === day ? [year] : [])))];
}
