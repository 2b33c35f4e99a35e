import { type Phrases, phrases } from '../text/phrases.ts';
import { AWARD_HEADS, AWARD_TAILS, RANKING_WORDS, TIER_CUES } from './award-words.ts';
import { BODY_HEADS, BODY_TAILS, type BodyHead, NATIONAL_HEADS, UNIT_HEADS, type UnitHead } from './bodies.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';
import { NAMING_CUES } from './innovation-words.ts';
import { ACTING, FORMER, OFFICES, type OfficeRow } from './offices.ts';

/** What a word or phrase of the language opens: the rows of this room, ready to be found in one pass. */
export type Cue =
  | { readonly kind: 'office'; readonly row: OfficeRow }
  | { readonly kind: 'acting'; readonly acting: 'plt' | 'pj' | 'pjs' | 'plh' }
  | { readonly kind: 'former' }
  | { readonly kind: 'body-head'; readonly row: BodyHead }
  | { readonly kind: 'body-tail'; readonly region: 'provinsi' | 'kabupaten' | 'kota' | 'any' }
  | { readonly kind: 'national-head' }
  | { readonly kind: 'unit-head'; readonly row: UnitHead }
  | { readonly kind: 'quiet-unit-head'; readonly row: UnitHead }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'weekday'; readonly day: number }
  | { readonly kind: 'award-head'; readonly generic: boolean }
  | { readonly kind: 'award-tail' }
  | { readonly kind: 'tier-cue' }
  | { readonly kind: 'innovation-cue' };

const ROWS: readonly { readonly cue: Cue; readonly forms: readonly string[] }[] = [
  ...OFFICES.map((row) => ({ cue: { kind: 'office', row } as const, forms: row.forms })),
  ...ACTING.map(({ acting, forms }) => ({ cue: { kind: 'acting', acting } as const, forms })),
  { cue: { kind: 'former' }, forms: FORMER },
  ...BODY_HEADS.map((row) => ({ cue: { kind: 'body-head', row } as const, forms: row.forms })),
  ...BODY_TAILS.map(({ kind, forms }) => ({ cue: { kind: 'body-tail', region: kind } as const, forms })),
  { cue: { kind: 'national-head' }, forms: NATIONAL_HEADS },
  ...UNIT_HEADS.map((row) => ({
    cue: { kind: row.quiet === true ? 'quiet-unit-head' : 'unit-head', row } as const,
    forms: row.forms,
  })),
  ...MONTHS.map(({ month, forms }) => ({ cue: { kind: 'month', month } as const, forms })),
  ...WEEKDAYS.map(({ day, forms }) => ({ cue: { kind: 'weekday', day } as const, forms })),
  ...AWARD_HEADS.map(({ generic, forms }) => ({ cue: { kind: 'award-head', generic } as const, forms })),
  { cue: { kind: 'award-tail' }, forms: AWARD_TAILS },
  { cue: { kind: 'tier-cue' }, forms: [...TIER_CUES.flatMap(({ forms }) => forms), ...RANKING_WORDS] },
  { cue: { kind: 'innovation-cue' }, forms: NAMING_CUES },
];

const CUE_FORMS: readonly string[] = ROWS.flatMap(({ forms }) => forms);
export const CUES: readonly Cue[] = ROWS.flatMap(({ cue, forms }) => forms.map(() => cue));

let compiled: Phrases | undefined;
/** All rows compiled once, on first use. */
export function lexicon(): Phrases {
  compiled ??= phrases(CUE_FORMS);
  return compiled;
}
