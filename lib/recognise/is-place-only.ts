import { AWARD_CONTEXT, RANKS } from '../language/award-words.ts';
import { NO_NAMES } from '../language/common-words.ts';
import { GIVEN, TWO_TO_TEN } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { leadsToNames } from './leads-to-names.ts';
import type { Scan } from './scan.ts';
import { isRankAt } from './winning-units.ts';

/** "disematkan ke", "jatuh ke". */
const GIVEN_TO = pattern`^(?:${GIVEN}|jatuh)$`;

/** A village or sub-district is a unit where it receives; after "di" and as an address it is a place. */
export function isPlaceOnly(scan: Scan, first: number): boolean {
  const before = scan.key(first - 1);
  if (before === 'dari' && (isBehindTitle(scan, first - 1) || isRankAt(scan, first - 2))) return false;
  // "penghargaan disematkan ke Desa Sekar": who has it.
  if (before === 'ke' && GIVEN_TO.test(scan.key(first - 2))) return false;
  // "Juara 3 dari Kec. Ngunut", "Juara III, Desa Weden".
  if (isRankAt(scan, before === 'dari' ? first - 2 : first - 1)) return false;
  if (/^(?:di|ke|dari|se|asal|warga|wilayah|masyarakat|kepala|perangkat)$/.test(before)) return true;
  // "prestasi yang diukir oleh Kampung Maluang".
  if (before === 'oleh' && scan.gap(first) === ' ') return false;
  if (
    !leadsToNames(scan, first - 1) &&
    first > 0 &&
    /,/.test(scan.gap(first)) &&
    scan.sentence(first - 1) === scan.sentence(first)
  )
    return true;
  // "Puskesmas Gayaman Kecamatan Mojoanyar": where the unit before it lies.
  if (
    first > 0 &&
    scan.gap(first) === ' ' &&
    scan.capital(first - 1) &&
    // "diraih Kafilah Kecamatan X": its team.
    !/^(?:kafilah|kontingen)$/.test(before) &&
    !NO_NAMES.has(before) &&
    !RANKS.has(before) &&
    !AWARD_CONTEXT.has(before)
  )
    return true;
  const { first: from, end } = sentenceWords(scan, first);
  if (isNamely(scan, from, first)) return false;
  for (let word = from; word < end; word++) {
    if (AWARD_CONTEXT.has(scan.key(word))) return false;
    // "4. Perpustakaan Desa X — 719 poin (Harapan I)".
    if (scan.key(word) === 'harapan' && scan.capital(word) && RANKS.has(scan.key(word + 1))) return false;
  }
  return true;
}

const COUNTED = pattern`^(?:(?:ke)?(?:${TWO_TO_TEN})|\d{1,2})$`;

/** "Kelima RW tersebut yaitu RW 03 Kelurahan X": those of whom the sentence before has told. */
function isNamely(scan: Scan, from: number, first: number): boolean {
  if (!leadsToNames(scan, first - 1)) return false;
  for (let word = from; word < first - 1; word++)
    if (/^(?:tersebut|itu)$/.test(scan.key(word)) && COUNTED.test(scan.key(word - 2))) return true;
  return false;
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
