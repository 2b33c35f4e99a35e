import type { Article, Block, Metadata, Reading } from './article.ts';
import { articleLines, type Chosen } from './article-lines.ts';
import { clues } from './clues.ts';
import { read } from './dom.ts';
import type { Clip } from './element-context.ts';
import { type Again, hiddenAgain, printedAgain } from './elsewhere.ts';
import { wordCount } from './left-out.ts';
import type { Line } from './line.ts';
import { metadata } from './metadata.ts';
import { type Outline, outline } from './outline.ts';
import { giveWay, inSlices, type Steps, slices } from './slices.ts';
import { type TextMap, textMap } from './text-map.ts';

export type ReadArticle = {
  readonly kind: 'article';
  readonly article: Article;
  readonly map: TextMap;
  /** Where each passage of `article.elsewhere` stands on the page for the second time. */
  readonly elsewhere: readonly (() => StaticRange | undefined)[];
};

/** Nothing article-like; `longest` is the word count of the longest text seen. */
export type NotAnArticle = { readonly kind: 'not-article'; readonly longest: number };

/** The page is beyond what we read at all, or the reader stopped us. */
export type NotRead = { readonly kind: 'not-read'; readonly why: 'too-large' | 'stopped' };

export type ReadOptions = {
  readonly mode: Reading;
  readonly signal?: AbortSignal;
  /** Gives way to the page between slices of work. */
  readonly pause?: () => Promise<void>;
  /** Milliseconds since 1970; publication dates after it are not believed. */
  readonly now?: number;
};

/** Reads the article, the selection or the whole of a live page without changing the page. */
export async function readArticle(
  page: Document,
  { mode, signal, pause = giveWay, now = Date.now() }: ReadOptions,
): Promise<ReadArticle | NotAnArticle | NotRead> {
  const root = read(page, 'documentElement');
  if (!root) return { kind: 'not-article', longest: 0 };
  const time = slices(pause, signal);
  const told = clues(page);
  const way = mode === 'article' ? 'article' : 'whole-page';
  const clip = mode === 'selection' ? selectionClip(page) : undefined;
  let all: Outline | undefined;
  for (const ariaHidden of ['left-out', 'read'] as const) {
    const seen = await outline(root, time, { way, clip, ariaHidden });
    if (typeof seen === 'string') return { kind: 'not-read', why: seen };
    all ??= seen;
    const work = mode === 'article' ? articleLines(seen, told, page) : everything(seen);
    const chosen = await inSlices(work, time);
    if (signal?.aborted) return { kind: 'not-read', why: 'stopped' };
    if (!chosen) continue;
    const { headline, near } = chosen;
    const described = (text: string) =>
      metadata(told, { near, text, ...(headline === undefined ? {} : { headline }) }, now);
    const done = await inSlices(finished(seen, chosen.lines, mode, described), time);
    return done ?? { kind: 'not-read', why: 'stopped' };
  }
  return { kind: 'not-article', longest: longestText(all?.lines ?? []) };
}

// biome-ignore lint/correctness/useYield: it has the form of the longer ways, and nothing to rest from.
function* everything({ lines }: Outline): Steps<Chosen | undefined> {
  return lines.length > 0 ? { lines, near: [] } : undefined;
}

/** The selected part of each text node. */
function selectionClip(page: Document): Clip {
  const selection = read(page, 'getSelection').call(page);
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, i) => selection!.getRangeAt(i));
  return (node) => {
    const range = ranges.find((one) => one.intersectsNode(node));
    if (!range) return undefined;
    const from = range.startContainer === node ? range.startOffset : 0;
    const to = range.endContainer === node ? range.endOffset : node.length;
    return from < to ? { from, to } : undefined;
  };
}

function* finished(
  page: Outline,
  lines: readonly Line[],
  reading: Reading,
  described: (text: string) => Metadata,
): Steps<ReadArticle> {
  const blocks: Block[] = [];
  let start = 0;
  for (const { text, kind } of lines) {
    if (blocks.length % 1024 === 0) yield;
    blocks.push({ start, end: start + text.length, kind });
    start += text.length + 1;
  }
  const text = lines.map((line) => line.text).join('\n');
  yield;
  const map = yield* textMap(text, page, lines);
  const seen = reading === 'article' ? yield* printedAgain(page, lines) : [];
  const unseen = reading === 'article' ? yield* hiddenAgain(page, lines) : [];
  const again = [...seen, ...unseen.filter(({ from, to }) => !seen.some((one) => one.from <= from && to <= one.to))];
  const spans = again.map(({ from, to, lines: copy }) => ({
    start: blocks[from]!.start,
    end: blocks[to - 1]!.end,
    ...(copy.length === 0 && { hidden: true as const }),
  }));
  const article = { text, blocks, metadata: described(text), reading, ...(spans.length > 0 && { elsewhere: spans }) };
  return { kind: 'article', article, map, elsewhere: yield* placesOf(page, again) };
}

/** The copies have a map of their own: they are no part of the article's text. */
function* placesOf(page: Outline, again: readonly Again[]): Steps<ReadArticle['elsewhere']> {
  const lines = again.flatMap((passage) => passage.lines);
  const map = yield* textMap(lines.map(({ text }) => text).join('\n'), page, lines);
  let end = -1;
  return again.map((passage) => {
    if (passage.lines.length === 0) return () => undefined;
    const start = end + 1;
    for (const { text } of passage.lines) end += text.length + 1;
    const span = { start, end };
    return () => map.rangeOf(span);
  });
}

function longestText(lines: readonly Line[]): number {
  let longest = '';
  for (const { text } of lines) if (text.length > longest.length) longest = text;
  return wordCount(longest);
}
