import type { Clues } from './clues.ts';
import { asHeadings, findHeadline, sameTitle } from './headline.ts';
import { isByline, isLink, leadsElsewhere, SUPPLIER, withoutLeads, withoutTail, wordCount } from './left-out.ts';
import type { Line } from './line.ts';
import type { Outline } from './outline.ts';
import { chooseRegion, proseOf, type Weights, weigh, withCopies, withLists } from './region.ts';
import { secondOpinion } from './second-opinion.ts';
import type { Steps } from './slices.ts';

export type Chosen = {
  readonly lines: readonly Line[];
  readonly headline?: string;
  /** Lines printed around headline and body, where a date or a byline may stand. */
  readonly near: readonly string[];
};

/** Fewer words of prose than this are a notice, not an article; the shortest news item seen had 45. */
const SHORTEST_ARTICLE_WORDS = 25;

/** The article's lines, headline first; undefined where the page holds no article. */
export function* articleLines(page: Outline, clues: Clues, live: Document): Steps<Chosen | undefined> {
  const weights = yield* weigh(page);
  const choice = yield* chooseRegion(page, weights);
  if (!choice) return undefined;
  const opinion = choice.named ? undefined : secondOpinion(page, weights, live);
  yield;
  const body = better(page, weights, choice.place, opinion);
  const region = yield* withCopies(page, weights, choice.named ? body : withLists(page, weights, body));
  const inside = linesIn(page, weights, region);
  if (!(choice.named && clues.isArticle) && (yield* isListing(inside))) return undefined;

  const start = weights.lineAt(region);
  const firstProse = page.lines.findIndex(
    (line, i) => i >= start && proseOf(line) > 0 && isFree(weights, line, region),
  );
  const titles = titlesOf(clues);
  const headline = findHeadline(page, weights, firstProse === -1 ? page.lines.length : firstProse, titles);
  const top = headline ? asHeadings(page.lines.slice(headline.first, headline.end)) : [];
  const from = headline && headline.first >= start ? headline.end : start;
  const lead = headline?.sure && headline.end <= start ? leadBetween(page, weights, headline.end, start) : [];
  const below = [...lead, ...linesIn(page, weights, region, from)];
  const lines = [...top, ...(yield* withoutLeads(withoutTail(withoutHead(below, headline?.text))))];
  if (!hasEnough(lines)) return undefined;
  return {
    lines,
    near: nearLines(page, headline, firstProse === -1 ? start : firstProse, weights.lineAt(page.ends[region]!)),
    ...(headline ? { headline: headline.text } : {}),
  };
}

function hasEnough(lines: readonly Line[]): boolean {
  let words = 0;
  for (const line of lines) {
    if (proseOf(line) > 0) words += wordCount(line.text, SHORTEST_ARTICLE_WORDS);
    if (words >= SHORTEST_ARTICLE_WORDS) return true;
  }
  return false;
}

function titlesOf({ linked, metas, title }: Clues): readonly string[] {
  return [linked.headline, metas.get('og:title'), metas.get('twitter:title'), title].filter((t) => t !== undefined);
}

/** Extra lines with this share of links are lists of other articles. */
const LINKED_EXTRAS = 0.25;

/**
 * Readability's place where it leaves out only lists of links; where it leaves out prose it has dropped a copy or a part,
 * as it does with two sibling bodies.
 */
function better(page: Outline, weights: Weights, own: number, other: number | undefined): number {
  if (other === undefined || other === own) return own;
  const isInside = own < other && other < page.ends[own]!;
  if (!isInside) return own;
  let length = 0;
  let linked = 0;
  for (const line of linesIn(page, weights, own)) {
    if (line.node >= other && line.node < page.ends[other]!) continue;
    length += line.text.length;
    linked += line.linked;
  }
  return linked > length * LINKED_EXTRAS && weights.prose(other) > weights.prose(own) / 3 ? other : own;
}

function isFree(weights: Weights, { node }: Line, region: number): boolean {
  return weights.furniture(node) <= region;
}

function linesIn(page: Outline, weights: Weights, region: number, from = 0): readonly Line[] {
  return page.lines
    .slice(Math.max(from, weights.lineAt(region)), weights.lineAt(page.ends[region]!))
    .filter((line) => isFree(weights, line, region));
}

const MOST_LEAD_LINES = 4;

/** What stands between headline and body: the lead that some portals set apart, the words under the picture. */
function leadBetween(page: Outline, weights: Weights, from: number, to: number): readonly Line[] {
  const lead = page.lines
    .slice(from, to)
    .filter((line) => weights.furniture(line.node) === -1 && (proseOf(line) > 0 || line.kind === 'caption'));
  return lead.length <= MOST_LEAD_LINES ? lead.filter((line) => !isByline(line.text)) : [];
}

/** A button or a label between headline and body ("Pin It"); a dateline apart ends with a dash. */
function isScrap(text: string): boolean {
  return wordCount(text, 3) <= 3 && !SUPPLIER.test(text) && !/[-–—:,.”"]$/.test(text);
}

/** Without the bylines, dates, section names and second printings of the headline that stand above the first prose. */
function withoutHead(lines: readonly Line[], headline: string | undefined): readonly Line[] {
  const firstProse = lines.findIndex((line) => proseOf(line) > 0);
  return lines.filter((line, i) => {
    if (i >= firstProse) return !(line.kind === 'heading' && headline !== undefined && i < 3 && line.text === headline);
    if (line.kind === 'caption') return true;
    if (
      isByline(line.text) ||
      isLink(line) ||
      (headline !== undefined && line.kind === 'paragraph' && isScrap(line.text))
    )
      return false;
    return !(headline !== undefined && sameTitle(line.text, headline));
  });
}

/** A list of other pages has this many titles at least. */
const FEWEST_TITLES = 4;
const EXCERPT_WORDS = 80;
const LONGEST_RUN_SHARE = 0.35;

/** Titles that are links with a little text below each: a search result, a home page, a section. */
function* isListing(lines: readonly Line[]): Steps<boolean> {
  let titles = 0;
  let words = 0;
  let run = 0;
  let longest = 0;
  for (const [i, line] of lines.entries()) {
    if (i % 64 === 0) yield;
    if (leadsElsewhere(line)) continue;
    if (line.linked > line.text.length * 0.9 && wordCount(line.text, 4) >= 4 && line.kind !== 'cell') {
      titles++;
      run = 0;
    } else if (proseOf(line) > 0) {
      const here = wordCount(line.text, 500);
      words += here;
      run += here;
      longest = Math.max(longest, run);
    }
  }
  return titles >= FEWEST_TITLES && words < titles * EXCERPT_WORDS && longest < words * LONGEST_RUN_SHARE;
}

const LINES_ABOVE = 4;
const LINES_BELOW = 12;

function nearLines(
  page: Outline,
  headline: { readonly first: number; readonly end: number } | undefined,
  firstProse: number,
  end: number,
): readonly string[] {
  const texts = (from: number, to: number) => page.lines.slice(Math.max(0, from), to).map(({ text }) => text);
  // Below the body only a line that is nothing but a date or a byline is one: the last sentence may tell of a later event.
  const below = texts(end - LINES_ABOVE, end + LINES_ABOVE).filter(isByline);
  if (!headline) return [...texts(firstProse - LINES_ABOVE, firstProse), ...below];
  return [
    ...texts(headline.end, Math.min(headline.end + LINES_BELOW, Math.max(firstProse, headline.end))),
    ...texts(headline.first - LINES_ABOVE, headline.first),
    ...below,
  ];
}
