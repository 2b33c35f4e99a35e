import { NO_NAMES, WISHES } from '../language/common-words.ts';
import { FAMILIAR, FRONT_TITLES, NAME_PARTICLES } from '../language/titles.ts';
import { WINS } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { SHAPE } from '../text/words.ts';
import { closesBracket } from './closes-bracket.ts';
import { isCertainAward } from './is-certain-award.ts';
import { isInCapitals } from './is-in-capitals.ts';
import { backTitles, isBackTitle, isFrontTitle } from './official-titles.ts';
import { isNear, placeAt } from './regions.ts';
import type { Scan } from './scan.ts';

export const MAX_NAME_WORDS = 7;

export type Person = { readonly name: string; readonly end: number; readonly lastWord: number };

/** A person's name with titles before and behind, right after an office. */
export function personAt(scan: Scan, from: number): Person | undefined {
  const { words, text } = scan;
  if (from >= words.count || ((words.shapes[from] ?? 0) & SHAPE.line) !== 0) return undefined;
  if (from > 0 && scan.sentence(from) !== scan.sentence(from - 1)) return undefined;
  const gap = scan.gap(from);
  // "Salim (Bupati Tuban), Rini (Bupati Buton)": the bracket of an office closes before the next person.
  if (/^\), /.test(gap) && isBracketed(scan, from)) return undefined;
  if (gap === ' (') return bracketedPerson(scan, from);
  if (!/^\)?(?:[ \u00a0]+|, ?|\. ?| ?[-–] )$/.test(gap)) return undefined;
  const afterComma = gap.includes(',');
  let first = from;
  while (isFrontTitle(scan, first)) first++;
  const known = scan.name('official', first)[0];
  const nameFirst = first;
  if (!known && (!isName(scan, first) || NOBODY.test(scan.key(first)))) return undefined;
  // "dikatakan Gubernur, BKN RI menetapkan", "menurut Bupati Tuban, Adipura diraih": a body comes next, or an award.
  if (!known && afterComma && (scan.name('body', first).length > 0 || isCertainAward(scan, first))) return undefined;
  // "Bupati Tuban, Gresik, dan Lamongan": a list of places, not a person.
  const place = !known && first === from && afterComma ? placeAt(scan, first) : undefined;
  // "Kepala BKN, Bima Haria": a town's name that is a person's.
  const goesOn = place?.end === first + 1 && scan.gap(place.end) === ' ' && isName(scan, place.end);
  if (place && !(goesOn && place.regions.every(({ kind }) => kind !== 'provinsi'))) return undefined;
  let end = known ? known.end : first + 1;
  const prose = scan.lineCase(first) === 'prose';
  while (end < words.count && end - nameFirst < MAX_NAME_WORDS && isNameGap(scan, end)) {
    const key = scan.key(end);
    if (NAME_PARTICLES.has(key) && isName(scan, end + 1)) {
      end += 2;
      continue;
    }
    if (!isName(scan, end) || (known && !prose && known.end - known.first > 1)) break;
    if (scan.cue('office', end) || scan.cue('unit-head', end)) break;
    if (isBackTitle(scan, end)) break;
    end++;
  }
  // "Direktur Utama Jawa Pos", "Presiden Social Security Association": a company, not a person.
  for (let word = nameFirst; word <= end && word < words.count; word++) {
    if (COMPANY.test(scan.key(word)) && scan.capital(word) && (word < end || isNear(scan, word))) return undefined;
  }
  // "Camat Pujer, Koramil, dan Kapolsek", "Wakil Bupati, Sekretaris Daerah, Ketua": others who came, not a name.
  if (!known && afterComma && first === from && (GUESTS.test(scan.key(first)) || scan.cue('office', first)))
    return undefined;
  // "Regent Entrepreneur Award", "Juri Eksekutif Citra Award": the name of an award.
  if (!known && scan.cue('award-tail', end) && scan.gap(end) === ' ') return undefined;
  // "World Mayor Prize".
  if (!known && scan.cue('award-tail', nameFirst)) return undefined;
  const name = text.slice(words.starts[nameFirst], words.ends[end - 1]);
  const nick = nicknameEnd(scan, nameFirst, end);
  if (nick !== undefined) return { name, end: (words.ends[nick - 1] ?? 0) + 1, lastWord: nick };
  const last = backTitles(scan, end);
  return { name, end: last.end, lastWord: last.word };
}

/** The next bracket behind the word opens with an office. */
function isBracketed(scan: Scan, from: number): boolean {
  for (let word = from; word < Math.min(scan.words.count, from + MAX_NAME_WORDS); word++) {
    if (scan.gap(word).endsWith('(')) return scan.cue('office', word) !== undefined;
    if (word > from && scan.gap(word) !== ' ') return false;
  }
  return false;
}

/** "Menteri LHK (Ibu Siti Nurbaya Bakar)": a bracket with a title or a known name first, and nothing behind the person. */
function bracketedPerson(scan: Scan, from: number): Person | undefined {
  const { words, text } = scan;
  let first = from;
  while (isFrontTitle(scan, first)) first++;
  const known = scan.name('official', first)[0];
  if (!isName(scan, first) || (first === from && !(known && known.end - first > 1))) return undefined;
  let end = first + 1;
  while (end < words.count && end - first < MAX_NAME_WORDS && isNameGap(scan, end) && isName(scan, end)) {
    if (isBackTitle(scan, end)) break;
    end++;
  }
  const last = backTitles(scan, end);
  if (text.charAt(last.end) !== ')') return undefined;
  return { name: text.slice(words.starts[first], words.ends[end - 1]), end: last.end + 1, lastWord: last.word };
}

/** "Indah Amperawati (Bunda Indah)": a familiar name in brackets, three words at most. */
function nicknameEnd(scan: Scan, nameFirst: number, from: number): number | undefined {
  if (scan.gap(from) !== ' (' || !scan.capital(from)) return undefined;
  if (isInitialsOf(scan, nameFirst, from) || isDrawnFrom(scan, nameFirst, from)) return from + 1;
  if (!FAMILIAR.has(scan.key(from))) return undefined;
  for (let word = from + 1; word < Math.min(scan.words.count, from + 3) && scan.gap(word) === ' '; word++)
    if (closesBracket(scan, word)) return word + 1;
  return undefined;
}

/** "Wahidin Halim (WH)", "Abdul Halim Muslih (AHM)": the name's initials in a bracket. */
function isInitialsOf(scan: Scan, nameFirst: number, bracketed: number): boolean {
  if (!closesBracket(scan, bracketed) || bracketed - nameFirst < 2) return false;
  let initials = '';
  for (let word = nameFirst; word < bracketed; word++) initials += scan.key(word).charAt(0);
  return scan.key(bracketed) === initials;
}

/** "Joko Widodo (Jokowi)", "Tri Rismaharini (Risma)": one word in a bracket whose letters all come from the name, in its order. */
function isDrawnFrom(scan: Scan, nameFirst: number, bracketed: number): boolean {
  if (!closesBracket(scan, bracketed) || bracketed - nameFirst < 2) return false;
  const short = scan.key(bracketed);
  if (short.length < 4) return false;
  let at = 0;
  for (let word = nameFirst; word < bracketed; word++)
    for (const letter of scan.key(word)) if (letter === short.charAt(at)) at++;
  return at === short.length;
}

const GUESTS =
  /^(?:koramil|jalan|jln|jl|istana|gedung|kantor|kompleks|komplek|rw|rt|kadus|bpd|lpm|pkk|babinsa|bhabinkamtibmas|bendahara|ajudan|kep|kab|prov|kec|polsek|polres|kodim|danramil|kapolsek|kapolres|dandim|forkopimcam|forkopimda|muspika|sekretaris|asisten|inspektur|inspektorat|opd|kejari|kajari|dprd|(?:wa)?men(?:dagri|naker|aker|kes|ko|pan|panrb|pora|keu|sos|dag|hub))$/;

/** "Tenaga Ahli Fraksi", "Kepala Desa dan Pimpinan Perusahaan": more of an office, or others who came. */
const NOBODY =
  /^(?:sehat|karang|kelompok|gapoktan|lingkup|selingkup|baru|lama|fraksi|perusahaan|organisasi|pimpinan|pejabat|tokoh|anggota|komunitas|undangan|terkait|setempat|lainnya|perempuan|wanita|muda|sedih|gembira)$/;

const COMPANY =
  /^(?:pos|weekly|survey|consulting|media|group|grup|radio|tv|televisi|bank|tbk|persero|association|news|corporation|foundation|institute|university)$/;

export function isNameGap(scan: Scan, word: number): boolean {
  const gap = scan.gap(word);
  if (/^[ \u00a0]+$/.test(gap) || gap === '-') return true;
  if (isNickname(scan, word) || isNickname(scan, word - 1)) return true;
  if (!/^\. ?$/.test(gap)) return false;
  // "Frans. J. Papilaya": an initial with its own stop, and a name behind it.
  if (gap === '. ' && scan.key(word).length === 1 && /^\. ?$/.test(scan.gap(word + 1)) && scan.capital(word + 1))
    return true;
  // A stop inside a name follows an initial or a short form: "M. Sanusi", "Moh. Ramdhan", "A.A. Gde".
  return (
    scan.key(word - 1).length <= 1 || NOBLE_SHORT.test(scan.key(word - 1)) || MUHAMMAD_SHORT.test(scan.key(word - 1))
  );
}

/** "Joko “Jokowi” Widodo": one word in quotation marks between two of a name. */
export function isNickname(scan: Scan, word: number): boolean {
  return (
    scan.capital(word) &&
    scan.capital(word + 1) &&
    /^ ["“'‘]$/.test(scan.gap(word)) &&
    /^["”'’] $/.test(scan.gap(word + 1))
  );
}

/** "RM. Mulyono", "I.B. Putra": titles of birth that are printed with the name. */
const NOBLE_SHORT = /^(?:rm|ra|rr|rd|rb|rp|kph|krt|kp|ib|aa|ida|dt|dtk|st|sy|tgk|tk|ust|pdt)$/;

const MUHAMMAD_SHORT = /^(?:moh|moch|muh|mhd|mokh|ach|abd|ign|st|nur|ir|drs|dr|h|hj|kh)$/;

export function isName(scan: Scan, word: number): boolean {
  // "piala Bupati III": a number, no name.
  if (/^(?:ii|iii|iv|vi{1,3}|ix)$/.test(scan.key(word))) return false;
  if (word >= scan.words.count || !scan.capital(word)) return false;
  // "Bupati Tuban Salim Datangkan Adipura": in a headline the verb has a capital too, and so has the award.
  if (
    scan.lineCase(word) !== 'prose' &&
    (/^[A-Za-zÀ-ɏ]{4,}kan$/u.test(scan.key(word)) ||
      isCertainAward(scan, word) ||
      GETS.test(scan.key(word)) ||
      WISHES.has(scan.key(word)))
  )
    return false;
  return !NO_NAMES.has(scan.key(word)) || isNameAfterAll(scan, word);
}

/** "Tuban Regent Grabs Adipura". */
const GETS = pattern`^(?:${WINS}|gets|takes)$`;

/** "Gubernur Maluku Said Asagaff", "AS Tamrin": another word's spelling, told by the name that goes on behind it. */
function isNameAfterAll(scan: Scan, word: number): boolean {
  const key = scan.key(word);
  const initials = key === 'as' && isInCapitals(scan, word);
  if (!initials && !/^(?:said|april|mei|juni|juli|wali)$/.test(key)) return false;
  if (initials) return scan.lineCase(word) === 'prose';
  // "jelas Wabup Said.": behind an office the capital tells it from the English verb.
  if (key === 'said' && scan.lineCase(word) === 'prose' && scan.gap(word) === ' ' && scan.cueEnding('office', word))
    return true;
  const next = word + 1;
  return (
    scan.lineCase(word) === 'prose' &&
    next < scan.words.count &&
    scan.gap(next) === ' ' &&
    scan.capital(next) &&
    scan.sentence(next) === scan.sentence(word) &&
    !NO_NAMES.has(scan.key(next)) &&
    !scan.cue('office', word)
  );
}

/** A full name of a known official without an office. One word is too little, unless no one else has it. */
export function knownPersonAt(
  scan: Scan,
  word: number,
): { readonly lastWord: number; readonly persons: readonly string[] } | undefined {
  const hits = scan.name('official', word);
  const [hit] = hits;
  if (!hit || hit.end - hit.first < 2 || !scan.capital(word)) return undefined;
  for (let i = word; i < hit.end; i++)
    if (!scan.capital(i) || (i > word && /[,.(]/.test(scan.gap(i)) && scan.key(i - 1).length > 3)) return undefined;
  // "Emil Dardak" inside a longer name is someone else: "Ahmad Fauzi Ridwan" is not Ahmad Fauzi.
  if (
    scan.lineCase(word) === 'prose' &&
    isName(scan, hit.end) &&
    isNameGap(scan, hit.end) &&
    !isBackTitle(scan, hit.end)
  )
    return undefined;
  if (
    scan.lineCase(word) === 'prose' &&
    word > 0 &&
    scan.gap(word) === ' ' &&
    isName(scan, word - 1) &&
    !FRONT_TITLES.has(scan.key(word - 1)) &&
    scan.sentence(word - 1) === scan.sentence(word) &&
    !scan.cueEnding('office', word)
  ) {
    return undefined;
  }
  const persons = [...new Set(hits.map(({ entry }) => scan.gazetteer.names.officials[entry.ref]?.name ?? ''))].filter(
    (name) => name !== '',
  );
  return { lastWord: hit.end, persons };
}
