import type { Article, Block, Metadata, Reading } from './article.ts';
import { read } from './dom.ts';
import { withoutLeads, wordCount } from './left-out.ts';
import type { Line } from './line.ts';
import { type Outline, outline } from './outline.ts';
import { chooseRegion, proseOf, type Weights, weigh } from './region.ts';
import { giveWay, type Slices, slices } from './slices.ts';
import { type TextMap, textMap } from './text-map.ts';

export type ReadArticle = { readonly kind: 'article'; readonly article: Article; readonly map: TextMap };

/** Nothing article-like; `longest` is the word count of the longest text seen. */
export type NotAnArticle = { readonly kind: 'not-article'; readonly longest: number };

/** The page is beyond what we read at all, or the reader stopped us. */
export type NotRead = { readonly kind: 'not-read'; readonly why: 'too-large' | 'stopped' };

export type ReadOptions = {
  readonly mode: Reading;
  readonly signal?: AbortSignal;
  /** Gives way to the page between slices of work. */
  readonly pause?: () => Promise<void>;
};

/** Fewer words of prose than this are a notice, not an article. */
const SHORTEST_ARTICLE_WORDS = 30;

/** Reads the article of a live page without changing the page. */
export async function readArticle(
  page: Document,
  { mode, signal, pause = giveWay }: ReadOptions,
): Promise<ReadArticle | NotAnArticle | NotRead> {
  const root = read(page, 'documentElement');
  if (!root) return { kind: 'not-article', longest: 0 };
  const time = slices(pause, signal);
  const all = await outline(root, time, { way: mode === 'article' ? 'article' : 'whole-page', strict: true });
  if (typeof all === 'string') return { kind: 'not-read', why: all };
  const lines = mode === 'article' ? articleLines(all) : all.lines;
  if (!lines || lines.length === 0) return { kind: 'not-article', longest: longestText(all.lines) };
  return finished(all, lines, mode, {}, time);
}

function articleLines(page: Outline): readonly Line[] | undefined {
  const weights = weigh(page);
  const region = chooseRegion(page, weights);
  if (region === undefined) return undefined;
  const lines = withoutLeads(linesOf(page, weights, region));
  const words = lines.reduce((sum, line) => sum + (proseOf(line) > 0 ? wordCount(line.text) : 0), 0);
  return words >= SHORTEST_ARTICLE_WORDS ? lines : undefined;
}

function linesOf(page: Outline, weights: Weights, region: number): readonly Line[] {
  return page.lines
    .slice(weights.lineAt(region), weights.lineAt(page.ends[region]!))
    .filter(({ node }) => weights.furniture(node) <= region);
}

async function finished(
  page: Outline,
  lines: readonly Line[],
  reading: Reading,
  metadata: Metadata,
  _time: Slices,
): Promise<ReadArticle> {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { text, kind } of lines) {
    texts.push(text);
    blocks.push({ start, end: start + text.length, kind });
    start += text.length + 1;
  }
  const text = texts.join('\n');
  const map = textMap(text, lines, (place) => page.nodes[place]);
  return { kind: 'article', article: { text, blocks, metadata, reading }, map };
}

function longestText(lines: readonly Line[]): number {
  return lines.reduce((most, { text }) => Math.max(most, wordCount(text)), 0);
}
