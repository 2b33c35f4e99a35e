import { isEnglish } from '../language/english.ts';
import type { Scan } from './scan.ts';

/** What English puts behind an award's name: "Adipura Cup", "the Adipura certificate". */
const THINGS = /^(?:cups?|certificates?|awards?|troph(?:y|ies)|plaques?|prizes?)$/;

/** Words that end the name before such a thing: "won Adipura for the award". */
const NO_PART =
  /^(?:and|or|for|in|on|at|to|from|by|of|as|with|the|an?|is|was|were|are|has|have|had|won|win|wins|received|receives|this|that|its|other|several|two|three|four|five|also|after|before|during|an|both|new|more)$/;

/** The word behind "Cup" in "Adipura Cup", behind "awards" in "Kalpataru environmental awards". */
export function englishThingEnd(scan: Scan, from: number): number | undefined {
  if (!isEnglish(scan.words)) return undefined;
  for (let word = from; word < Math.min(scan.words.count, from + 3); word++) {
    if (scan.gap(word) !== ' ' || scan.sentence(word) !== scan.sentence(from)) return undefined;
    const key = scan.key(word);
    if (THINGS.test(key)) return word + 1;
    if (NO_PART.test(key) || /^\d/.test(key)) return undefined;
  }
  return undefined;
}

/** "Another award", "Other awards", "the Sustainable Award Committee": only spoken of, or the name of who gives it. */
export function isNoEnglishName(scan: Scan, { first, end }: { readonly first: number; readonly end: number }): boolean {
  if (!isEnglish(scan.words)) return false;
  const giver = scan.gap(end) === ' ' && scan.capital(end) && GIVERS.test(scan.key(end));
  return giver || COUNTED.test(scan.key(first)) || (end - first === 2 && NO_NAMES.test(scan.key(first)));
}

const GIVERS = /^(?:committee|council|jury|judges?|foundation|secretariat|panel|board)$/;
/** "City Wins Numerous Environment Awards". */
const COUNTED = /^(?:numerous|various|several|multiple|dozens|many)$/;
const NO_NAMES = /^(?:another|other|several|these|those|such|similar|both|all|every|each|many|more|some|further)$/;

/** "Award for Urban Innovation", "Prize of Public Service": capitalised words that go on behind the noun. */
export function englishPurposeEnd(scan: Scan, from: number): number {
  const key = scan.key(from);
  // "for" and "of" are English in any article.
  if (!(/^(?:for|of)$/.test(key) || (key === 'in' && isEnglish(scan.words))) || scan.gap(from) !== ' ') return from;
  let end = from + 1;
  const isPart = (word: number) =>
    scan.gap(word) === ' ' &&
    scan.capital(word) &&
    scan.name('region', word).length === 0 &&
    scan.name('competition', word).length === 0 &&
    !scan.cue('month', word);
  if (!isPart(end) || scan.cue('weekday', end) || scan.cue('body-head', end) || scan.name('body', end).length > 0)
    return from;
  while (end < scan.words.count && end - from < 8) {
    if (isPart(end)) end++;
    else if (/^(?:and|of)$/.test(scan.key(end)) && scan.gap(end) === ' ' && isPart(end + 1)) end += 2;
    else break;
  }
  return end;
}
