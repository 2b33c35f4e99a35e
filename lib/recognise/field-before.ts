import { RANKS } from '../language/award-words.ts';
import { GAINED, GAINS, GAINS_BARE, GIVEN } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { NO_CATEGORY } from './passing-category-end.ts';
import { placeAt } from './regions.ts';
import type { Scan } from './scan.ts';
import { type TierHere, tierHere } from './tier-here.ts';

/** What calls the part of a contest that a place is in. */
const FIELD = /^(?:kategori|katagori|ketegori|bidang|tingkat|jenjang|kelompok|klaster|cabang|golongan|sub)$/;
/** What a level is of. */
const LEVEL =
  /^(?:nasional|provinsi|kabupaten|kota|kecamatan|desa|kelurahan|daerah|dunia|asia|internasional|regional|pusat|wilayah|jawa|se)$/;
/** The longest name of a field, in words. */
const MOST_WORDS = 6;

const PLACE = /^(?:juara|peringkat|posisi|urutan|harapan|pemenang|terbaik|ranking|rangking)$/;
const NO_PLACE = /^(?:utama|tertinggi|teratas|terbaik)$/;

/** "juara I", "posisi ketiga", "juara ke-2", "juara harapan": a place in a contest. */
export function beginsPlace(scan: Scan, word: number): boolean {
  const next = scan.key(word + 1);
  return (
    PLACE.test(scan.key(word)) &&
    /^[ \u00a0-]$/.test(scan.gap(word + 1)) &&
    ((RANKS.has(next) && !NO_PLACE.test(next)) || /^(?:ke|harapan|favorit|umum)$/.test(next))
  );
}

/** "kategori menu keluarga", "bidang administrasi", "tingkat SD" right before a place: the field that it is in. */
export function fieldBefore(scan: Scan, place: number): TierHere | undefined {
  if (!beginsPlace(scan, place) || !/^(?:,|:)? $/.test(scan.gap(place))) return undefined;
  const sentence = scan.sentence(place);
  for (let cue = place - 2; cue >= 0 && place - cue - 1 <= MOST_WORDS; cue--) {
    const first = cue + 1;
    if (scan.sentence(cue) !== sentence || isNoField(scan, first)) return undefined;
    if (first < place - 1 && !/^(?: |-|\/)$/.test(scan.gap(first + 1))) return undefined;
    if (!FIELD.test(scan.key(cue)) || !/^(?: | ?["“‘'])$/.test(scan.gap(first))) continue;
    // "tingkat kabupaten juara I" is told of the whole contest, "Kelompok UP2K Kelurahan X" has the place before.
    if (scan.key(cue) === 'tingkat' ? LEVEL.test(scan.key(first)) : scan.key(cue) === 'kelompok' && scan.capital(first))
      return undefined;
    return tierHere(scan, cue, place, first, scan.key(cue));
  }
  return undefined;
}

/** Words that no field's name has. */
const JOINS = pattern`^(?:di|ke|dari|pada|untuk|oleh|dalam|bagi|sebagai|dengan|saat|masing|setiap|tiap|lomba|penghargaan|juara|${GAINS}|${GAINS_BARE}|${GAINED}|${GIVEN})$`;

function isNoField(scan: Scan, word: number): boolean {
  const key = scan.key(word);
  return NO_CATEGORY.test(key) || JOINS.test(key) || (scan.capital(word) && placeAt(scan, word) !== undefined);
}
