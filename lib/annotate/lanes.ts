import type { Lane } from './layers.ts';

/** Which ranges enclose another one of the same list and so are drawn in the lower lane. */
export function lanes(ranges: readonly AbstractRange[]): readonly Lane[] {
  const lane: Lane[] = ranges.map(() => 'upper');
  const order = ranges
    .map((_, i) => i)
    .sort((a, b) => compareStarts(ranges[a]!, ranges[b]!) || compareEnds(ranges[b]!, ranges[a]!));
  const open: number[] = [];
  for (const i of order) {
    const range = ranges[i]!;
    while (open.length > 0 && endsBefore(ranges[open.at(-1)!]!, range)) open.pop();
    for (const j of open) if (isEnclosed(range, ranges[j]!)) lane[j] = 'lower';
    open.push(i);
  }
  return lane;
}

type Point = readonly [Node, number];
const startOf = ({ startContainer, startOffset }: AbstractRange): Point => [startContainer, startOffset];
const endOf = ({ endContainer, endOffset }: AbstractRange): Point => [endContainer, endOffset];

const FOLLOWING = 4;

/** Order of two places in text nodes of one page. */
function compare([a, i]: Point, [b, j]: Point): number {
  if (a === b) return i - j;
  return a.compareDocumentPosition(b) & FOLLOWING ? -1 : 1;
}

function compareStarts(a: AbstractRange, b: AbstractRange): number {
  return compare(startOf(a), startOf(b));
}

function compareEnds(a: AbstractRange, b: AbstractRange): number {
  return compare(endOf(a), endOf(b));
}

function endsBefore(a: AbstractRange, b: AbstractRange): boolean {
  return compare(endOf(a), startOf(b)) <= 0;
}

/** True when `inner` lies in `outer` and is shorter; the same passage claimed twice keeps one lane. */
function isEnclosed(inner: AbstractRange, outer: AbstractRange): boolean {
  if (compareEnds(inner, outer) > 0) return false;
  return compareStarts(inner, outer) !== 0 || compareEnds(inner, outer) !== 0;
}
