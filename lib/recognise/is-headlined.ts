import { GAINS, GAINS_BARE, PRIZE } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { SHAPE } from '../text/words.ts';
import type { Found } from './body-names.ts';
import { isPlace } from './is-place.ts';
import type { Scan } from './scan.ts';

/** "Cara Kaltim Lindungi Anak, Raih Top 45": in a headline about an award a bare name mostly is the one who has it. */
export function isHeadlined(scan: Scan, { first, end }: Found): boolean {
  if (scan.lineCase(first) === 'prose' || isPlace(scan, { first, end, codes: [], sure: false, bare: true }))
    return false;
  const before = scan.key(first - 1);
  if (
    first > 0 &&
    scan.gap(first) === ' ' &&
    /^(?:dari|from|of|dan|kpk|bpk|ri|antara|versi|oleh|jelang|jawa|pt|bank)$/.test(before)
  )
    return false;
  // "di Hotel Nusantara Surabaya, Senin": where it was.
  for (let word = first - 1; word >= Math.max(0, first - 9) && scan.lineCase(word) !== 'prose'; word--)
    if (/^(?:di|ke|at|in)$/.test(scan.key(word))) return false;
  const { shapes, count } = scan.words;
  for (let word = first; word >= 0 && first - word < 30; word--) {
    if (isAboutAward(scan, word)) return true;
    if (((shapes[word] ?? 0) & SHAPE.line) !== 0) break;
  }
  for (let word = end; word < Math.min(count, end + 30) && ((shapes[word] ?? 0) & SHAPE.line) === 0; word++)
    if (isAboutAward(scan, word)) return true;
  return false;
}

function isAboutAward(scan: Scan, word: number): boolean {
  return scan.inCompetition(word) || HEADLINE_VERBS.test(scan.key(word));
}

const HEADLINE_VERBS = pattern`^(?:${GAINS}|${GAINS_BARE}|${PRIZE}|juara|terima)$`;
