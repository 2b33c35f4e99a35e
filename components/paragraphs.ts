/** Paragraph numbers of an article's text, from 1; paragraphs are parted by "\n" and empty ones do not count. */
export type Paragraphs = { numberAt(offset: number): number };

export function paragraphs(text: string): Paragraphs {
  const starts: number[] = [];
  for (const { index } of text.matchAll(/[^\n]*\S[^\n]*/g)) starts.push(index);
  return {
    numberAt(offset) {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle]! <= offset) low = middle + 1;
        else high = middle;
      }
      return Math.max(low, 1);
    },
  };
}
