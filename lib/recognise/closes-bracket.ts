import type { Scan } from './scan.ts';

/** A bracket closes right behind the word. */
export function closesBracket({ text, words }: Scan, word: number): boolean {
  return text.charAt(words.ends[word] ?? 0) === ')';
}
