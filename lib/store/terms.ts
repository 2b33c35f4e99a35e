import { wordKey, words } from '../text/words.ts';

/** Longer "words" are addresses and noise; they would fill the index. */
const LONGEST_TERM = 40;

/** The words that a text is found by: folded, each once, sorted. */
export function termsOf(...texts: readonly (string | null)[]): readonly string[] {
  const terms = new Set<string>();
  for (const text of texts) {
    if (text === null) continue;
    for (const term of termsInOrder(text)) terms.add(term);
  }
  return [...terms].sort();
}

export function termsInOrder(text: string): readonly string[] {
  const { count, starts, ends } = words(text);
  const terms: string[] = [];
  for (let i = 0; i < count; i++) {
    const term = wordKey(text.slice(starts[i], ends[i]));
    if (term !== '' && term.length <= LONGEST_TERM) terms.push(term);
  }
  return terms;
}
