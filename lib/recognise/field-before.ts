import { GAINED, GAINS, GAINS_BARE, GIVEN } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { SHAPE } from '../text/words.ts';
import { beginsPlace } from './begins-place.ts';
import { NO_CATEGORY } from './passing-category-end.ts';
import { placeAt } from './regions.ts';
import type { Scan } from './scan.ts';
import { type TierHere, tierHere } from './tier-here.ts';
import { isRankAt } from './winning-units.ts';

/** What calls the part of a contest that a place is in. */
const FIELD = /^(?:kategori|katagori|ketegori|bidang|tingkat|jenjang|kelompok|klaster|cabang|golongan|sub)$/;
/** What a level is of. */
const LEVEL =
  /^(?:nasional|provinsi|kabupaten|kota|kecamatan|desa|kelurahan|daerah|dunia|asia|internasional|regional|pusat|wilayah|jawa|se|kementerian|lembaga|pemerintah)$/;
/** The longest name of a field, in words. */
const MOST_WORDS = 6;

/** How far behind its field, in words, a place may be told: "Untuk kategori kebersihan, Desa X di Kecamatan Y meraih juara I". */
const FAR = 30;

/**
 * The field that a place is in: "kategori menu keluarga", "bidang administrasi", "tingkat SD" right before it, or where its
 * sentence opens.
 */
export function fieldBefore(scan: Scan, place: number): TierHere | undefined {
  if (!beginsPlace(scan, place)) return undefined;
  if (/^(?:,|:)? $/.test(scan.gap(place))) {
    const field = fieldUpTo(scan, place);
    if (field) return field;
  }
  const heading = headingAbove(scan, place);
  if (heading) return heading;
  let start = place;
  while (start > 0 && place - start < FAR && scan.sentence(start - 1) === scan.sentence(place)) start--;
  if (start > 0 && scan.sentence(start - 1) === scan.sentence(place)) return undefined;
  while (start < place && OPENS.test(scan.key(start))) start++;
  for (let end = start + 2; end < place && end - start <= MOST_WORDS + 1; end++)
    if (scan.gap(end) === ', ') return FIELD.test(scan.key(start)) ? fieldUpTo(scan, end) : undefined;
  return undefined;
}

/** "Kategori menu keluarga:" in the line right above the first place of it. */
function headingAbove(scan: Scan, place: number): TierHere | undefined {
  const { starts, ends, shapes } = scan.words;
  if (place === 0 || ((shapes[place] ?? 0) & SHAPE.line) === 0) return undefined;
  if (!/^ ?: ?\n\W*$/.test(scan.text.slice(ends[place - 1], starts[place]))) return undefined;
  let cue = place - 1;
  while (cue > 0 && place - cue <= MOST_WORDS && ((shapes[cue] ?? 0) & SHAPE.line) === 0) cue--;
  if (!FIELD.test(scan.key(cue)) || cue === place - 1) return undefined;
  for (let word = cue + 1; word < place; word++) if (isNoField(scan, word)) return undefined;
  return tierHere(scan, cue, place, cue + 1, scan.key(cue));
}

/** What may stand before the field that a sentence opens with. */
const OPENS =
  /^(?:untuk|pada|di|dalam|dari|sedangkan|sementara|itu|kemudian|lalu|selanjutnya|berikutnya|adapun|dan|serta)$/;

function fieldUpTo(scan: Scan, end: number): TierHere | undefined {
  for (let cue = end - 2; cue >= 0 && end - cue - 1 <= MOST_WORDS; cue--) {
    const first = cue + 1;
    if (scan.sentence(cue) !== scan.sentence(end) || isNoField(scan, first)) return undefined;
    if (first < end - 1 && !/^(?: |-|\/| \(|\) )$/.test(scan.gap(first + 1))) return undefined;
    if (!FIELD.test(scan.key(cue)) || !/^(?: | ?["“‘'])$/.test(scan.gap(first))) continue;
    // "juara 1 kategori A, juara 2 kategori B dan juara 3": the field is that of the place before it.
    if (isRankAt(scan, cue - 1) && scan.gap(cue) === ' ') return undefined;
    // "tingkat kabupaten juara I", "kategori kota": whose contest it is, or among whom.
    if (LEVEL.test(scan.key(first)) && (scan.key(cue) === 'tingkat' || first === end - 1)) return undefined;
    // "Kelompok UP2K Kelurahan X" has the place before.
    if (scan.key(cue) === 'kelompok' && scan.capital(first)) return undefined;
    return tierHere(scan, cue, end, first, scan.key(cue));
  }
  return undefined;
}

/** Words that no field's name has. */
const JOINS = pattern`^(?:di|ke|dari|pada|untuk|oleh|dalam|bagi|sebagai|dengan|saat|masing|setiap|tiap|lomba|penghargaan|juara|${GAINS}|${GAINS_BARE}|${GAINED}|${GIVEN})$`;

function isNoField(scan: Scan, word: number): boolean {
  const key = scan.key(word);
  return NO_CATEGORY.test(key) || JOINS.test(key) || (scan.capital(word) && placeAt(scan, word) !== undefined);
}
