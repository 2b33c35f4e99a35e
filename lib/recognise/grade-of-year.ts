import type { Scan } from './scan.ts';
import { type TierHere, tierHere } from './tier-here.ts';

const LETTERS = /^(?:aa|a|bb|b|cc|c|d)$/;

/** "sejak 2015 C (46,03); 2016 CC (51,18)": a grade of letters right behind its year, of a contest that the article names. */
export function gradeOfYear(scan: Scan, word: number): TierHere | undefined {
  if (!LETTERS.test(scan.key(word)) || !scan.capital(word) || !/^(?:19|20)\d\d$/.test(scan.key(word - 1)))
    return undefined;
  if (!/^(?:: | \(| )$/.test(scan.gap(word))) return undefined;
  const end = scan.words.ends[word] ?? 0;
  if (!/^(?: ?[(),;.]| (?:dan|serta|and) |$)/.test(scan.text.slice(end, end + 7))) return undefined;
  const graded = scan.gazetteer.tierNames.get(scan.key(word));
  const named = scan.competitionHits.some(({ entry }) => graded?.includes(entry.ref));
  return named ? tierHere(scan, word, word + 1, word) : undefined;
}
