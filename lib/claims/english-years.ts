import type { Draft } from './draft.ts';

const YEAR = '(?:19|20)\\d\\d';

/** "in 2010, 2012 and 2013", "since 2017, 2018, and 2019". */
const LISTED = new RegExp(
  `\\b(?:in|for|since)(?: the years?)? (${YEAR}(?:(?:, and|,|;| and| as well as)(?: in)? ${YEAR})+)(?![\\d-])`,
);

/** "(2006-2007)", "from 2017 to 2019". */
const SPAN = new RegExp(`(?:\\(|\\bfrom |\\bbetween )(${YEAR})(?: ?[-–] ?| to | and | until )(${YEAR})(?!\\d)`);

const RUN = /\b(?:in a row|consecutive(?:ly)?|straight|every year|each year|(?:two|three|four|five|six|seven) times)\b/;

/** "twice in a row (2006-2007)", "in 2010, 2012 and 2013": each year of it. */
export function yearsTold(words: string): readonly number[] {
  const listed = LISTED.exec(words)?.[1]?.match(/\d{4}/g)?.map(Number);
  if (listed) return listed;
  const [, first, last] = SPAN.exec(words) ?? [];
  const many = Number(last) - Number(first) + 1;
  return many > 1 && many < 9 && RUN.test(words) ? Array.from({ length: many }, (_, i) => Number(first) + i) : [];
}

/** Each draft in each of the years, where it was won and its award has no year of its own. */
export function inEachYear(drafts: readonly Draft[], years: readonly number[]): readonly Draft[] {
  if (years.length === 0) return drafts;
  return drafts.flatMap((draft) =>
    draft.status !== 'asserted' || (draft.award?.surfaceYear !== undefined && !draft.inferred.includes('competition'))
      ? [draft]
      : years.map(
          (year): Draft => ({
            ...draft,
            year,
            yearFrom: 'printed',
            inferred: draft.inferred.filter((field) => field !== 'year'),
            past: true,
          }),
        ),
  );
}
