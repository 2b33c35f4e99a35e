import { FIELD_WORDS } from '../language/bodies.ts';
import { BACK_TITLES, FRONT_TITLES } from '../language/titles.ts';
import { SHAPE } from '../text/words.ts';
import { closesBracket } from './closes-bracket.ts';
import { isFieldWord } from './field-words.ts';
import { firstRule, type Rule } from './first-rule.ts';
import { hospitalName } from './hospital-name.ts';
import { isInCapitals } from './is-in-capitals.ts';
import { isShortBracket } from './is-short-bracket.ts';
import { isUnitPlace, longPlaceEnd, PLACED_OFFICES } from './office-place.ts';
import { isFrontTitle } from './official-titles.ts';
import { isName } from './person-name.ts';
import { codesOf, isNear, placeAt, regionAt } from './regions.ts';
import type { Scan } from './scan.ts';

/** The longest office field: "Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan Perlindungan Anak". */
const MAX_FIELD_WORDS = 24;

/** What an office is of, as printed; `end` is the word behind it. */
export type Field = {
  readonly end: number;
  readonly body?: string | undefined;
  readonly codes: readonly string[];
  /** It is told. */
  readonly place: boolean;
};

/** What is read of a field so far, words `from` to `end`. */
type SoFar = {
  readonly from: number;
  readonly end: number;
  readonly codes: readonly string[];
  readonly place: boolean;
};

/** What the next words add to a field, or that it ends before them; undefined leaves them to the next rule. */
type More = Partial<SoFar> | 'ends' | undefined;

/** The field of an office: capitalised field words, bodies, acronyms and places, up to the person's name. */
export function workField(scan: Scan, from: number): Field {
  const { words, text } = scan;
  let soFar: SoFar = { from, end: fieldOpening(scan, from), codes: [], place: false };
  const limit = Math.min(words.count, from + MAX_FIELD_WORDS);
  while (soFar.end < limit && ((words.shapes[soFar.end] ?? 0) & SHAPE.joined) !== 0) {
    const more = firstRule(RULES, scan, soFar);
    if (more === undefined || more === 'ends') break;
    soFar = { ...soFar, ...more };
  }
  const { end, codes, place } = soFar;
  const body = end > from ? text.slice(words.starts[from], words.ends[end - 1]) : undefined;
  return { end, body, codes, place: place || end > from };
}

/** The word behind what stands first: a village or another unit with its place, or whose staff somebody is. */
function fieldOpening(scan: Scan, from: number): number {
  // "Staf Ahli Gubernur Bali Bidang Hukum".
  const head = /^(?:ahli|khusus|asisten|deputi)$/.test(scan.key(from - 1)) ? scan.cue('office', from) : undefined;
  if (head?.cue.row.domain === 'region' && isNear(scan, from) && scan.capital(from)) return head.end;
  const headed = scan.cueEnding('unit-head', from) !== undefined || PLACED_OFFICES.test(scan.key(from - 1));
  if (!headed || !isNear(scan, from)) return from;
  return longPlaceEnd(scan, from) ?? (isUnitPlace(scan, from) ? from + 1 : from);
}

/** The first rule that knows the next words says what they are. */
const RULES: readonly Rule<SoFar, More>[] = [
  knownName,
  hospital,
  bracketed,
  afterComma,
  conjoined,
  shortForm,
  properName,
  seat,
  englishField,
  smallWord,
  unitInside,
  fieldWord,
];

function knownName(scan: Scan, { from, end }: SoFar): More {
  const known = scan.name('official', end)[0];
  if (known && known.end - known.first > 1) return 'ends';
  if (scan.gap(end).includes(',')) return undefined;
  const body = scan.name('body', end)[0];
  if (body && (body.end > end + 1 || scan.capital(end))) return { end: body.end, place: true };
  // "PDAM Tirta Sari Kota Magelang", where the kind of the region has been read as a word of the name.
  const head = end > from && isNear(scan, end) ? scan.cue('body-head', end - 1) : undefined;
  const here = (head && regionAt(scan, end, head.cue.row.kind)) ?? placeAt(scan, end);
  return here && { end: here.end, codes: codesOf(here.regions), place: true };
}

function hospital(scan: Scan, { end }: SoFar): More {
  const behind = hospitalName(scan, end);
  return behind === undefined ? undefined : { end: behind };
}

function bracketed(scan: Scan, { end }: SoFar): More {
  const gap = scan.gap(end);
  // "Kepala BKN Republik Indonesia (RI), Salim".
  if (gap === ' (' && scan.key(end) === 'ri' && scan.key(end - 1) === 'indonesia') return { end: end + 1 };
  if (!gap.includes('(')) return undefined;
  const closed = shortBracketEnd(scan, end);
  return closed === undefined ? 'ends' : { end: closed };
}

/** Only another field word goes on after a comma: "Komunikasi, Informatika, dan Persandian". */
function afterComma(scan: Scan, soFar: SoFar): More {
  const { end } = soFar;
  if (!scan.gap(end).includes(',')) return undefined;
  if (hasNoField(scan, soFar) || scan.cue('office', end)) return 'ends';
  if (scan.key(end) === 'dan' && isFieldWord(scan.key(end + 1)) && scan.capital(end + 1)) return { end: end + 2 };
  return isFieldWord(scan.key(end)) && scan.capital(end) ? { end: end + 1 } : 'ends';
}

function conjoined(scan: Scan, soFar: SoFar): More {
  const { end } = soFar;
  const isAnd = scan.key(end) === 'dan';
  if (isAnd && hasNoField(scan, soFar)) return 'ends';
  if (!isAnd && scan.gap(end).trim() !== '&') return undefined;
  if (isFieldWord(scan.key(end + 1))) return { end: end + 2 };
  const acronym = scan.capital(end + 1) && isInCapitals(scan, end + 1);
  return acronym && !scan.cue('office', end + 1) ? { end: end + 2 } : 'ends';
}

/** Right behind an office that says nothing of its field. */
function hasNoField({ key }: Scan, { from, end }: SoFar): boolean {
  return end === from && (PLACED_OFFICES.test(key(from - 1)) || !isFieldWord(key(from - 1)));
}

function shortForm(scan: Scan, { from, end }: SoFar): More {
  const key = scan.key(end);
  // "Kepala Diskes Tuban": an office's short form that no row has.
  if (end === from && isShortOfDinas(scan, end)) return { end: end + 1 };
  // "Penyelenggaraan E-Government".
  if (key.length === 1 && scan.gap(end + 1) === '-' && scan.capital(end + 1)) return { end: end + 2 };
  // "Kepala Pusat Pengelolaan Ekoregion (PPE)": a word before the short form of all.
  if (end > from && isBeforeShort(scan, from, end)) return { end: end + 1 };
  // "Pangdam V/Brawijaya", "Danrem 082/CPYJ".
  if (scan.gap(end) === '/' && end > from && /^(?:[ivx]+|\d+)$/.test(scan.key(end - 1)) && scan.capital(end))
    return { end: end + 1 };
  return undefined;
}

function properName(scan: Scan, { from, end }: SoFar): More {
  // "Rektor Universitas Airlangga Salim": one word is its name.
  if (
    /^(?:universitas|institut|politeknik)$/.test(scan.key(end - 1)) &&
    end > from &&
    isName(scan, end) &&
    isNear(scan, end)
  )
    return { end: end + 1 };
  const works = waterWorksEnd(scan, end);
  if (works !== undefined) return { end: works };
  // "Kabag Organisasi Sekda Tuban": the secretariat is called after its head.
  return scan.key(end) === 'sekda' && scan.capital(end) ? { end: end + 1 } : undefined;
}

/** Where it sits, or of what it is a part. */
function seat(scan: Scan, { from, end, place }: SoFar): More {
  const key = scan.key(end);
  // "Kepala Ombudsman RI perwakilan Jawa Timur".
  if (end > from && key === 'perwakilan' && placeAt(scan, end + 1) && scan.capital(end + 1)) return { end: end + 1 };
  // "Kepala Perwakilan Maluku di Jakarta".
  if (key === 'di' && place && PLACED_ABROAD.test(scan.key(from - 1))) {
    const abroad = placeAt(scan, end + 1);
    return abroad && scan.capital(end + 1) ? { end: abroad.end } : 'ends';
  }
  // "Dirjen HAM pada Kementerian Hukum", "Kabid Mutu pada Dinas Kesehatan".
  if (key === 'pada' && end > from && scan.capital(end + 1) && scan.gap(end) === ' ' && isSeat(scan, end + 1))
    return { end: end + 1 };
  // "Deputi bidang Pelayanan Publik".
  if (key === 'bidang' && FIELD_WORDS.has(scan.key(end + 1)) && scan.capital(end + 1)) return { end: end + 2 };
  return undefined;
}

function englishField(scan: Scan, { from, end }: SoFar): More {
  const key = scan.key(end);
  if (!/^(?:of|for|and|the)$/.test(key)) return undefined;
  const behind = scan.key(end + 1) === 'the' ? end + 2 : end + 1;
  if (key !== 'the') {
    // "Minister of Home Affairs of the Republic of Indonesia".
    if (FIELD_WORDS.has(scan.key(behind)) && scan.capital(behind) && isNear(scan, behind)) return { end: behind + 1 };
    // "the Health Office of Tuban Regency".
    const here = key === 'of' && end > from ? placeAt(scan, behind) : undefined;
    if (!here || !scan.capital(here.end - 1) || !isNear(scan, end)) return undefined;
    const tailed = scan.cue('body-tail', here.end) && isNear(scan, here.end);
    return { end: tailed ? here.end + 1 : here.end, place: true };
  }
  if (end > from) return undefined;
  // "Head of the West Java Health Office".
  const abroad = placeAt(scan, end + 1);
  if (abroad && isFieldWord(scan.key(abroad.end)) && scan.capital(abroad.end) && isNear(scan, abroad.end))
    return { end: abroad.end + 1, codes: codesOf(abroad.regions), place: true };
  // "Head of the Environment Agency".
  return FIELD_WORDS.has(scan.key(end + 1)) && scan.capital(end + 1) ? { end: end + 2 } : undefined;
}

function smallWord({ capital, words }: Scan, { end }: SoFar): More {
  return capital(end) || ((words.shapes[end] ?? 0) & SHAPE.numeric) !== 0 ? undefined : 'ends';
}

function unitInside(scan: Scan, { end }: SoFar): More {
  // "Ketua Panitia Sayembara Desain Tugu Kabupaten Tuban, Salim": words before a government and a comma are no person.
  const placed = placeBehind(scan, end);
  if (placed !== undefined) return { end: placed };
  if (!scan.cue('unit-head', end)) return undefined;
  const named = hospitalName(scan, end + 1);
  if (named !== undefined) return { end: named };
  return { end: isNear(scan, end + 1) && isUnitPlace(scan, end + 1) ? end + 2 : end + 1 };
}

function fieldWord(scan: Scan, { end }: SoFar): More {
  const key = scan.key(end);
  const shape = scan.words.shapes[end] ?? 0;
  if (isFieldWord(key)) return { end: end + 1 };
  if ((shape & SHAPE.digits) !== 0 || /^(?:i|ii|iii|iv|v|vi|vii)$/.test(key)) return { end: end + 1 };
  if (FRONT_TITLES.has(key)) return undefined;
  const acronym = (shape & SHAPE.capitals) !== 0 && scan.lineCase(end) !== 'capitals' && key.length >= 2;
  if (acronym && !BACK_TITLES.has(key)) return { end: end + 1 };
  // A word that we do not know, with more of the field behind it: "Deputi Akreditasi Pelayanan".
  const goesOn = isFieldWord(scan.key(end + 1)) || scan.cue('unit-head', end + 1)?.cue.row.alone === true;
  return goesOn && isNear(scan, end + 1) && scan.capital(end + 1) ? { end: end + 2 } : undefined;
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
function isBeforeShort(scan: Scan, from: number, word: number): boolean {
  const short = word + 1;
  if (short >= scan.words.count || scan.gap(short) !== ' (' || !isShortBracket(scan, short)) return false;
  const printed = scan.key(short);
  const initial = printed.charAt(0);
  return printed.length > 2 && (initial === scan.key(from).charAt(0) || initial === scan.key(from - 1).charAt(0));
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

/** "(DP2KBP3A)", "(Kemenpan - RB)", "(Dinas PPKBPP dan PA)": four words at most, the first with a capital, no person. */
function shortBracketEnd(scan: Scan, first: number): number | undefined {
  if (!scan.capital(first) || isFrontTitle(scan, first) || scan.name('official', first).length > 0) return undefined;
  for (let word = first; word < Math.min(scan.words.count, first + 4); word++) {
    if (closesBracket(scan, word)) return word + 1;
  }
  return undefined;
}
