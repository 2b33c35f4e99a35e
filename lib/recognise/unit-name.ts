import { AWARD_CONTEXT } from '../language/award-words.ts';
import { FIELD_WORDS, type UnitHead } from '../language/bodies.ts';
import { NO_NAMES, SPOKEN_WORDS } from '../language/common-words.ts';
import { FRONT_TITLES } from '../language/titles.ts';
import { SHAPE } from '../text/words.ts';
import { closesBracket } from './closes-bracket.ts';
import { firstRule, type Rule } from './first-rule.ts';
import { isOfRegion } from './is-of-region.ts';
import { codesOf, isNear, placeAt } from './regions.ts';
import type { Scan } from './scan.ts';
import { isAreaWord, isInArea, widens } from './unit-areas.ts';
import { quotedNameEnd, unitHeadAt } from './unit-heads.ts';
import {
  fieldListGoesOn,
  isCare,
  isCloser,
  isField,
  isKind,
  isLaboratory,
  isMarketDay,
  isNamedAfter,
  LIES_IN,
  namesMore,
  SCHOOL,
} from './unit-name-words.ts';
import { isNumbered, isNumberedCare, isNumberedGroup } from './unit-numbers.ts';
import { placeInBracket, seatAt } from './unit-place.ts';

const MAX_UNIT_WORDS = 22;

/** "SMPN 1 Kampung Melayu", "Puskesmas Pasar Rebo", "Dinas Perpustakaan": words that other names have in them. */
const NAMED_LIKE_UNITS = /^(?:kampung|pasar|perpustakaan|dukuh|klinik)$/;

/** A unit's name as far as it is read, words `first` to `end`. */
export type UnitName = {
  readonly row: UnitHead;
  readonly first: number;
  readonly headEnd: number;
  readonly end: number;
  /** Of the region that the name says. */
  readonly codes: readonly string[];
  /** The region where it lies is told. */
  readonly regional: boolean;
  /** That region closes the name. */
  readonly closed: boolean;
  /** Its short form tells a region's office from a national body. */
  readonly local: boolean;
  /** Where a name in quotes has just ended. */
  readonly unquoted: number;
};

/** What the next words add to a name, whether it ends behind them or before them; undefined leaves them to the next rule. */
type More = (Partial<UnitName> & { readonly ends?: true }) | 'ends' | undefined;

/** The name that a head opens, up to the first word that is no part of it. */
export function unitName(scan: Scan, row: UnitHead, first: number, headEnd: number): UnitName {
  const { count, shapes } = scan.words;
  let name: UnitName = {
    row,
    first,
    headEnd,
    end: headEnd,
    codes: [],
    regional: false,
    closed: false,
    local: false,
    unquoted: -1,
  };
  while (
    !name.closed &&
    name.end < count &&
    name.end - first < MAX_UNIT_WORDS &&
    ((shapes[name.end] ?? 0) & SHAPE.joined) !== 0
  ) {
    // Every word that no rule knows is one of the name.
    const more = firstRule(RULES, scan, name) ?? { end: name.end + 1 };
    if (more === 'ends') break;
    const { ends, ...added } = more;
    name = { ...name, ...added };
    if (ends) break;
  }
  return name;
}

/** The first rule that knows the next words says what they are. */
const RULES: readonly Rule<UnitName, More>[] = [
  quotedName,
  widerArea,
  quoteOrColon,
  namedAfter,
  bracketed,
  nextUnit,
  afterComma,
  region,
  conjoined,
  otherUnit,
  numbered,
  titled,
  notOfName,
];

function quotedName(scan: Scan, { row, end, headEnd }: UnitName): More {
  const behind = row.group === true && end === headEnd ? quotedNameEnd(scan, end) : undefined;
  return behind === undefined ? undefined : { end: behind, unquoted: behind };
}

function widerArea(scan: Scan, { row, first, headEnd, end, unquoted }: UnitName): More {
  const quoted = end === unquoted && BEHIND_QUOTE.test(scan.gap(end));
  return widens(scan, row, first, headEnd, end, quoted) ? { end: end + 1 } : undefined;
}

const BEHIND_QUOTE = /^["“”'’»] $/;

function quoteOrColon(scan: Scan, { end, unquoted }: UnitName): More {
  const gap = scan.gap(end);
  const stops = end === unquoted ? !BEHIND_QUOTE.test(gap) : /["“”«»:]/.test(gap);
  return stops ? 'ends' : undefined;
}

function namedAfter(scan: Scan, { first, headEnd, end }: UnitName): More {
  const key = scan.key(end);
  // "Puskesmas Kecamatan Jagakarsa", "SDN 013 Kecamatan Sesayap": named after its sub-district.
  const area =
    /^(?:kecamatan|kelurahan|desa|kec|kel)$/.test(key) &&
    scan.capital(end) &&
    scan.gap(end) === ' ' &&
    isNamedAfter(scan, first, headEnd, end);
  // "Puskesmas Kassi – kassi": a word twice.
  const twice = /^ ?[–-] ?$/.test(scan.gap(end)) && end > headEnd && key === scan.key(end - 1);
  // "Balai Laboratorium Kesehatan Dinas Kesehatan Lampung": whose unit it is.
  const office = /^(?:dinas|dinkes)$/.test(key) && isLaboratory(scan, first, end);
  return area || twice || office ? { end: end + 1 } : undefined;
}

function bracketed(scan: Scan, { headEnd, end, local }: UnitName): More {
  const gap = scan.gap(end);
  if (!gap.includes('(')) return gap.includes(')') && !isCloser(gap) ? 'ends' : undefined;
  // "RSUD Ulin (Banjarmasin)": where it lies, whatever its own name sounds like.
  const lies = placeInBracket(scan, end);
  if (lies) return { end: lies.end, codes: codesOf(lies.regions), regional: true, ends: true };
  // "(DP2KBP3A)", "(Bappeda Litbang)": its abbreviation.
  const closes = shortEnd(scan, end);
  if (closes === undefined) return 'ends';
  // "Badan Penanggulangan Bencana Daerah (BPBD)": the short form is a region's office, not a national body.
  const ofRegion = unitHeadAt(scan, end)?.cue.row.alone === true && isOfRegion(scan, headEnd, end);
  return { end: closes, local: local || ofRegion };
}

/** "Dinas Sosial, dan Bappeda": the next unit, whose name says all. */
function nextUnit(scan: Scan, { end }: UnitName): More {
  const isAnd = scan.key(end) === 'dan';
  if (!isAnd && !scan.gap(end).includes(',')) return undefined;
  return unitHeadAt(scan, isAnd ? end + 1 : end)?.cue.row.alone ? 'ends' : undefined;
}

function afterComma(scan: Scan, { end }: UnitName): More {
  if (!scan.gap(end).includes(',')) return undefined;
  const field = FIELD_WORDS.has(scan.key(end)) && scan.capital(end);
  return (scan.key(end) === 'dan' || field) && fieldListGoesOn(scan, end) ? undefined : 'ends';
}

function region(scan: Scan, name: UnitName): More {
  const { row, first, headEnd, end } = name;
  if (scan.text.charAt(scan.words.ends[end] ?? 0) === '/' && scan.cue('body-head', end)) return 'ends';
  const place = scan.gap(end).includes(',') ? undefined : placeAt(scan, end);
  if (!place) return undefined;
  const school = SCHOOL.test(scan.key(first));
  // "Desa Banjar Ausoy": a village whose name only begins like a region.
  const opens =
    end === headEnd
      ? row.place || isCare(scan, first)
      : isAreaWord(scan.key(end - 1)) ||
        (school && !isKind(scan.key(end)) && /^(?:\d+|negeri)$/.test(scan.key(end - 1)));
  if (opens && namesMore(scan, place.end)) return { end: place.end + 1 };
  if (!scan.capital(end)) return undefined;
  // "Desa Bone", "Nagari X Kecamatan Payakumbuh": a village called like a region says nothing of where it lies.
  const isName = end === headEnd ? row.place && row.group !== true : isInArea(scan, end);
  if (isName && !scan.cue('body-head', end)) return { end: place.end };
  // "Desa Lok Batu Kecamatan Batumandi": a region would stand behind the district.
  if (row.place && !isKind(scan.key(end)) && LIES_IN.test(scan.key(place.end))) return { end: place.end };
  return { ...seatAt(scan, first, place, !school), regional: true, closed: !school };
}

function conjoined(scan: Scan, { row, end }: UnitName): More {
  const sign = scan.gap(end).trim() === '&';
  if (scan.key(end) !== 'dan' && !sign) return undefined;
  const next = sign ? end : end + 1;
  if (!(FIELD_WORDS.has(scan.key(next)) || scan.key(next) === 'kb') || !scan.capital(next)) return 'ends';
  // "BPBD dan Dinas Sosial Tuban": the next unit.
  const another = /^(?:dinas|badan|kantor|bagian|biro|satpol|puskesmas|uptd?|sekolah|kecamatan)$/.test(scan.key(next));
  return row.place || another ? 'ends' : { end: next + 1 };
}

function otherUnit(scan: Scan, { row, first, headEnd, end }: UnitName): More {
  const key = scan.key(end);
  const inside = (row.place && end === headEnd) || isAreaWord(scan.key(end - 1)) || NAMED_LIKE_UNITS.test(key);
  if (!inside && unitHeadAt(scan, end)) {
    if (!/^(?:bagian|biro|sekretariat|sekretariat daerah)$/.test(scan.key(first)) && !FIELD_WORDS.has(key))
      return 'ends';
    // "Dinas Pemberdayaan Masyarakat Desa, Kependudukan, dan Pencatatan Sipil".
    const field = key === 'desa' && scan.key(end - 1) === 'masyarakat';
    if (!field && /^(?:dinas|badan|kecamatan|desa|kelurahan)$/.test(key)) return 'ends';
  }
  return scan.cue('office', end) ? 'ends' : undefined;
}

function numbered(scan: Scan, { row, first, headEnd, end }: UnitName): More {
  if (((scan.words.shapes[end] ?? 0) & SHAPE.digits) === 0) return undefined;
  // "Rakornas Dukcapil 2021", "Hari Desa 2026": a year numbers no unit.
  if (/^(?:19|20)\d\d$/.test(scan.key(end))) return 'ends';
  // "Rumah Sakit Umum Daerah (RSUD) 45 Kuningan".
  const afterShort = end === headEnd + 1 && scan.gap(headEnd).includes('(');
  const isOneOfSeveral =
    SCHOOL.test(scan.key(first)) ||
    end <= headEnd ||
    afterShort ||
    /^(?:rw|rt)$/.test(scan.key(end - 1)) ||
    (row.place && isNumbered(scan, end)) ||
    isNumberedCare(scan, first, end) ||
    isNumberedGroup(scan, row, end > headEnd, end);
  return isOneOfSeveral ? { end: end + 1 } : 'ends';
}

function titled(scan: Scan, { first, headEnd, end }: UnitName): More {
  const key = scan.key(end);
  if (key === 'dr' && isNear(scan, end + 1)) return { end: end + 1 };
  // "Dinas pendidikan": a field in lower case, right behind the head.
  return scan.key(first) === 'dinas' && end === headEnd && isField(key) ? { end: end + 1 } : undefined;
}

function notOfName(scan: Scan, { row, headEnd, end }: UnitName): More {
  const key = scan.key(end);
  if (!scan.capital(end)) return 'ends';
  if (NO_NAMES.has(key) && !FIELD_WORDS.has(key) && !isMarketDay(scan, end) && !isTogether(row, end > headEnd, key))
    return 'ends';
  if (scan.lineCase(end) !== 'prose' && (AWARD_CONTEXT.has(key) || SPOKEN_WORDS.has(key))) return 'ends';
  if (FRONT_TITLES.has(key) && !isNear(scan, end + 1)) return 'ends';
  const before = scan.key(end - 1);
  if (scan.gap(end).includes('.') && before.length > 1 && !ABBREVIATED.test(before)) return 'ends';
  return scan.name('competition', end).length > 0 && end > headEnd ? 'ends' : undefined;
}

const ABBREVIATED = /^(?:dr|kh|hj|no|prof|st|ir|moh|hm|kec|kel|rw|rt)$/;

/** "Kelompok Tani Berkah Bersama", "Koperasi Usaha Bersama". */
function isTogether(row: UnitHead, behind: boolean, key: string): boolean {
  return row.group === true && behind && key === 'bersama';
}

/** The longest abbreviation in a bracket. */
const MAX_SHORT = 3;

/** The word behind a bracket of three words in capitals at most. */
function shortEnd(scan: Scan, first: number): number | undefined {
  const { words } = scan;
  for (let word = first; word < Math.min(words.count, first + MAX_SHORT) && scan.capital(word); word++) {
    if (closesBracket(scan, word)) return word + 1;
    if (scan.gap(word + 1) !== ' ' || unitHeadAt(scan, first)?.cue.row.alone !== true) return undefined;
  }
  return undefined;
}
