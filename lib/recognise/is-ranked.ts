import { RANKS } from '../language/award-words.ts';
import { LEADS_TO_SCORE, OF_HUNDRED, SCORE } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Scan } from './scan.ts';
import { ranks } from './speaks-of-award.ts';

/** "Bali dengan skor 99", "Jawa Barat (97)", "Tuban 3,1152": what each reached stands behind its name, in a ranking. */
export function isScored(scan: Scan, { end }: { readonly end: number }): boolean {
  const to = scan.words.ends[end - 1] ?? 0;
  return SCORED.test(scan.text.slice(to, to + MAX_SCORE)) && ranks(scan, end - 1);
}

const SCORED = pattern`^ (?:dengan (?:(?:${LEADS_TO_SCORE}|masing-masing|medali|emas|sebanyak) )*\d|\((?:(?:${SCORE}):? )?\d{1,3}(?:[.,]\d+)?(?:${OF_HUNDRED})?\)|\d{1,3}[.,]\d{1,4}(?:,| dan |;|\.(?!\d)))`;

const MAX_SCORE = 60;

/** "sebagai terbaik kedua", "di posisi ketiga", "peringkat kedua": the place of the name before. */
export function isRanked(scan: Scan, word: number): boolean {
  const place = /^(?:sebagai|di|pada|menempati|meraih|menduduki)$/.test(scan.key(word)) ? word + 1 : word;
  return scan.gap(word) === ' ' && (RANKS.has(scan.key(place)) || PLACE_WORDS.test(scan.key(place)));
}

const PLACE_WORDS = /^(?:terbaik|juara|peringkat|urutan|posisi|tempat|harapan|runner)$/;
