import type { UnitHead } from '../language/bodies.ts';
import { FILLED, GAINED } from '../language/word-classes.ts';
import { closedEnd } from '../text/closed-end.ts';
import { pattern } from '../text/pattern.ts';
import type { DraftOf } from './draft.ts';
import { isNoUnit } from './is-no-unit.ts';
import { isOfRegion } from './is-of-region.ts';
import { isPlaceOnly } from './is-place-only.ts';
import { leadsToNames } from './leads-to-names.ts';
import { codesOf } from './regions.ts';
import type { Scan } from './scan.ts';
import { isNumberOnly } from './unit-areas.ts';
import { unitHeadAt } from './unit-heads.ts';
import { isKindOnly } from './unit-kinds.ts';
import { type UnitName, unitName } from './unit-name.ts';
import { placeBehind, placeInBracket } from './unit-place.ts';
import { isLineOfWinners, isLocalWinner, isRankAt, unitWins } from './winning-units.ts';

/** Heads that also open the names of national bodies: a region must tell that it is a unit. */
const NATIONAL = /^(?:badan|kantor|balai|bank|forum|museum|kpu|bawaslu|kominfo|bps|bnn|bpn|kemenag)$/;

/** The unit whose head stands here, with the word behind it. `listed`: it goes on a list of units, so that no place is meant. */
export function unitAt(
  scan: Scan,
  first: number,
  headEnd: number,
  listed: boolean,
): { readonly draft: DraftOf<'unit'>; readonly end: number } | undefined {
  const row = unitHeadAt(scan, first)?.cue.row;
  // "desa Wisata Widosari": a kind of two words begins small.
  const small = !scan.capital(headEnd - first > 1 && row?.place ? headEnd - 1 : first);
  if (!row || (small && !isSmallWinner(scan, row, first, headEnd))) return undefined;
  if (isNoUnit(scan, row, first, headEnd)) return undefined;
  const name = withPlaceBehind(scan, unitName(scan, row, first, headEnd));
  if (!isOneUnit(scan, name, listed)) return undefined;
  const { end } = name;
  const codes = name.codes.length > 0 ? name.codes : placeBehind(scan, name);
  const { start, stop } = printedSpan(scan, name);
  return { draft: { type: 'unit', start, end: stop, name: scan.text.slice(start, stop), codes }, end };
}

/** "RSUD Tarakan (Jakarta)": the place behind a name that is a place's too. */
function withPlaceBehind(scan: Scan, name: UnitName): UnitName {
  const { closed, end, codes } = name;
  if (!closed || end >= scan.words.count || !/^ ?\($/.test(scan.gap(end))) return name;
  const behind = placeInBracket(scan, end);
  if (!behind || codesOf(behind.regions).some((code) => codes.some((own) => own.startsWith(code)))) return name;
  return { ...name, end: behind.end, codes: codesOf(behind.regions) };
}

/** It is one unit, by its own name: no kind of units, no national body and not only where something is. */
function isOneUnit(scan: Scan, { row, first, headEnd, end, regional, local }: UnitName, listed: boolean): boolean {
  // "Gerakan Seribu Posyandu (GSP)": a head with nothing but an abbreviation names no unit.
  const bare = end === headEnd || (end === headEnd + 1 && scan.gap(headEnd).includes('('));
  if (bare && !row.alone) return false;
  if (
    NATIONAL.test(scan.key(first)) &&
    !regional &&
    !local &&
    !row.alone &&
    row.group !== true &&
    !(listed && isOfRegion(scan, headEnd, end)) &&
    !isLocalWinner(scan, first, headEnd, end)
  )
    return false;
  if (row.place && !listed && isPlaceOnly(scan, first) && !unitWins(scan, first, end) && !isLineOfWinners(scan, first))
    return false;
  return !isKindOnly(scan, row, headEnd, end) && !isNumberOnly(scan, headEnd, end);
}

/** Where the name stands, in characters, with the bracket or the quote that closes it. */
function printedSpan({ text, words }: Scan, { first, end, unquoted }: UnitName): { start: number; stop: number } {
  const start = words.starts[first] ?? 0;
  let stop = words.ends[end - 1] ?? start;
  // "Perumdam TKR’s strength".
  if (/[’']s$/.test(text.slice(stop - 2, stop))) stop -= 2;
  stop = closedEnd(text, start, stop);
  if (end === unquoted) stop++;
  return { start, stop };
}

const TAKEN = pattern`^(?:${GAINED}|${FILLED})$`;

/** "juara III diraih perpustakaan Harapan Bangsa", "dimenangkan oleh desa Sukamaju": an institution or place in small letters, by name and right behind the win. */
function isSmallWinner(scan: Scan, row: UnitHead, first: number, headEnd: number): boolean {
  const by = scan.key(first - 1) === 'oleh' ? first - 2 : first - 1;
  return (
    (row.group === true || row.place) &&
    scan.capital(headEnd) &&
    scan.gap(headEnd) === ' ' &&
    scan.gap(first) === ' ' &&
    (TAKEN.test(scan.key(by)) ||
      (leadsToNames(scan, by) && (isRankAt(scan, by - 1) || /^(?:tersebut|itu|dimaksud)$/.test(scan.key(by - 1)))))
  );
}
