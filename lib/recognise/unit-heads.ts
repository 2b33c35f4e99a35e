import type { CueHit, Scan } from './scan.ts';

export type UnitHeadHit = CueHit<'unit-head'> | CueHit<'quiet-unit-head'>;

/** What opens the name of a unit at a word, be it only for those who look for units. */
export function unitHeadAt(scan: Scan, word: number): UnitHeadHit | undefined {
  const loud = scan.cue('unit-head', word);
  const quiet = scan.cue('quiet-unit-head', word);
  return loud && quiet ? (quiet.end > loud.end ? quiet : loud) : (loud ?? quiet);
}

/** In text order. */
export function unitHeads(scan: Scan): readonly UnitHeadHit[] {
  const quiet = scan.cues('quiet-unit-head').filter((head) => unitHeadAt(scan, head.first) === head);
  const loud = scan.cues('unit-head').filter((head) => unitHeadAt(scan, head.first) === head);
  return [...loud, ...quiet].sort((a, b) => a.first - b.first);
}

/** Whether the words before end in an institution that is often named in quotes: Perpustakaan “Cahaya Ilmu”. */
export function isNamedInQuotes(scan: Scan, word: number): boolean {
  const head = scan.cueEnding('quiet-unit-head', word) ?? scan.cueEnding('unit-head', word);
  return head?.cue.row.group === true && scan.capital(head.first);
}
