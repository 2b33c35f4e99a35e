import type { Span } from '../text/span.ts';

/** A sentence, or the parts of one that is too long for any writer. */
export function sentencePieces(sentence: Span): Span[] {
  const { start, end } = sentence;
  if (end - start <= LONGEST_SENTENCE) return [sentence];
  const count = Math.ceil((end - start) / LONGEST_SENTENCE);
  return Array.from({ length: count }, (_, i) => ({
    start: start + i * LONGEST_SENTENCE,
    end: Math.min(end, start + (i + 1) * LONGEST_SENTENCE),
  }));
}

/** No sentence is this long; text without full stops is read in pieces, so that its length costs no more than its words. */
const LONGEST_SENTENCE = 4000;
