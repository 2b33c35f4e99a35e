import { readFixture, readMarks, slugs } from './eval-fixture.ts';
import { draws } from './made-names.ts';

/** One printed word (no white space in it); `origin` is where it stood in the page that the note was made on. */
export type PrintedWord = { readonly text: string; readonly origin?: string };
export type PrintedPage = readonly (readonly PrintedWord[])[];

/** Something a reader may select: words of one line. `names`: it is a marked award, level, name or date. */
export type Quote = { readonly line: number; readonly from: number; readonly to: number; readonly names: boolean };

export type AnchorPage = {
  readonly slug: string;
  readonly lines: PrintedPage;
  readonly quotes: readonly Quote[];
  /** A line printed again word for word is the same passage: the origin in its first printing. */
  readonly same: (origin: string) => string;
  /** Marked words by what they name, for swaps. */
  readonly marks: readonly (Quote & { readonly type: string })[];
};

const TYPES = ['award', 'tier', 'innovation', 'recipient', 'unit', 'official', 'date'];

/** The labelled articles as pages of words, each with the passages that somebody would note. */
export function anchorPages(): readonly AnchorPage[] {
  return slugs().map((slug, n) => {
    const { expected } = readFixture(slug);
    const draw = draws(n + 1);
    const marks: (Quote & { readonly type: string })[] = [];
    const lines = expected.text.map((block, line) => {
      const read = readMarks(block.replace(/\s+/g, ' ').trim());
      const words = [...read.text.matchAll(/\S+/g)];
      for (const { start, end, types } of read.marks) {
        const from = words.findIndex(({ index, 0: word }) => index + word.length > start);
        const to = words.findLastIndex(({ index }) => index < end) + 1;
        const [type] = types;
        if (from >= 0 && to > from && type && TYPES.includes(type)) marks.push({ line, from, to, names: true, type });
      }
      return words.map(({ 0: text }, i) => ({ text, origin: `${line}:${i}` }));
    });
    return { slug, lines, marks, quotes: quotesOf(lines, marks, draw), same: firstPrinting(lines) };
  });
}

function quotesOf(lines: PrintedPage, marks: readonly Quote[], draw: () => number): readonly Quote[] {
  const quotes = new Map<string, Quote>();
  const add = (line: number, from: number, to: number, names: boolean) => {
    if (to > from) quotes.set(`${line} ${from} ${to}`, { line, from, to, names });
  };
  for (const { line, from, to } of marks) add(line, from, to, true);
  lines.forEach((words, line) => {
    // Its sentences, a phrase of it, itself.
    let start = 0;
    words.forEach(({ text }, i) => {
      if (!/[.!?]["”’]?$/.test(text) && i < words.length - 1) return;
      add(line, start, i + 1, false);
      start = i + 1;
    });
    const length = 3 + Math.floor(draw() * 6);
    const from = Math.floor(draw() * Math.max(1, words.length - length));
    add(line, from, Math.min(words.length, from + length), false);
    add(line, 0, words.length, false);
  });
  return [...quotes.values()];
}

/** Shorter lines ("Juara II") are printed again about something else. */
const TELLS_ENOUGH = 8;

function firstPrinting(lines: PrintedPage): (origin: string) => string {
  const texts = lines.map((words) => words.map(({ text }) => text).join(' '));
  const first = texts.map((text, line) => ((lines[line]?.length ?? 0) < TELLS_ENOUGH ? line : texts.indexOf(text)));
  return (origin) => {
    const [line = '', word = ''] = origin.split(':');
    return `${first[Number(line)] ?? line}:${word}`;
  };
}
