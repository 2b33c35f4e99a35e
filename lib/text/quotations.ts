import type { Span } from './span.ts';
import { unitAt } from './unit-at.ts';

/** A stretch between quotation marks, with and without them. `closed`: its closing mark was found. */
export type Quotation = Span & { readonly inner: Span; readonly closed: boolean };

/** Longer than any title and most speech: a mark left open must not swallow the line. */
const MAX_QUOTATION = 400;

/** How far a title may run whose closing mark was forgotten. */
const MAX_OPEN = 120;

const LETTER_OR_DIGIT = /[A-Za-zÀ-ɏ\d]/;

const OPENING: Readonly<Record<string, string>> = {
  '“': '”"“„',
  '„': '”“"',
  '«': '»',
  '"': '"”',
  '‘': "’'",
  '”': '”',
  "''": "''",
  '‹': '›',
};

/** Quotations of one line, in any kind of marks, also doubled single ones; unbalanced marks end with the sentence or are dropped. */
export function quotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const { length } = text;
  let i = 0;
  while (i < length) {
    const unit = unitAt(text, i);
    const mark = isNoMark(unit) || unit === 10 ? undefined : openingAt(text, i);
    if (mark === undefined) {
      i++;
      continue;
    }
    const from = i + mark.length;
    const close = closingAfter(text, from, mark);
    if (close !== undefined) {
      found.push({ start: i, end: close.end, inner: trimmed(text, from, close.start), closed: true });
      i = close.end;
      continue;
    }
    const end = sentenceEnd(text, from);
    if (end === from) {
      i = from;
      continue;
    }
    found.push({ start: i, end, inner: trimmed(text, from, end), closed: false });
    i = from;
  }
  return found;
}

/** Letters, digits and spaces: nearly all of a text. */
function isNoMark(unit: number): boolean {
  return unit === 32 || (unit > 39 && unit < 171 && unit !== 96);
}

function openingAt(text: string, i: number): string | undefined {
  const c = text.charAt(i);
  const before = i === 0 ? ' ' : text.charAt(i - 1);
  const opens = /[\s(/\-–—:,.]/.test(before);
  const next = text.charAt(i + 1);
  if (c === "'" || c === '‘' || c === '’' || c === '`') {
    if (next === c) return opens || before === '' ? c + c : undefined;
    if (c === '’' || c === '`') return undefined;
    return opens && LETTER_OR_DIGIT.test(next) ? c : undefined;
  }
  if (c === '"') return /\s|^$/.test(next) ? undefined : c;
  return OPENING[c] !== undefined && c !== '”' ? c : undefined;
}

function closingAfter(text: string, from: number, mark: string): Span | undefined {
  const limit = Math.min(text.length, from + MAX_QUOTATION);
  const doubled = mark.length === 2;
  const single = mark === "'" || mark === '‘';
  const closers = doubled ? '' : single ? "'’" : (OPENING[mark] ?? '"');
  for (let i = from; i < limit; i++) {
    if (isNoMark(unitAt(text, i))) continue;
    const c = text.charAt(i);
    if (c === '\n') return undefined;
    if (doubled) {
      if ((c === mark.charAt(0) || c === "'" || c === '’') && text.charAt(i + 1) === c) return { start: i, end: i + 2 };
      if (c === '"' || c === '”') return { start: i, end: i + 1 };
      continue;
    }
    if (!closers.includes(c)) continue;
    // An apostrophe inside a word closes nothing.
    if (single && LETTER_OR_DIGIT.test(text.charAt(i + 1))) continue;
    if (i === from) return undefined;
    return { start: i, end: i + 1 };
  }
  return undefined;
}

function sentenceEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + MAX_OPEN);
  for (let i = from; i < limit; i++) {
    const c = unitAt(text, i);
    // Another mark before any letter: marks upon marks, no quotation.
    if (c === 10 || ((c === 34 || c === 0x201c || c === 39) && i - from < 2)) return i === from + 1 ? from : i;
    if ((c === 46 || c === 33 || c === 63) && /\s|^$/.test(text.charAt(i + 1))) return i;
  }
  return limit;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /[\s,.;]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
