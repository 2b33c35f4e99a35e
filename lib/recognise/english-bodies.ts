import { AWARD_CONTEXT } from '../language/award-words.ts';
import { isEnglish } from '../language/english.ts';
import { FEW, HONOURED, PRESENTED, REGIONS, WINNING, WINS, WON } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { SHAPE } from '../text/words.ts';
import type { Found } from './body-names.ts';
import { isNational } from './is-national.ts';
import { regionAt } from './regions.ts';
import type { Scan } from './scan.ts';

/** Before a bare name that says where something is, or what something else is called after. */
const WHERE =
  /^(?:in|at|near|around|across|throughout|outside|inside|within|into|via|through|toward|towards|off|of|from|over|than|between|visit|visited|visiting|downtown|greater|host|hosting)$/;

/** Behind it: the name is only the beginning of what is meant, "Central Java capital Semarang", "Jakarta municipalities". */
const GOES_ON =
  /^(?:capital|native|resident|residents|based|born|office|offices|councilor|councilors|council|legislative|police|people|municipality|municipalities|regencies|cities|districts|branch|street|road|airport|port|bay|hotel|hospital|university|convention|time)$/;

/** Words with which a sentence opens, so that their capital tells nothing. */
const OPENING =
  /^(?:the|only|neither|nor|but|and|while|when|after|although|though|both|congratulations|hopefully|because|as|if|then|now|even)$/;

/** How far from the name its sentence may speak of an award, in words. */
const NEAR = 45;

/** "Four Jakarta municipalities", "Central Java capital Semarang": only the beginning of what is meant. */
export function isBeginning(scan: Scan, { end }: Found): boolean {
  return end < scan.words.count && /^[ -]$/.test(scan.gap(end)) && GOES_ON.test(scan.key(end)) && isEnglish(scan.words);
}

/** A bare name of a place in English prose: whoever has an award, unless the words around it only say where. */
export function isMeantInEnglish(scan: Scan, { first, end, codes }: Found): boolean {
  if (!isEnglish(scan.words)) return false;
  if (isNational(codes)) return receives(scan, first, end) && speaksOfAward(scan, first);
  const own = scan.sentence(first);
  const opens = first === 0 || scan.sentence(first - 1) !== own;
  if (opens && DATELINE.test(scan.text.slice(scan.words.ends[end - 1], (scan.words.ends[end - 1] ?? 0) + 60)))
    return false;
  // "at Borobudur Hotel, Jakarta.", "Martapura, South Kalimantan, won": where the name before it lies.
  if (
    !opens &&
    scan.gap(first) === ', ' &&
    scan.capital(first - 1) &&
    scan.gap(end) !== ' ' &&
    !endsBody(scan, first) &&
    !scan.inCompetition(first - 1)
  )
    return false;
  if (!opens && /^[ \u00a0]+$|^-$/.test(scan.gap(first))) {
    if (WHERE.test(scan.key(first - 1)) && !isKindOf(scan, first) && !isOrigin(scan, first)) return false;
    // "the Bandung mayor", "several Bali beaches": what is called after the place.
    const opening = first === 1 || scan.sentence(first - 2) !== own;
    const nation = scan.key(first - 1) === 'indonesian' && !scan.capital(first);
    if (
      !nation &&
      scan.capital(first - 1) &&
      scan.lineCase(first) === 'prose' &&
      !(opening && OPENING.test(scan.key(first - 1)))
    )
      return false;
  }
  const { count, ends } = scan.words;
  const behind = scan.text.slice(ends[end - 1], (ends[end - 1] ?? 0) + 40);
  if (/^['’]/.test(behind) && !ITS_OWN.test(behind)) return false;
  if (end < count && /^[ -]$/.test(scan.gap(end)) && scan.sentence(end) === own) {
    if (scan.capital(end) && scan.lineCase(first) === 'prose') return false;
  }
  return speaksOfAward(scan, first) || isLabelled(scan, first, end) || isOneOfCounted(scan, first);
}

/** "Jakarta, The Gulf Observer: The ministry": where the news is from. */
const DATELINE = /^,? (?:\(|The )?[A-Z][A-Za-z.]*(?: [A-Z][A-Za-z.]*){0,3}\)?(?: ?[:–—]| -) /;

/** "named 23 regions, 10 of them cities ... While the 10 cities are Batu, Tuban": as many as were counted before. */
function isOneOfCounted(scan: Scan, first: number): boolean {
  const own = scan.sentence(first);
  for (let at = first - 1; at > 1 && first - at < LONGEST_LIST && scan.sentence(at) === own; at--) {
    if (scan.key(at) !== 'are') continue;
    const noun = scan.key(at - 1);
    const count = scan.key(at - 2);
    const these = /^(?:the|these)$/.test(count);
    if (!NOUN.test(noun) || !(these || COUNT.test(count))) return false;
    for (let word = at - 3; word > Math.max(0, at - MAX_COUNTED); word--)
      if (
        these
          ? COUNT.test(scan.key(word)) && (NOUN.test(scan.key(word + 1)) || NOUN.test(scan.key(word + 2)))
          : scan.key(word) === count && scan.key(word + 1) === noun
      )
        return true;
    return false;
  }
  return false;
}

const COUNT = pattern`^(?:${FEW})$`;

const NOUN = pattern`^(?:${REGIONS})$`;

/** How far back its count may have been told, and how long such a list is, in words. */
const MAX_COUNTED = 250;
const LONGEST_LIST = 80;

/** "The Ministry of Finance has again received", "presented to the Ministry of Finance": of those who mostly give. */
function receives(scan: Scan, first: number, end: number): boolean {
  const { words, text } = scan;
  const own = scan.sentence(first);
  const before = scan.key(first - 1) === 'the' ? first - 2 : first - 1;
  if (/^(?:upon|on)$/.test(scan.key(before)) && GIVEN.test(scan.key(before - 1))) return true;
  if (scan.key(before) === 'to' && scan.sentence(before) === own && !isOnTheWay(scan, { first: before + 1 }))
    return !isThanks(scan, before - 1);
  // "an unqualified opinion on the financial statements of the Ministry of Trade".
  if (scan.key(before) === 'of' && /^(?:statements?|reports?)$/.test(scan.key(before - 1)))
    return scan.key(before - 2) === 'financial';
  // "The winners were the Ministry of Finance and".
  if (/^(?:are|is|were|was|included?)$/.test(scan.key(before)) && isOfWinners(scan, before)) return true;
  const to = words.ends[endOfRow(scan, end) - 1] ?? 0;
  return GETS.test(text.slice(to, to + 90)) && !/^(?:of|by|from|with|said|told)$/.test(scan.key(before));
}

function isOfWinners(scan: Scan, verb: number): boolean {
  for (let word = verb - 1; word > verb - 9 && scan.sentence(word) === scan.sentence(verb); word--)
    if (/^(?:winners?|recipients?|awardees?)$/.test(scan.key(word))) return true;
  return false;
}

/** "the Ministry of Finance (Kemenkeu), the Ministry of Health and Batu City received": where the row of names ends. */
function endOfRow(scan: Scan, end: number): number {
  for (let at = end, names = 0; names < LONGEST_ROW; names++) {
    let next = at;
    if (/ \($/.test(scan.gap(next)) && /^\)/.test(scan.gap(next + 1))) next++;
    if (next >= scan.words.count || !/^\)?,? $/.test(scan.gap(next))) return at;
    const joined = scan.gap(next).includes(',') || scan.key(next) === 'and';
    while (/^(?:and|the)$/.test(scan.key(next))) next++;
    const found = scan.name('body', next)[0]?.end ?? regionAt(scan, next)?.end;
    if (!joined || found === undefined || scan.sentence(next) !== scan.sentence(end)) return at;
    at = found;
    while (
      /^(?:city|regency|district|province|provincial|municipal|regional|local|government|administration)$/.test(
        scan.key(at),
      )
    )
      at++;
    end = at;
  }
  return end;
}

const LONGEST_ROW = 8;

/** Right behind the name of a body, and what it is short for. */
const GETS = pattern`^(?: \([^()\n]{2,20}\))?,? (?:(?:has|have|had|also|again|once|successfully|finally|officially|managed to|succeeded in|for the \w+ time|in a row),? )*(?:${WON}|${WINS}|${WINNING}|(?:(?:was|were|been|is) (?:\w+ )?(?:${HONOURED})))\b`;

/** "In Jakarta, Banyuwangi has again won". */
export function getsInEnglish({ words, text, gap }: Scan, { end }: Found): boolean {
  if (!isEnglish(words) || gap(end) !== ' ') return false;
  const to = words.ends[end - 1] ?? 0;
  return GETS.test(text.slice(to, to + 90)) || /^ (?:t(?:ook|akes)|brought) home\b/.test(text.slice(to, to + 16));
}

/** "Surabaya's administration", "Tuban's success in winning": the place as the one who has it. */
const ITS_OWN =
  /^['’]s (?:(?:city|provincial|regional|local|municipal|district|regency) )?(?:governments?|administration|success|achievement|triumph|(?:[a-z-]+ ){0,2}(?:innovations?|program(?:me)?s?|projects?|initiatives?))\b/;

/** "the prize went to Siti Aminah from Tuban": where somebody is from who is named. */
function isOrigin(scan: Scan, first: number): boolean {
  const own = scan.sentence(first);
  return (
    scan.key(first - 1) === 'from' &&
    scan.capital(first - 2) &&
    scan.capital(first - 3) &&
    scan.gap(first - 2) === ' ' &&
    scan.sentence(first - 3) === own &&
    !scan.cue('office', first - 2) &&
    scan.name('region', first - 2).length === 0
  );
}

/** "the regencies of Tuban and Lumajang": of what kind they are. */
function isKindOf(scan: Scan, first: number): boolean {
  if (scan.key(first - 1) !== 'of') return false;
  if (/^(?:cities|regencies|districts|provinces|municipalities|towns)$/.test(scan.key(first - 2))) return true;
  // Not "Palembang, the capital city of South Sumatra".
  return (
    /^(?:city|regency|district|province|municipality)$/.test(scan.key(first - 2)) &&
    scan.key(first - 3) === 'the' &&
    scan.gap(first - 3) !== ', ' &&
    !WHERE.test(scan.key(first - 4))
  );
}

/** "National Priority Tourism Area: Wonogiri": the end of a line of winners, in an article about an award. */
function isLabelled(scan: Scan, first: number, end: number): boolean {
  const { shapes, count } = scan.words;
  const last = end >= count || ((shapes[end] ?? 0) & SHAPE.line) !== 0;
  return (
    last && /^ ?: $/.test(scan.gap(first)) && scan.cues('award-tail').length > 0 && first > 0 && scan.capital(first - 1)
  );
}

/** A place of a list ends right before the word; no name has more than four words. */
function endsBody(scan: Scan, end: number): boolean {
  if (/^(?:city|regency|district|province|municipality|government)$/.test(scan.key(end - 1))) return true;
  for (let first = end - 1; first >= Math.max(0, end - 4); first--) if (regionAt(scan, first)?.end === end) return true;
  return false;
}

/** "the road to Tuban": nothing is given. */
export function isOnTheWay(scan: Scan, { first }: Pick<Found, 'first'>): boolean {
  if (scan.key(first - 1) !== 'to' || scan.key(first - 2) === 'addition' || !isEnglish(scan.words)) return false;
  const own = scan.sentence(first);
  for (let at = first - 2; at >= Math.max(0, first - 12) && scan.sentence(at) === own; at--)
    if (GIVEN.test(scan.key(at))) return false;
  return true;
}

const GIVEN = pattern`^(?:${PRESENTED}|gave|gives|awards?|presents|appreciation|gratitude|praise|went|goes|go|prizes?|trophy|trophies|titles?|certificates?|congratulations|thanks|opinions?)$`;

function speaksOfAward(scan: Scan, word: number): boolean {
  const own = scan.sentence(word);
  const says = (at: number) =>
    AWARD_CONTEXT.has(scan.key(at)) || OF_WINNING.test(scan.key(at)) || scan.inCompetition(at);
  for (let at = word - 1; at >= Math.max(0, word - NEAR) && scan.sentence(at) === own; at--) if (says(at)) return true;
  for (let at = word + 1; at < Math.min(scan.words.count, word + NEAR) && scan.sentence(at) === own; at++)
    if (says(at)) return true;
  return false;
}

const OF_WINNING = pattern`^(?:awarded|${WON}|${WINNING}|clinch|bags|secures|achieves|recipients?|awardees?|winners|rank(?:ed|ing)?|trophy|trophies|category|categories|place|medals?|opinions?|nominated)$`;

/** "his appreciation", "thanks": what is told to somebody, and no award. */
export function isThanks({ key }: Scan, word: number): boolean {
  return /^(?:appreciation|gratitude|praise|thanks)$/.test(key(word));
}
