import { appeared, type Publication, surelyBefore } from './publication.ts';

/**
 * Copies in the order of dated evidence. `dated`: those whose date is stated and can be true, earliest first; `undated` stand
 * apart. Dates tell when a text was put up, never who copied whom.
 */
export type FamilyOrder<T> = {
  readonly dated: readonly T[];
  readonly undated: readonly T[];
  /**
   * The one that surely appeared before all others; only where every member is dated. Two on the same day, or one without a
   * date, and nobody can tell.
   */
  readonly first?: T;
};

export function familyOrder<T>(members: readonly T[], publicationOf: (member: T) => Publication): FamilyOrder<T> {
  const told = members.map((member) => ({ member, between: appeared(publicationOf(member)) }));
  const dated = told
    .flatMap(({ member, between }) => (between ? [{ member, between }] : []))
    .toSorted((a, b) => a.between.earliest - b.between.earliest || a.between.latest - b.between.latest);
  const undated = told.filter(({ between }) => !between).map(({ member }) => member);
  const [first, ...others] = dated;
  const isFirst =
    first !== undefined &&
    others.length > 0 &&
    undated.length === 0 &&
    others.every(({ between }) => surelyBefore(first.between, between));
  return { dated: dated.map(({ member }) => member), undated, ...(isFirst && { first: first.member }) };
}
