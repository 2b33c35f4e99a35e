import { AWARD_CONTEXT, TIER_WORDS } from '../language/award-words.ts';
import { NO_NAMES } from '../language/common-words.ts';
import { SHAPE } from '../text/words.ts';
import { beginsPlace } from './begins-place.ts';
import { CLASS_WORDS, END_OF_TIER } from './class-words.ts';
import { isCertainAward } from './is-certain-award.ts';
import { isShortBracket } from './is-short-bracket.ts';
import { placeAt } from './regions.ts';
import type { Scan } from './scan.ts';
import { MAX_TIER_WORDS } from './tier-here.ts';
import { tierWordsEnd } from './tier-words-end.ts';

/** "Kategori Umum", "Replikasi", "Kelompok Keberlanjutan" behind "Top 30". */
export function capitalCategoryRun(scan: Scan, first: number): number {
  if (scan.key(first) === 'replikasi') return scan.capital(first) ? first + 1 : first;
  return scan.capital(first + 1) && scan.gap(first + 1) === ' '
    ? Math.max(capitalCategoryEnd(scan, first + 1), first + 2)
    : first;
}

/** Capitalised words of a category's name: "Kategori Kabupaten Sangat Inovatif". */
export function capitalCategoryEnd(scan: Scan, first: number): number {
  // "2. Kota Palu - kategori Tata Kelola": the small letter says that capitals mean a name.
  const isName = scan.lineCase(first) === 'prose' || isLineOpening(scan, first) || !scan.capital(first - 1);
  if (!isName) {
    return scan.capital(first) && !NO_NAMES.has(scan.key(first)) && !AWARD_CONTEXT.has(scan.key(first))
      ? first + 1
      : first;
  }
  let behindShort = -1;
  let end = first;
  while (
    end < scan.words.count &&
    end - first < MAX_TIER_WORDS &&
    (end === first ||
      /^(?:[ \u00a0-]|\/)$/.test(scan.gap(end)) ||
      (end === behindShort && scan.gap(end) === ') ') ||
      isDashed(scan, first, end) ||
      isItsShort(scan, first, end))
  ) {
    // "kategori Lembaga Kearsipan Daerah (LKD) Kota Terbaik": its own short form.
    if (isItsShort(scan, first, end)) {
      end++;
      behindShort = end;
      continue;
    }
    // "lima kategori Pemprov Kaltara berhasil meraih", "predikat Kota Madiun": who has it comes next.
    if (end === first && isBodyHere(scan, end)) return first;
    if (
      scan.key(end) === 'dan' &&
      end > first &&
      scan.capital(end + 1) &&
      scan.gap(end + 1) === ' ' &&
      !placeAt(scan, end + 1) &&
      !TIER_WORDS.has(scan.key(end + 1)) &&
      !scan.cue('tier-cue', end + 1)
    ) {
      end += 2;
      continue;
    }
    // "kategori Special Recognition of Outstanding Initiative".
    if (
      end > first &&
      /^(?:of|for|and)$/.test(scan.key(end)) &&
      scan.capital(end + 1) &&
      scan.gap(end + 1) === ' ' &&
      !placeAt(scan, end + 1)
    ) {
      end += 2;
      continue;
    }
    // "Kategori Perangkat Daerah dengan Nilai Kematangan Terbesar".
    const most = scan.key(end) === 'dengan' && end > first ? superlativeEnd(scan, end + 1) : undefined;
    if (most !== undefined) {
      end = most;
      break;
    }
    // "kategori Walikota sangat inovatif": leaders are classed too.
    const leader =
      end === first &&
      scan.cue('office', end)?.end === end + 1 &&
      TIER_WORDS.has(scan.key(end + 1)) &&
      scan.capital(end);
    if (leader) {
      end = tierWordsEnd(scan, end + 1);
      break;
    }
    if (!scan.capital(end) || END_OF_TIER.test(scan.key(end))) break;
    // "kategori Menu Keluarga Juara I": the place in it comes next.
    if (end > first && scan.key(end) !== 'terbaik' && beginsPlace(scan, end)) break;
    // "kategori Kota Kecil Senin (27/2)": the day comes next.
    if (end > first && ((scan.cue('weekday', end) && !isSwift(scan, end)) || scan.cue('month', end))) break;
    const leaders = end === first ? leadersEnd(scan, end) : undefined;
    if (leaders !== undefined) return leaders;
    // "kategori Kepala Daerah Pendukung Zakat" is no office of anybody's.
    if (scan.cue('office', end) && !(scan.key(end) === 'kepala' && scan.key(end + 1) === 'daerah')) break;
    if (end > first && (placeAt(scan, end) || isCertainAward(scan, end) || UNIT_SIGN.test(scan.key(end)))) break;
    end++;
  }
  return end;
}

/** "Nilai Total Kematangan Inovasi Terbesar": capitals that end in what is the most. */
function superlativeEnd(scan: Scan, from: number): number | undefined {
  for (let word = from; word < from + 8 && scan.gap(word) === ' ' && scan.capital(word); word++)
    if (/^ter(?:tinggi|banyak|besar|baik|cepat|luas|lengkap)$/.test(scan.key(word)))
      return word > from ? word + 1 : undefined;
  return undefined;
}

/** "Si Paling Sat Set": no Saturday. */
function isSwift(scan: Scan, word: number): boolean {
  return scan.key(word) === 'sat' && /^[ -]$/.test(scan.gap(word + 1)) && scan.key(word + 1) === 'set';
}

function isItsShort(scan: Scan, first: number, word: number): boolean {
  return (
    word - first > 1 &&
    word < scan.words.count &&
    scan.gap(word) === ' (' &&
    isShortBracket(scan, word) &&
    scan.key(word).charAt(0) === scan.key(first).charAt(0)
  );
}

/** "Kategori Bupati", "Kategori Sekda Kabupaten": a class of leaders, where neither a place nor a person follows. */
function leadersEnd(scan: Scan, first: number): number | undefined {
  const office = scan.cue('office', first);
  if (!office || !/^[kc]ateg/.test(scan.key(first - 1))) return undefined;
  let end = office.end;
  while (
    scan.gap(end) === ' ' &&
    CLASS_WORDS.test(scan.key(end)) &&
    scan.capital(end) &&
    placeAt(scan, end) === undefined
  )
    end++;
  return end >= scan.words.count || scan.gap(end) !== ' ' || !scan.capital(end) ? end : undefined;
}

/** "Kategori Pelayanan Publik – Akses Layanan Pendidikan". */
function isDashed(scan: Scan, first: number, word: number): boolean {
  return (
    /^ [–-] $/.test(scan.gap(word)) && scan.key(first - 1) === 'kategori' && scan.capital(word) && word - first > 1
  );
}

function isBodyHere(scan: Scan, word: number): boolean {
  const head = scan.cue('body-head', word);
  if (!head) return false;
  const place = placeAt(scan, word);
  return head.cue.row.government
    ? place !== undefined
    : place !== undefined && place.first === word && place.end > head.end;
}

/** "Kategori Daerah Perbatasan Terinovatif:" at the head of a list. */
function isLineOpening(scan: Scan, first: number): boolean {
  const { shapes } = scan.words;
  return [first - 1, first - 2].some((word) => word >= 0 && ((shapes[word] ?? 0) & SHAPE.line) !== 0);
}

/** "Kategori Baik UPT Puskesmas Randuagung": whose tier it is comes next. */
const UNIT_SIGN = /^(?:upt|uptd|utd|puskesmas|rsud|dinas|dinkes|smpn|sdn|sman|smkn)$/;
