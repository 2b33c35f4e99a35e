import { isYear } from './award-beginning.ts';
import { idsByKey } from './competition-ids.ts';
import type { DraftOf } from './draft.ts';
import { phraseKey } from './gazetteer.ts';
import type { Scan } from './scan.ts';

/** "STBM 2024 awards", "UHC 2026 Award": English puts the year inside a name that we know without it. */
export function editionInside(scan: Scan, tail: number): DraftOf<'award'> | undefined {
  const { words, text } = scan;
  if (!/^awards?$/.test(scan.key(tail)) || !isYear(scan, tail - 1) || scan.gap(tail) !== ' ') return undefined;
  let first = tail - 1;
  while (first > 0 && tail - first < 6 && scan.gap(first) === ' ' && scan.capital(first - 1)) {
    first--;
    const key = `${phraseKey(text.slice(words.starts[first], words.ends[tail - 2]))} award`;
    const known = idsByKey(scan.gazetteer.names).get(key);
    if (!known) continue;
    return {
      type: 'award',
      start: words.starts[first] ?? 0,
      end: words.ends[tail] ?? 0,
      competitions: known.map(({ id }) => id),
      general: false,
      surfaceYear: Number(scan.key(tail - 1)),
    };
  }
  return undefined;
}
