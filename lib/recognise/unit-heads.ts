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

/** The longest name that is printed in quotes. */
const MAX_QUOTED = 6;

/** "Perpustakaan “Cahaya Ilmu”": the word behind a name in quotes. */
export function quotedNameEnd(scan: Scan, from: number): number | undefined {
  if (!/^ ?["“”'‘«]$/.test(scan.gap(from)) || !scan.capital(from)) return undefined;
  for (let word = from + 1; word <= from + MAX_QUOTED && word <= scan.words.count; word++) {
    const gap = word < scan.words.count ? scan.gap(word) : scan.text.slice(scan.words.ends[word - 1]);
    if (/^["“”'’»]/.test(gap)) return word;
    if (!/^[ .-]+$/.test(gap)) return undefined;
  }
  return undefined;
}

/** What the article calls an institution of a village, in quotes: the “Cahaya Ilmu” of Perpustakaan “Cahaya Ilmu”. */
export function namesInQuotes(scan: Scan): ReadonlySet<string> {
  const names = new Set<string>();
  for (const head of unitHeads(scan)) {
    const end = head.cue.row.group === true && scan.capital(head.first) ? quotedNameEnd(scan, head.end) : undefined;
    if (end !== undefined) names.add(scan.text.slice(scan.words.starts[head.end], scan.words.ends[end - 1]));
  }
  return names;
}
