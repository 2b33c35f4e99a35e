import type { Draft } from './draft.ts';
import { areTwoGrades } from './merge.ts';

/** The competition that both may speak of; names of many meanings have several. */
export function sameContest(a: Draft, b: Draft): boolean {
  return a.competitions.some((id) => b.competitions.includes(id));
}

/** "Pada 2019 Kota X mendapat Madya. Kini Kota X meraih Nindya": one body's other grade is another year's. */
export function isOtherGrade(a: Draft, b: Draft): boolean {
  return areTwoGrades(a, b) && a.recipient?.codes.some((code) => b.recipient?.codes.includes(code)) === true;
}
