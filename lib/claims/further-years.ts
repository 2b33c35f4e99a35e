import type { Draft } from './draft.ts';

const YEAR = '(?:19|20)\\d\\d';
const NEXT = `\\s*(?:,\\s*dan|,|dan|serta|&|and)\\s*(?:tahun\\s+)?${YEAR}(?![\\d/-])`;

/** "pada tahun 2022 dan 2023": the years that a list in masked text goes on with behind a year. */
export function yearsBehind(year: number, text: string): readonly number[] {
  const list = new RegExp(`\\b${year}((?:${NEXT})+)`, 'u').exec(text)?.[1] ?? '';
  return [...list.matchAll(new RegExp(YEAR, 'gu'))].map(([found]) => Number(found));
}

/** A claim for each year that its clause lists; `text` is the clause, masked. */
export function withListedYears(drafts: readonly Draft[], text: string): Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.year === undefined || draft.inferred.includes('year') || draft.status !== 'asserted') return [draft];
    const more = yearsBehind(draft.year, text).map((year): Draft => ({ ...draft, year, yearFrom: 'printed' }));
    return [draft, ...more];
  });
}
