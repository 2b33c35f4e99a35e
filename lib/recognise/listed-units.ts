import { AWARD_CONTEXT, RANKS } from '../language/award-words.ts';
import { NO_NAMES, SPOKEN_WORDS } from '../language/common-words.ts';
import { FRONT_TITLES } from '../language/titles.ts';
import { TWO_TO_TEN } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { DraftOf } from './draft.ts';
import { ordinalEnd } from './numbered-tier.ts';
import { placeAt } from './regions.ts';
import type { Scan } from './scan.ts';
import { type UnitHeadHit, unitHeadAt } from './unit-heads.ts';

/** Heads that a list names once: "Desa Sumber, Tlogo, Rejosari". */
const SHARED =
  /^(?:desa|kelurahan|kalurahan|nagari|gampong|pekon|kampung|dusun|kecamatan|kapanewon|distrik|puskesmas)$/;

/** "dua desa", "ketiga puskesmas": then a pair is a list too. */
const COUNTED = pattern`^(?:(?:ke)?(?:${TWO_TO_TEN})|\d{1,2})$`;

const MAX_NAME_WORDS = 3;
/** How far before its head a list is counted. */
const BEFORE = 20;

/**
 * The bare names that share the head of the unit before them: "Desa Sumber, Tlogo, Rejosari, dan Kelurahan Kepatihan". An address
 * ("Desa Sumber, Tlogo, Kabupaten X") has no "dan".
 */
export function listedUnits(
  scan: Scan,
  head: UnitHeadHit,
  unit: DraftOf<'unit'>,
  from: number,
): { readonly drafts: readonly DraftOf<'unit'>[]; readonly end: number } {
  const kind = scan.key(head.end - 1);
  const none = { drafts: [], end: from };
  if (unit.codes.length > 0 || head.end - head.first > 1 || !SHARED.test(kind)) return none;
  const drafts: DraftOf<'unit'>[] = [];
  let regions = 0;
  let at = placeEnd(scan, from);
  const ranked = at > from;
  let closed = false;
  while (!closed) {
    const comma = /^\)?, $/.test(scan.gap(at));
    if (!comma && !/^\)? $/.test(scan.gap(at))) return none;
    const and = /^(?:dan|serta)$/.test(scan.key(at));
    if (!comma && !and) return none;
    const first = and ? at + 1 : at;
    if (and && scan.gap(first) !== ' ') return none;
    // "..., dan Kelurahan Kepatihan": the next with a head of its own ends the list.
    if (and && unitHeadAt(scan, first) && scan.capital(first)) return drafts.length > 0 ? { drafts, end: at } : none;
    // "Kecamatan Sukosari, Tapen, Wringin, Bondowoso, dan Maesan": one that is called like its regency, among others.
    const region = comma && !and && drafts.length > 1 ? placeAt(scan, first) : undefined;
    if (region?.first === first && region.end === first + 1) regions++;
    const end = region?.end ?? nameEnd(scan, first);
    if (end === undefined || scan.sentence(first) !== scan.sentence(head.first)) return none;
    const start = scan.words.starts[first] ?? 0;
    const stop = scan.words.ends[end - 1] ?? start;
    const shared = scan.text.slice(scan.words.starts[head.first], scan.words.ends[head.end - 1]);
    drafts.push({ type: 'unit', start, end: stop, name: `${shared} ${scan.text.slice(start, stop)}`, codes: [] });
    at = placeEnd(scan, end);
    if (ranked && at === end) return none;
    closed = and;
  }
  return ranked || drafts.length - 2 * regions > 1 || isCounted(scan, head.first, kind) ? { drafts, end: at } : none;
}

/** Behind the place of each: "Kecamatan Ipuh terbaik pertama, Sukasari terbaik kedua", "Desa A (juara 1), B (juara 2)". */
function placeEnd(scan: Scan, from: number): number {
  if (!/^ \(?$/.test(scan.gap(from))) return from;
  const noun = LEADS_TO_PLACE.test(scan.key(from)) ? from + 1 : from;
  if (!PLACE.test(scan.key(noun)) || scan.sentence(noun) !== scan.sentence(from - 1)) return from;
  const number = /^(?:harapan|umum)$/.test(scan.key(noun + 1)) ? noun + 2 : noun + 1;
  const end = RANKS.has(scan.key(number)) ? number + 1 : ordinalEnd(scan, number);
  return end > number ? end : from;
}

const LEADS_TO_PLACE = /^(?:sebagai|di|meraih|menjadi|menempati)$/;
const PLACE = /^(?:juara|terbaik|peringkat|posisi|urutan|harapan|pemenang)$/;

/** A name of capitalised words that could be nothing else. */
function nameEnd(scan: Scan, first: number): number | undefined {
  let end = first;
  while (end < scan.words.count && (end === first || scan.gap(end) === ' ') && isNameWord(scan, end)) end++;
  return end > first && end - first <= MAX_NAME_WORDS ? end : undefined;
}

function isNameWord(scan: Scan, word: number): boolean {
  const key = scan.key(word);
  return (
    scan.capital(word) &&
    /^[A-Za-zÀ-ɏ]{2,}$/u.test(key) &&
    !NO_NAMES.has(key) &&
    !SPOKEN_WORDS.has(key) &&
    !AWARD_CONTEXT.has(key) &&
    !/^(?:peserta|favorit|harapan)$/.test(key) &&
    !FRONT_TITLES.has(key) &&
    !scan.cue('office', word) &&
    !scan.cue('body-head', word) &&
    !unitHeadAt(scan, word) &&
    placeAt(scan, word) === undefined &&
    scan.name('body', word).length === 0
  );
}

function isCounted(scan: Scan, head: number, kind: string): boolean {
  for (let word = head - 1; word > Math.max(0, head - BEFORE) && scan.sentence(word) === scan.sentence(head); word--)
    if (scan.key(word) === kind && (COUNTED.test(scan.key(word - 1)) || scan.key(word - 1) === kind)) return true;
  return false;
}
