import type { Draft } from './draft.ts';

/**
 * "Empat kabupaten akan menerima Adipura. Keempatnya adalah A, B, C dan D": whom a list without a verb names have the award no more
 * than the sentence that names it says. `lent` is the claim that the award was taken from.
 */
export function asFarAsLent(drafts: readonly Draft[], lent: Draft | undefined): readonly Draft[] {
  const status = lent?.ahead;
  if (!status) return drafts;
  return drafts.map((draft): Draft => {
    if (draft.status !== 'asserted') return draft;
    // What is hoped for lies ahead of the day that the article is of.
    const dated = status === 'planned' || !draft.inferred.includes('year');
    return dated ? { ...draft, status } : { ...draft, status, year: undefined, yearFrom: undefined };
  });
}
