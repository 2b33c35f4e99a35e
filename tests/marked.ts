/** A text whose marks are the expectation: “[Blood Jek](innovation)” gives the text without marks and the mentions to find. */
export type Marked = {
  readonly text: string;
  readonly mentions: readonly {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  }[];
};

const TYPES = 'award|tier|innovation|recipient|unit|official|date';

/** Reads `[quote](type)`; any other bracket is text. */
export function marked(notation: string): Marked {
  const pattern = new RegExp(`\\[([^\\]\\[]+)\\]\\((${TYPES})\\)`, 'g');
  const mentions: { type: string; start: number; end: number; quote: string }[] = [];
  let text = '';
  let last = 0;
  for (const match of notation.matchAll(pattern)) {
    const [whole, quote = '', type = ''] = match;
    text += notation.slice(last, match.index);
    mentions.push({ type, start: text.length, end: text.length + quote.length, quote });
    text += quote;
    last = match.index + whole.length;
  }
  return { text: text + notation.slice(last), mentions };
}
