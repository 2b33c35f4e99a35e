import { AWARD_NOUNS } from '../language/award-words.ts';
import type { Scan } from './scan.ts';

/** How far words may stand from a name to be about it: in its own sentence or the next to it. */
const NEAR_WORDS = 60;

function someNear(scan: Scan, word: number, is: (at: number) => boolean): boolean {
  const own = scan.sentence(word);
  for (let at = Math.max(0, word - NEAR_WORDS); at < Math.min(scan.words.count, word + NEAR_WORDS); at++)
    if (Math.abs(scan.sentence(at) - own) <= 1 && is(at)) return true;
  return false;
}

/** An award stands near the word. */
export function speaksOfAward(scan: Scan, word: number): boolean {
  return someNear(scan, word, (at) => scan.inCompetition(at) || AWARD_NOUNS.has(scan.key(at)));
}

/** Near words of a ranking, or of an award. */
export function ranks(scan: Scan, word: number): boolean {
  return someNear(scan, word, (at) => RANKING.test(scan.key(at))) || speaksOfAward(scan, word);
}

const RANKING = /^(?:peringkat|posisi|urutan|predikat|kategori|nilai|skor|indeks)$/;
