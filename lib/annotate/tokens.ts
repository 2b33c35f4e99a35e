import { SHAPE, wordKey, words } from '../text/words.ts';
import { LIGHT_WORDS, TELLING_WORDS } from './telling-words.ts';

/** One word of a text as anchors compare it. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** It names something or tells levels apart: where it changed, the passage is another one. */
  readonly telling: boolean;
  /** It begins with a capital letter or holds a digit. */
  readonly capital: boolean;
  /** It may come or go. */
  readonly light: boolean;
  /** Lines before it since the text began. */
  readonly line: number;
};

export function tokens(text: string): readonly Token[] {
  const { count, starts, ends, shapes } = words(text);
  const found: Token[] = [];
  let line = 0;
  let seen = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i] ?? 0;
    const end = ends[i] ?? 0;
    for (; seen < start; seen++) if (text.charCodeAt(seen) === 10) line++;
    const shape = shapes[i] ?? 0;
    const capital = (shape & (SHAPE.capital | SHAPE.numeric)) !== 0;
    const plain = wordKey(text.slice(start, end));
    const key = capital ? plain + gradeSign(text, start, end) : plain;
    const telling = capital || TELLING_WORDS.has(plain);
    found.push({ start, end, key, telling, capital, light: !telling && LIGHT_WORDS.has(plain), line });
  }
  return found;
}

/** "A-" and "BB+" are other grades than "A" and "BB". */
function gradeSign(text: string, start: number, end: number): string {
  if (end - start > 3) return '';
  const sign = text[end];
  const after = text[end + 1] ?? ' ';
  return (sign === '+' || sign === '-') && !/[\p{L}\p{N}]/u.test(after) ? sign : '';
}
