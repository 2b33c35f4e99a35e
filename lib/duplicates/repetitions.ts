import type { Article, Block } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { OTHER_ARTICLE } from './other-article.ts';
import type { Passage } from './passage.ts';
import { repeatedPassages } from './passages.ts';
import { CONNECTIVES } from './telling-words.ts';
import { type WordRow, wordFrom, wordRow } from './word-row.ts';

/** A passage printed twice: both places in the article, and how many words the copies have in common, word for word. */
export type Repetition = { readonly first: Span; readonly second: Span; readonly words: number };

/**
 * Shortest passage that is told. The longest chain of official names that must repeat in this kind of news (a
 * competition's full name with its scope and year, or a deputy's office, ministry and titles) has 17 words.
 */
export const MIN_WORDS = 20;
/** Longest unbroken run in it: lists of winners are built alike, word for word up to about ten words. */
const ANCHOR = 12;
/**
 * A shorter passage must tell something: this many different words that begin with a small letter and are no connectives.
 * Names of awards, offices and persons, one after the other, have fewer.
 */
const TELLING_WORDS = 5;
/** Fewer different words are a refrain or a row of figures. */
const VARIETY = 8;
const LONG = 40;
const LONG_VARIETY = 15;

/**
 * Passages that stand twice in the article, in text order of the later copy; three copies give two. Every passage of
 * `MIN_WORDS` words that says something is found; small edits and line breaks between its words do not part it.
 */
export function repetitions({ text, blocks }: Pick<Article, 'text' | 'blocks'>): readonly Repetition[] {
  const row = wordRow(text, linksToOtherArticles(text, blocks));
  return repeatedPassages(row, { minWords: MIN_WORDS, anchor: ANCHOR })
    .filter((passage) => tellsSomething(row, passage))
    .map(({ first, second, words }) => ({ first: spanOf(row, first), second: spanOf(row, second), words }));
}

/** Links that stand between paragraphs belong to no copy: the two bodies may carry different ones. */
function linksToOtherArticles(text: string, blocks: readonly Block[]): readonly Span[] {
  return blocks.filter(({ start, end }) => OTHER_ARTICLE.test(text.slice(start, Math.min(end, start + 40))));
}

function tellsSomething({ text, starts, codes }: WordRow, { second, words }: Passage): boolean {
  const all = new Set<number>();
  const telling = new Set<number>();
  for (let i = second.from; i < second.to; i++) {
    all.add(codes[i]!);
    const word = text.slice(starts[i], starts[i]! + LONGEST_CONNECTIVE + 1);
    if (/^[a-zß-ɏ]/u.test(word) && !CONNECTIVE_WORDS.has(/^[A-Za-zÀ-ɏ]+/u.exec(word)![0])) telling.add(codes[i]!);
  }
  if (all.size < VARIETY) return false;
  return telling.size >= TELLING_WORDS || (words >= LONG && all.size >= LONG_VARIETY);
}

const CONNECTIVE_WORDS: ReadonlySet<string> = new Set(CONNECTIVES.split(' '));
const LONGEST_CONNECTIVE = Math.max(...[...CONNECTIVE_WORDS].map((word) => word.length));

function spanOf({ starts, ends }: WordRow, { from, to }: Passage['first']): Span {
  return { start: starts[from]!, end: ends[to - 1]! };
}

/** Share of an article's words that are a later copy of earlier ones, 0 to 1: what a reader need not read again. */
export function repeatedShare(within: readonly { readonly second: Span }[], text: string): number {
  const { count, starts } = wordRow(text);
  if (count === 0) return 0;
  const later = new Uint8Array(count);
  for (const { second } of within) {
    for (let i = wordFrom(starts, second.start); i < count && starts[i]! < second.end; i++) later[i] = 1;
  }
  return later.reduce((sum, flag) => sum + flag, 0) / count;
}
