import { isEnglish } from '../language/english.ts';
import type { Scan, WordSpan } from './scan.ts';

/** Right before a title that somebody got: "named the Best", "as Best", "namely Best", "and Best". */
const BEFORE = /^(?:the|an?|as|namely|and|won|named|crowned|received|for|of|including|are|is|called)$/;

/** Small words inside a title, between its capitals. */
const INSIDE = /^(?:and|of|in|for|the|on|by)$/;

/** The longest title, in words. */
const LONGEST = 9;

/** With fewer words it is a grade of what was told before: "the Best Government". */
const OWN_NAME = 4;

/** `inAward`: its sentence names the award that it is a title of. */
export type BestName = WordSpan & { readonly inAward: boolean };

/** "named the Best ASEAN Tourism Village", "namely Best Adaptation": titles that English prose prints with capitals. */
export function bestNames(scan: Scan): readonly BestName[] {
  if (!isEnglish(scan.words)) return [];
  const found: BestName[] = [];
  for (let first = 1; first < scan.words.count; first++) {
    if (!scan.capital(first)) continue;
    const key = scan.key(first);
    const praise = key === 'best' || key === 'most';
    if (!(praise || isTitled(scan, first)) || scan.lineCase(first) !== 'prose') continue;
    if (scan.sentence(first - 1) !== scan.sentence(first) || !/^(?:,|:)? $/.test(scan.gap(first))) continue;
    if (scan.gap(first) === ' ' && !BEFORE.test(scan.key(first - 1))) continue;
    const end = titleEnd(scan, first);
    if (end - first < 2 || /^(?:awards?|category|categories)$/.test(scan.key(end))) continue;
    if (/^(?:awards?|practices?|wishes|regards)$/.test(scan.key(end - 1))) continue;
    const inAward = hasAward(scan, first);
    if (inAward || (praise && end - first >= OWN_NAME && isGot(scan, first))) found.push({ first, end, inAward });
    first = end - 1;
  }
  return found;
}

/** "was named the", "won": with no award beside it, only what somebody got is one by itself. */
function isGot(scan: Scan, first: number): boolean {
  const verb = /^(?:the|an?)$/.test(scan.key(first - 1)) ? first - 2 : first - 1;
  return /^(?:named|crowned|won|wins|received|called|as|declared|selected|chosen)$/.test(scan.key(verb));
}

/** "won an award as an Inspirational Leader", "was named as Child-Friendly City". */
function isTitled(scan: Scan, first: number): boolean {
  const as = /^(?:the|an?)$/.test(scan.key(first - 1)) ? first - 2 : first - 1;
  if (scan.key(as) !== 'as' || scan.gap(first) !== ' ' || scan.cue('office', first) || scan.cue('body-head', first))
    return false;
  if (scan.name('region', first).length > 0 || scan.name('competition', first).length > 0) return false;
  for (let word = as - 1; word > as - 5 && scan.sentence(word) === scan.sentence(first); word--)
    if (/^(?:awards?|awarded|named|crowned|recogni[sz]ed|honou?red|title)$/.test(scan.key(word))) return true;
  return false;
}

function titleEnd(scan: Scan, first: number): number {
  let end = first + 1;
  while (end < scan.words.count && end - first < LONGEST && isPart(scan, end)) {
    if (scan.capital(end) || /^\d+$/.test(scan.key(end))) end++;
    else if (
      INSIDE.test(scan.key(end)) &&
      isPart(scan, end + 1) &&
      scan.capital(end + 1) &&
      scan.key(end + 1) !== 'best'
    )
      end += 2;
    else break;
  }
  // "Best Adaptation for the Digital Village Program": what it was won with is no part of it.
  for (let word = first + 1; word < end; word++) if (scan.key(word) === 'for') return word;
  return end;
}

function isPart(scan: Scan, word: number): boolean {
  return word < scan.words.count && scan.gap(word) === ' ' && scan.sentence(word) === scan.sentence(word - 1);
}

function hasAward(scan: Scan, word: number): boolean {
  const own = scan.sentence(word);
  const here = ({ first }: WordSpan | { readonly first: number }) => scan.sentence(first) === own;
  return scan.cues('award-tail').some(here) || scan.competitionHits.some(here);
}
