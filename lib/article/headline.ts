import { attribute, isElement, read } from './dom.ts';
import { HEADLINE_NAMES } from './furniture.ts';
import type { Line } from './line.ts';
import type { Outline } from './outline.ts';
import type { Weights } from './region.ts';

/** Indexes of the headline's lines in the page's lines, and how sure we are that it is this article's. */
export type Headline = { readonly first: number; readonly end: number; readonly text: string; readonly sure: boolean };

/**
 * The article's headline: a heading that says what the page's title says, or one that its markup calls the headline, or a
 * lone `h1`; nearest before the body. A site's own name in an `h1` is none of these.
 */
export function findHeadline(
  page: Outline,
  weights: Weights,
  firstProse: number,
  titles: readonly string[],
): Headline | undefined {
  let best: (Headline & { readonly rank: number }) | undefined;
  for (const place of near(page, weights, firstProse)) {
    const first = weights.lineAt(place);
    const end = weights.lineAt(page.ends[place]!);
    if (end <= first || first >= firstProse || end > firstProse + 1) continue;
    const text = page.lines
      .slice(first, end)
      .map((line) => line.text)
      .join(' ');
    const rank = rankOf(page, place, text, titles, weights.furniture(place) !== -1);
    // The later one of equals stands nearer to the body.
    if (rank > 0 && rank >= (best?.rank ?? 0)) best = { first, end, text, rank, sure: rank >= 3 };
  }
  return best?.sure ? best : (unmarked(page, weights, firstProse, titles) ?? best);
}

/** A headline without a heading element stands this close above the body. */
const LINES_ABOVE = 8;

/** A bare line that says what the page's title says, as on pages pasted together by hand. */
function unmarked(
  page: Outline,
  weights: Weights,
  firstProse: number,
  titles: readonly string[],
): Headline | undefined {
  for (let i = Math.min(firstProse, page.lines.length - 1); i >= Math.max(0, firstProse - LINES_ABOVE); i--) {
    const line = page.lines[i]!;
    if (weights.furniture(line.node) !== -1 || line.text.length > LONGEST_UNMARKED) continue;
    if (titles.some((title) => sameTitle(title, line.text)))
      return { first: i, end: i + 1, text: line.text, sure: true };
  }
  return undefined;
}

/** Longer lines are paragraphs that happen to hold the title. */
const LONGEST_UNMARKED = 200;

/** So many headings above the body are looked at, the nearest ones. */
const MOST_HEADINGS = 60;

function near(page: Outline, weights: Weights, firstProse: number): readonly number[] {
  return page.headings.filter((place) => weights.lineAt(place) < firstProse).slice(-MOST_HEADINGS);
}

const SHORTEST_HEADLINE_WORDS = 3;
const LONGEST_HEADLINE_WORDS = 40;

function rankOf(page: Outline, place: number, text: string, titles: readonly string[], furniture: boolean): number {
  const words = text.split(' ').length;
  if (words > LONGEST_HEADLINE_WORDS) return 0;
  if (titles.some((title) => sameTitle(title, text))) return 3;
  if (furniture || words < SHORTEST_HEADLINE_WORDS) return 0;
  const node = page.nodes[place];
  if (!node || !isElement(node)) return 0;
  const names = (attribute(node, 'class') ?? '').toLowerCase().split(/\s+/);
  if (attribute(node, 'itemprop') === 'headline' || names.some((name) => HEADLINE_NAMES.test(name))) return 2;
  return read(node, 'localName') === 'h1' && words > SHORTEST_HEADLINE_WORDS ? 1 : 0;
}

/** Share of the words that two titles have in common from which they are the same ("Judul - Kabar Kota"). */
const SAME_TITLE = 0.75;

/** True when one title holds the other or nearly all of its words. */
export function sameTitle(a: string, b: string): boolean {
  const one = wordsOf(a);
  const other = wordsOf(b);
  if (one.length < SHORTEST_HEADLINE_WORDS || other.length < SHORTEST_HEADLINE_WORDS) return false;
  if (` ${one.join(' ')} `.includes(` ${other.join(' ')} `)) return other.length * 2 >= one.length || other.length > 4;
  if (` ${other.join(' ')} `.includes(` ${one.join(' ')} `)) return one.length * 2 >= other.length || one.length > 4;
  const set = new Set(one);
  const common = new Set(other.filter((word) => set.has(word))).size;
  return common >= SAME_TITLE * Math.max(set.size, new Set(other).size);
}

function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The headline's lines said to be headings, whatever element they stand in. */
export function asHeadings(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => ({ ...line, kind: 'heading' as const }));
}
