import { AWARD_CONTEXT, RANKS } from '../language/award-words.ts';
import { FIELD_WORDS } from '../language/bodies.ts';
import { NO_NAMES, SPOKEN_WORDS } from '../language/common-words.ts';
import { FRONT_TITLES } from '../language/titles.ts';
import { SHAPE } from '../text/words.ts';
import type { DraftOf } from './draft.ts';
import { englishUnits } from './english-units.ts';
import { listedUnits } from './listed-units.ts';
import { codesOf, isNear, placeAt, regionAt } from './regions.ts';
import type { Scan } from './scan.ts';
import { isAreaWord, isNumberOnly, liesIn, widens } from './unit-areas.ts';
import { quotedNameEnd, type UnitHeadHit, unitHeadAt, unitHeads } from './unit-heads.ts';
import { isKindOnly } from './unit-kinds.ts';

const MAX_UNIT_WORDS = 22;
/** Heads that also open the names of national bodies: a region must tell that it is a unit. */
const NATIONAL = /^(?:badan|kantor|balai|bank|forum|museum|kpu|bawaslu|kominfo|bps|bnn|bpn|kemenag)$/;
const SCHOOL = /^(?:sekolah|madrasah|sd|sdn|smp|smpn|sma|sman|smk|smkn|mts|mtsn|man|min|tk|slb|slbn|paud|skb)$/;

/** Offices below a government, with their place. */
export function units(scan: Scan): readonly DraftOf<'unit'>[] {
  const found: DraftOf<'unit'>[] = [];
  let free = 0;
  let last: UnitHeadHit | undefined;
  const passed: UnitHeadHit[] = [];
  for (const head of unitHeads(scan)) {
    if (head.first < free) continue;
    // "Desa Sepahat, Kecamatan Bukit Batu", "Desa Kukuh (Kecamatan Marga)": where the village lies.
    if (last && head.first === free && /^, $|^ \($/.test(scan.gap(free)) && liesIn(scan, last, head)) continue;
    const unit = unitAt(scan, head.first, head.end, isNextOfUnits(scan, free, head.first));
    if (!unit) {
      if (head.cue.row.place) passed.push(head);
      continue;
    }
    const listed = listedUnits(scan, head, unit.draft, unit.end);
    found.push(unit.draft, ...listed.drafts);
    free = listed.end;
    last = head;
  }
  found.push(...toldAgain(scan, found, passed), ...englishUnits(scan));
  return found;
}

const VILLAGE_KINDS =
  /^(?:antikorupsi|anti|mandiri|digital|nusantara|terbaik|sadar|tangguh|siaga|cerdas|layak|ramah|binaan|percontohan|wisata|devisa|cantik|swasembada|nasional)$/;
/** A village that has won somewhere in the article is told of again where the words would make it a place only. */
function toldAgain(
  scan: Scan,
  found: readonly DraftOf<'unit'>[],
  passed: readonly UnitHeadHit[],
): readonly DraftOf<'unit'>[] {
  if (found.length === 0) return [];
  const names = new Set(found.map(({ name }) => name));
  return passed.flatMap(({ first, end }) => {
    if (WHERE.test(scan.key(first - 1)) || (first > 0 && scan.capital(first - 1))) return [];
    const again = unitAt(scan, first, end, true);
    return again && names.has(again.draft.name) ? [again.draft] : [];
  });
}

/** What makes a village a place, or part of an office. */
const WHERE =
  /^(?:di|ke|dari|se|asal|warga|wilayah|masyarakat|kepala|perangkat|pemerintah|kantor|balai|lapangan|kades|lurah|camat|penduduk|pemuda|tokoh|aparatur|menuju|kunjungi|mengunjungi|tiba|sekitar|kawasan)$/;

const VILLAGE = /^(?:desa|kelurahan|pekon|nagari|gampong|kalurahan|pemdes)$/;
const LIES_IN = /^(?:kecamatan|kec|kapanewon|kemantren|distrik)$/;

/** "SMPN 1 Kampung Melayu", "Puskesmas Pasar Rebo", "Dinas Perpustakaan": words that other names have in them. */
const NAMED_LIKE_UNITS = /^(?:kampung|pasar|perpustakaan|dukuh|klinik)$/;

/** The longest that may stand between two units of one list: "Desa Sraten, Kabupaten Semarang, Desa Sijenggung". */
const MAX_BETWEEN = 60;

function isNextOfUnits(scan: Scan, last: number, first: number): boolean {
  if (last === 0 || scan.sentence(last - 1) !== scan.sentence(first)) return false;
  const between = scan.text.slice(scan.words.ends[last - 1], scan.words.starts[first]);
  if (between.length > MAX_BETWEEN) return false;
  return /^\)? ?(?:\([^()]*\))?(?:,? (?:Kabupaten|Kab\.|Kota|Kecamatan|Kec\.)(?: \p{Lu}[\p{L}-]*){1,3}(?:, (?:Provinsi )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})?)*(?:[,;] (?:dan |serta )?| dan | serta )$/u.test(
    between,
  );
}

function unitAt(
  scan: Scan,
  first: number,
  headEnd: number,
  listed: boolean,
): { readonly draft: DraftOf<'unit'>; readonly end: number } | undefined {
  const { words, text } = scan;
  const row = unitHeadAt(scan, first)?.cue.row;
  // "desa Wisata Widosari": a kind of two words begins small.
  if (!row || !scan.capital(headEnd - first > 1 && row.place ? headEnd - 1 : first)) return undefined;
  // "Profil Desa/Kelurahan", "(Desa dan Kelurahan) 2022": kinds, none by name.
  if (row.place && (/\/$/.test(scan.gap(first)) || (row.group !== true && /^\)/.test(scan.gap(headEnd)))))
    return undefined;
  if (
    /^(?:humas|adv|rilis|foto|dok|doc|sumber|ist|kontributor)$/.test(scan.key(first - 1)) &&
    /\([^)]*$/.test(text.slice(Math.max(0, (words.starts[first] ?? 0) - 40), words.starts[first]))
  )
    return undefined;
  // "(Adv-Diskominfo)", "Lembaga Pemasyarakatan (Lapas) Cilegon": a credit, and an abbreviation of what stands before.
  if (
    /^[-(]$|[ -]\($|-$/.test(scan.gap(first)) &&
    (/-$/.test(scan.gap(first)) || text.charAt(words.ends[headEnd - 1] ?? 0) === ')')
  )
    return undefined;
  // "Nomor 414.4/165/DPMD": what a letter is filed under.
  if (scan.gap(first) === '/' && /\d$/.test(scan.key(first - 1))) return undefined;
  if (text.charAt(words.ends[headEnd - 1] ?? 0) === '-' || text.charAt(words.ends[headEnd - 1] ?? 0) === '/')
    return undefined;
  const national = scan.name('body', first)[0];
  if (national && national.end - first > 1 && !isOfRegion(scan, national.end)) return undefined;
  // "Lembaga Akreditasi Rumah Sakit", "Kementerian Desa, Pembangunan Daerah Tertinggal": the end of a national body's name.
  if (
    /^(?:akreditasi|kementerian|kementrian|menteri|mendes|asosiasi|perhimpunan)$/.test(scan.key(first - 1)) &&
    scan.gap(first) === ' '
  )
    return undefined;
  // "Badan Publik se-Bali": a word for all of them.
  if (scan.key(first) === 'badan' && scan.key(headEnd) === 'publik') return undefined;
  // "digelar di Balai Sudirman Jakarta": a hall.
  if (scan.key(first) === 'balai' && scan.key(first - 1) === 'di' && !FIELD_WORDS.has(scan.key(headEnd)))
    return undefined;
  if (scan.key(first) === 'balai' && /^(?:kota|desa|kelurahan|kecamatan)$/.test(scan.key(headEnd))) return undefined;
  // "di Balai RW 005 Kelurahan Tunggal": the neighbourhood is told first, and has been asked.
  if (row.place && /^(?:rw|rt)$/.test(scan.key(first - 2)) && /^\d{1,3}$/.test(scan.key(first - 1))) return undefined;
  // "Seram Bagian Barat": the middle of a region's name.
  if (scan.key(first) === 'bagian' && /^(?:barat|timur|utara|selatan|tengah|tenggara)$/.test(scan.key(headEnd)))
    return undefined;
  // "Tiga Kampung Kalimantan Terima Proklim": several of them; "juara tiga Desa Tamansari" is one.
  if (
    row.place &&
    /^(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)$/.test(scan.key(first - 1)) &&
    scan.gap(first) === ' ' &&
    !/^(?:juara|peringkat|terbaik|harapan|posisi|urutan|ranking)$/.test(scan.key(first - 2))
  )
    return undefined;
  // "Desa Antikorupsi", "status Desa Mandiri": what a village is called, none by name.
  if (row.place && VILLAGE_KINDS.test(scan.key(headEnd))) return undefined;
  // "Lomba Desa dan Kelurahan Provinsi Jawa Timur": all of them, no one in particular.
  if (row.place && row.group !== true && scan.cue('body-head', headEnd)) return undefined;
  let end = headEnd;
  let codes: readonly string[] = [];
  let regional = false;
  let closed = false;
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
      // "(DP2KBP3A)", "(Dispendukcapil)": its abbreviation.
      if (text.charAt(words.ends[end] ?? 0) !== ')' || !scan.capital(end)) break;
      end++;
      continue;
    }
    if (gap.includes(')') && !isCloser(gap)) break;
    const comma = gap.includes(',');
    if (comma && !(key === 'dan' || (FIELD_WORDS.has(key) && scan.capital(end)))) break;
    if (comma && !fieldListGoesOn(scan, end)) break;
    const place = comma ? undefined : placeAt(scan, end);
    if (text.charAt(words.ends[end] ?? 0) === '/' && scan.cue('body-head', end)) break;
    // "Desa Banjar Ausoy": a village whose name only begins like a region.
    const opens = end === headEnd ? row.place || isCare(scan, first) : LIES_IN.test(scan.key(end - 1));
    if (place && opens && namesMore(scan, place.end)) {
      end = place.end + 1;
      continue;
    }
    // "Desa Bone", "Kecamatan Banggai": a village called like a region says nothing of where it lies.
    if (place && scan.capital(end) && row.place && row.group !== true && end === headEnd) {
      end = place.end;
      continue;
    }
    // "Desa Lok Batu Kecamatan Batumandi": a region would stand behind the district.
    if (place && scan.capital(end) && row.place && !isKind(key) && LIES_IN.test(scan.key(place.end))) {
      end = place.end;
      continue;
    }
    if (place && scan.capital(end)) {
      codes = codesOf(place.regions);
      regional = true;
      end = place.end;
      closed = !school;
      // "Polres Musi Banyuasin (Muba)": the short form of its region.
      const short = scan.gap(end) === ' (' ? regionAt(scan, end) : undefined;
      if (
        short &&
        text.charAt(words.ends[short.end - 1] ?? 0) === ')' &&
        codesOf(short.regions).some((code) => codes.includes(code))
      )
        end = short.end;
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
      if (!FIELD_WORDS.has(scan.key(next)) || !scan.capital(next)) break;
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
    if (other && /^(?:dinas|badan|kecamatan|desa|kelurahan)$/.test(key)) break;
    if (scan.cue('office', end)) break;
    if ((shape & SHAPE.digits) !== 0) {
      // "Rumah Sakit Umum Daerah (RSUD) 45 Kuningan".
      const afterShort = end === headEnd + 1 && scan.gap(headEnd).includes('(');
      const afterArea = /^(?:rw|rt)$/.test(scan.key(end - 1));
      if (!school && end > headEnd && !afterShort && !afterArea) break;
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
    if (!scan.capital(end) || (NO_NAMES.has(key) && !FIELD_WORDS.has(key) && !isMarketDay(scan, end))) break;
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
    !row.alone &&
    row.group !== true &&
    !winsAsLocal(scan, first, headEnd, end)
  )
    return undefined;
  if (
    row.place &&
    (!bare || row.alone) &&
    !listed &&
    isPlaceOnly(scan, first) &&
    !wins(scan, first, end) &&
    !isLineOfWinners(scan, first)
  )
    return undefined;
  if (isKindOnly(scan, row, headEnd, end) || isNumberOnly(scan, headEnd, end)) return undefined;
  const start = words.starts[first] ?? 0;
  // "Pemdes Sambak, Kajoran.": its sub-district, behind the one village that a head stands for.
  if (
    /^(?:pemdes|desa)$/.test(scan.key(headEnd - 1)) &&
    /^pem/.test(scan.key(first)) &&
    end < words.count &&
    scan.gap(end) === ', ' &&
    scan.capital(end) &&
    !NO_NAMES.has(scan.key(end)) &&
    placeAt(scan, end) === undefined &&
    /^[.;]/.test(text.slice(words.ends[end], (words.ends[end] ?? 0) + 1))
  )
    end++;
  let stop = words.ends[end - 1] ?? start;
  if (text.charAt(stop) === ')' && text.slice(start, stop).includes('(')) stop++;
  if (end === unquoted) stop++;
  const name = text.slice(start, stop);
  return { draft: { type: 'unit', start, end: stop, name, codes }, end };
}

/** "Juara 1, Perpustakaan Sari", "Harapan: Desa Wisata Asri": a line's rank before its holder. */
const RANKED =
  /(?:^|[\n.;]\s*)(?:\d{1,2}[.)] ?)?(?:juara|harapan|terbaik|pemenang|peringkat)(?: (?:harapan|pertama|kedua|ketiga|keempat|kelima|keenam|[\divx]{1,3})){0,2} ?[,:–-] $/i;

/** "1. Desa Mandikapau Barat, Kab. Banjar": a numbered line, in an article about an award. */
function isLineOfWinners(scan: Scan, first: number): boolean {
  const from = scan.words.starts[first] ?? 0;
  const before = scan.text.slice(Math.max(0, from - 40), from);
  if (RANKED.test(before)) return true;
  if (scan.competitionHits.length === 0) return false;
  return /(?:^|\n)\s*(?:\d{1,3}[.)]|[-•*–])\s*(?:(?:RW|RT|Dusun)[ .]*[\dIVX]{1,4} )?$/.test(before);
}

/** "Puskesmas Pasar Minggu". */
function isMarketDay(scan: Scan, word: number): boolean {
  return (
    scan.key(word - 1) === 'pasar' && /^(?:minggu|senin|selasa|rabu|kamis|jumat|sabtu|baru|lama)$/.test(scan.key(word))
  );
}

/** A further word of a proper name: in capitals, and no beginning of anything else. */
function namesMore(scan: Scan, word: number): boolean {
  return (
    word < scan.words.count &&
    scan.gap(word) === ' ' &&
    scan.capital(word) &&
    (scan.lineCase(word) === 'prose' || /^[,.;]| [–(-]/.test(scan.gap(word + 1))) &&
    /^\p{L}{3,}$/u.test(scan.key(word)) &&
    (!NO_NAMES.has(scan.key(word)) || /^(?:baru|lama|tua|besar)$/.test(scan.key(word))) &&
    !AWARD_CONTEXT.has(scan.key(word)) &&
    !unitHeadAt(scan, word) &&
    !scan.cue('body-head', word) &&
    !scan.cue('office', word) &&
    placeAt(scan, word) === undefined
  );
}

/** Heads of care and schools, which are often named after a village that begins like a region. */
function isCare(scan: Scan, first: number): boolean {
  return /^(?:puskesmas|upt|uptd|pustu|posyandu|rsud|blud|unit)$/.test(scan.key(first));
}

/** A technical unit of no place of its own is told by the office that runs it. */
function isLaboratory(scan: Scan, first: number, end: number): boolean {
  if (!scan.capital(end) || scan.gap(end) !== ' ' || !/^(?:balai|labkesda|uptd|upt|unit)$/.test(scan.key(first)))
    return false;
  for (let word = first; word < end; word++) if (/^(?:balai|laboratorium|labkesda)$/.test(scan.key(word))) return true;
  return false;
}

function isNamedAfter(scan: Scan, first: number, headEnd: number, end: number): boolean {
  if (!scan.capital(end + 1)) return false;
  // "Desa Hiyung Kecamatan Tapin Tengah", "Posyandu Melati Desa Sumberagung".
  const shared = SHARED.test(scan.key(first));
  if (end > headEnd && (shared || VILLAGE.test(scan.key(first)))) return LIES_IN.test(scan.key(end)) !== shared;
  if (end === headEnd) return /^(?:puskesmas|pustu)$/.test(scan.key(headEnd - 1));
  if (!SCHOOL.test(scan.key(first))) return false;
  return scan.key(end) === 'kecamatan' || /^\d{1,3}$/.test(scan.key(end - 1));
}

/** "Badan Pusat Statistik (BPS) Kabupaten Tuban": a national body's office in a region. */
function isOfRegion(scan: Scan, from: number): boolean {
  const at = scan.gap(from) === ' (' && scan.text.charAt(scan.words.ends[from] ?? 0) === ')' ? from + 1 : from;
  if (!/^\)? $/.test(scan.gap(at)) || scan.cue('body-head', at) === undefined) return false;
  return placeAt(scan, at)?.first === at && scan.capital(at);
}

/** "Juara 1: Badan Pendapatan Daerah", "peringkat empat Badan Keuangan dan Aset Daerah (BKAD)": no national body, even if no region is told. */
function winsAsLocal(scan: Scan, first: number, headEnd: number, end: number): boolean {
  if (
    !isRankAt(scan, first - 1) &&
    !/^(?:diraih|raih|dimenangkan|disabet)$/.test(scan.key(first - 1)) &&
    !isLineOfWinners(scan, first)
  )
    return false;
  const last = end - 1 > headEnd && scan.gap(end - 1).includes('(') ? end - 2 : end - 1;
  return last > headEnd && scan.key(last) === 'daerah';
}

function isKind(key: string): boolean {
  return /^(?:kabupaten|kab|kota|provinsi|prov)$/.test(key);
}

/** Institutions of a village, named with it. */
const SHARED = /^paud$/;

function isField(key: string): boolean {
  return FIELD_WORDS.has(key) && !/^(?:dan|daerah|provinsi|kabupaten|kota|pemerintah|dinas|desa)$/.test(key);
}

function isCloser(gap: string): boolean {
  return /^\) ?$/.test(gap);
}

/** "Penduduk, Keluarga Berencana, … dan Perlindungan Anak": a comma goes on when a "dan" closes the list within the name. */
function fieldListGoesOn(scan: Scan, from: number): boolean {
  for (let word = from; word < Math.min(scan.words.count, from + 12); word++) {
    const key = scan.key(word);
    if (key === 'dan') return FIELD_WORDS.has(scan.key(word + 1)) && scan.capital(word + 1);
    if (!FIELD_WORDS.has(key)) return false;
  }
  return false;
}

/** A village or sub-district is a unit where it receives; after "di" and as an address it is a place. */
function isPlaceOnly(scan: Scan, first: number): boolean {
  const before = scan.key(first - 1);
  if (before === 'dari' && (isBehindTitle(scan, first - 1) || isRankAt(scan, first - 2))) return false;
  // "penghargaan disematkan ke Desa Sekar": who has it.
  if (before === 'ke' && /^(?:disematkan|diberikan|diserahkan|dianugerahkan|jatuh)$/.test(scan.key(first - 2)))
    return false;
  // "Juara 3 dari Kec. Ngunut", "Juara III, Desa Weden".
  if (isRankAt(scan, before === 'dari' ? first - 2 : first - 1)) return false;
  if (/^(?:di|ke|dari|se|asal|warga|wilayah|masyarakat|kepala|perangkat)$/.test(before)) return true;
  if (first > 0 && /,/.test(scan.gap(first)) && scan.sentence(first - 1) === scan.sentence(first)) return true;
  // "Puskesmas Gayaman Kecamatan Mojoanyar": where the unit before it lies.
  if (
    first > 0 &&
    scan.gap(first) === ' ' &&
    scan.capital(first - 1) &&
    !NO_NAMES.has(before) &&
    !RANKS.has(before) &&
    !AWARD_CONTEXT.has(before)
  )
    return true;
  const { first: from, end } = sentenceWords(scan, first);
  if (isNamely(scan, from, first)) return false;
  for (let word = from; word < end; word++) if (AWARD_CONTEXT.has(scan.key(word))) return false;
  return true;
}

/** "Kelima RW tersebut yaitu RW 03 Kelurahan X": those of whom the sentence before has told. */
function isNamely(scan: Scan, from: number, first: number): boolean {
  if (!/^(?:yaitu|yakni|adalah|ialah)$/.test(scan.key(first - 1))) return false;
  for (let word = from; word < first - 1; word++)
    if (
      /^(?:tersebut|itu)$/.test(scan.key(word)) &&
      /^(?:(?:ke)?(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)|\d{1,2})$/.test(scan.key(word - 2))
    )
      return true;
  return false;
}

/** "Juara III", "Harapan 1": the word is the number of a place. */
function isRankAt(scan: Scan, word: number): boolean {
  return (
    word > 0 &&
    RANKS.has(scan.key(word)) &&
    /^(?:juara|terbaik|harapan|peringkat|pemenang|urutan|posisi)$/.test(scan.key(word - 1)) &&
    scan.sentence(word) === scan.sentence(word - 1)
  );
}

/** "untuk kesekian kalinya, Kecamatan Tempeh berhasil meraih": a clause begins, and the place is its subject. */
function wins(scan: Scan, first: number, end: number): boolean {
  if (first === 0 || !/^, ?$/.test(scan.gap(first)) || scan.sentence(first - 1) !== scan.sentence(first)) return false;
  const before = scan.key(first - 1);
  const named = scan.capital(first - 1) && scan.lineCase(first) === 'prose';
  if (named && !NO_NAMES.has(before) && !SPOKEN_WORDS.has(before)) return false;
  let next = end;
  // "Harumkan Nama Bali, Desa Wisata Tepus dan Desa Wisata Widosari Raih": two in a headline.
  if (!named && scan.lineCase(first) !== 'prose' && scan.key(end) === 'dan' && unitHeadAt(scan, end + 1)) return true;
  const area = scan.gap(next) === ', ' && isAreaWord(scan.key(next));
  if (area) while (next < end + 6 && scan.capital(next)) next++;
  if (!/^,? $/.test(scan.gap(next)) || scan.sentence(next) !== scan.sentence(first)) return false;
  if (/^(?:juga|pun|telah|sudah)$/.test(scan.key(next))) next++;
  return /^(?:berhasil|sukses|kembali|meraih|menerima|menyabet|memperoleh|mendapatkan|menjuarai|keluar|sebagai|raih|sabet|jadi|wakili)$/.test(
    scan.key(next),
  );
}

/** "“Jogja Resik Toya” dari Kalurahan Kranggan": whose innovation it is. */
function isBehindTitle(scan: Scan, word: number): boolean {
  return /["”’»)']/.test(scan.gap(word)) || scan.endsTitle(word);
}

/** How far a sentence's words bear on each other; longer ones are lists. */
const CONTEXT = 60;

function sentenceWords(scan: Scan, word: number): { readonly first: number; readonly end: number } {
  const own = scan.sentence(word);
  let first = word;
  while (first > 0 && first > word - CONTEXT && scan.sentence(first - 1) === own) first--;
  let end = word;
  while (end < scan.words.count && end < word + CONTEXT && scan.sentence(end) === own) end++;
  return { first, end };
}
