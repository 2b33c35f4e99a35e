import { GAINED_STEM, NAMELY } from '../language/word-classes.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';

const KIND = '(?:provinsi|kabupaten|kota|pemprov|pemkab|pemkot)';

/** "Untuk kabupaten/kota meliputi", "Sedangkan di tingkat kota yaitu": nothing is told but the kind of government. */
const OF_KIND = new RegExp(
  `^\\W*(?:(?:sementara|sedangkan|adapun|kemudian|lalu|selanjutnya|dan|itu)[\\s,]+)*(?:untuk|di|pada|dari|bagi)(?: (?:tingkat|kategori|kelompok|jenjang|level))?(?: pemerintah)? ${KIND}(?: ?(?:/|dan|atau) ?${KIND})?(?:nya)?(?:,|:| (?:${NAMELY}|adalah|ada|terdapat|masing-masing|(?:di|ter)(?:${GAINED_STEM}|berikan)(?:kan)?|jatuh)\\b)`,
);

/** A place, or a grade of one kind of government alone. */
const OF_ONE = /terbaik|besar|juara|peringkat|top|pertama|kedua|ketiga|kabupaten|kota|provinsi|\d/i;

/** "BB", "Utama": a grade that governments of every kind may have. */
export const isCommonGrade = (tier: string): boolean => !OF_ONE.test(tier);

/** "Provinsi peraih predikat BB yakni A dan B. Untuk kabupaten meliputi C dan D": C and D have the same grade. */
export function keepsGrade(opening: string, { start }: Span, { tier, span }: Draft): boolean {
  return (
    tier !== undefined && start >= span.end && start - span.end < 4 && isCommonGrade(tier) && OF_KIND.test(opening)
  );
}
