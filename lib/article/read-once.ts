import type { Span } from '../text/span.ts';
import type { Article, Block } from './article.ts';

/** An article whose text the page prints again, with the copies left out. */
export type SingleReading = {
  readonly article: Article;
  /** Where a stretch of that article stands in the whole one: its first place, then one in each copy. */
  places(span: Span): readonly Span[];
};

/** UTF-16 units; a shorter run of blocks is a refrain or a headline, and reading it again costs nothing. */
const SHORTEST = 300;

/**
 * Leaves out runs of blocks that stand in the article before, block for block, so that a text printed twice is read once;
 * undefined where there are none. Takes the time of looking each block up once.
 */
export function readOnce(article: Article): SingleReading | undefined {
  const runs = copiedRuns(article);
  if (runs.length === 0) return undefined;
  return { article: without(article, runs), places: (span) => places(span, article, runs) };
}

/** Indexes of blocks, `to` exclusive; the same blocks stand before from `first` on, and none of those is itself a copy. */
type Run = { readonly from: number; readonly to: number; readonly first: number };

function copiedRuns({ text, blocks }: Article): readonly Run[] {
  const firsts = firstPlaces(text, blocks);
  const runs: Run[] = [];
  for (let from = 0; from < blocks.length; ) {
    const first = firsts[from]!;
    let to = from + 1;
    while (first < from && to < blocks.length && firsts[to] === first + to - from) to++;
    if (first < from && blocks[to - 1]!.end - blocks[from]!.start >= SHORTEST) runs.push({ from, to, first });
    from = to;
  }
  return runs;
}

/** For each block the first one that says the same, itself where there is none before it. Lengths tell most of them apart. */
function firstPlaces(text: string, blocks: readonly Block[]): Int32Array {
  const sized = new Map<number, number>();
  const seen = new Map<string, number>();
  const keyOf = ({ start, end, kind }: Block) => `${kind} ${text.slice(start, end)}`;
  const firsts = new Int32Array(blocks.length);
  for (const [i, block] of blocks.entries()) {
    firsts[i] = i;
    const length = block.end - block.start;
    const alike = sized.get(length);
    if (alike === undefined) {
      sized.set(length, i);
      continue;
    }
    if (alike >= 0) {
      seen.set(keyOf(blocks[alike]!), alike);
      sized.set(length, -1);
    }
    const key = keyOf(block);
    firsts[i] = seen.get(key) ?? i;
    seen.set(key, firsts[i]!);
  }
  return firsts;
}

function without(article: Article, runs: readonly Run[]): Article {
  const { text, blocks } = article;
  const parts: string[] = [];
  const kept: Block[] = [];
  let at = 0;
  let next = 0;
  let gone = 0;
  for (const run of [...runs, undefined]) {
    for (; next < (run?.from ?? blocks.length); next++) {
      const { start, end, ...block } = blocks[next]!;
      kept.push({ ...block, start: start - gone, end: end - gone });
    }
    if (!run) break;
    const cut = cutOf(run, blocks);
    parts.push(text.slice(at, cut.start));
    at = cut.end;
    gone += cut.end - cut.start;
    next = run.to;
  }
  return { ...article, text: parts.join('') + text.slice(at), blocks: kept };
}

/** The run with the line break that parts it from the rest: the one behind it, the one before it at the end of the text. */
function cutOf({ from, to }: Run, blocks: readonly Block[]): Span {
  const behind = blocks[to];
  return behind
    ? { start: blocks[from]!.start, end: behind.start }
    : { start: blocks[from - 1]!.end, end: blocks[to - 1]!.end };
}

function places({ start, end }: Span, { blocks }: Article, runs: readonly Run[]): readonly Span[] {
  let first = start;
  for (const run of runs) {
    const cut = cutOf(run, blocks);
    // Behind a run that ends the text stands nothing.
    if (run.to < blocks.length && cut.start <= first) first += cut.end - cut.start;
  }
  const length = end - start;
  const copies = runs.flatMap((run) => {
    const from = blocks[run.first]!.start;
    const to = blocks[run.first + run.to - run.from - 1]!.end;
    if (first < from || first + length > to) return [];
    const at = first - from + blocks[run.from]!.start;
    return [{ start: at, end: at + length }];
  });
  return [{ start: first, end: first + length }, ...copies];
}
