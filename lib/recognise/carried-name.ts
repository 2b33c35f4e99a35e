import { RANKS, TIER_WORDS } from '../language/award-words.ts';
import { FIELD_WORDS } from '../language/bodies.ts';
import { NO_NAMES } from '../language/common-words.ts';
import { GAINS, GAINS_BARE, WINNERS } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { SHAPE } from '../text/words.ts';
import { extension } from './award-extension.ts';
import { ENGLISH_WORDS, isNameStop, MAX_AWARD_WORDS } from './award-name-words.ts';
import { competitionIds } from './competition-ids.ts';
import type { DraftOf } from './draft.ts';
import { placeAt } from './regions.ts';
import type { Scan } from './scan.ts';

const CLASS = /^(?:provinsi|kabupaten|kota|daerah|pemda|desa|kelurahan|kecamatan)$/;

type Carried = { readonly draft: DraftOf<'award'>; readonly end: number };

const MAX_QUOTED = 8;

/** Who gets it says so right before: what follows "penghargaan" is what it is called. */
export const GETTING = pattern`^(?:${GAINS}|${GAINS_BARE}|terima|dapat|diberi|diberikan|memberikan|menyerahkan|membawa|${WINNERS}|kembali|dan|serta|dengan|atas|berupa|juga)$`;

/** Right behind the name, what tells whose, where or what for. */
const AND_MORE = /^(?:dari|oleh|pada|dalam|kepada|untuk|atas|yang)$/;

/** Between "penghargaan" and its name. */
const PRAISE = /^(?:bergengsi|prestisius|berupa|tertinggi|bertajuk|bernama|khusus)$/;

/** "penghargaan Pemenuhan Hak Warga Desa tahun 2018", "penghargaan Golden Leader dari …", "penghargaan “Dukcapil Hebat”". */
export function carriedName(scan: Scan, noun: number, after: number): Carried | undefined {
  if (scan.key(noun) !== 'penghargaan') return undefined;
  const from = PRAISE.test(scan.key(after)) && scan.gap(after) === ' ' && !scan.capital(after) ? after + 1 : after;
  const titled = titledName(scan, noun, after);
  if (titled) return titled;
  // "Penghargaan Nasional “Bunda Literasi 2025”".
  const opens = /^(?:inter)?nasional$/.test(scan.key(from)) && scan.gap(from) === ' ' ? from + 1 : from;
  const quoted = quotedEnd(scan, opens);
  if (quoted !== undefined) return named(scan, opens, quoted);
  if (scan.gap(from) !== ' ') return undefined;
  const english = englishEnd(scan, from);
  if (english !== undefined && GETTING.test(scan.key(noun - 1))) return named(scan, from, english);
  if (scan.capital(noun)) return undefined;
  const end = nameEnd(scan, from);
  const length = end - from;
  // "penghargaan Kabupaten Terbaik III": what place was won, and no name.
  if (
    (length < 2 && !isDated(scan, from, end)) ||
    (length < 4 && CLASS.test(scan.key(from)) && scan.key(from + 1) === 'terbaik')
  )
    return undefined;
  const found = named(scan, from, end);
  if (!found || scan.text.slice(found.draft.start, found.draft.end).includes('\n')) return undefined;
  if (length >= 3 && found.draft.surfaceYear !== undefined) return found;
  const given = scan.gap(end) === ' ' && /^(?:oleh|dari)$/.test(scan.key(end));
  if (length >= 4 && (given || (scan.key(end) === 'dan' && isAnotherAward(scan, end + 1)))) return found;
  // A short name has its year or whoever gave it or what it is for behind it, and who got it says.
  const told = (scan.gap(end) === ' ' && AND_MORE.test(scan.key(end))) || found.draft.surfaceYear !== undefined;
  return told && scan.lineCase(noun) === 'prose' && GETTING.test(scan.key(noun - 1)) && !isPlain(scan, from, end)
    ? found
    : undefined;
}

/** "menerima penghargaan Perpustani 2016": one word that is no everyday one, with its year. */
export function isDated(scan: Scan, from: number, end: number): boolean {
  const key = scan.key(from);
  return (
    end === from + 1 &&
    key.length > 4 &&
    !FIELD_WORDS.has(key) &&
    !NO_NAMES.has(key) &&
    !TIER_WORDS.has(key) &&
    scan.gap(end) === ' ' &&
    /^(?:19|20)\d\d$/.test(scan.key(end))
  );
}

/** "menerima penghargaan sebagai Tokoh Peduli Lingkungan 2019": what it makes them, where no grade or rank is. */
function titledName(scan: Scan, noun: number, after: number): Carried | undefined {
  const from = after + 1;
  if (scan.key(after) !== 'sebagai' || scan.gap(after) !== ' ' || scan.gap(from) !== ' ') return undefined;
  if (scan.lineCase(noun) !== 'prose' || !GETTING.test(scan.key(noun - 1))) return undefined;
  const end = nameEnd(scan, from);
  if (end - from < 3) return undefined;
  for (let word = from; word < end; word++)
    if (TIER_WORDS.has(scan.key(word)) || RANKS.has(scan.key(word))) return undefined;
  const found = named(scan, from, end);
  return found.draft.surfaceYear !== undefined || (scan.gap(end) === ' ' && AND_MORE.test(scan.key(end)))
    ? found
    : undefined;
}

function named(scan: Scan, from: number, end: number): Carried {
  const { words } = scan;
  const start = words.starts[from] ?? 0;
  const quoted = scan.gap(from) !== ' ';
  const more = quoted ? undefined : extension(scan, end, [], start);
  return {
    end: more?.end ?? end,
    draft: {
      type: 'award',
      start,
      end: more?.stop ?? words.ends[end - 1] ?? start,
      competitions: competitionIds(scan, start, words.ends[end - 1] ?? start),
      general: false,
      category: more?.category,
      surfaceYear: more?.year,
    },
  };
}

/** The word behind a short name in quotes, its words in capitals. */
function quotedEnd(scan: Scan, from: number): number | undefined {
  if (!/^ ["“”‘’'«]$/.test(scan.gap(from)) || isNamed(scan, from)) return undefined;
  // "penghargaan “dukcapil bisa”": in small letters a short name, and no grade.
  const small = !scan.capital(from);
  if (small && (TIER_WORDS.has(scan.key(from)) || RANKS.has(scan.key(from)))) return undefined;
  for (let word = from; word < Math.min(scan.words.count, from + MAX_QUOTED); word++) {
    if (small ? word > from + 2 : !scan.capital(word) && !/^(?:dan|of|the|for|di|\d+)$/.test(scan.key(word)))
      return undefined;
    const behind = scan.text.charAt(scan.words.ends[word] ?? 0);
    if (/["”’'»]/.test(behind)) return word + 1;
    if (scan.gap(word + 1) !== ' ') return undefined;
  }
  return undefined;
}

/** Of English words, what praises; "Asia Pacific Media" may be whoever gives it. */
const PRAISING =
  /^(?:achievement|best|choice|excellen(?:ce|t)|figure|friendly|gold(?:en)?|icon|innovation|innovative|inspirational|inspiring|leaders?|leadership|maker|model|most|outstanding|performance|platinum|popular|recognition|silver|top|visionary|year)$/;

/** "Raih Penghargaan Best In Local Community Development": English words in capitals, in a headline too. */
function englishEnd(scan: Scan, from: number): number | undefined {
  if (!scan.capital(from) || isNamed(scan, from)) return undefined;
  let end = from;
  let told = 0;
  let praised = false;
  while (end < scan.words.count && end - from < MAX_QUOTED && scan.gap(end) === ' ') {
    const joins = end > from && /^(?:in|of|for|and|the)$/.test(scan.key(end)) && scan.capital(end + 1);
    const english = ENGLISH_WORDS.test(scan.key(end));
    if (!joins && (!scan.capital(end) || (isNameStop(scan, end) && !english) || placeAt(scan, end))) break;
    if (english) told++;
    praised ||= PRAISING.test(scan.key(end));
    end++;
  }
  // "Golden Leader JMSI": who gives it, by a short form.
  const last = scan.words.shapes[end - 1] ?? 0;
  if ((last & SHAPE.capitals) !== 0 && !ENGLISH_WORDS.test(scan.key(end - 1)) && scan.lineCase(from) !== 'capitals')
    end--;
  return praised && told > 1 && told * 2 >= end - from && ENGLISH_WORDS.test(scan.key(from)) ? end : undefined;
}

function nameEnd(scan: Scan, from: number): number {
  const { words } = scan;
  if (!mayBegin(scan, from)) return from;
  let end = from;
  while (end < words.count && end - from < MAX_AWARD_WORDS && scan.gap(end) === ' ') {
    // "Tokoh Literasi Daerah dan Sandi Award 2022": two awards.
    if (scan.key(end) === 'dan' && isAnotherAward(scan, end + 1)) break;
    // "Smart and Digital Village 2024".
    if (
      /^(?:dan|and|of|for)$/.test(scan.key(end)) &&
      end > from &&
      scan.capital(end + 1) &&
      !isNameStop(scan, end + 1)
    ) {
      end += 2;
      continue;
    }
    const opens = end === from && CLASSES.test(scan.key(end));
    if (!scan.capital(end) || (isNameStop(scan, end) && !opens) || scan.cue('office', end)) break;
    if (scan.name('competition', end).length > 0) break;
    end++;
  }
  return end;
}

/** "Kota Peduli Lansia", "Kabupaten Sadar Hukum": a class of regions and what it is praised for. */
const CLASSES = /^(?:kota|kabupaten|provinsi|daerah)$/;

/** No name of whoever gives it: "penghargaan Menteri Kesehatan dari tahun ke tahun". */
function mayBegin(scan: Scan, word: number): boolean {
  if (!scan.capital(word) || scan.cue('office', word)) return false;
  // "penghargaan Dukcapil Bisa dari Mendagri"; "penghargaan Disdukcapil Tuban" says who has it.
  const unit = scan.cue('unit-head', word);
  if (
    unit &&
    !(unit.cue.row.alone && scan.capital(unit.end) && !placeAt(scan, unit.end) && !FIELD_WORDS.has(scan.key(unit.end)))
  )
    return false;
  if (scan.cue('body-head', word) && !(CLASSES.test(scan.key(word)) && !placeAt(scan, word))) return false;
  return (
    !isNamed(scan, word) &&
    !/^(?:kementerian|kemen\w+|lembaga|badan|komisi|top|juara|terbaik|wapres|presiden)$/u.test(scan.key(word))
  );
}

function isNamed(scan: Scan, word: number): boolean {
  return (
    scan.name('body', word).length > 0 ||
    scan.name('region', word).length > 0 ||
    scan.name('competition', word).length > 0
  );
}

/** Everyday words of government only: "Penghargaan Pemerintah Daerah" names no award. */
function isPlain(scan: Scan, first: number, end: number): boolean {
  for (let word = first; word < end; word++) if (!FIELD_WORDS.has(scan.key(word))) return false;
  return true;
}

/** "Sandi Award", behind "dan": capitalised words up to the noun. */
function isAnotherAward(scan: Scan, from: number): boolean {
  for (let word = from; word < Math.min(scan.words.count, from + 5) && scan.gap(word) === ' '; word++) {
    if (word > from && scan.cue('award-tail', word)) return true;
    if (!scan.capital(word)) return false;
  }
  return false;
}
