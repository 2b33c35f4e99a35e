import { GAINED, GAINS, GIVEN, NAMELY } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { beginsPlace } from './begins-place.ts';
import { NO_CATEGORY } from './passing-category-end.ts';
import type { Scan } from './scan.ts';

/** The longest category that is told in small letters, in words. */
const MAX_FREE = 9;

/** To whom it went comes next. */
const HANDED = pattern`^(?:kepada|${GAINED}|${GIVEN})$`;

/** "kategori pelopor pasar bebas sampah kepada Pemkab Tuban": an award's own category in small letters, up to who has it. */
export function freeCategoryEnd(scan: Scan, cue: number, first: number): number {
  if (!/^(?:kategori|ketegori|katagori)$/.test(scan.key(cue)) || scan.capital(first) || scan.gap(first) !== ' ')
    return first;
  if (scan.cue('body-head', first) || scan.cue('tier-cue', first)) return first;
  const own = scan.sentence(cue);
  for (let word = first; word <= Math.min(scan.words.count, first + MAX_FREE); word++) {
    const key = scan.key(word);
    const over = word >= scan.words.count || scan.sentence(word) !== own;
    if (word > first && !over && beginsPlace(scan, word)) return first;
    const stops = over || (word > first && FREE_STOP.test(key)) || /^,/.test(scan.gap(word));
    if (word > first && stops) {
      const given = HANDED.test(key) && scan.sentence(word) === own;
      const closed = over || /^,/.test(scan.gap(word));
      return word - first >= (given ? 2 : 3) && (given || (closed && followsAward(scan, cue))) ? word : first;
    }
    if (word > first && scan.gap(word) !== ' ' && scan.gap(word) !== '-') return first;
    if (NO_CATEGORY.test(key) || /^(?:yang|ini|itu|sama|lain)$/.test(key) || scan.cue('office', word)) return first;
  }
  return first;
}

/** An award is named before, in the same sentence. */
function followsAward(scan: Scan, cue: number): boolean {
  for (let at = cue - 1; at >= Math.max(0, cue - 30) && scan.sentence(at) === scan.sentence(cue); at--)
    if (scan.inCompetition(at) || /^awards?$/.test(scan.key(at))) return true;
  return false;
}

const FREE_STOP = pattern`^(?:kepada|${GAINS}|${GAINED}|${GIVEN}|dengan|dalam|pada|dari|oleh|untuk|yang|${NAMELY}|adalah)$`;
