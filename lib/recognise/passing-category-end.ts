import { AWARD_CONTEXT } from '../language/award-words.ts';
import { NO_NAMES } from '../language/common-words.ts';
import { GAINED, GIVEN, NAMELY } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { beginsPlace } from './begins-place.ts';
import { placeAt } from './regions.ts';
import type { Scan } from './scan.ts';

/**
 * "Untuk kategori perintis, penghargaan diraih ...", "kategori inovasi pelayanan kesehatan kepada RSUD X": a category in common
 * words, told by the winner that follows. Its end, or `first` where it is none.
 */
export function passingCategoryEnd(scan: Scan, first: number): number {
  if (scan.key(first - 1) !== 'kategori' || scan.capital(first)) return first;
  if (GIVEN_TO.test(scan.key(first)) || (NO_NAMES.has(scan.key(first)) && !FIELD_OF_AWARDS.test(scan.key(first))))
    return first;
  for (let end = first; end < scan.words.count && end - first <= MAX_CATEGORY_WORDS; end++) {
    const key = scan.key(end);
    if (scan.sentence(end) !== scan.sentence(first)) return first;
    if (end > first) {
      // "kategori menu keluarga terbaik I diraih ...": the place in it comes next.
      if (beginsPlace(scan, end)) return first;
      const gap = scan.gap(end);
      if (/^,? $/.test(gap) && (end === first + 1 ? WON : GIVEN_TO).test(key))
        return isLongWord(scan, first, end) ? end : first;
      if (gap !== ' ') return first;
    }
    if (
      (AWARD_CONTEXT.has(key) && !FIELD_OF_AWARDS.test(key)) ||
      NO_CATEGORY.test(key) ||
      (scan.capital(end) && placeAt(scan, end))
    )
      return first;
  }
  return first;
}

const MAX_CATEGORY_WORDS = 8;

const FIELD_OF_AWARDS = /^(?:inovasi|pelayanan|program|publik|terbaik)$/;

const WON = pattern`^(?:penghargaan|${GAINED}|diberikan|jatuh|kepada)$`;

const GIVEN_TO = pattern`^(?:${GAINED}|${GIVEN}|jatuh|kepada)$`;

/** One common word alone must be a telling one. */
function isLongWord(scan: Scan, first: number, end: number): boolean {
  return end > first + 1 || scan.key(first).length >= 5;
}

export const NO_CATEGORY = pattern`^(?:tersebut|juga|lainnya|lain|ini|itu|yang|ada|masing|tertinggi|terendah|serupa|sama|kepada|penerima|peserta|pemenang|berbeda|mem\w+|men\w{2,}|adalah|${NAMELY}|dinilai|telah|akan|sudah)$`;
