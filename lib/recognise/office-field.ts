import { FIELD_WORDS } from '../language/bodies.ts';
import { OFFICE_STATES } from '../language/offices.ts';
import { BACK_TITLES, FRONT_TITLES } from '../language/titles.ts';
import { SHAPE } from '../text/words.ts';
import { isFrontTitle } from './official-titles.ts';
import { isName } from './person-name.ts';
import { codesOf, isNear, placeAt, shortPlaceAt } from './regions.ts';
import type { Scan } from './scan.ts';

/** The longest office field: "Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan Perlindungan Anak". */
const MAX_FIELD_WORDS = 24;

export type Field = {
  readonly end: number;
  readonly body?: string;
  readonly codes: readonly string[];
  readonly place: boolean;
};

export function regionField(scan: Scan, from: number, kind: 'provinsi' | 'kabupaten' | 'kota' | undefined): Field {
  let end = ordinalEnd(scan, from);
  while (end < scan.words.count && isNear(scan, end) && OFFICE_STATES.includes(scan.key(end))) end++;
  // "Sekretaris Daerah (Sekda) Kabupaten Tuban": its own short form stands between.
  if (!isNear(scan, end) && !/^\) ?$/.test(scan.gap(end))) return { end: from, codes: [], place: false };
  const key = scan.key(end);
  if (key === 'ri') return { end: end + 1, codes: [], place: true, body: 'RI' };
  if (key === 'republik' && scan.key(end + 1) === 'indonesia')
    return { end: end + 2, codes: [], place: true, body: 'Republik Indonesia' };
  const place = placeAt(scan, end) ?? (kind === 'kabupaten' ? shortPlaceAt(scan, end) : undefined);
  if (!place) return { end, codes: [], place: false };
  const fitting = kind ? place.regions.filter((region) => region.kind === kind) : place.regions;
  const regions = fitting.length > 0 ? fitting : place.regions;
  const body = scan.text.slice(scan.words.starts[end], scan.words.ends[place.end - 1]);
  const named = shortFormEnd(scan, place.end, body);
  let after = termEnd(scan, provinceEnd(scan, named, codesOf(regions)));
  while (after < scan.words.count && isNear(scan, after) && OFFICE_STATES.includes(scan.key(after))) after++;
  return { end: after, codes: codesOf(regions), place: true, body };
}

/** "Presiden ketujuh RI", "Presiden ke-7 RI": the how manieth. */
function ordinalEnd(scan: Scan, from: number): number {
  if (!/^(?:presiden|president)$/.test(scan.key(from - 1)) || !isNear(scan, from)) return from;
  if (scan.key(from) === 'ke' && /^\d{1,2}$/.test(scan.key(from + 1))) return from + 2;
  return /^ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)$/.test(scan.key(from)) ? from + 1 : from;
}

/** "Bupati Tuban periode 2018-2023", "Bupati Tuban 2018-sekarang, Salim", "Bupati Tuban (2018-2023) Salim": the term, behind its place. */
function termEnd(scan: Scan, from: number): number {
  const bracket = /^\)? ?\($/.test(scan.gap(from));
  const named = /^(?:periode|for|since)$/.test(scan.key(from));
  const first = named ? from + 1 : from;
  if (!/^(?:19|20)\d\d?$/.test(scan.key(first)) || !(bracket || /^,?[ \u00a0]$/.test(scan.gap(from)))) return from;
  if (named && /,/.test(scan.gap(from))) return from;
  const till =
    /^ ?[-–/] ?$/.test(scan.gap(first + 1)) &&
    /^(?:(?:19|20)\d\d|present|now|sekarang|kini)$/.test(scan.key(first + 1));
  const end = till ? first + 2 : first + 1;
  if (bracket) return till && /^\),? /.test(scan.gap(end)) ? end : from;
  return named || (till && /^,? /.test(scan.gap(end))) ? end : from;
}

/** "Bupati Kutai Kartanegara (Kukar) Edi": the short form of a region behind its name, which begins with the same letter. */
function shortFormEnd(scan: Scan, from: number, name: string): number {
  const { words, text } = scan;
  if (from >= words.count || scan.gap(from) !== ' (' || !scan.capital(from)) return from;
  if (text.charAt(words.ends[from] ?? 0) !== ')' || !/^[A-Za-zÀ-ɏ]{2,12}$/u.test(scan.key(from))) return from;
  const initial = scan.key(from).charAt(0);
  // "Bupati Kabupaten Tuban (TBN)": of the name behind its kind.
  const bare = name.toLowerCase().replace(/^(?:kabupaten|kota|provinsi) /, '');
  return initial === 'k' || bare.startsWith(initial) ? from + 1 : from;
}

/** "Bupati Sorong (Papua)", "Bupati Tuban Provinsi Jawa Timur", "Wali Kota Batu - Jawa Timur, Aditya": where the regency lies, behind its name. */
function provinceEnd(scan: Scan, from: number, codes: readonly string[]): number {
  if (from >= scan.words.count || !scan.capital(from)) return from;
  const bracket = scan.gap(from) === ' (';
  if (!bracket && !/^(?:[ \u00a0]+|\)?, |\) | [-–] )$/.test(scan.gap(from))) return from;
  const province = placeAt(scan, from);
  if (bracket && scan.text.charAt(scan.words.ends[(province?.end ?? 0) - 1] ?? 0) !== ')') return from;
  const around = province?.regions.some(
    ({ kind, code }) => kind === 'provinsi' && (bracket || codes.some((own) => own.startsWith(`${code}.`))),
  );
  if (!province || !around) return from;
  const end = shortFormEnd(scan, province.end, scan.text.slice(scan.words.starts[from], scan.words.ends[from]));
  if (!/,/.test(scan.gap(from)) || /^(?:, $|\))/.test(scan.gap(end))) return end;
  // Behind a comma only between the regency and its holder: "Bupati Tuban, Jawa Timur Aditya Halindra".
  return /^\)? $/.test(scan.gap(end)) &&
    isName(scan, end) &&
    (isFrontTitle(scan, end) || isName(scan, end + 1) || /^[,;.]/.test(scan.gap(end + 1)))
    ? end
    : from;
}

/** The field of an office: capitalised field words, bodies, acronyms and places, up to the person's name. */
export function workField(scan: Scan, from: number): Field {
  const { words, text } = scan;
  let end = from;
  let codes: readonly string[] = [];
  let place = false;
  const limit = Math.min(words.count, from + MAX_FIELD_WORDS);
  const headed = scan.cueEnding('unit-head', from) !== undefined || PLACED_OFFICES.test(scan.key(from - 1));
  if (headed && isNear(scan, from)) end = longPlaceEnd(scan, from) ?? (isUnitPlace(scan, from) ? from + 1 : from);
  // "Staf Ahli Gubernur Bali Bidang Hukum": whose staff it is.
  const head = /^(?:ahli|khusus|asisten|deputi)$/.test(scan.key(from - 1)) ? scan.cue('office', from) : undefined;
  if (head?.cue.row.domain === 'region' && isNear(scan, from) && scan.capital(from)) end = head.end;
  while (end < limit && ((words.shapes[end] ?? 0) & SHAPE.joined) !== 0) {
    const gap = scan.gap(end);
    const comma = gap.includes(',');
    const known = scan.name('official', end)[0];
    if (known && known.end - known.first > 1) break;
    if (!comma) {
      const body = scan.name('body', end)[0];
      if (body && (body.end > end + 1 || scan.capital(end))) {
        end = body.end;
        place = true;
        continue;
      }
      const here = placeAt(scan, end);
      if (here) {
        codes = codesOf(here.regions);
        end = here.end;
        place = true;
        continue;
      }
    }
    const key = scan.key(end);
    const shape = words.shapes[end] ?? 0;
    const hospital = hospitalName(scan, end);
    if (hospital !== undefined) {
      end = hospital;
      continue;
    }
    // "Kepala BKN Republik Indonesia (RI), Salim".
    if (gap === ' (' && key === 'ri' && scan.key(end - 1) === 'indonesia') {
      end++;
      continue;
    }
    const opened = gap.includes('(');
    if (opened) {
      const close = shortBracketEnd(scan, end);
      if (close === undefined) break;
      end = close;
      continue;
    }
    const field = isFieldWord(key);
    const opening = end === from && (PLACED_OFFICES.test(scan.key(from - 1)) || !isFieldWord(scan.key(from - 1)));
    if (comma && (opening || scan.cue('office', end))) break;
    if (comma) {
      // Only another field word goes on after a comma: "Komunikasi, Informatika, dan Persandian".
      if (key === 'dan' && isFieldWord(scan.key(end + 1)) && scan.capital(end + 1)) {
        end += 2;
        continue;
      }
      if (!field || !scan.capital(end)) break;
      end++;
      continue;
    }
    if (opening && key === 'dan') break;
    if (key === 'dan' || gap.trim() === '&') {
      if (!isFieldWord(scan.key(end + 1)) && !scan.capital(end + 1)) break;
      if (!isFieldWord(scan.key(end + 1)) && ((words.shapes[end + 1] ?? 0) & SHAPE.capitals) === 0) break;
      if (scan.cue('office', end + 1) && !isFieldWord(scan.key(end + 1))) break;
      end += 2;
      continue;
    }
    // "Kepala Diskes Tuban": an office's short form that no row has.
    if (end === from && isShortOfDinas(scan, end)) {
      end++;
      continue;
    }
    // "Penyelenggaraan E-Government".
    if (key.length === 1 && scan.gap(end + 1) === '-' && scan.capital(end + 1)) {
      end += 2;
      continue;
    }
    // "Kepala Pusat Pengelolaan Ekoregion (PPE)": a word before the short form of all.
    if (end > from && isBeforeShort(scan, from, end)) {
      end++;
      continue;
    }
    // "Pangdam V/Brawijaya", "Danrem 082/CPYJ".
    if (gap === '/' && end > from && /^(?:[ivx]+|\d+)$/.test(scan.key(end - 1)) && scan.capital(end)) {
      end++;
      continue;
    }
    // "Rektor Universitas Airlangga Salim": one word is its name.
    if (
      /^(?:universitas|institut|politeknik)$/.test(scan.key(end - 1)) &&
      end > from &&
      isName(scan, end) &&
      isNear(scan, end)
    ) {
      end++;
      continue;
    }
    const works = waterWorksEnd(scan, end);
    if (works !== undefined) {
      end = works;
      continue;
    }
    // "Kabag Organisasi Sekda Tuban": the secretariat is called after its head.
    if (key === 'sekda' && scan.capital(end)) {
      end++;
      continue;
    }
    // "Kepala Ombudsman RI perwakilan Jawa Timur".
    if (end > from && key === 'perwakilan' && placeAt(scan, end + 1) && scan.capital(end + 1)) {
      end++;
      continue;
    }
    // "Minister of Home Affairs of the Republic of Indonesia".
    const english = /^(?:of|for|and)$/.test(key) ? (scan.key(end + 1) === 'the' ? end + 2 : end + 1) : end;
    if (english > end && FIELD_WORDS.has(scan.key(english)) && scan.capital(english) && isNear(scan, english)) {
      end = english + 1;
      continue;
    }
    // "Head of the West Java Health Office".
    const abroad = end === from && key === 'the' ? placeAt(scan, end + 1) : undefined;
    if (abroad && isFieldWord(scan.key(abroad.end)) && scan.capital(abroad.end) && isNear(scan, abroad.end)) {
      codes = codesOf(abroad.regions);
      end = abroad.end + 1;
      place = true;
      continue;
    }
    // "the Health Office of Tuban Regency".
    const seat =
      key === 'of' && end > from ? placeAt(scan, scan.key(end + 1) === 'the' ? end + 2 : end + 1) : undefined;
    if (seat && scan.capital(seat.end - 1) && isNear(scan, end)) {
      end = scan.cue('body-tail', seat.end) && isNear(scan, seat.end) ? seat.end + 1 : seat.end;
      place = true;
      continue;
    }
    // "Head of the Environment Agency".
    if (end === from && key === 'the' && FIELD_WORDS.has(scan.key(end + 1)) && scan.capital(end + 1)) {
      end += 2;
      continue;
    }
    // "Kepala Perwakilan Maluku di Jakarta".
    if (key === 'di' && place && PLACED_ABROAD.test(scan.key(from - 1))) {
      const abroad = placeAt(scan, end + 1);
      if (!abroad || !scan.capital(end + 1)) break;
      end = abroad.end;
      continue;
    }
    // "Dirjen HAM pada Kementerian Hukum", "Kabid Mutu pada Dinas Kesehatan".
    if (key === 'pada' && end > from && scan.capital(end + 1) && gap === ' ' && isSeat(scan, end + 1)) {
      end++;
      continue;
    }
    // "Deputi bidang Pelayanan Publik".
    if (key === 'bidang' && FIELD_WORDS.has(scan.key(end + 1)) && scan.capital(end + 1)) {
      end += 2;
      continue;
    }
    if (!scan.capital(end) && (shape & SHAPE.numeric) === 0) break;
    // "Ketua Panitia Sayembara Desain Tugu Kabupaten Tuban, Salim": words before a government and a comma are no person.
    const placedAt = placeBehind(scan, end);
    if (placedAt !== undefined) {
      end = placedAt;
      continue;
    }
    const named = scan.cue('unit-head', end) ? hospitalName(scan, end + 1) : undefined;
    if (named !== undefined) {
      end = named;
      continue;
    }
    if (scan.cue('unit-head', end) && isNear(scan, end + 1) && isUnitPlace(scan, end + 1)) {
      end += 2;
      continue;
    }
    if (field || scan.cue('unit-head', end)) {
      end++;
      continue;
    }
    if ((shape & SHAPE.digits) !== 0 || /^(?:i|ii|iii|iv|v|vi|vii)$/.test(key)) {
      end++;
      continue;
    }
    const acronym =
      (shape & SHAPE.capitals) !== 0 && scan.lineCase(end) !== 'capitals' && !FRONT_TITLES.has(key) && key.length >= 2;
    if (acronym && !BACK_TITLES.has(key)) {
      end++;
      continue;
    }
    // A word that we do not know, with more of the field behind it: "Deputi Akreditasi Pelayanan".
    if (
      isNear(scan, end + 1) &&
      (isFieldWord(scan.key(end + 1)) || scan.cue('unit-head', end + 1)?.cue.row.alone === true) &&
      scan.capital(end + 1) &&
      !FRONT_TITLES.has(key)
    ) {
      end += 2;
      continue;
    }
    break;
  }
  const body = end > from ? text.slice(words.starts[from], words.ends[end - 1]) : undefined;
  return { end, codes, place: place || end > from, ...(body !== undefined && { body }) };
}

/** "Pemakaman", "Keolahragaan", "Perparkiran": what is done is never a person's name; "Kertawan" is one. */
const DEED = /^(?:pe[mnrl][A-Za-zÀ-ɏ]{3,}|ke\w{4,})(?<!aw|gerah|harga)an$/u;

/** "Kemdagri", "Kemendikbudristek": the short form of a ministry; "Kemal" is a name. */
const MINISTRY = /^kem(?:en|[dklpt])[A-Za-zÀ-ɏ]{2,}$/u;

function isFieldWord(key: string): boolean {
  return FIELD_WORDS.has(key) || DEED.test(key) || MINISTRY.test(key);
}

function isShortOfDinas(scan: Scan, word: number): boolean {
  return (
    /^(?:kepala|sekretaris|kabid|kasi)$/.test(scan.key(word - 1)) &&
    /^(?:dis|din)[A-Za-zÀ-ɏ]{3,}$/u.test(scan.key(word)) &&
    isNear(scan, word) &&
    scan.capital(word)
  );
}

function isSeat(scan: Scan, word: number): boolean {
  return (
    /^(?:kementerian|dinas|badan|biro|sekretariat|setda|deputi|direktorat|bagian)$/.test(scan.key(word)) ||
    scan.name('body', word).length > 0 ||
    scan.cue('unit-head', word) !== undefined
  );
}

/** The bracket behind the word begins with the letter of the field's first word, or of the head before it. */
function isBeforeShort({ text, words, gap, key }: Scan, from: number, word: number): boolean {
  const short = word + 1;
  if (short >= words.count || gap(short) !== ' (' || text.charAt(words.ends[short] ?? 0) !== ')') return false;
  if (((words.shapes[short] ?? 0) & SHAPE.capitals) === 0 || key(short).length < 3) return false;
  const initial = key(short).charAt(0);
  return initial === key(from).charAt(0) || initial === key(from - 1).charAt(0);
}

/** "Perumda Air Minum Tirta Lestari Tuban": water works are called after what is holy in water, and another word or two. */
function waterWorksEnd(scan: Scan, word: number): number | undefined {
  if (scan.key(word) !== 'tirta' || !scan.capital(word) || !isNear(scan, word)) return undefined;
  if (!/^(?:perumdam?|pdam|minum|pudam|direktur|utama|\w*dirut)$/.test(scan.key(word - 1))) return undefined;
  let end = word + 1;
  while (end < word + 3 && isNear(scan, end) && scan.capital(end) && !placeAt(scan, end)) {
    const more = end + 1;
    const closed = /^, ?$/.test(scan.gap(more)) || (isNear(scan, more) && placeAt(scan, more) !== undefined);
    if (end > word + 1 && !closed) break;
    end++;
  }
  return end;
}

/** The word at which "Kabupaten Tuban," begins, behind one to five capitalised words of a field. */
function placeBehind(scan: Scan, from: number): number | undefined {
  if (scan.lineCase(from) !== 'prose' || FRONT_TITLES.has(scan.key(from))) return undefined;
  for (let word = from + 1; word < Math.min(scan.words.count, from + 6); word++) {
    if (scan.gap(word) !== ' ' || !scan.capital(word)) return undefined;
    if (!scan.cue('body-head', word)) continue;
    const place = placeAt(scan, word);
    return place && place.first === word && /^, ?$/.test(scan.gap(place.end)) && scan.capital(place.end)
      ? word
      : undefined;
  }
  return undefined;
}

const PLACED_ABROAD = /^(?:perwakilan|penghubung|kantor)$/;

/** "RSUD dr. Haryoto Lumajang", "RSUD Dr. Soetomo, dr. Joni Wahyuhadi": the hospital is named after a doctor, its director follows. */
function hospitalName(scan: Scan, doctor: number): number | undefined {
  if (!/^(?:rsud|rsu|rsd|rs|rsup|rsj)$/.test(scan.key(doctor - 1))) return undefined;
  if (scan.key(doctor) !== 'dr') return namedHospital(scan, doctor);
  for (let word = doctor + 1; word < Math.min(scan.words.count, doctor + 6) && scan.capital(word); word++) {
    if (word > doctor + 1) {
      const place = placeAt(scan, word);
      if (place) return place.end;
    }
    if (/^, ?$/.test(scan.gap(word + 1)) && (isFrontTitle(scan, word + 1) || isName(scan, word + 1))) return word + 1;
    if (!/^[ .\u00a0]+$/.test(scan.gap(word + 1))) return undefined;
  }
  return undefined;
}

/** "RSUD Arifin Nu'mang, dr Budi Santoso": named after someone, where the director with his title follows behind a comma. */
function namedHospital(scan: Scan, first: number): number | undefined {
  for (let word = first; word < Math.min(scan.words.count, first + 4) && isName(scan, word); word++) {
    if (/^, ?$/.test(scan.gap(word + 1)))
      return word > first && isFrontTitle(scan, word + 1) && isName(scan, word + 2) ? word + 1 : undefined;
    if (scan.gap(word + 1) !== ' ') return undefined;
  }
  return undefined;
}

/** "(DP2KBP3A)", "(Kemenpan - RB)", "(Dinas PPKBPP dan PA)": four words at most, the first with a capital, no person. */
function shortBracketEnd(scan: Scan, first: number): number | undefined {
  if (!scan.capital(first) || isFrontTitle(scan, first) || scan.name('official', first).length > 0) return undefined;
  for (let word = first; word < Math.min(scan.words.count, first + 4); word++) {
    if (scan.text.charAt(scan.words.ends[word] ?? 0) === ')') return word + 1;
  }
  return undefined;
}

/** Offices named after a place that we cannot know: "Camat Randuagung". */
const PLACED_OFFICES =
  /^(?:rektor|dekan|camat|sekcam|panewu|lurah|kades|desa|puskesmas|kapuskesmas|kapolsek|danramil|kelurahan|distrik|dusun|kampung|pekon|nagari|keuchik|geuchik|perbekel|pambakal|pembakal|peratin|kuwu)$/;

/** After "Kepala Puskesmas" one more word is its place, when the name still follows: "Kepala Puskesmas Bendo, dr. Rindra". */
function isUnitPlace(scan: Scan, word: number): boolean {
  if (!isName(scan, word) || FIELD_WORDS.has(scan.key(word)) || isFrontTitle(scan, word) || scan.cue('unit-head', word))
    return false;
  const gap = scan.gap(word + 1);
  return /^(?:, ?| )$/.test(gap) && (isName(scan, word + 1) || isFrontTitle(scan, word + 1));
}

/** "Kepala Desa Suka Maju, Budi Santoso, menerima": a village of two words or three, where its head follows between commas. */
function longPlaceEnd(scan: Scan, from: number): number | undefined {
  if (!PLACED_OFFICES.test(scan.key(from - 1))) return undefined;
  let end = from;
  while (end < from + 3 && isName(scan, end) && (end === from || scan.gap(end) === ' ')) end++;
  if (end - from < 2 || !/^, ?$/.test(scan.gap(end)) || scan.cue('office', end) || placeAt(scan, end)) return undefined;
  let name = end;
  while (isFrontTitle(scan, name)) name++;
  let stop = name;
  while (stop < name + 5 && isName(scan, stop) && (stop === name || scan.gap(stop) === ' ')) stop++;
  return stop > name && (name > end || /^[,.]/.test(scan.gap(stop)) || !scan.capital(stop)) ? end : undefined;
}
