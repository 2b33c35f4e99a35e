import { AWARD_CONTEXT } from '../language/award-words.ts';
import { FIELD_WORDS, type UnitHead } from '../language/bodies.ts';
import { NO_NAMES, SPOKEN_WORDS } from '../language/common-words.ts';
import { FRONT_TITLES } from '../language/titles.ts';
import { GAINED, GAINS } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { SHAPE } from '../text/words.ts';
import type { DraftOf } from './draft.ts';
import { isNoUnit } from './is-no-unit.ts';
import { isPlaceOnly } from './is-place-only.ts';
import { leadsToNames } from './leads-to-names.ts';
import type { RegionName } from './names.ts';
import { codesOf, isNear, placeAt, regionAt } from './regions.ts';
import type { Scan } from './scan.ts';
import { isAreaWord, isInArea, isNumberOnly, widens } from './unit-areas.ts';
import { quotedNameEnd, unitHeadAt } from './unit-heads.ts';
import { isKindOnly } from './unit-kinds.ts';
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
import { isLineOfWinners, isLocalWinner, isRankAt, unitWins } from './winning-units.ts';

const MAX_UNIT_WORDS = 22;

/** Heads that also open the names of national bodies: a region must tell that it is a unit. */
const NATIONAL = /^(?:badan|kantor|balai|bank|forum|museum|kpu|bawaslu|kominfo|bps|bnn|bpn|kemenag)$/;

/** "SMPN 1 Kampung Melayu", "Puskesmas Pasar Rebo", "Dinas Perpustakaan": words that other names have in them. */
const NAMED_LIKE_UNITS = /^(?:kampung|pasar|perpustakaan|dukuh|klinik)$/;

/** The unit whose head stands here, with the word behind it. `listed`: it goes on a list of units, so that no place is meant. */
export function unitAt(
  scan: Scan,
  first: number,
  headEnd: number,
  listed: boolean,
): { readonly draft: DraftOf<'unit'>; readonly end: number } | undefined {
  const { words, text } = scan;
  const row = unitHeadAt(scan, first)?.cue.row;
  // "desa Wisata Widosari": a kind of two words begins small.
  const small = !scan.capital(headEnd - first > 1 && row?.place ? headEnd - 1 : first);
  if (!row || (small && !isSmallWinner(scan, row, first, headEnd))) return undefined;
  if (isNoUnit(scan, row, first, headEnd)) return undefined;
  let end = headEnd;
  let codes: readonly string[] = [];
  let regional = false;
  let closed = false;
  let local = false;
  // Where a name in quotes has just ended.
  let unquoted = -1;
  const school = SCHOOL.test(scan.key(first));
  while (
    !closed &&
    end < words.count &&
    end - first < MAX_UNIT_WORDS &&
    ((words.shapes[end] ?? 0) & SHAPE.joined) !== 0
  ) {
    const gap = scan.gap(end);
    const key = scan.key(end);
    const shape = words.shapes[end] ?? 0;
    const quoted = row.group === true && end === headEnd ? quotedNameEnd(scan, end) : undefined;
    if (quoted !== undefined) {
      end = unquoted = quoted;
      continue;
    }
    if (widens(scan, row, first, headEnd, end, end === unquoted && /^["“”'’»] $/.test(gap))) {
      end++;
      continue;
    }
    if (/["“”«»:]/.test(gap) && end !== unquoted) break;
    if (end === unquoted && !/^["“”'’»] $/.test(gap)) break;
    // "Puskesmas Kecamatan Jagakarsa", "SDN 013 Kecamatan Sesayap": named after its sub-district.
    if (
      /^(?:kecamatan|kelurahan|desa|kec|kel)$/.test(key) &&
      scan.capital(end) &&
      scan.gap(end) === ' ' &&
      isNamedAfter(scan, first, headEnd, end)
    ) {
      end++;
      continue;
    }
    // "Puskesmas Kassi – kassi": a word twice.
    if (/^ ?[–-] ?$/.test(gap) && end > headEnd && key === scan.key(end - 1)) {
      end++;
      continue;
    }
    // "Balai Laboratorium Kesehatan Dinas Kesehatan Lampung": whose unit it is.
    if (/^(?:dinas|dinkes)$/.test(key) && isLaboratory(scan, first, end)) {
      end++;
      continue;
    }
    if (gap.includes('(')) {
      // "RSUD Ulin (Banjarmasin)": where it lies, whatever its own name sounds like.
      const lies = placeAt(scan, end);
      if (lies && text.charAt(words.ends[lies.end - 1] ?? 0) === ')') {
        codes = codesOf(lies.regions);
        regional = true;
        end = lies.end;
        break;
      }
      // "(DP2KBP3A)", "(Bappeda Litbang)": its abbreviation.
      const closes = shortEnd(scan, end);
      if (closes === undefined) break;
      // "Badan Penanggulangan Bencana Daerah (BPBD)": the short form is a region's office, not a national body.
      local ||= unitHeadAt(scan, end)?.cue.row.alone === true && isOfRegion(scan, headEnd, end);
      end = closes;
      continue;
    }
    if (gap.includes(')') && !isCloser(gap)) break;
    const comma = gap.includes(',');
    // "Dinas Sosial, dan Bappeda": the next unit, whose name says all.
    if ((comma || key === 'dan') && unitHeadAt(scan, key === 'dan' ? end + 1 : end)?.cue.row.alone) break;
    if (comma && !(key === 'dan' || (FIELD_WORDS.has(key) && scan.capital(end)))) break;
    if (comma && !fieldListGoesOn(scan, end)) break;
    const place = comma ? undefined : placeAt(scan, end);
    if (text.charAt(words.ends[end] ?? 0) === '/' && scan.cue('body-head', end)) break;
    // "Desa Banjar Ausoy": a village whose name only begins like a region.
    const opens =
      end === headEnd
        ? row.place || isCare(scan, first)
        : isAreaWord(scan.key(end - 1)) || (school && !isKind(key) && /^(?:\d+|negeri)$/.test(scan.key(end - 1)));
    if (place && opens && namesMore(scan, place.end)) {
      end = place.end + 1;
      continue;
    }
    // "Desa Bone", "Nagari X Kecamatan Payakumbuh": a village called like a region says nothing of where it lies.
    const isName = end === headEnd ? row.place && row.group !== true : isInArea(scan, end);
    if (place?.first === end && scan.capital(end) && isName && !scan.cue('body-head', end)) {
      end = place.end;
      continue;
    }
    // "Desa Lok Batu Kecamatan Batumandi": a region would stand behind the district.
    if (place && scan.capital(end) && row.place && !isKind(key) && LIES_IN.test(scan.key(place.end))) {
      end = place.end;
      continue;
    }
    if (place && scan.capital(end)) {
      regional = true;
      end = place.end;
      closed = !school;
      const police = POLICE.test(scan.key(first));
      const ofTown = police && scan.key(end) === 'kota' && scan.gap(end) === ' ' && scan.capital(end);
      codes = codesOf(ofKind(place.regions, kindOfSeat(scan, first, ofTown)));
      if (ofTown) end++;
      // "Polres Musi Banyuasin (Muba)": the short form of its region.
      const short = scan.gap(end) === ' (' ? regionAt(scan, end) : undefined;
      if (
        short &&
        text.charAt(words.ends[short.end - 1] ?? 0) === ')' &&
        codesOf(short.regions).some((code) => codes.includes(code))
      )
        end = short.end;
      // "Polres Malang Kota": the town's police beside the regency's.
      if (/^polres/.test(scan.key(first)) && scan.key(end) === 'kota' && scan.capital(end) && scan.gap(end) === ' ')
        end++;
      // "Puskesmas Kebumen II".
      if (
        closed &&
        /^(?:i|ii|iii|iv|1|2|3)$/.test(scan.key(end)) &&
        scan.gap(end) === ' ' &&
        (scan.capital(end) || /\d/.test(scan.key(end)))
      )
        end++;
      continue;
    }
    if (key === 'dan' || gap.trim() === '&') {
      const next = gap.trim() === '&' ? end : end + 1;
      if (!(FIELD_WORDS.has(scan.key(next)) || scan.key(next) === 'kb') || !scan.capital(next)) break;
      // "BPBD dan Dinas Sosial Tuban": the next unit.
      if (
        row.place ||
        /^(?:dinas|badan|kantor|bagian|biro|satpol|puskesmas|uptd?|sekolah|kecamatan)$/.test(scan.key(next))
      )
        break;
      end = next + 1;
      continue;
    }
    const other =
      (row.place && end === headEnd) || isAreaWord(scan.key(end - 1)) || NAMED_LIKE_UNITS.test(key)
        ? undefined
        : unitHeadAt(scan, end);
    if (other && !/^(?:bagian|biro|sekretariat|sekretariat daerah)$/.test(scan.key(first)) && !FIELD_WORDS.has(key))
      break;
    // "Dinas Pemberdayaan Masyarakat Desa, Kependudukan, dan Pencatatan Sipil".
    const field = key === 'desa' && scan.key(end - 1) === 'masyarakat';
    if (other && !field && /^(?:dinas|badan|kecamatan|desa|kelurahan)$/.test(key)) break;
    if (scan.cue('office', end)) break;
    if ((shape & SHAPE.digits) !== 0) {
      // "Rakornas Dukcapil 2021", "Hari Desa 2026": a year numbers no unit.
      if (/^(?:19|20)\d\d$/.test(key)) break;
      // "Rumah Sakit Umum Daerah (RSUD) 45 Kuningan".
      const afterShort = end === headEnd + 1 && scan.gap(headEnd).includes('(');
      const afterArea = /^(?:rw|rt)$/.test(scan.key(end - 1));
      if (
        !school &&
        end > headEnd &&
        !afterShort &&
        !afterArea &&
        !(row.place && isNumbered(scan, end)) &&
        !isNumberedCare(scan, first, end) &&
        !isNumberedGroup(scan, row, end > headEnd, end)
      )
        break;
      end++;
      continue;
    }
    if (key === 'dr' && isNear(scan, end + 1)) {
      end++;
      continue;
    }
    // "Dinas pendidikan": a field in lower case, right behind the head.
    if (scan.key(first) === 'dinas' && end === headEnd && isField(key)) {
      end++;
      continue;
    }
    if (
      !scan.capital(end) ||
      (NO_NAMES.has(key) && !FIELD_WORDS.has(key) && !isMarketDay(scan, end) && !isTogether(row, end > headEnd, key))
    )
      break;
    if (scan.lineCase(end) !== 'prose' && (AWARD_CONTEXT.has(key) || SPOKEN_WORDS.has(key))) break;
    if (FRONT_TITLES.has(key) && !isNear(scan, end + 1)) break;
    if (
      gap.includes('.') &&
      scan.key(end - 1).length > 1 &&
      !/^(?:dr|kh|hj|no|prof|st|ir|moh|hm|kec|kel|rw|rt)$/.test(scan.key(end - 1))
    )
      break;
    if (scan.name('competition', end).length > 0 && end > headEnd) break;
    end++;
  }
  // "RSUD Tarakan (Jakarta)": the place behind a name that is a place's too.
  const behind = closed && end < words.count && /^ ?\($/.test(scan.gap(end)) ? placeAt(scan, end) : undefined;
  if (
    behind &&
    text.charAt(words.ends[behind.end - 1] ?? 0) === ')' &&
    !codesOf(behind.regions).some((code) => codes.some((own) => own.startsWith(code)))
  ) {
    codes = codesOf(behind.regions);
    end = behind.end;
  }
  // "Gerakan Seribu Posyandu (GSP)": a head with nothing but an abbreviation names no unit.
  const bare = end === headEnd || (end === headEnd + 1 && scan.gap(headEnd).includes('('));
  if (bare && !row.alone) return undefined;
  if (
    NATIONAL.test(scan.key(first)) &&
    !regional &&
    !local &&
    !row.alone &&
    row.group !== true &&
    !(listed && isOfRegion(scan, headEnd, end)) &&
    !isLocalWinner(scan, first, headEnd, end)
  )
    return undefined;
  if (
    row.place &&
    (!bare || row.alone) &&
    !listed &&
    isPlaceOnly(scan, first) &&
    !unitWins(scan, first, end) &&
    !isLineOfWinners(scan, first)
  )
    return undefined;
  // "perpustakaan Kampung Pintar, asal Desa Masukau Kabupaten Tabalong".
  if (row.group === true && codes.length === 0 && scan.key(end) === 'asal') codes = homeOf(scan, end);
  // "Desa Tamansari di Banyuwangi", "Puskesmas Kedung di Jepara": where it lies, in so many words.
  if (codes.length === 0 && scan.key(end) === 'di' && scan.gap(end) === ' ' && scan.gap(end + 1) === ' ')
    codes = liesIn(scan, end + 1, row.place && !/^kel/.test(scan.key(first)));
  if (isKindOnly(scan, row, headEnd, end) || isNumberOnly(scan, headEnd, end)) return undefined;
  const start = words.starts[first] ?? 0;
  let stop = words.ends[end - 1] ?? start;
  // "Perumdam TKR’s strength".
  if (/[’']s$/.test(text.slice(stop - 2, stop))) stop -= 2;
  if (text.charAt(stop) === ')' && text.slice(start, stop).includes('(')) stop++;
  if (end === unquoted) stop++;
  const name = text.slice(start, stop);
  return { draft: { type: 'unit', start, end: stop, name, codes }, end };
}

/** "Kelurahan Glugur Darat 1, Kecamatan X", "Desa Sukamaju 2 Kecamatan Y": one of several of a name. */
function isNumbered(scan: Scan, word: number): boolean {
  return (
    /^\d$/.test(scan.key(word)) &&
    scan.gap(word) === ' ' &&
    /^,? $/.test(scan.gap(word + 1)) &&
    isAreaWord(scan.key(word + 1))
  );
}

const POLICE = /^polres(?:ta|tabes)?$/;

const PROVINCIAL = /^(?:polda|kejati|kanwil)$|^(?:kejaksaan|pengadilan) tinggi$/;

/** "Polres Malang" is the regency's, "Polresta Malang Kota" and "Polrestabes Surabaya" the city's, "Polda Jambi" the province's. */
function kindOfSeat({ key }: Scan, first: number, town: boolean): RegionName['kind'] | undefined {
  if (POLICE.test(key(first))) return town || key(first) === 'polrestabes' ? 'kota' : 'kabupaten';
  return PROVINCIAL.test(key(first)) || PROVINCIAL.test(`${key(first)} ${key(first + 1)}`) ? 'provinsi' : undefined;
}

function ofKind(regions: readonly RegionName[], kind: RegionName['kind'] | undefined): readonly RegionName[] {
  const own = regions.filter((region) => region.kind === kind);
  return own.length > 0 ? own : regions;
}

/** The regency or town that ends an address. */
function homeOf(scan: Scan, from: number): readonly string[] {
  for (let word = from + 1; word < Math.min(scan.words.count, from + 8) && /^,? $/.test(scan.gap(word)); word++) {
    const place = scan.cue('body-head', word) ? placeAt(scan, word) : undefined;
    if (place?.first === word) return codesOf(place.regions);
  }
  return [];
}

const TAKEN = pattern`^(?:${GAINED}|di(?:tempati|duduki))$`;

/** "juara III diraih perpustakaan Harapan Bangsa", "dimenangkan oleh desa Sukamaju": an institution or place in small letters, by name and right behind the win. */
function isSmallWinner(scan: Scan, row: UnitHead, first: number, headEnd: number): boolean {
  const by = scan.key(first - 1) === 'oleh' ? first - 2 : first - 1;
  return (
    (row.group === true || row.place) &&
    scan.capital(headEnd) &&
    scan.gap(headEnd) === ' ' &&
    scan.gap(first) === ' ' &&
    (TAKEN.test(scan.key(by)) ||
      (leadsToNames(scan, by) && (isRankAt(scan, by - 1) || /^(?:tersebut|itu|dimaksud)$/.test(scan.key(by - 1)))))
  );
}

/** Behind a unit's name: the sentence goes on. */
const GOES_ON = pattern`^(?:dan|serta|dengan|dari|yang|${GAINS}|berhasil|juga|sebagai|di|kota|kabupaten|kecamatan)$`;

/** "Puskesmas Selomerto 1, …", "Puskesmas Batu 2 meraih": one of a town's health centres. */
function isNumberedCare(scan: Scan, first: number, word: number): boolean {
  return (
    /puskesmas$/.test(scan.text.slice(scan.words.starts[first], scan.words.ends[first]).toLowerCase()) &&
    /^[1-5]$/.test(scan.key(word)) &&
    scan.gap(word) === ' ' &&
    (scan.gap(word + 1) !== ' ' || GOES_ON.test(scan.key(word + 1)))
  );
}

/** "Posyandu Melati 22", "PAUD Harapan 3": one of several of a village. */
function isNumberedGroup(scan: Scan, row: UnitHead, named: boolean, word: number): boolean {
  return (
    row.group === true &&
    named &&
    /^\d{1,3}$/.test(scan.key(word)) &&
    scan.gap(word) === ' ' &&
    !/^(?:kader|orang|kali|besar|tahun|kategori|unit|juta|ribu|persen)$/.test(scan.key(word + 1))
  );
}

/** "Kelompok Tani Berkah Bersama", "Koperasi Usaha Bersama". */
function isTogether(row: UnitHead, behind: boolean, key: string): boolean {
  return row.group === true && behind && key === 'bersama';
}

/** The longest abbreviation in a bracket. */
const MAX_SHORT = 3;

/** The word behind a bracket of three words in capitals at most. */
function shortEnd(scan: Scan, first: number): number | undefined {
  const { text, words } = scan;
  for (let word = first; word < Math.min(words.count, first + MAX_SHORT) && scan.capital(word); word++) {
    if (text.charAt(words.ends[word] ?? 0) === ')') return word + 1;
    if (scan.gap(word + 1) !== ' ' || unitHeadAt(scan, first)?.cue.row.alone !== true) return undefined;
  }
  return undefined;
}

/** "Badan Riset dan Inovasi Daerah (Brida)", "Badan Kepegawaian dan Pengembangan SDM (BKPSDM)". */
function isOfRegion(scan: Scan, first: number, short: number): boolean {
  if (/^(?:bk|bapp|bapenda|bpk)/.test(scan.key(short))) return true;
  for (let word = first; word < short; word++) if (scan.key(word) === 'daerah') return true;
  return false;
}

/** The regency or city at a word; of two of one name a village is in the regency. */
function liesIn(scan: Scan, word: number, village: boolean): readonly string[] {
  const regions = (scan.capital(word) && placeAt(scan, word)?.regions.filter(({ kind }) => kind !== 'provinsi')) || [];
  const own = village && regions.length > 1 ? regions.filter(({ kind }) => kind === 'kabupaten') : regions;
  return codesOf(own);
}
