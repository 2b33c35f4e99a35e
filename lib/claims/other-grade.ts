import type { Draft } from './draft.ts';
import { areTwoGrades } from './merge.ts';

/** "Pada 2019 Kota X mendapat Madya. Kini Kota X meraih Nindya": one body's other grade is another year's. */
export function isOtherGrade(a: Draft, b: Draft): boolean {
  return areTwoGrades(a, b) && a.recipient?.codes.some((code) => b.recipient?.codes.includes(code)) === true;
}
