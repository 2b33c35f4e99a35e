import { isEnglish } from '../language/english.ts';
import { HONOURED, WON } from '../language/word-classes.ts';
import { oncePer } from '../text/once-per.ts';
import { pattern } from '../text/pattern.ts';
import { closesBracket } from './closes-bracket.ts';
import { phraseKey } from './gazetteer.ts';
import type { RegionName } from './names.ts';
import { codesOf, isNear, type RegionHere, regionAt, shortPlaceAt } from './regions.ts';
import type { Scan, WordSpan } from './scan.ts';

export type Found = WordSpan & {
  readonly codes: readonly string[];
  readonly sure: boolean;
  readonly bare: boolean;
  /** Behind the province that only says where it lies, if one is printed right behind: "Tuban Jatim". */
  readonly tail?: number | undefined;
};

/** "Pemkab Tuban", "Pemerintah Kabupaten (Pemkab) Boyolali", "Kota Malang". */
export function headedBody(scan: Scan, word: number): Found | undefined {
  const head = scan.cue('body-head', word);
  if (!head || (!scan.capital(word) && !scan.capital(head.end))) return undefined;
  const gap = scan.gap(head.end);
  if (!/^(?:[ \u00a0]+|\. ?|\) ?)$/.test(gap)) return undefined;
  // "Pemkab. Tuban" is abbreviated; "... dan kota. Kabupaten Tuban" ends a sentence.
  if (gap.startsWith('.') && /^(?:kota|kabupaten|provinsi|pemerintah|daerah)$/.test(scan.key(head.end - 1)))
    return undefined;
  const { kind, government } = head.cue.row;
  let region: RegionHere | undefined =
    regionAt(scan, head.end, kind) ?? (kind === 'kabupaten' ? shortPlaceAt(scan, head.end) : undefined);
  // "Liwa, ibu kota Kabupaten Lampung Barat": a town, of the regency named next.
  if (scan.key(word) === 'kota' && scan.key(word - 1) === 'ibu') return undefined;
  // "Pemkab Malang" printed "Pemda Kab. Malang": a second head behind the first.
  if (!region && government) {
    const second = scan.cue('body-head', head.end);
    if (second && isNear(scan, second.end)) region = regionAt(scan, second.end, second.cue.row.kind);
  }
  if (!region && government) region = shortRegion(scan, head.end, kind);
  // "Pemerintah Daerah Istimewa Yogyakarta": the head's last word begins the region's name.
  if (!region && scan.key(head.end - 1) === 'daerah') region = regionAt(scan, head.end - 1, kind);
  if (!region && kind !== 'any' && scan.capital(word)) {
    // "Kota Jember": printed as a body, but no such body; kept without a code.
    region = regionAt(scan, head.end);
    if (region && scan.capital(head.end))
      return { first: word, end: region.end, codes: [], sure: government, bare: false };
  }
  if (!region || !scan.capital(region.end - 1)) return undefined;
  // "Government of Badung Regency": English says the kind behind.
  const tail = /^of$/.test(scan.key(head.end - 1)) ? scan.cue('body-tail', region.end) : undefined;
  if (tail && tail.cue.region !== 'any' && scan.gap(region.end) === ' ') {
    const fitting = region.regions.filter(({ kind }) => kind === tail.cue.region);
    if (fitting.length > 0)
      return { first: word, end: tail.end, codes: codesOf(fitting), sure: government, bare: false };
  }
  return {
    first: word,
    end: abbreviationEnd(scan, region) ?? region.end,
    codes: codesOf(region.regions),
    sure: government,
    bare: !scan.capital(word) && !government,
  };
}

/** The only regency or city whose name begins with a word: "Pemkab Penajam" for Penajam Paser Utara. */
const firstWords = oncePer((regions: readonly RegionName[]) => {
  const byWord = new Map<string, RegionName[]>();
  for (const region of regions) {
    const [first = '', ...more] = phraseKey(region.name).split(' ');
    if (more.length > 0 && region.kind !== 'provinsi') byWord.set(first, [...(byWord.get(first) ?? []), region]);
  }
  return byWord;
});

function shortRegion(scan: Scan, word: number, kind: RegionName['kind'] | 'any'): RegionHere | undefined {
  if (!scan.capital(word)) return undefined;
  const [only, ...more] = firstWords(scan.gazetteer.names.regions).get(scan.key(word)) ?? [];
  if (!only || more.length > 0 || (kind !== 'any' && only.kind !== kind)) return undefined;
  return { first: word, end: word + 1, regions: [only] };
}

/** "Pemerintah Provinsi Kepulauan Riau (Kepri)", "Kabupaten Bandung Barat (KBB)": its own short form in brackets. */
export function abbreviationEnd(scan: Scan, { end, regions }: RegionHere): number | undefined {
  const head = /^ \( ?$/.test(scan.gap(end)) ? scan.cue('body-head', end) : undefined;
  // "Pemerintah Provinsi Kepulauan Bangka Belitung (Pemprov. Kep. Babel)".
  const again = head && isNear(scan, head.end) ? regionAt(scan, head.end) : undefined;
  if (again && closesBracket(scan, again.end - 1) && isOneOf(again.regions, regions)) return again.end;
  if (scan.gap(end) !== ' (' || !closesBracket(scan, end)) return undefined;
  const own = isOneOf(regionAt(scan, end)?.regions ?? [], regions);
  const initials = `k${regions[0]?.name.replace(/([A-Za-zÀ-ɏ])\w*\s*/gu, '$1').toLowerCase()}`;
  return own || scan.key(end) === initials ? end + 1 : undefined;
}

function isOneOf(some: readonly RegionName[], regions: readonly RegionName[]): boolean {
  return some.some(({ code }) => regions.some((region) => region.code === code));
}

/** "Lumajang Regency", "Malang City Government", "East Java Province". */
export function tailedBody(scan: Scan, word: number): Found | undefined {
  if (!scan.capital(word)) return undefined;
  const region = regionAt(scan, word);
  if (!region || !isNear(scan, region.end)) return undefined;
  const tail = scan.cue('body-tail', region.end);
  // "Banjar district also received", "Sragen district (Central Java) was named".
  const small =
    tail !== undefined && !scan.capital(region.end) && RECEIVED.test(`${scan.key(tail.end)} ${scan.key(tail.end + 1)}`);
  const english = tail !== undefined && !small && !scan.capital(region.end) && isEnglish(scan.words);
  if (!tail || (!scan.capital(region.end) && !small && !english)) return undefined;
  const fitting = region.regions.filter(({ kind }) => tail.cue.region === 'any' || kind === tail.cue.region);
  if (fitting.length === 0) return undefined;
  // "in front of the Cimahi Government Complex".
  if (
    tail.cue.region === 'any' &&
    scan.capital(tail.end) &&
    scan.gap(tail.end) === ' ' &&
    scan.lineCase(word) === 'prose'
  )
    return undefined;
  // "in Sleman district", "a ceremony in Semarang City,": the words before tell whether the place is meant.
  const where = english || (isEnglish(scan.words) && /^(?:in|at|near)$/.test(scan.key(word - 1)));
  return { first: word, end: tail.end, codes: codesOf(fitting), sure: !where, bare: false };
}

/** "received", "also won": right behind a body. */
const RECEIVED = pattern`^(?:${WON}|wins|receives|became|topped|ranked|(?:also|again|has|finally|was|is|were) (?:${WON}|${HONOURED}))\b`;

/** Ministries and agencies, where the sentence makes them receive something. */
export function nationalBody(scan: Scan, word: number): Found | undefined {
  if (!scan.capital(word)) return undefined;
  const hits = scan.name('body', word);
  const [hit] = hits;
  if (!hit) return undefined;
  const codes = [...new Set(hits.map(({ entry }) => scan.gazetteer.names.bodies[entry.ref]?.code ?? ''))].filter(
    (code) => code !== '',
  );
  const end = isEnglish(scan.words) ? hit.end : nationEnd(scan, shortEnd(scan, nationEnd(scan, hit.end)));
  return { first: word, end, codes, sure: false, bare: true };
}

/** "Kementerian Pertanian (Kementan)": its short form in a bracket of its own. */
function shortEnd(scan: Scan, end: number): number {
  if (end >= scan.words.count || scan.gap(end) !== ' (' || !scan.capital(end)) return end;
  const close = [end + 1, end + 2].find((to) => closesBracket(scan, to - 1));
  return close !== undefined && (close === end + 1 || / |-|\//.test(scan.gap(end + 1))) ? close : end;
}

/** "Mahkamah Agung (MA) Republik Indonesia", "BPOM RI". */
function nationEnd({ words, gap, key, capital }: Scan, end: number): number {
  if (end >= words.count || !/^\)? $/.test(gap(end)) || !capital(end)) return end;
  if (key(end) === 'ri') return end + 1;
  return key(end) === 'republik' && key(end + 1) === 'indonesia' && gap(end + 1) === ' ' ? end + 2 : end;
}
