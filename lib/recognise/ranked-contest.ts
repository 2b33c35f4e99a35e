import { RANKS } from '../language/award-words.ts';
import { extension } from './award-extension.ts';
import { isNameStop, MAX_AWARD_WORDS } from './award-name-words.ts';
import type { DraftOf } from './draft.ts';
import { placeAt } from './regions.ts';
import type { Scan } from './scan.ts';
import { unknownAward } from './unknown-award.ts';

/** Heads of events that name a contest only where a sentence tells who came where in it: "juara umum MTQ ke-19". */
export const EVENT_HEADS: ReadonlySet<string> = new Set(
  'mtq stq musabaqah porprov porkab porda popda peparprov peparda pekan penilaian festival kejuaraan turnamen gelar jambore pawai karnaval parade pameran kontes'.split(
    ' ',
  ),
);

/** "juara umum Pekan Olahraga Provinsi XV", "juara pertama Penilaian Kebersihan PKK": an event, with a place in it. */
export function rankedContest(
  scan: Scan,
  first: number,
): { readonly draft: DraftOf<'award'>; readonly end: number } | undefined {
  const { words } = scan;
  if (!scan.capital(first) || TEAM.test(scan.key(first - 1)) || !tellsOfPlaces(scan, first)) return undefined;
  const short = /^(?:[mst]tq|po\w+|peparprov|peparda)$/.test(scan.key(first));
  // "Gelar Juara Umum": the noun of the place, and no event.
  if (!short && scan.name('competition', first).length > 0) return undefined;
  let end = first + 1;
  while (end < words.count && end - first < MAX_AWARD_WORDS && /^[ '’-]$/.test(scan.gap(end))) {
    const key = scan.key(end);
    if (key === 'ke' && /^\d{1,3}$/.test(scan.key(end + 1)) && /^[ -]$/.test(scan.gap(end + 1))) {
      end += 2;
      continue;
    }
    if (!scan.capital(end) || /^(?:tingkat|tahun|juara)$/.test(key)) break;
    // "Pekan Olahraga Provinsi XV Jawa Barat": whose contest it is belongs to the name.
    const place = placeAt(scan, end);
    if (place) {
      end = place.end;
      break;
    }
    if (!LEVEL.test(key) && (isNameStop(scan, end) || (scan.cue('unit-head', end) && key !== 'pkk'))) break;
    end++;
  }
  if (!short && end === first + 1) return undefined;
  const start = words.starts[first] ?? 0;
  const more = extension(scan, end, [], start);
  return { end: more.end, draft: unknownAward(start, more) };
}

/** "Kafilah MTQ Kabupaten X": those who went there. */
const TEAM = /^(?:kafilah|kontingen|peserta|duta|rombongan)$/;

const LEVEL = /^(?:provinsi|kabupaten|kota|daerah|nasional|pkk)$/;

/** "juara umum", "juara II", "menjuarai" in the sentence. */
function tellsOfPlaces(scan: Scan, word: number): boolean {
  const sentence = scan.sentence(word);
  if (!MATCHES.test(scan.key(word)) && isWonBefore(scan, word)) return true;
  const isPlace = (at: number) => {
    const key = scan.key(at);
    if (/^(?:menjuarai|juarai)$/.test(key)) return true;
    return key === 'juara' && (RANKS.has(scan.key(at + 1)) || scan.key(at + 1) === 'umum');
  };
  for (let at = word - 1; at >= 0 && at > word - REACH && scan.sentence(at) === sentence; at--)
    if (isPlace(at)) return true;
  for (let at = word + 1; at < scan.words.count && at < word + REACH && scan.sentence(at) === sentence; at++)
    if (isPlace(at)) return true;
  return false;
}

/** Where teams play, a champion without a number is a team, mostly. */
const MATCHES = /^(?:turnamen|kejuaraan|po\w+|peparprov|peparda)$/;

/** "juara dalam ajang Festival Budaya", "memenangi Pawai Pembangunan": who won all of it stands right before its name. */
function isWonBefore(scan: Scan, word: number): boolean {
  let at = word - 1;
  while (at > word - 5 && LINKS.test(scan.key(at)) && scan.gap(at + 1) === ' ') at--;
  return scan.gap(at + 1) === ' ' && WON_BARE.test(scan.key(at)) && scan.sentence(at) === scan.sentence(word);
}

const LINKS = /^(?:pada|dalam|di|ajang|acara|kegiatan|even|event|gelaran|perhelatan)$/;
const WON_BARE = /^(?:juara|jawara|pemenang|menang|memenangi|memenangkan)$/;

/** As far as this, in words, a place is one in the event. */
const REACH = 25;
