import { editDistance } from '../text/similarity.ts';
import type { Result } from './facts.ts';
import { addFault, type Fault } from './fault.ts';
import { foldName } from './recipient-key.ts';
import type { Placed } from './row-reader.ts';
import { eachInSteps, groupInSteps, type Steps } from './steps.ts';

/** Words that lists of the same winners write in several ways. */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(dan|and|n)\b/g, ''],
  [/\b(di|ke|pada)\b/g, ''],
];
/** Titles differ by so much before they are two innovations: one sign in twelve, the rate of slips in typed lists. */
const MAX_SHARE = 1 / 12;

/**
 * Rows that are one honour in two spellings: the same recipient, year, tier, category and unit, and titles that differ by
 * slips alone. Two innovations that are called almost alike are told apart by a note that says “distinct”.
 */
export function* nearDuplicates(results: readonly Placed<Result>[]): Steps<readonly Fault[]> {
  const titled = results.filter(({ value }) => value.innovation !== undefined);
  const groups = yield* groupInSteps(titled, 'check', ({ value: row }) =>
    [row.competition, row.year, foldName(row.tier ?? ''), row.code ?? foldName(row.recipient)].join('|'),
  );
  const faults: Fault[] = [];
  yield* eachInSteps([...groups.values()], 'check', (rows) => {
    // A group of hundreds is one wrong recipient; comparing all of them would not be linear.
    for (const [index, later] of rows.slice(0, MOST_COMPARED).entries()) {
      const earlier = rows.slice(0, index).find((each) => areSame(each.value, later.value));
      if (!earlier || /\bdistinct\b/i.test(`${later.value.note ?? ''} ${earlier.value.note ?? ''}`)) continue;
      const message = `“${later.value.innovation}” is almost line ${earlier.line}, “${earlier.value.innovation}”; delete one, or say “distinct” in its note`;
      addFault(faults, { file: 'results.csv', line: later.line, field: 'innovation', message });
    }
  });
  return faults;
}

const MOST_COMPARED = 60;

function areSame(a: Result, b: Result): boolean {
  if (a.innovation === b.innovation) return false; // told apart by another field, or found as the same row
  for (const field of ['category', 'unit', 'rank'] as const) {
    if (a[field] !== undefined && b[field] !== undefined && foldName(a[field]) !== foldName(b[field])) return false;
  }
  const titles = [a.innovation ?? '', b.innovation ?? ''] as const;
  if (withoutLetters(titles).some((pair) => isSlip(...pair))) return true;
  return isSlip(...titles);
}

/** "Gerakan Sayang Ibu (GSI)" beside "Gerakan Sayang Ibu" or "GSI": what one list gives in brackets, another leaves out. */
function withoutLetters([a, b]: readonly [string, string]): readonly (readonly [string, string])[] {
  const bracketed = /^(.+?)\s*\(([^()]+)\)$/;
  const [inA, inB] = [bracketed.exec(a), bracketed.exec(b)];
  if (inA && !inB)
    return [
      [inA[1] ?? '', b],
      [inA[2] ?? '', b],
    ];
  if (inB && !inA)
    return [
      [a, inB[1] ?? ''],
      [a, inB[2] ?? ''],
    ];
  return [];
}

function isSlip(a: string, b: string): boolean {
  const [one, two] = [plain(a), plain(b)];
  // Numbers are names: "Gelombang 1" and "Gelombang 2" are two.
  if (one.replace(/\D/g, '') !== two.replace(/\D/g, '')) return false;
  return editDistance(one, two) <= Math.max(one.length, two.length) * MAX_SHARE;
}

function plain(title: string): string {
  return SAME_WORDS.reduce((text, [word, same]) => text.replace(word, same), foldName(title)).replaceAll(' ', '');
}
