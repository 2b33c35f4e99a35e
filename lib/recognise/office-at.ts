import { isEnglish } from '../language/english.ts';
import type { Cue } from '../language/lexicon.ts';
import type { Span } from '../text/span.ts';
import { type BeforeOffice, beforeOffice, placeBefore } from './before-office.ts';
import { ENGLISH_OFFICE, isEnglishOffice } from './english-offices.ts';
import { isOffice } from './is-office.ts';
import { isFrontTitle } from './official-titles.ts';
import { isNickname } from './person-name.ts';
import { regionField } from './region-field.ts';
import type { Scan } from './scan.ts';
import { type Field, workField } from './work-field.ts';

/** An office in print with its place or field, whoever holds it. */
export type OfficeHere = {
  readonly row: Extract<Cue, { kind: 'office' }>['row'];
  /** The word at which it begins, and the first of those that go with it: "Plt. Bupati", "mantan Bupati". */
  readonly word: number;
  readonly first: number;
  /** The word behind its place or field. */
  readonly end: number;
  readonly span: Span;
  readonly codes: readonly string[];
  readonly body?: string | undefined;
  /** It says of what place or field it is. */
  readonly place: boolean;
  /** The place stands before it, as in English. */
  readonly placedBefore: boolean;
  readonly acting?: BeforeOffice['acting'] | undefined;
  readonly former: boolean;
  /** "the former Tuban governor", "Bupati Tuban 2018-2023": whoever follows may hold it no more. */
  readonly over: boolean;
  readonly foreign: boolean;
};

/** The office whose name begins at a word. */
export function officeAt(scan: Scan, word: number): OfficeHere | undefined {
  const office = scan.cue('office', word);
  if (!office || !isOffice(scan, word)) return undefined;
  const { row } = office.cue;
  const before = beforeOffice(scan, word);
  const placed = placeBefore(scan, before.first, row.kind);
  // "the acting Tuban governor Salim": English has it before the place.
  const early = placed && before.first === word ? beforeOffice(scan, placed.first) : undefined;
  const behind = row.domain === 'region' ? regionField(scan, office.end, row.kind) : workField(scan, office.end);
  const field = placed ? placedField(scan, office.end, placed, behind) : behind;
  const acting = before.acting ?? early?.acting;
  const start = scan.words.starts[early?.first ?? placed?.first ?? before.first] ?? 0;
  return {
    row,
    word,
    first: before.first,
    end: field.end,
    span: { start, end: scan.words.ends[field.end - 1] ?? start },
    codes: field.codes,
    body: field.body,
    place: field.place,
    placedBefore: placed !== undefined,
    acting,
    former: before.former,
    over: early?.former === true || scan.key(office.end) === 'terpilih' || TERM.test(scan.key(behind.end - 1)),
    foreign: !field.place && isForeign(scan, word, office.end, field.end),
  };
}

/** "Bupati terpilih", "Bupati Tuban 2018-2023": a term that is told by its years may be over. */
const TERM = /^(?:terpilih|(?:19|20)\d\d)$/;

/** "Bogor Mayor Bima Arya": where the place stands before, what follows is a name, whatever else it may be. */
function placedField(scan: Scan, end: number, placed: Omit<Field, 'end' | 'place'>, behind: Field): Field {
  if (!behind.place) return { ...behind, ...placed, place: true };
  return isEnglish(scan.words) ? { ...placed, end, place: true } : behind;
}

/** "Plaza Mayor Medellin": English offices are words of other names here, unless their place or person is known. */
function isForeign(scan: Scan, word: number, officeEnd: number, end: number): boolean {
  const inEnglish = isEnglish(scan.words) && scan.gap(end) === ' ' && scan.key(end).length > 1;
  return (
    ENGLISH_OFFICE.test(scan.key(word)) &&
    !inEnglish &&
    scan.key(officeEnd - 1) !== 'indonesia' &&
    !isKnownPerson(scan, end) &&
    !isEnglishOffice(scan, word, end)
  );
}

/** A known name follows, with titles or without. */
function isKnownPerson(scan: Scan, from: number): boolean {
  let first = from;
  while (isFrontTitle(scan, first)) first++;
  return scan.name('official', first).length > 0 || isNickname(scan, first + 1);
}
