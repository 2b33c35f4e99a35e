import { isEnglish } from '../language/english.ts';
import { closedEnd } from '../text/closed-end.ts';
import { oncePer } from '../text/once-per.ts';
import type { Span } from '../text/span.ts';
import { SHAPE } from '../text/words.ts';
import { abbreviationEnd, type Found, headedBody, nationalBody, tailedBody } from './body-names.ts';
import { MAX_INTRODUCTION } from './counted-bodies.ts';
import type { DraftOf } from './draft.ts';
import { fillsLine } from './fills-line.ts';
import { provinceEnd } from './its-province.ts';
import { lists, withListed } from './listed-bodies.ts';
import type { RegionName } from './names.ts';
import { codesOf, type RegionHere, regionAt } from './regions.ts';
import type { Scan, WordSpan } from './scan.ts';
import { isInArea } from './unit-areas.ts';

/**
 * Governments and bodies as printed. `taken`: stretches of awards, officials and units, whose places are no recipients; `people`
 * tell by their offices which of two places of one name is meant, and where an office ends that may go on ("Bupati Tuban, Gresik").
 */
export function recipients(
  scan: Scan,
  taken: readonly Span[],
  people: readonly DraftOf<'official'>[],
): readonly DraftOf<'recipient'>[] {
  const { words, text } = scan;
  const offices = bareOffices(people);
  const isTaken = takenWords(scan, taken);
  const found: Found[] = [];
  let free = 0;
  for (const word of openings(scan)) {
    if (word < free || isTaken[word] === 1) continue;
    const here = headedBody(scan, word) ?? tailedBody(scan, word) ?? nationalBody(scan, word);
    if (here) {
      if (!hasTaken(isTaken, here) && !isOfCapital(scan, here)) {
        const tail = provinceEnd(scan, here);
        found.push(tail === undefined ? here : { ...here, tail });
        free = tail ?? here.end;
      }
      continue;
    }
    const region = scan.capital(word) && !isInArea(scan, word) ? regionAt(scan, word) : undefined;
    const within = region && withinProvince(scan, region);
    if (within && !hasTaken(isTaken, within)) {
      found.push(within);
      free = within.end;
      continue;
    }
    if (region) {
      const end = abbreviationEnd(scan, region) ?? region.end;
      const codes = codesOf(region.regions);
      const tail = provinceEnd(scan, { end, codes });
      if (!hasTaken(isTaken, region))
        found.push({
          first: word,
          end,
          codes,
          sure: isBehindOffice(scan, word, offices),
          bare: true,
          tail,
        });
      // The short form in the bracket is no name of its own, which would part a list.
      free = tail ?? end;
    }
  }
  const meant = withListed(scan, found);
  const kept = ofOneKind(
    scan,
    found.filter((_, i) => meant[i]),
  );
  const evidence = new Set(kept.filter(({ codes }) => codes.length === 1).flatMap(({ codes }) => codes));
  const led = new Set(people.flatMap(({ codes }) => (codes.length === 1 ? codes : [])));
  const beside = new Map<number, Set<string>>();
  for (const { codes, first } of kept) {
    const [code] = codes;
    const sentence = scan.sentence(first);
    if (codes.length === 1 && code !== undefined) beside.set(sentence, (beside.get(sentence) ?? new Set()).add(code));
  }
  return kept.map((name) => {
    const { first, end, tail } = name;
    return {
      type: 'recipient',
      start: words.starts[first] ?? 0,
      end: closedEnd(text, words.starts[first] ?? 0, words.ends[end - 1] ?? text.length),
      codes: narrowed(name, beside.get(scan.sentence(first)), [evidence, led]),
      reach: tail === undefined ? undefined : (words.ends[tail - 1] ?? text.length),
    };
  });
}

/** "East Java’s Tuban Regency", "the East Java city of Batu": English has the province before, which is no name of its own. */
function withinProvince(scan: Scan, { first, end, regions: [province] }: RegionHere): Found | undefined {
  if (province?.kind !== 'provinsi' || !isEnglish(scan.words)) return undefined;
  if (!/^(?:['’]s)? $/.test(scan.gap(end))) return undefined;
  const owned = scan.gap(end) !== ' ';
  const named = headedBody(scan, end) ?? (owned ? tailedBody(scan, end) : undefined);
  const region = owned && !named ? regionAt(scan, end) : undefined;
  const body = named ?? (region && { first, end: region.end, codes: codesOf(region.regions), sure: false, bare: true });
  const codes = body?.codes.filter((code) => code.startsWith(`${province.code}.`)) ?? [];
  return body && codes.length > 0 ? { ...body, first, codes } : undefined;
}

/** "Bupati Tuban, Gresik", "Wali Kota Batu dan Malang": the office stands for both. */
function isBehindOffice(
  { words: { ends }, key, gap, text }: Scan,
  word: number,
  offices: ReadonlySet<number>,
): boolean {
  if (offices.size === 0 || word === 0) return false;
  const joined = /^(?:dan|serta)$/.test(key(word - 1));
  const end = ends[joined ? word - 2 : word - 1] ?? 0;
  return (
    (joined ? /^\)?,? $/.test(gap(word - 1)) : /^\)?, $/.test(gap(word))) &&
    offices.has(text.charAt(end) === ')' ? end + 1 : end)
  );
}

/** "Kota X, ibu kota Provinsi Y, meraih": the town has it; a town that is a regency's capital wins for its regency. */
function isOfCapital(scan: Scan, { first, codes }: Found): boolean {
  const before = scan.key(first - 1);
  return (
    (before === 'ibukota' || (before === 'kota' && scan.key(first - 2) === 'ibu')) &&
    codes.every((code) => /^\d\d$/.test(code))
  );
}

/**
 * "Malang" is the one of its two bodies that the article names elsewhere, or else whose mayor or regent it names, but not the one
 * that stands beside it in a list.
 */
function narrowed(
  { codes }: Found,
  beside: ReadonlySet<string> | undefined,
  evidence: readonly ReadonlySet<string>[],
): readonly string[] {
  if (codes.length < 2) return codes;
  const others = codes.filter((code) => !beside?.has(code));
  if (others.length === 1) return others;
  for (const said of evidence) {
    const named = codes.filter((code) => said.has(code));
    if (named.length > 0) return named.length === 1 ? named : codes;
  }
  return codes;
}

/** "Kabupaten Jombang, Pasuruan dan Blitar", "untuk kota diberikan kepada Malang, Blitar": the word before tells the kind. */
function ofOneKind(scan: Scan, found: readonly Found[]): readonly Found[] {
  const kinds = new Map<Found, RegionName['kind']>();
  for (const { list } of lists(scan, found)) {
    let kind = kindBefore(scan, list[0]!);
    for (const name of list) {
      const own = headKind(scan.key(name.first));
      if (own && !name.bare) kind = own;
      else if (kind) kinds.set(name, kind);
    }
  }
  const kindOf = kindByCode(scan.gazetteer.names.regions);
  const rows = new Set(found.map(({ first }) => lineStart(scan, first)));
  return found.map((name) => {
    const kind =
      kinds.get(name) ?? (name.codes.length > 1 ? (kindAbove(scan, name, rows) ?? kindOfBest(scan, name)) : undefined);
    const fitting = kind && name.codes.length > 1 ? name.codes.filter((code) => kindOf.get(code) === kind) : [];
    return fitting.length > 0 ? { ...name, codes: fitting } : name;
  });
}

const kindByCode = oncePer(
  (regions: readonly RegionName[]) => new Map(regions.map(({ code, kind }) => [code, kind] as const)),
);

function headKind(key: string): RegionName['kind'] | undefined {
  if (/^(?:kab|kabupaten|pemkab|bupati|regency|regencies)$/.test(key)) return 'kabupaten';
  if (/^(?:provinsi|pemprov|gubernur|province|provinces)$/.test(key)) return 'provinsi';
  return /^(?:kota|pemkot|wali|walikota|city|cities)$/.test(key) ? 'kota' : undefined;
}

/** The kind that the words before a list speak of, where they speak of one kind only. */
function kindBefore(scan: Scan, { first }: Found): RegionName['kind'] | undefined {
  const kinds = new Set<RegionName['kind']>();
  for (let at = first - 1; at >= Math.max(0, first - MAX_INTRODUCTION); at--) {
    if (scan.sentence(at) !== scan.sentence(first)) break;
    const kind = headKind(scan.key(at));
    // "lima kota di Provinsi Jawa Timur": a province may only say where.
    // "untuk provinsi ada A dan B, sedangkan untuk kota ada C": the class that is named last, by itself.
    if (kind && kinds.size === 0 && CLASS.test(scan.key(at - 1)) && scan.gap(at) === ' ') return kind;
    const where = kind === 'provinsi' && /^(?:di|dari|se|wilayah|perwakilan|bpk|tingkat|in|of)$/.test(scan.key(at - 1));
    if (kind && !where) kinds.add(kind);
  }
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** "kota terbaik pertama diraih Batu, terbaik kedua Malang": among whom the sentence tells who was best. */
function kindOfBest(scan: Scan, { first }: Found): RegionName['kind'] | undefined {
  for (let at = first - 1; at >= Math.max(0, first - MAX_INTRODUCTION); at--) {
    if (scan.sentence(at) !== scan.sentence(first)) return undefined;
    const kind = scan.key(at + 1) === 'terbaik' && scan.gap(at + 1) === ' ' ? headKind(scan.key(at)) : undefined;
    if (kind) return kind;
  }
  return undefined;
}

/** Further up than this, a heading is of another list. */
const MAX_ROWS = 60;

const MAX_HEADING = 12;

/** "Kota dengan Perencanaan Terbaik" above rows of names: the nearest line that names nobody tells the kind of all below it. */
function kindAbove(scan: Scan, name: Found, rows: ReadonlySet<number>): RegionName['kind'] | undefined {
  if (!fillsLine(scan, name, name)) return undefined;
  let next = lineStart(scan, name.first);
  for (let row = 0; row < MAX_ROWS && next > 0; row++) {
    const start = lineStart(scan, next - 1);
    if (next - start > MAX_HEADING) return undefined;
    if (!rows.has(start)) {
      const kinds = new Set<RegionName['kind']>();
      for (let at = start; at < next; at++) {
        const kind = headKind(scan.key(at));
        if (kind) kinds.add(kind);
      }
      if (kinds.size > 0) return kinds.size === 1 ? [...kinds][0] : undefined;
    }
    next = start;
  }
  return undefined;
}

/** The first word of the line, or one so far before it that the line is no row. */
function lineStart({ words: { shapes } }: Scan, word: number): number {
  let at = word;
  while (at > 0 && word - at < 40 && ((shapes[at] ?? 0) & SHAPE.line) === 0) at--;
  return at;
}

const CLASS = /^(?:untuk|bagi|kategori|level|kelompok|klaster)$/;

/** Words at which a body may begin. */
function openings(scan: Scan): readonly number[] {
  const at = new Set([...scan.cues('body-head'), ...scan.regionHits, ...scan.bodyHits].map(({ first }) => first));
  return [...at].sort((a, b) => a - b);
}

function takenWords(scan: Scan, taken: readonly Span[]): Uint8Array {
  const { starts, ends, count } = scan.words;
  const marks = new Uint8Array(count);
  const spans = [...taken].sort((a, b) => a.start - b.start);
  let word = 0;
  for (const { start, end } of spans) {
    while (word > 0 && (ends[word - 1] ?? 0) > start) word--;
    while (word < count && (ends[word] ?? 0) <= start) word++;
    for (let w = word; w < count && (starts[w] ?? 0) < end; w++) marks[w] = 1;
  }
  return marks;
}

function hasTaken(marks: Uint8Array, { first, end }: WordSpan): boolean {
  for (let word = first; word < end; word++) if (marks[word] === 1) return true;
  return false;
}

/** Where offices end that no person is named with: further places may follow ("Bupati Tuban, Gresik, dan Lamongan"). */
function bareOffices(people: readonly DraftOf<'official'>[]): ReadonlySet<number> {
  return new Set(people.flatMap(({ person, end }) => (person === undefined ? [end] : [])));
}
