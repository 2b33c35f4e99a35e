import { closesBracket } from './closes-bracket.ts';
import type { Scan } from './scan.ts';
import { type TierHere, tierHere } from './tier-here.ts';

const LETTERS = /^(?:aa|a|bb|b|cc|c|d)$/;

/** "sejak 2015 C (46,03); 2016 CC (51,18)": a grade of letters right behind its year, of a contest that the article names. */
export function gradeOfYear(scan: Scan, word: number): TierHere | undefined {
  if (!LETTERS.test(scan.key(word)) || !scan.capital(word)) return undefined;
  if (isMoved(scan, word) || isInBracket(scan, word))
    return isOfNamed(scan, 'bb') ? tierHere(scan, word, word + 1, word) : undefined;
  if (!/^(?:19|20)\d\d$/.test(scan.key(word - 1))) return undefined;
  if (!/^(?:: | \(| )$/.test(scan.gap(word))) return undefined;
  const end = scan.words.ends[word] ?? 0;
  if (!/^(?: ?[(),;.]| (?:dan|serta|and) |$)/.test(scan.text.slice(end, end + 7))) return undefined;
  return isOfNamed(scan, scan.key(word)) || isOfNamed(scan, 'bb') ? tierHere(scan, word, word + 1, word) : undefined;
}

/** A contest that the article names gives that grade. */
function isOfNamed(scan: Scan, grade: string): boolean {
  const graded = scan.gazetteer.tierNames.get(grade);
  return scan.competitionHits.some(({ entry }) => graded?.includes(entry.ref));
}

/** "Pemkab Tuban (BB), Pemkot Batu (A)": alone in a bracket behind a name. */
function isInBracket(scan: Scan, word: number): boolean {
  return scan.capital(word - 1) && scan.gap(word) === ' (' && closesBracket(scan, word);
}

/** "naik dari B ke BB", "dari predikat CC menjadi B": two letters, an earlier and a later one. */
function isMoved(scan: Scan, word: number): boolean {
  const { key, sentence } = scan;
  const to = /^(?:ke|menjadi|jadi)$/;
  if (key(word - 1) === 'dari') {
    for (let at = word + 1; at < word + 6 && sentence(at) === sentence(word); at++)
      if (to.test(key(at))) return LETTERS.test(key(at + 1)) || (LETTERS.test(key(at + 2)) && GRADED.test(key(at + 1)));
    return false;
  }
  if (!to.test(key(word - 1))) return false;
  for (let at = word - 2; at > word - 8 && sentence(at) === sentence(word); at--)
    if (key(at) === 'dari') return LETTERS.test(key(at + 1)) || (LETTERS.test(key(at + 2)) && GRADED.test(key(at + 1)));
  return false;
}

const GRADED = /^(?:predikat|nilai|kategori|grade)$/;
