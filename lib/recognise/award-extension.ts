import { AWARD_CONTINUES, RECEIVING, TIER_WORDS } from '../language/award-words.ts';
import { NO_NAMES } from '../language/common-words.ts';
import { closedEnd } from '../text/closed-end.ts';
import { SHAPE } from '../text/words.ts';
import { certificateOf, gradeBehind, ownTier, townsEnd } from './award-grade.ts';
import { isOfLevel, isSchoolAward, mayTakePlace, officesEnd, regionalEnd } from './award-level.ts';
import { goesOnToYear, yearsPlace } from './award-year.ts';
import { closesBracket } from './closes-bracket.ts';
import { clusterEnd } from './cluster-end.ts';
import { englishThingEnd } from './english-awards.ts';
import { firstRule, type Rule } from './first-rule.ts';
import { isOfValue } from './of-value.ts';
import { placeAt } from './regions.ts';
import type { Scan } from './scan.ts';
import { tierAt } from './tier-at.ts';
import { unitHeadAt } from './unit-heads.ts';

export type Extension = {
  /** The word behind, and where the last one ends, in characters, with its bracket. */
  readonly end: number;
  readonly stop: number;
  readonly year?: number | undefined;
  readonly tier?: string | undefined;
  readonly category?: string | undefined;
  readonly place?: readonly string[] | undefined;
  /** Of a province, a regency or a city that is not named. */
  readonly local?: boolean | undefined;
};

/** An award's name with what is read behind it so far; `refs` are the competitions that it may be, `start` is in characters. */
type SoFar = Extension & { readonly refs: readonly number[]; readonly start: number };

/** What the next words add, or that they belong to no name; undefined leaves them to the next rule. */
type More = Partial<Extension> | 'ends' | undefined;

/** More than any award has behind its name: a year, a grade, a place, a bracket. */
const MOST_PARTS = 8;

/** What adjoins an award's name and belongs to it. */
export function extension(scan: Scan, from: number, refs: readonly number[], start: number): Extension {
  const { words, text } = scan;
  const stopAt = (end: number) => closedEnd(text, start, words.ends[end - 1] ?? 0);
  let soFar: SoFar = { refs, start, end: from, stop: stopAt(from) };
  for (let part = 0; part < MOST_PARTS && soFar.end < words.count; part++) {
    const more = firstRule(RULES, scan, soFar);
    if (more === undefined || more === 'ends') break;
    const end = more.end ?? soFar.end;
    soFar = {
      refs,
      start,
      end,
      stop: stopAt(end),
      year: more.year ?? soFar.year,
      tier: more.tier ?? soFar.tier,
      category: more.category ?? soFar.category,
      place: more.place ?? soFar.place,
      local: more.local ?? soFar.local,
    };
  }
  return soFar;
}

/** The first rule that knows the next words says what they are. */
const RULES: readonly Rule<SoFar, More>[] = [
  bracketed,
  apart,
  edition,
  schoolLevel,
  province,
  cued,
  wordBeforeYear,
  cluster,
  grade,
  englishThing,
  towns,
  level,
  unnamedLevel,
  prize,
  purpose,
  holder,
  furtherWord,
];

function bracketed(scan: Scan, { end, stop, start, year }: SoFar): More {
  const { words, text } = scan;
  if (!/^ ?\($/.test(text.slice(stop, words.starts[end]))) return undefined;
  const to = bracketEnd(scan, end);
  // "Kepatuhan Tinggi (Zona Hijau)": the bracket holds a tier of its own.
  if (to === undefined || (scan.key(end) === 'zona' && tierAt(scan, end)?.last === to)) return 'ends';
  // "… (STBM) Award 2019 (STBM Award 2019)": one bracket says all that it is called.
  if (text.slice(start, stop).includes(')') && /\bawards?\b/i.test(text.slice(stop, words.ends[to - 1]))) return 'ends';
  // "lomba IVA test (TP PKK Kecamatan Asri)": who won it.
  const head = unitHeadAt(scan, end);
  if (head && head.end < to && scan.gap(head.end) === ' ') return 'ends';
  const isYear = year === undefined && to === end + 1 && YEAR.test(scan.key(end));
  return { end: to, ...(isYear && { year: Number(scan.key(end)) }) };
}

const YEAR = /^(?:19|20)\d\d$/;

function apart({ text, words }: Scan, { end, stop }: SoFar): More {
  return /^(?:[ \u00a0]+|-)$/.test(text.slice(stop, words.starts[end])) ? undefined : 'ends';
}

function edition(scan: Scan, { end, year }: SoFar): More {
  const at = yearsPlace(scan, end);
  const digits = scan.key(at);
  if (year !== undefined || !YEAR.test(digits) || !(at === end || /^\.? $/.test(scan.gap(at)))) return undefined;
  // "Adipura 2014-2015": the edition is called after its last year.
  const later = /^[-–/]$/.test(scan.gap(at + 1)) && Number(scan.key(at + 1)) === Number(digits) + 1;
  return { end: at + (later ? 2 : 1), year: Number(digits) + (later ? 1 : 0) };
}

/** "Sekolah Adiwiyata Kabupaten (SAK)", "Adiwiyata Kota Salatiga Tahun 2024": its own contest for schools. */
function schoolLevel(scan: Scan, { end, refs, local }: SoFar): More {
  if (local || !scan.capital(end) || !/^(?:kabupaten|kota|provinsi)$/.test(scan.key(end)) || !isSchoolAward(scan, refs))
    return undefined;
  const place = placeAt(scan, end);
  if (!place) return { end: end + 1, local: true };
  return YEAR.test(scan.key(yearsPlace(scan, place.end))) ? { end: place.end, local: true } : undefined;
}

function province(scan: Scan, { end, refs, place }: SoFar): More {
  const here = place === undefined && scan.capital(end) ? placeAt(scan, end) : undefined;
  if (!here?.regions.every(({ kind }) => kind === 'provinsi')) return undefined;
  return mayTakePlace(scan, refs) && !isOfValue(scan, end - 1)
    ? { end: here.end, place: here.regions.map(({ code }) => code) }
    : undefined;
}

function cued(scan: Scan, { end, refs, tier, category }: SoFar): More {
  if (category !== undefined || tier !== undefined) return undefined;
  const found = tierAt(scan, end);
  if (found) {
    // "PPID Award terbaik pertama": a place in it, no part of its name.
    if (/^(?:terbaik|juara) (?!(?:utama|umum)\b)/i.test(found.name)) return 'ends';
    const isField = /^(?:kategori|category|ketegori)$/.test(found.cue ?? '');
    return { end: found.last, ...(isField ? { category: found.name } : { tier: found.name }) };
  }
  const own = scan.capital(end) ? ownTier(scan, end, refs) : undefined;
  return own === undefined ? undefined : { end: own, tier: printed(scan, end, own) };
}

/** "STBM Award Berkelanjutan 2019", "Anugerah Pangripta Utama 2014": one word more before the year. */
function wordBeforeYear(scan: Scan, { end, refs, year, tier }: SoFar): More {
  if (year !== undefined || refs.length === 0 || !goesOnToYear(scan, end)) return undefined;
  // "Kepatuhan Tinggi 2018" is what the survey of services is called.
  const isTier = tier === undefined && TIER_WORDS.has(scan.key(end)) && scan.key(end - 1) !== 'kepatuhan';
  return { end: end + 1, ...(isTier && { tier: printed(scan, end, end + 1) }) };
}

function cluster(scan: Scan, { end, category }: SoFar): More {
  const behind = clusterEnd(scan, end);
  if (behind === undefined) return undefined;
  const among = printed(scan, end, behind);
  return { end: behind, category: category === undefined ? among : `${category} ${among}` };
}

function grade(scan: Scan, { end, refs, tier }: SoFar): More {
  const found = tier === undefined ? gradeBehind(scan, end, refs) : undefined;
  return found === undefined ? undefined : { end: end + 1, tier: found };
}

function englishThing(scan: Scan, { end, refs, tier }: SoFar): More {
  const thing = refs.length > 0 ? englishThingEnd(scan, end) : undefined;
  if (thing === undefined) return undefined;
  const certificate = tier ?? certificateOf(scan, thing - 1, refs);
  return { end: thing, ...(certificate !== undefined && { tier: certificate }) };
}

function towns(scan: Scan, { end, category }: SoFar): More {
  const behind = category === undefined ? townsEnd(scan, end) : undefined;
  return behind === undefined ? undefined : { end: behind, category: printed(scan, end, behind) };
}

function level(scan: Scan, { end, place }: SoFar): More {
  const regional = regionalEnd(scan, end);
  if (regional !== undefined) return { end: regional };
  const here = scan.key(end) === 'tingkat' && place === undefined ? placeAt(scan, end + 1) : undefined;
  return here && scan.capital(here.end - 1) && isOfLevel(scan, end + 1, here)
    ? { end: here.end, place: here.regions.map(({ code }) => code) }
    : undefined;
}

function unnamedLevel(scan: Scan, { end, refs, start, stop, year, place }: SoFar): More {
  if (scan.key(end) !== 'tingkat') return undefined;
  const next = scan.key(end + 1);
  if (
    /^(?:nasional|provinsi|internasional|kabupaten|kota)$/.test(next) &&
    !(place === undefined && placeAt(scan, end + 1)) &&
    // "KIPP 2022 tingkat nasional", "TPID Terbaik tingkat provinsi": behind a year or a rank a level in small letters is no more of the name.
    ((year === undefined && scan.key(end - 1) !== 'terbaik') ||
      isSchoolAward(scan, refs) ||
      (scan.capital(end + 1) && (scan.capital(end) || next === 'nasional')))
  )
    return { end: end + 2, local: !next.endsWith('nasional') };
  const offices = officesEnd(scan, end + 1);
  return offices !== undefined && /lomba|kompetisi/i.test(scan.text.slice(start, stop)) ? { end: offices } : undefined;
}

/** "Adipura Cleanliness Awards", "Kalpataru environmental awards", "Adipura certificate", "Adipura Cup". */
function prize(scan: Scan, { end }: SoFar): More {
  const key = scan.key(end);
  const noun = /^(?:awards?|certificate|trophy|plaque)$/.test(scan.key(end + 1)) && !NO_NAMES.has(key) ? end + 1 : end;
  return /^(?:awards?|certificate|trophy|plaque|cup)$/.test(scan.key(noun)) &&
    scan.gap(noun) === ' ' &&
    (noun > end || key !== 'cup' || scan.capital(end)) &&
    /^[A-Za-zÀ-ɏ]+$/u.test(key)
    ? { end: noun + 1 }
    : undefined;
}

/** "International Award for Urban Innovation". */
function purpose(scan: Scan, { end }: SoFar): More {
  if (!/^(?:for|of)$/.test(scan.key(end)) || !/^(?:awards?|prize)$/.test(scan.key(end - 1))) return undefined;
  const behind = capitalsEnd(scan, end + 1);
  return behind > end + 1 ? { end: behind } : undefined;
}

function holder(scan: Scan, { end, refs, start, place }: SoFar): More {
  const behind = place === undefined ? holderEnd(scan, end, refs, start) : undefined;
  return behind === undefined ? undefined : { end: behind };
}

function furtherWord(scan: Scan, { end }: SoFar): More {
  const key = scan.key(end);
  const before = scan.key(end - 1);
  const belongs =
    AWARD_CONTINUES.has(key) || (key === 'pusat' && before === 'pwi') || (key === 'tinggi' && before === 'kepatuhan');
  const isPrinted = scan.capital(end) || /^awards?$/.test(key) || isSurveyed(scan, end);
  return belongs && isPrinted && scan.lineCase(end) !== 'capitals' ? { end: end + 1 } : undefined;
}

function printed({ text, words }: Scan, first: number, end: number): string {
  return text.slice(words.starts[first], words.ends[end - 1]);
}

/** "Lomba Perpustakaan Kabupaten Tuban 2025", "lomba desa se-Kabupaten Gresik", "Lomba Inovasi Lamsel Tahun 2021": whose contest it is. */
function holderEnd(scan: Scan, word: number, refs: readonly number[], start: number): number | undefined {
  const contest = /^(?:per)?lomba|^kompetisi/i.test(scan.text.slice(start, start + 10));
  if (!contest && refs.length > 0) return undefined;
  const all = scan.key(word) === 'se' && /^[ -]$/.test(scan.gap(word + 1));
  const from = all ? word + 1 : word;
  const place = placeAt(scan, from);
  if (place?.first !== from || !scan.capital(place.end - 1)) return undefined;
  // "Pada Lomba Kebersihan 2023 Kabupaten Tuban menyabet": who won it.
  if (!all && scan.gap(place.end) === ' ' && RECEIVING.has(scan.key(place.end))) return undefined;
  const named = all || scan.cue('body-head', from) !== undefined;
  // "Juara Umum Lomba Inovasi Daerah Lampung Selatan" where the line ends.
  if (contest && (named || place.end >= scan.words.count || /^\W*\n/.test(scan.gap(place.end)))) return place.end;
  const year = yearsPlace(scan, place.end);
  return (contest || named) && /^(?:19|20)\d\d$/.test(scan.key(year)) && /^\.? $/.test(scan.gap(place.end))
    ? place.end
    : undefined;
}

function capitalsEnd(scan: Scan, first: number): number {
  let end = first;
  while (
    end < scan.words.count &&
    end - first < 5 &&
    scan.gap(end) === ' ' &&
    scan.capital(end) &&
    !NO_NAMES.has(scan.key(end))
  )
    end++;
  return end;
}

/** "predikat kepatuhan penyelenggaraan pelayanan publik" in small letters. */
function isSurveyed(scan: Scan, word: number): boolean {
  let at = word - 1;
  while (at > word - 5 && /^(?:standar|penyelenggaraan|pelayanan|publik|tinggi)$/.test(scan.key(at))) at--;
  return scan.key(at) === 'kepatuhan' && !scan.capital(at);
}

/** "(KLA)", "(KIPP) ", "(UHC) Award": a short bracket of capitals; one of more than five words is an aside. */
function bracketEnd(scan: Scan, first: number): number | undefined {
  const { words } = scan;
  for (let word = first; word < Math.min(words.count, first + 6); word++) {
    if (closesBracket(scan, word)) {
      const capital = (words.shapes[first] ?? 0) & SHAPE.capital;
      const year = /^(?:19|20)\d\d$/.test(scan.key(first));
      return capital || year ? word + 1 : undefined;
    }
    if (word > first && !/^[ -]$|^\/$/.test(scan.gap(word))) return undefined;
  }
  return undefined;
}
