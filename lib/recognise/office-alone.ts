import { ADVERBS } from '../language/award-words.ts';
import { SPEAKING, SPEECH } from '../language/common-words.ts';
import { GAINED, GAINS, GAINS_BARE, GIVEN } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { isBuilding, isKin } from './not-held.ts';
import type { OfficeHere } from './office-at.ts';
import type { Scan } from './scan.ts';

/** An office without a name that is still somebody: its holder speaks, or its place is one that gets awards. */
export function standsAlone(scan: Scan, { row, word, first, end, place, codes }: OfficeHere): boolean {
  if (!place || isBuilding(scan, word) || isKin(scan, first)) return false;
  if (ALSO.test(scan.key(first - 1)) && scan.gap(first) === ' ') return false;
  return (
    standsForPerson(scan, word, end) || (codes.length > 0 && (row.domain === 'region' || receives(scan, first, end)))
  );
}

/** "selaku Bupati Tuban": what somebody is beside what he was called before. */
const ALSO = /^(?:juga|sekaligus|selaku|sebagai|menjabat|jabatan|merangkap|calon)$/;

/** "Bupati Tuban kembali menerima", "diserahkan kepada Bupati Tuban": an office that gets something is its place's, whoever holds it. */
function receives(scan: Scan, office: number, end: number): boolean {
  let verb = end;
  while (verb < end + 3 && /^[ -]$/.test(scan.gap(verb)) && ADVERBS.has(scan.key(verb)) && !GETS.test(scan.key(verb)))
    verb++;
  if (verb < scan.words.count && scan.gap(verb) === ' ' && GETS.test(scan.key(verb))) return true;
  // "Bupati Tuban meraih kategori A, Wali Kota Batu kategori B": the verb stands with the first.
  const joined = scan.gap(office) === ', ' || /^(?:dan|serta)$/.test(scan.key(office - 1));
  if (joined && scan.gap(end) === ' ' && scan.key(end) === 'kategori') return true;
  let at = office - 1;
  while (at > 0 && /^(?:langsung|pihak)$/.test(scan.key(at))) at--;
  if (scan.gap(at + 1) !== ' ') return false;
  if (TAKEN.test(scan.key(at))) return true;
  if (!/^(?:kepada|oleh)$/.test(scan.key(at))) return false;
  for (let near = at - 1; near >= Math.max(0, at - 10) && scan.sentence(near) === scan.sentence(at); near--)
    if (scan.key(at) === 'oleh' ? TAKEN.test(scan.key(near)) : GIVEN_TO.test(scan.key(near))) return true;
  return false;
}

export const GETS = pattern`^(?:${GAINS}|${GAINS_BARE}|terima|nerima|dapat(?:kan)?|nyabet|dinobatkan|didapuk|sandang)$`;
const TAKEN = pattern`^(?:${GAINED})$`;
const GIVEN_TO = pattern`^(?:${GIVEN}|menyerahkan|memberikan|menganuge?rahkan|menyematkan|penghargaan)$`;

/** "Bupati Tuban mengatakan", "kata Bupati Tuban". */
function standsForPerson(scan: Scan, office: number, end: number): boolean {
  const next = end < scan.words.count && /^[ \u00a0]+$/.test(scan.gap(end)) ? scan.key(end) : '';
  if (SPEAKING.has(next) && next !== 'juga' && next !== 'pun') return true;
  if ((next === 'juga' || next === 'pun') && SPEAKING.has(scan.key(end + 1))) return true;
  return office > 0 && SPEECH.has(scan.key(office - 1)) && /^[ \u00a0]+$/.test(scan.gap(office));
}
