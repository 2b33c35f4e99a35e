import { NO_NAMES } from '../language/common-words.ts';
import { FRONT_TITLES, MUHAMMADS, NAME_PARTICLES } from '../language/titles.ts';
import type { DraftOf } from './draft.ts';
import { isInCapitals } from './is-in-capitals.ts';
import { frontTitles } from './official-titles.ts';
import type { Scan } from './scan.ts';

const MIN_LETTERS = 3;

/** A capitalised word behind these is the name of a place or a building: "Jalan Sudirman", "di Martapura". */
const PLACE_HEADS =
  /^(?:di|ke|kota|kabupaten|kab|provinsi|kecamatan|kelurahan|desa|dusun|jalan|jln|jl|pulau|gunung|sungai|danau|pantai|bandara|pelabuhan|stadion|hotel|gedung|pendopo|aula|masjid|pasar|taman|rsud|rs|universitas|sekolah|dinas|pt|cv)$/;

/**
 * Whoever an article has introduced is named again by a part of the name: "ujar Gunawan", "Adi Darma mengatakan". Found behind
 * the introduction only, in prose, where nothing beside the word makes it another name.
 */
export function laterNames(scan: Scan, people: readonly DraftOf<'official'>[]): readonly DraftOf<'official'>[] {
  const introduced = people.filter(({ person }) => person !== undefined).sort((a, b) => a.end - b.end);
  if (introduced.length === 0) return [];
  const { starts, ends, count } = scan.words;
  const named = new Map<string, DraftOf<'official'>>();
  const found: DraftOf<'official'>[] = [];
  let next = 0;
  for (let word = 0; word < count; word++) {
    const start = starts[word] ?? 0;
    for (let draft = introduced[next]; draft && draft.end <= start; draft = introduced[++next])
      for (const part of partsOf(draft.person ?? '')) named.set(part, draft);
    const who = isWritten(scan, word) ? named.get(scan.key(word)) : undefined;
    if (!who) continue;
    let last = word;
    while (isJoined(scan, last + 1) && named.get(scan.key(last + 1)) === who) last++;
    // "Muhammad Yasin mengatakan": a given name that many have, and that never stands alone.
    const given =
      isJoined(scan, word) && MUHAMMADS.has(scan.key(word - 1)) && isPartOf(scan, word - 1, who) ? word - 1 : word;
    if (!isNameBefore(scan, given) && !isNameBehind(scan, last + 1) && scan.name('region', word).length === 0) {
      found.push({
        type: 'official',
        // "ujar Hi. Buhari", "kata dr Salim".
        start: starts[frontTitles(scan, given)] ?? start,
        end: ends[last] ?? start,
        former: who.former,
        codes: [],
        person: scan.text.slice(start, ends[last]),
        persons: who.persons,
      });
    }
    word = last;
  }
  return found;
}

function isPartOf(scan: Scan, word: number, { person = '' }: DraftOf<'official'>): boolean {
  return scan.capital(word) && person.toLowerCase().startsWith(`${scan.key(word)} `);
}

/** The words of a name that can stand for it alone. */
function partsOf(person: string): readonly string[] {
  return person
    .toLowerCase()
    .split(/[^A-Za-zÀ-ɏ'’]+/u)
    .filter(
      (part) =>
        part.length >= MIN_LETTERS &&
        !MUHAMMADS.has(part) &&
        !NAME_PARTICLES.has(part) &&
        !FRONT_TITLES.has(part) &&
        !NO_NAMES.has(part),
    );
}

/** What joins the halves of a pair; the beginning of the text is none. */
const PAIRS: readonly string[] = ['-', '–', '/'];

/** As a name stands in prose: with a capital, not in capitals, which are an abbreviation ("HAM"), nor half of a pair ("Yuni-Dedy"). */
function isWritten(scan: Scan, word: number): boolean {
  if (!scan.capital(word) || scan.lineCase(word) !== 'prose') return false;
  if (isInCapitals(scan, word)) return false;
  const { text, words } = scan;
  return !PAIRS.includes(text.charAt(words.starts[word]! - 1)) && !PAIRS.includes(text.charAt(words.ends[word]!));
}

/** One space parts the word from the one before, in one sentence. */
function isJoined(scan: Scan, word: number): boolean {
  return (
    word > 0 &&
    word < scan.words.count &&
    /^[ \u00a0]$/.test(scan.gap(word)) &&
    scan.sentence(word) === scan.sentence(word - 1)
  );
}

function isNameBefore(scan: Scan, word: number): boolean {
  if (!isJoined(scan, word)) return false;
  const before = word - 1;
  if (PLACE_HEADS.test(scan.key(before))) return true;
  if (!scan.capital(before) || FRONT_TITLES.has(scan.key(before))) return false;
  // "Menurut Lukas": a word that only begins the sentence has its capital from there.
  return before > 0 && scan.sentence(before - 1) === scan.sentence(before);
}

function isNameBehind(scan: Scan, word: number): boolean {
  return isJoined(scan, word) && scan.capital(word) && !NO_NAMES.has(scan.key(word));
}
