import type { Span } from '../text/span.ts';
import { comparedWords } from './fingerprints.ts';
import { sharedPassages } from './passages.ts';

/** What became of a paragraph of the fullest copy in another one. */
export type Square = 'same' | 'edited' | 'absent';

export type Squares = {
  /** One for each paragraph of the fullest copy. */
  readonly squares: readonly Square[];
  /** Share of the fullest copy's words that stand in the other one, 0 to 1. */
  readonly share: number;
};

/** Below this share of equal words a paragraph is another one with words in common. */
const EDITED = 0.3;

/** A copy against the fullest one of its family, paragraph by paragraph; paragraphs are lines with words. */
export function paragraphSquares(fullest: string, copy: string): Squares {
  const full = comparedWords(fullest);
  const other = comparedWords(copy);
  const equal = new Uint8Array(full.count);
  for (const { runs } of sharedPassages(other, full, { minWords: 5, anchor: 5 })) {
    for (const { second, words } of runs) equal.fill(1, second, second + words);
  }
  const squares: Square[] = [];
  let word = 0;
  let all = 0;
  for (const { end } of lines(fullest)) {
    let words = 0;
    let same = 0;
    for (; word < full.count && full.starts[word]! < end; word++) {
      words++;
      same += equal[word]!;
    }
    all += same;
    if (words > 0) squares.push(same === words ? 'same' : same >= EDITED * words ? 'edited' : 'absent');
  }
  return { squares, share: full.count === 0 ? 0 : all / full.count };
}

function* lines(text: string): Generator<Span> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { start, end: start + line.length };
    start += line.length + 1;
  }
}
