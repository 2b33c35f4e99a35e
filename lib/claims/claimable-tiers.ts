import { TWO_TO_TEN } from '../language/word-classes.ts';
import type { TierMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';

/** "naik dari kategori Madya": the tier left behind. "19 kategori Utama": a count of others. */
const LEFT_BEHIND =
  /\b(?:dari|sebelumnya|semula|awalnya|tadinya)\s*$|\d\s*(?:(?:kabupaten|kota|daerah|provinsi|pemda|instansi)[\s/]*(?:kota\s*)?)?$/;

/** "satu tingkat di bawah Nindya", "selangkah lagi menuju Utama", "bukan Utama": what it is not. */
const NOT_REACHED =
  /\b(?:di (?:bawah|atas)|bukan(?:lah)?|selangkah(?: lagi)?(?: (?:menuju|ke|meraih))?|(?:me)?nuju|(?:meng)?kejar|mengejar|(?:mem)?bidik|(?:meng)?incar|nominasi|gagal (?:meraih|ke|naik ke))(?: (?:kategori|predikat|tingkat|peringkat|opini|nilai))? ["“]?$/;

const COUNTED = /\d\s*(?:(?:kabupaten|kota|daerah|provinsi|pemda|instansi)[\s/]*(?:kota\s*)?)?$/;
/** "lima berpredikat D, 97 berpredikat C", "rata-rata nilai kota masuk kategori CC": what so many have, or nobody in particular. */
const OF_NOBODY = pattern`(?:(?<![\d.,])\d{1,3}|\b(?:${TWO_TO_TEN}))(?: (?:kabupaten|kota|daerah|provinsi|pemda|instansi))? ber(?:predikat|kategori|opini|nilai) $|\brata-rata\b[^.;]{0,70}$`;
const AFTER_LEFT = /^\s*(?:,|ke|menjadi|naik|kemudian)/;

/** "Penghargaan terdiri dari lima kategori, yaitu Informatif dengan nilai 90 sampai 100": the scale of the contest. */
const SCALE =
  /\b(?:terdiri|terbagi|dibagi|digolongkan|dikelompokkan|diklasifikasikan)\s+(?:dari|atas|menjadi|ke(?:\s+dalam)?|dalam)\s[^.;\n]{0,20}\b(?:kategori|kualifikasi|tingkat(?:an)?|predikat|golongan)\b[^.;\n]*$/i;

/** "tiga kategori, yakni Utama, Madya, dan Pratama": one of three grades or more in a row, which nobody has by that. */
function isEnumerated(tiers: readonly TierMention[], i: number, text: string): boolean {
  const joined = (a: TierMention | undefined, b: TierMention | undefined) =>
    a !== undefined &&
    b !== undefined &&
    /^[\s"“”'’]*(?:,|dan|serta|,\s*dan|&|hingga)[\s"“”'’]*(?:dan\s+)?$/.test(text.slice(a.end, b.start));
  const before = joined(tiers[i - 1], tiers[i]);
  const after = joined(tiers[i], tiers[i + 1]);
  return (
    (before && after) || (before && joined(tiers[i - 2], tiers[i - 1])) || (after && joined(tiers[i + 1], tiers[i + 2]))
  );
}

const TO_ANOTHER = pattern`^["”’']?\s*(?:hingga|sampai(?: dengan)?|s\.?\/?d\.?|–|-)\s*(?:\uE001|ke|\d|[ivx]{1,4}(?![a-z])|${TWO_TO_TEN})`;

/** "peringkat pertama hingga kelima secara berurutan diraih A, B, C, D, E": a run of ranks, none of them all theirs. */
export function isRange({ start, end }: Span, text: string): boolean {
  return (
    TO_ANOTHER.test(text.slice(end, end + 30)) ||
    // "juara II, III dan IV": one of several places.
    /^["”’']?,? (?:dan )?(?:i{2,3}|iv|vi{0,3})(?=[\s,.;)])/.test(text.slice(end, end + 12)) ||
    /[\uE001]["”’']?\s*(?:hingga|sampai(?: dengan)?|s\.?\/?d\.?)\s*$/u.test(text.slice(Math.max(0, start - 20), start))
  );
}

const NEXT_GRADE =
  /^["”’']?(?:,| dan| serta| atau|, dan) ["“‘']?(?:aa|a|bb|b|cc|nindya|madya|pratama|wiwerda|wistara|padapa)(?![A-Za-zÀ-ɏ\d])/u;

/**
 * "masing-masing memperoleh predikat A dan BB", "kriteria penilaian yakni padapa, wiwerda dan wistara": which of them has which the
 * words do not tell.
 */
function isOneOfGrades({ start, end }: Span, text: string): boolean {
  return NEXT_GRADE.test(text.slice(end, end + 20)) && !/\bkategori\b/.test(text.slice(Math.max(0, start - 12), start));
}

/** The printed tiers that a claim may take, without those that the sentence only compares with. */
export function claimable(tiers: readonly TierMention[], text: string): TierMention[] {
  return tiers.filter((tier, i) => {
    const { start, end } = tier;
    if (
      isRange(tier, text) ||
      isEnumerated(tiers, i, text) ||
      isOneOfGrades(tier, text) ||
      SCALE.test(text.slice(Math.max(0, start - 300), start)) ||
      OF_NOBODY.test(text.slice(Math.max(0, start - 90), start)) ||
      NOT_REACHED.test(text.slice(Math.max(0, start - 44), start))
    )
      return false;
    const before = text.slice(Math.max(0, start - 30), start);
    if (!LEFT_BEHIND.test(before) || /\bsalah satu dari $/.test(before)) return true;
    return !COUNTED.test(before) && !/\bdari\s*$/.test(before) && !AFTER_LEFT.test(text.slice(end));
  });
}
