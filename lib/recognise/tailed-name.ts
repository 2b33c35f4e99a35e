import { RANKS } from '../language/award-words.ts';
import { PRIZE, WINNERS, WINS } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { ENGLISH_WORDS, isNameStop } from './award-name-words.ts';
import { isInCapitals } from './is-in-capitals.ts';
import type { Scan } from './scan.ts';

/** Capitalised words before "Award"; in a headline the verb ends them: "Lumajang Raih Smart City Award". */
export function tailedName(
  scan: Scan,
  tail: number,
  end: number,
): { readonly first: number; readonly end: number } | undefined {
  let first = tail;
  for (let taken = 0; first > 0 && taken < 7; taken++) {
    // "PPID (Pejabat Pengelola Informasi dan Dokumentasi) Award": the whole bracket is passed over.
    const opened = /^\) ?$/.test(scan.gap(first)) ? bracketStart(scan, first) : undefined;
    if (opened !== undefined && scan.capital(opened - 1)) {
      first = opened - 1;
      continue;
    }
    const joined = joinedStart(scan, first, tail);
    if (joined !== undefined) {
      first = joined;
      continue;
    }
    const before = first - 1;
    if (!/^[ \u00a0-]+$/.test(scan.gap(first)) && !/^\) ?$|^ ?\($/.test(scan.gap(first))) break;
    // "the STBM 2024 awards".
    if (before === tail - 1 && /^(?:19|20)\d\d$/.test(scan.key(before)) && scan.capital(before - 1)) {
      first = before;
      continue;
    }
    // "Batu innovation Award".
    if (
      before === tail - 1 &&
      /^(?:innovation|inovasi|leadership)$/.test(scan.key(before)) &&
      scan.capital(before - 1)
    ) {
      first = before;
      continue;
    }
    // "World Mayor Prize", "Regent of the Year": leaders are what it is for.
    const leader = before === tail - 1 && /^(?:mayor|regent|governor)$/.test(scan.key(before));
    if (
      !scan.capital(before) ||
      (isNameStop(scan, before) && !leader) ||
      HEADLINE_VERB.test(scan.key(before)) ||
      scan.sentence(before) !== scan.sentence(tail)
    )
      break;
    if (scan.cue('body-head', before) && scan.lineCase(before) !== 'prose') break;
    // "juara I Smart City Award": the place is no part of the name.
    if (
      (RANKS.has(scan.key(before)) || /^[iv]{1,4}$/.test(scan.key(before))) &&
      /^(?:juara|terbaik|peringkat|harapan|ranking|sampai|hingga|dan|serta)$/.test(scan.key(before - 1))
    )
      break;
    // "Raih Juara Umum PTA Awards".
    if (scan.key(before) === 'umum' && scan.key(before - 1) === 'juara') break;
    first = before;
  }
  // "Fund (WWF) Planet Challenge": no name begins inside a bracket.
  let opened = false;
  for (let word = first + 1; word <= tail; word++) {
    opened ||= scan.gap(word).includes('(');
    if (scan.gap(word).startsWith(')') && !opened) first = word;
  }
  // "This award", "The STBM 2024 awards", "Besides the NTA award".
  while (first < tail && /^(?:this|that|these|those|our|its|their|besides)$/.test(scan.key(first))) first++;
  if (first < tail && !scan.capital(tail) && scan.key(first) === 'the') first++;
  // "Piagam Penghargaan BKN Award": what is handed over is no part of the name.
  while (first < tail && NO_PART.test(scan.key(first))) first++;
  // "Gold awards were presented to": a class of awards, none by name.
  if (tail - first === 1 && /^(?:gold|silver|bronze|platinum|special|main|top)$/.test(scan.key(first)))
    return undefined;
  return first === tail || (first === tail - 1 && /^\d/.test(scan.key(first))) ? undefined : { first, end };
}

/** "Digital and Transparency Awards", "JPRA & SATA Award": the word before "and", where what it joins is one name. */
function joinedStart(scan: Scan, first: number, tail: number): number | undefined {
  if (first === tail) return undefined;
  if (/^ ?& ?$/.test(scan.gap(first))) {
    const short = [first - 1, first].every((word) => isInCapitals(scan, word));
    return short && scan.lineCase(first) !== 'capitals' ? first - 1 : undefined;
  }
  const joins = scan.key(first - 1) === 'and' && scan.gap(first) === ' ' && scan.gap(first - 1) === ' ';
  return joins &&
    first > 1 &&
    scan.capital(first - 2) &&
    ENGLISH_WORDS.test(scan.key(first - 2)) &&
    !isNameStop(scan, first - 2)
    ? first - 2
    : undefined;
}

/** The word that a bracket begins with, which closes before `end`. */
function bracketStart(scan: Scan, end: number): number | undefined {
  for (let word = end - 1; word > 0 && word > end - 10; word--) {
    if (/^ ?\($/.test(scan.gap(word))) return word;
    if (!/^[ /-]$/.test(scan.gap(word))) return undefined;
  }
  return undefined;
}

/** "Three Cities Win Green Region Award": in a headline the verb has a capital too. */
const HEADLINE_VERB = pattern`^(?:${WINS}|gets?|sweeps?)$`;

const NO_PART = pattern`^(?:${PRIZE}|bergengsi|${WINNERS}|terbaik)$`;
