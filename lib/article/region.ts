import { isElement, read } from './dom.ts';
import type { Line } from './line.ts';
import type { Outline } from './outline.ts';
import type { Steps } from './slices.ts';

/** Numbers gone through between two rests. */
const A_STEP = 4095;

/** Lines of the page seen as prose or not, summed so that any part of the page can be weighed at once. */
export type Weights = {
  /** Characters of prose at and below a place, furniture left out. */
  prose(place: number): number;
  readonly total: number;
  /** Nearest furniture at or above a place once furniture that holds the article has been freed; -1 for none. */
  furniture(place: number): number;
  /** Index of the first line at or after a place. */
  lineAt(place: number): number;
};

/** A line shorter than this may be a menu, a date, a button. */
const SHORTEST_PROSE = 40;
/** A block with this share of all prose is the page itself, whatever it is called (`<form id="aspnetForm">`, Blogspot's `widget Blog`). */
const FURNITURE_AT_MOST = 0.5;

/** Characters of running text in a line: headings and lines of links count nothing. */
export function proseOf({ text, kind, linked }: Line): number {
  const own = text.length - linked;
  if (kind === 'heading' || kind === 'caption' || own * 2 < text.length) return 0;
  if (kind === 'cell') return own;
  return own >= SHORTEST_PROSE ? own : 0;
}

export function* weigh(page: Outline): Steps<Weights> {
  const all = yield* sums(page, () => true);
  const everything = all[page.nodes.length] ?? 0;
  const freed = new Set<number>();
  for (let place = 0; place < page.nodes.length; place++) {
    if (page.furniture[place] !== place || page.comments.has(place)) continue;
    const held = all[page.ends[place]!]! - all[place]!;
    if (held > everything * FURNITURE_AT_MOST) freed.add(place);
  }
  yield;
  const furniture = yield* nearest(page, freed);
  const free = yield* sums(page, (line) => furniture[line.node] === -1);
  const firstLine = new Int32Array(page.nodes.length + 1);
  let line = 0;
  for (let place = 0; place <= page.nodes.length; place++) {
    if ((place & A_STEP) === 0) yield;
    while (line < page.lines.length && page.lines[line]!.node < place) line++;
    firstLine[place] = line;
  }
  return {
    prose: (place) => free[page.ends[place]!]! - free[place]!,
    total: free[page.nodes.length] ?? 0,
    furniture: (place) => furniture[place] ?? -1,
    lineAt: (place) => firstLine[place] ?? page.lines.length,
  };
}

function* sums(page: Outline, counts: (line: Line) => boolean): Steps<Float64Array> {
  const upTo = new Float64Array(page.nodes.length + 1);
  for (const line of page.lines) if (counts(line)) upTo[line.node + 1]! += proseOf(line);
  for (let place = 1; place <= page.nodes.length; place++) {
    if ((place & A_STEP) === 0) yield;
    upTo[place]! += upTo[place - 1]!;
  }
  return upTo;
}

function* nearest(page: Outline, freed: ReadonlySet<number>): Steps<Int32Array> {
  const furniture = new Int32Array(page.nodes.length);
  for (let place = 0; place < page.nodes.length; place++) {
    if ((place & A_STEP) === 0) yield;
    const marked = page.furniture[place] === place && !freed.has(place);
    const parent = page.parents[place]!;
    furniture[place] = marked ? place : parent === -1 ? -1 : furniture[parent]!;
  }
  return furniture;
}

/** A body by its name must hold this share of the page's prose. */
const NAMED_BODY_AT_LEAST = 0.3;
/** A child with this share of the prose above it is where the article is. */
const ALMOST_ALL = 0.85;

/** `named`: its markup calls it the body of an article. */
export type Choice = { readonly place: number; readonly named: boolean };

/** The place of the element that holds the article; undefined where the page has no prose. */
export function* chooseRegion(page: Outline, weights: Weights): Steps<Choice | undefined> {
  if (weights.total === 0) return undefined;
  const named = namedBody(page, weights);
  if (named !== undefined) return { place: named, named: true };
  return { place: yield* descend(page, weights), named: false };
}

/** Goes down as long as one child holds almost all of the prose that is not in lists of links. */
function* descend(page: Outline, weights: Weights): Steps<number> {
  let region = 0;
  for (;;) {
    yield;
    const any = richest(page, weights, region, () => true);
    if (any === undefined) return region;
    const isList = isListOfPages(page, weights, any);
    const other = isList ? richest(page, weights, region, (child) => !isListOfPages(page, weights, child)) : undefined;
    // A section of many excerpts can hold more prose than a short article beside it.
    const best = other !== undefined && weights.prose(other) >= SHORT_ARTICLE ? other : any;
    if (weights.lineAt(page.ends[best]!) - weights.lineAt(best) < 2) return region;
    const almost = best === any && weights.prose(best) >= weights.prose(region) * ALMOST_ALL;
    if (!almost && weights.prose(best) < proseBesideLists(page, weights, region) * ALMOST_ALL) return region;
    region = best;
  }
}

/** Characters of prose in a short article of three paragraphs. */
const SHORT_ARTICLE = 150;

function richest(
  page: Outline,
  weights: Weights,
  region: number,
  counts: (child: number) => boolean,
): number | undefined {
  let best: number | undefined;
  for (let child = region + 1; child < page.ends[region]!; child = page.ends[child]!)
    if ((best === undefined || weights.prose(child) > weights.prose(best)) && counts(child)) best = child;
  return best;
}

/** Prose of the children that are no lists of other pages with their excerpts. */
function proseBesideLists(page: Outline, weights: Weights, region: number): number {
  let prose = 0;
  for (let child = region + 1; child < page.ends[region]!; child = page.ends[child]!)
    if (!isListOfPages(page, weights, child)) prose += weights.prose(child);
  return prose;
}

/** With this share of links a block is a list of other pages; an article seldom has a tenth. */
const LIST_LINKED = 0.25;
const LIST_TITLES = 3;

function isListOfPages(page: Outline, weights: Weights, place: number): boolean {
  let length = 0;
  let linked = 0;
  let titles = 0;
  for (let i = weights.lineAt(place); i < weights.lineAt(page.ends[place]!); i++) {
    const line = page.lines[i]!;
    length += line.text.length;
    linked += line.linked;
    if (line.linked > line.text.length * 0.9) titles++;
  }
  return titles >= LIST_TITLES && linked > length * LIST_LINKED;
}

function namedBody(page: Outline, weights: Weights): number | undefined {
  const bodies = page.bodies.filter((place) => weights.furniture(place) === -1 && weights.prose(place) > 0);
  const outer: number[] = [];
  for (const place of bodies) if (place >= page.ends[outer.at(-1) ?? 0]! || outer.length === 0) outer.push(place);
  let sum = 0;
  for (const place of outer) sum += weights.prose(place);
  if (outer.length === 0 || sum < weights.total * NAMED_BODY_AT_LEAST) return undefined;
  return ofOneArticle(page, weights, outer).reduce((a, b) => together(page, a, b));
}

/** Some sites print the next articles below the first, each under an `h1` of its own; copies of the first stay. */
function ofOneArticle(page: Outline, weights: Weights, bodies: readonly number[]): readonly number[] {
  const [first] = bodies;
  if (first === undefined || bodies.length === 1) return bodies;
  const own = tellingLines(page, weights, first);
  const next = page.headings.filter((place) => place > page.ends[first]! && tagOf(page, place) === 'h1');
  return bodies.filter(
    (body) =>
      !next.some((heading) => heading < body) || [...tellingLines(page, weights, body)].some((text) => own.has(text)),
  );
}

function tagOf(page: Outline, place: number): string | undefined {
  const node = page.nodes[place];
  return node && isElement(node) ? read(node, 'localName') : undefined;
}

function tellingLines(page: Outline, weights: Weights, place: number): ReadonlySet<string> {
  const lines = page.lines.slice(weights.lineAt(place), weights.lineAt(page.ends[place]!));
  return new Set(lines.map(({ text }) => text).filter(isTelling));
}

/** The nearest place that holds both. */
export function together(page: Outline, a: number, b: number): number {
  let place = Math.min(a, b);
  const other = Math.max(a, b);
  while (page.ends[place]! <= other) place = page.parents[place]!;
  return place;
}

/** A copy of a release is looked for this many levels above the body. */
const LEVELS_ABOVE = 3;
/** Lines shorter than this may be the same on any two pages. */
const TELLING_LINE = 60;
/** Longer lines are whole books in one element, and dear to compare. */
const LONGEST_LINE = 10_000;

/** Long enough to be told from a line that any two pages share. */
export function isTelling(text: string): boolean {
  return text.length >= TELLING_LINE && text.length <= LONGEST_LINE;
}

/** The region, or the nearest element above it that holds another copy of its text outside furniture. */
export function* withCopies(page: Outline, weights: Weights, region: number): Steps<number> {
  const own = tellingLines(page, weights, region);
  const end = page.ends[region]!;
  let above = region;
  let holding = region;
  for (let level = 0; level < LEVELS_ABOVE && page.parents[above]! > 0; level++) {
    yield;
    above = page.parents[above]!;
    if (weights.prose(above) < weights.prose(holding) * 1.3) continue;
    const copies = page.lines
      .slice(weights.lineAt(above), weights.lineAt(page.ends[above]!))
      .filter(
        ({ node, text }) =>
          (node < region || node >= end) && isTelling(text) && own.has(text) && weights.furniture(node) === -1,
      );
    if (copies.length >= 2) holding = above;
  }
  return holding;
}

/** Lists and tables are looked for this many levels above a body without a name. */
const LEVELS_TO_A_LIST = 2;
const FEWEST_ITEMS = 3;

/** The region, or the element just above it that also holds the list or table its prose leads to: names are short lines, no prose. */
export function withLists(page: Outline, weights: Weights, region: number): number {
  let above = region;
  for (let level = 0; level < LEVELS_TO_A_LIST && page.parents[above]! > 0; level++) {
    above = page.parents[above]!;
    const behind = page.lines
      .slice(weights.lineAt(page.ends[region]!), weights.lineAt(page.ends[above]!))
      .filter(({ node }) => weights.furniture(node) === -1);
    const items = behind.filter(
      ({ kind, text, linked }) => linked === 0 && (kind === 'item' || kind === 'cell' || /^\d{1,3}[.)]/.test(text)),
    );
    if (items.length >= FEWEST_ITEMS && items.length * 2 >= behind.length) return above;
  }
  return region;
}
