import { FIELD_WORDS } from '../language/bodies.ts';
import { SPEECH } from '../language/common-words.ts';
import { FRONT_TITLES } from '../language/titles.ts';
import { NAMELY } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { isInBracket } from './not-held.ts';
import { GETS } from './office-alone.ts';
import { backTitles, isBackTitle, isFrontTitle } from './official-titles.ts';
import { isName, isNameGap, MAX_NAME_WORDS } from './person-name.ts';
import { regionAt } from './regions.ts';
import type { Scan } from './scan.ts';

/** Words before a person whose office is named behind the name. */
const BEFORE_PERSON = pattern`^(?:oleh|kepada|dari|bersama|dengan|menurut|${NAMELY}|adalah|langsung|serta|by|with|to|from|according)$`;

/** `start` is that of the titles before the name. */
export type NameBefore = { readonly start: number; readonly name: string };

/**
 * "diserahkan oleh Rini Wirantini, Menteri Negara Lingkungan Hidup RI, di Tuban": the name first, its office behind a comma, in a
 * bracket, or, in a row, right behind it: `rowEnd` is where the one before ends, `followed` says that another comes.
 */
export function nameBefore(
  scan: Scan,
  office: number,
  end: number,
  { followed, rowEnd }: { readonly followed: boolean; readonly rowEnd: number },
): NameBefore | undefined {
  const { words, text } = scan;
  if (office === 0 || scan.lineCase(office) !== 'prose') return undefined;
  const gap = scan.gap(office);
  // "Rini Wirantini (Bupati Tuban)": in lists of winners the office stands in a bracket.
  const bracketed = isInBracket(scan, office, end);
  if (!bracketed && gap !== ', ' && gap !== ' ') return undefined;
  if (
    !bracketed &&
    end < words.count &&
    !/^[,.;)]/.test(scan.gap(end)) &&
    !GETS.test(scan.key(end)) &&
    scan.key(end) !== 'dan' &&
    scan.sentence(end) === scan.sentence(office)
  )
    return undefined;
  // "H. Salim, S.H., M.Si. (Bupati Tuban)".
  let last = office;
  for (let title = office - 1; title > office - 8 && title > 0; title--)
    if (isBackTitle(scan, title) && backTitles(scan, title).word === office) last = title;
  let first = last;
  while (first > 0 && last - first < MAX_NAME_WORDS && isName(scan, first - 1)) {
    if (first < last && !isNameGap(scan, first)) break;
    if (FIELD_WORDS.has(scan.key(first - 1)) || scan.cue('unit-head', first - 1) || endsPlace(scan, first))
      return undefined;
    first--;
  }
  while (first < last && FRONT_TITLES.has(scan.key(first))) first++;
  if (first === last || scan.sentence(first) !== scan.sentence(office)) return undefined;
  let start = first;
  while (start > 0 && isFrontTitle(scan, start - 1) && /^\.? ?$/.test(scan.gap(start))) start--;
  const lead = /^\)?(?:[,;:]? |$)/.test(scan.gap(start));
  const joined = /^(?:dan|serta|and)$/.test(scan.key(start - 1)) ? start - 1 : start;
  const inRow = (rowEnd === joined || followed) && (lead || joined < start);
  const known = scan.name('official', first)[0]?.end === last;
  // Whatever other words with capitals stand right before an office, only a row, or a known name, is of persons.
  if (gap === ' ' && !followed && !inRow && !known) return undefined;
  const opens = start === 0 || scan.sentence(start - 1) !== scan.sentence(start);
  if (last - first < 2 && !inRow && !known && !bracketed) return undefined;
  const before = scan.key(start - 1);
  if (
    !opens &&
    !(inRow || (bracketed && lead)) &&
    (scan.gap(start) !== ' ' || !(BEFORE_PERSON.test(before) || SPEECH.has(before)))
  )
    return undefined;
  return { start: words.starts[start] ?? 0, name: text.slice(words.starts[first], words.ends[last - 1]) };
}

/** The name of a place ends right before the word; no name has more than four words. */
function endsPlace(scan: Scan, end: number): boolean {
  for (let first = end - 1; first >= Math.max(0, end - 4); first--) if (regionAt(scan, first)?.end === end) return true;
  return false;
}
