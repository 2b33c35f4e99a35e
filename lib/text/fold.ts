import type { Span } from './span.ts';

/** Text made comparable (case, curly quotes, dashes, white space, compatibility forms), with the way back to the original. */
export type Folded = {
  readonly text: string;
  /** The stretch of the original that a stretch of the folded text came from. */
  source(span: Span): Span;
};

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '＇': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
};

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** One unit of the original: white space together, a letter with the marks set on it, else one character. */
const UNIT = /\s+|\P{M}\p{M}*|\p{M}/gu;

function plain(unit: string): string {
  if (/^\s/.test(unit)) return ' ';
  if (INVISIBLE.test(unit)) return '';
  return PLAIN[unit] ?? unit.normalize('NFKC').toLowerCase();
}

export function fold(original: string): Folded {
  const parts: string[] = [];
  const at: number[] = []; // at[i]: where unit i of the folded text starts in the original
  const after: number[] = []; // after[i]: where it ends
  for (const { 0: unit, index } of original.matchAll(UNIT)) {
    const folded = plain(unit);
    for (let i = 0; i < folded.length; i++) {
      at.push(index);
      after.push(index + unit.length);
    }
    parts.push(folded);
  }
  const end = original.length;
  return {
    text: parts.join(''),
    source: (span) => ({
      start: at[span.start] ?? end,
      end: span.end > span.start ? (after[span.end - 1] ?? end) : (at[span.start] ?? end),
    }),
  };
}
