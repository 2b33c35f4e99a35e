import { AWARD_CARRIERS, AWARD_CONTINUES, TIER_WORDS } from '../language/award-words.ts';
import { NO_NAMES } from '../language/common-words.ts';
import { isEnglish } from '../language/english.ts';
import { TWO_TO_TEN } from '../language/word-classes.ts';
import { oncePer } from '../text/once-per.ts';
import { pattern } from '../text/pattern.ts';
import { similarity } from '../text/similarity.ts';
import { closesBracket } from './closes-bracket.ts';
import { phraseKey } from './gazetteer.ts';
import type { NameHit, Scan } from './scan.ts';

export function isYear(scan: Scan, word: number): boolean {
  return /^(?:19|20)\d\d$/.test(scan.key(word)) && scan.gap(word) === ' ';
}

/** "the 2015 United Nations Public Service Awards": English puts the year before the name. */
export function yearBefore(scan: Scan, first: number, end: number): number | undefined {
  if (first < 1 || scan.gap(first) !== ' ' || !/^(?:19|20)\d\d$/.test(scan.key(first - 1))) return undefined;
  const before = first > 1 && scan.sentence(first - 2) === scan.sentence(first) ? scan.key(first - 2) : 'the';
  if (
    !/^(?:the|an?|at)$/.test(before) &&
    (!isEnglish(scan.words) || OTHER_YEAR.test(before) || scan.cue('month', first - 2) !== undefined)
  )
    return undefined;
  // "the 2024 ADWI".
  if (isEnglish(scan.words) && scan.inCompetition(first)) return first - 1;
  for (let word = first; word < end; word++)
    if (/^(?:awards?|prize|index|cup|trophy)$/.test(scan.key(word))) return first - 1;
  return undefined;
}

/** "Since 2019 Adipura has", "12 June 2019 UHC Award": a year that is not the award’s. */
const OTHER_YEAR = /^(?:since|from|until|and|or|to|by|early|late|mid|year|\d+)$/;

/** "Kabupaten Terinovatif", "Kota Sangat Inovatif": a class of regions with its grade; behind "kategori" no award. */
export function isClassName(scan: Scan, { first, end }: NameHit): boolean {
  return /^(?:kabupaten|kota|provinsi|daerah)$/.test(scan.key(first)) && /inovatif$/.test(scan.key(end - 1));
}

/** Where the name begins: without "penghargaan", with "Kompetisi", "Top 45" or the words that its bracket abbreviates. */
export function leftEnd(scan: Scan, hit: NameHit, refs: readonly number[]): number | undefined {
  const { words, text } = scan;
  let first = hit.first;
  if (hit.end - first > 1 && AWARD_CARRIERS.has(scan.key(first))) {
    // "Predikat Kepatuhan" is what the survey's grade is called.
    const rest =
      scan.key(first + 1) !== 'kepatuhan' && scan.name('competition', first + 1).some((other) => other.end >= hit.end);
    const carried = /^[a-z]/.test(hit.entry.form);
    // "penghargaan dari PBB" names no award once the carrier is gone.
    if (!rest && carried && !scan.capital(first + 1)) return undefined;
    if (rest || carried) first++;
  }
  // "Kembali Juara Lomba Desa Tingkat Nasional": the place is no part of the name.
  if (scan.key(first) === 'juara' && /^lomba$/.test(scan.key(first + 1))) first++;
  // "menerima anugerah Adipura": the noun is part of the name where the official name begins with it.
  if (
    scan.key(first) === 'anugerah' &&
    !scan.capital(first) &&
    scan.name('competition', first + 1).some((other) => other.end >= hit.end) &&
    !scan.gazetteer.names.competitions[hit.entry.ref]?.name.startsWith('Anugerah ')
  )
    first++;
  // "opini Wajar Dengan Pengecualian (WDP)", as before WTP.
  if (isAfterOpinion(scan, first)) return first - 1;
  // "kabupaten dan kota terinovatif": one class for both.
  if (
    isClassName(scan, hit) &&
    !scan.capital(first) &&
    scan.key(first - 1) === 'dan' &&
    scan.key(first - 2) === 'kabupaten' &&
    scan.sentence(first - 2) === scan.sentence(first)
  )
    return first - 2;
  // "Forum Kabupaten Sehat", "Tim Pembina Kota Sehat": those who work for the award.
  if (/^(?:forum|pembina|konsep)$/.test(scan.key(first - 1)) && scan.gap(first) === ' ' && hit.entry.general)
    return undefined;
  const gap = scan.gap(first);
  if (/\($/.test(gap)) {
    const spelt = abbreviated(scan, first);
    if (spelt !== undefined) return isAfterOpinion(scan, spelt) ? spelt - 1 : spelt;
    const contest = shortenedContest(scan, hit);
    if (contest !== undefined) return contest;
  }
  if (first > 1 && gap === ' ' && isRanking(scan, first - 2)) return first - 2;
  // "sekolah Adiwiyata", "plakat WTN", "piala WTN": the word before belongs to the name.
  if (
    gap === ' ' &&
    /^(?:plakat|piala|piagam|trophy|tropi|gebyar)$/.test(scan.key(first - 1)) &&
    !isCountBefore(scan, first - 1)
  )
    return first - 1;
  if (gap === ' ' && scan.key(first - 1) === 'rekor' && /^(?:museum|muri)$/.test(scan.key(first))) return first - 1;
  if (gap === ' ' && scan.key(first - 1) === 'sekolah' && scan.key(first) === 'adiwiyata') return first - 1;
  // "Kota/Kabupaten Peduli HAM".
  if (gap === '/' && /^(?:kota|kabupaten)$/.test(scan.key(first - 1))) return first - 1;
  const head = first > 0 && gap === ' ' ? scan.cueEnding('award-head', first) : undefined;
  if (
    head &&
    !head.cue.generic &&
    scan.capital(head.first) &&
    /^(?:anugerah|anugrah|piala|kompetisi|lomba|trofi)$/.test(scan.key(head.first))
  ) {
    // "Borong Tiga Piala KIPP": cups that are counted are no name.
    if (!isCountBefore(scan, head.first)) first = head.first;
  }
  const longer = isAnyonesAward(scan, hit) ? longerNameStart(scan, first) : first;
  if (longer < first) return longer;
  for (let length = 5; length >= 2; length--) {
    const from = first - length;
    if (from < 0 || !scan.capital(from) || scan.sentence(from) !== scan.sentence(first)) continue;
    if (!beginsOfTiers(scan.gazetteer.tierNames).has(scan.key(from))) continue;
    if (/^(?:juara|terbaik|peringkat|kategori)$/.test(scan.key(from))) continue;
    const key = phraseKey(text.slice(words.starts[from], words.ends[first - 1]));
    if (scan.gazetteer.tierNames.get(key)?.some((ref) => refs.includes(ref)) && scan.gap(first) === ' ') return from;
  }
  return first;
}

/** A longer name was read, which is another award's. */
export function isAnother(scan: Scan, hit: NameHit, first: number): boolean {
  return first < hit.first && isAnyonesAward(scan, hit) && longerNameStart(scan, hit.first) === first;
}

/** "Indonesia Smart City Award", "Public Relations Indonesia Awards": names of which many are made. */
function isAnyonesAward(scan: Scan, { first, end, entry }: NameHit): boolean {
  return (
    (/^awards?$/.test(scan.key(end - 1)) || (/^awards?$/.test(scan.key(end)) && scan.gap(end) === ' ')) &&
    scan.lineCase(first) === 'prose' &&
    (entry.general || /^(?:indonesian?|smart|green|innovation)$/.test(scan.key(first)))
  );
}

function longerNameStart(scan: Scan, from: number): number {
  let first = from;
  while (
    first > 0 &&
    from - first < 4 &&
    scan.gap(first) === ' ' &&
    scan.capital(first - 1) &&
    scan.sentence(first - 1) === scan.sentence(from) &&
    (scan.key(first - 1) === 'indonesia' || isFreeWord(scan, first - 1))
  )
    first--;
  return first;
}

const COUNT = pattern`^(?:${TWO_TO_TEN}|\d+|sejumlah|banyak|berbagai)$`;

/** No word of a government, an office, a tier or a headline. */
function isFreeWord(scan: Scan, word: number): boolean {
  const key = scan.key(word);
  return (
    /^[A-Za-zÀ-ɏ]{2,}$/u.test(key) &&
    !NO_NAMES.has(key) &&
    !TIER_WORDS.has(key) &&
    !AWARD_CARRIERS.has(key) &&
    !scan.cue('body-head', word) &&
    !scan.cue('office', word) &&
    !scan.cue('unit-head', word) &&
    !scan.cue('tier-cue', word) &&
    !scan.cue('award-head', word) &&
    scan.name('region', word).length === 0 &&
    scan.name('body', word).length === 0
  );
}

function isAfterOpinion(scan: Scan, word: number): boolean {
  return scan.key(word) === 'wajar' && scan.key(word - 1) === 'opini' && scan.gap(word) === ' ';
}

function isCountBefore(scan: Scan, word: number): boolean {
  return COUNT.test(scan.key(word - 1));
}

/** The first word of every tier: hardly any word before an award is one, and the rest need not be put together. */
const beginsOfTiers = oncePer(
  (tierNames: ReadonlyMap<string, unknown>) => new Set([...tierNames.keys()].map((key) => key.split(' ')[0] ?? '')),
);

/** "Top 30", "10 Besar". */
function isRanking(scan: Scan, word: number): boolean {
  const pair = `${scan.key(word)} ${scan.key(word + 1)}`;
  return /^(?:top \d{1,3}|\d{1,3} besar)$/.test(pair) && scan.gap(word + 1) === ' ';
}

/** The words before a bracket whose initials it holds: "Universal Health Coverage (UHC)". */
function abbreviated(scan: Scan, bracketed: number): number | undefined {
  const short = scan.key(bracketed);
  let at = short.length;
  for (let word = bracketed - 1; word >= 0 && word > bracketed - 14; word--) {
    if (scan.sentence(word) !== scan.sentence(bracketed) || !/^[ \u00a0]+\(?$|^-$|^\/$/.test(scan.gap(word + 1)))
      return undefined;
    const key = scan.key(word);
    if (key.charAt(0) === short.charAt(at - 1)) {
      at--;
      if (at === 0) return scan.capital(word) ? word : undefined;
    } else if (!/^(?:dan|of|the|for|and|atas|di|dalam|pada)$/.test(key)) return undefined;
  }
  return undefined;
}

/** "Lomba Kreasi dan Inovasi (Krenova)": a contest whose short form takes its letters from the name, in their order. */
function shortenedContest(scan: Scan, { first, end }: NameHit): number | undefined {
  const short = scan.key(first);
  if (end - first !== 1 || !closesBracket(scan, first) || short.length < 4) return undefined;
  for (let word = first - 1; word >= Math.max(0, first - 8) && /^ \(?$/.test(scan.gap(word + 1)); word--) {
    if (/^(?:per)?lomba(?:an)?$/.test(scan.key(word)))
      return word < first - 1 && drawsOn(short, scan, word + 1, first) ? word : undefined;
    if (!scan.capital(word) && scan.key(word) !== 'dan') return undefined;
  }
  return undefined;
}

function drawsOn(short: string, scan: Scan, from: number, end: number): boolean {
  if (short.charAt(0) !== scan.key(from).charAt(0)) return false;
  let at = 0;
  for (let word = from; word < end; word++) for (const letter of scan.key(word)) if (letter === short.charAt(at)) at++;
  return at === short.length;
}

/** Below this, what a bracket abbreviates is another award: "Indonesia Green Award (IGA)" is no Innovative Government Award. */
const MIN_SPELT_SIMILARITY = 0.78;

/** Of two awards of one abbreviation the other is out when the words are this much nearer to the first. */
const SPELT_APART = 0.1;

/** Of the competitions that an abbreviation may mean, those whose name the words before its bracket spell out. */
export function speltSo(scan: Scan, first: number, bracketed: number, refs: readonly number[]): readonly number[] {
  const { words, text, gazetteer } = scan;
  const spelt = phraseKey(text.slice(words.starts[first], words.ends[bracketed - 1]));
  const likeness = new Map<number, number>();
  const short = scan.key(bracketed);
  for (const [key, ref] of gazetteer.aliasKeys()) {
    // "Tim Pengendalian Inflasi Daerah (TPID) Award": what only repeats the abbreviation tells nothing of its words.
    if (refs.includes(ref) && !key.split(' ').includes(short))
      likeness.set(ref, Math.max(likeness.get(ref) ?? 0, similarity(key, spelt)));
  }
  // An award that is known by its abbreviation alone may be spelt out in any way.
  const known = refs.filter((ref) => likeness.has(ref));
  const best = Math.max(...known.map((ref) => likeness.get(ref) ?? 0), 0);
  if (known.length === 0) return refs;
  if (best < MIN_SPELT_SIMILARITY) return refs.filter((ref) => !likeness.has(ref));
  return known.filter((ref) => (likeness.get(ref) ?? 0) > best - SPELT_APART);
}

/** "Lomba Desa Wisata Nusantara", "Satya Lencana Kebaktian Sosial": what goes on behind a name that we know is another. */
export function runsOn(scan: Scan, { first, end }: NameHit): boolean {
  const decoration = /^satya/.test(scan.key(first));
  if (!decoration && (!/^(?:lomba|kompetisi|anugerah)$/.test(scan.key(first)) || scan.lineCase(first) !== 'prose'))
    return false;
  const key = scan.key(end);
  return (
    end < scan.words.count &&
    scan.gap(end) === ' ' &&
    scan.capital(end) &&
    /^[a-zß-ɏ]{4,}$/u.test(key) &&
    !NO_NAMES.has(key) &&
    !TIER_WORDS.has(key) &&
    !AWARD_CONTINUES.has(key) &&
    !/^(?:regional|wilayah|antar|se|ke|bidang|sektor|urusan)$/.test(key) &&
    !scan.cue('body-head', end) &&
    !scan.cue('month', end) &&
    !scan.cue('weekday', end) &&
    !scan.cue('tier-cue', end) &&
    !scan.cue('office', end) &&
    scan.name('region', end).length === 0 &&
    scan.name('body', end).length === 0 &&
    scan.name('competition', end).length === 0
  );
}
