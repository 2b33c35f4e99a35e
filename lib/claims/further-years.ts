import { COUNTING, ENGLISH_COUNTING, valuesOf } from '../language/number-words.ts';
import { everyMatch } from '../text/every-match.ts';
import type { Draft } from './draft.ts';

const YEAR = '(?:19|20)\\d\\d';
const NEXT = `\\s*(?:,\\s*(?:dan|serta|kemudian|lalu|and)|,|dan|serta|kemudian|lalu|&|and)\\s*(?:(?:pada|di)\\s+)?(?:tahun\\s+)?${YEAR}(?![\\d/-])`;
/** "2007, 2008, kemudian 2012 dan 2014", "2015, 2016, hingga 2017". */
const LIST = new RegExp(`\\b${YEAR}(?:${NEXT})+(?:,?\\s*(?:hingga|sampai)\\s+(?:tahun\\s+)?${YEAR}(?![\\d/-]))?`, 'gu');
/** "dari tahun 2019 hingga tahun 2024", "sejak 2015 sampai dengan 2019". */
const RANGE = new RegExp(
  `\\b(${YEAR}),? (?:hingga|sampai(?: dengan)?|s\\.?/?d\\.?|to|until) (?:tahun )?(${YEAR})(?![\\d/-])`,
  'u',
);

/** "pada tahun 2022 dan 2023": the other years of the list in masked text that a year stands in. */
function yearsBeside(year: number, text: string): readonly number[] {
  for (const [list] of everyMatch(LIST, text)) {
    const years = list.match(/\d{4}/g)?.map(Number) ?? [];
    if (years.includes(year)) return years.filter((one) => one !== year);
  }
  const [, first, last] = RANGE.exec(text)?.map(Number) ?? [];
  if (first === undefined || last === undefined || (first !== year && last !== year)) return [];
  const run = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  return isTimes(run.length, text) ? run.filter((one) => one !== year) : [];
}

const TIMES = valuesOf(COUNTING, ENGLISH_COUNTING);
const NUMBER = `(\\d+|${[...TIMES.keys()].join('|')})`;

/** "enam kali berturut-turut", "untuk keenam kalinya". */
const OFTEN = new RegExp(
  `\\b(?:ke-?)?${NUMBER} (?:kali|tahun|x|times|(?:consecutive |straight )?years)|\\b(?:ke)?${NUMBER}(?: kali)?(?:nya)? (?:secara )?ber(?:turut-turut|untun)`,
  'gu',
);

/** As often as there are years, so that it was won in each. */
function isTimes(count: number, text: string): boolean {
  return everyMatch(OFTEN, text).some(([, times, inARow]) => {
    const word = times ?? inARow ?? '';
    return (TIMES.get(word) ?? Number(word)) === count;
  });
}

/** A claim for each year that its clause lists; `text` is the clause, masked. */
export function withListedYears(drafts: readonly Draft[], text: string): Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.year === undefined || draft.inferred.includes('year') || draft.status !== 'asserted') return [draft];
    const more = yearsBeside(draft.year, text).map((year): Draft => ({ ...draft, year, yearFrom: 'printed' }));
    return [draft, ...more];
  });
}
