import type { Line } from './line.ts';
import type { Outline } from './outline.ts';
import { isTelling } from './region.ts';
import type { Steps } from './slices.ts';

/** Lines of the article that the page prints again outside it: in a widget, a side bar, a box of the release. */
export type Again = {
  /** Consecutive lines of the article, as places in its list of lines; end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The same lines elsewhere on the page. */
  readonly lines: readonly Line[];
};

/** One line again is an excerpt, as every list of articles prints it. */
const FEWEST_LINES = 2;

/**
 * Passages of the article that stand again elsewhere, line for line. Comments count not: readers quote. `lines`: those of the
 * article, which are lines of the page.
 */
export function* printedAgain(page: Outline, lines: readonly Line[]): Steps<readonly Again[]> {
  const own = new Set(lines);
  const placeOf = new Map<string, number>();
  for (const [i, { text }] of lines.entries()) if (isTelling(text) && !placeOf.has(text)) placeOf.set(text, i);
  const passages: { from: number; to: number; lines: Line[] }[] = [];
  let open: (typeof passages)[number] | undefined;
  for (const [i, line] of page.lines.entries()) {
    if ((i & 1023) === 0) yield;
    if (own.has(line)) {
      open = undefined;
      continue;
    }
    const place = placeOf.get(line.text);
    if (place === undefined || inComments(page, line.node)) {
      // A date or a button between two paragraphs does not part a copy.
      if (isTelling(line.text)) open = undefined;
      continue;
    }
    if (open && place >= open.to && place <= open.to + 1) {
      open.to = place + 1;
      open.lines.push(line);
    } else {
      open = { from: place, to: place + 1, lines: [line] };
      passages.push(open);
    }
  }
  return passages.filter((passage) => passage.lines.length >= FEWEST_LINES);
}

function inComments(page: Outline, node: number): boolean {
  for (let place = node; place !== -1; place = page.parents[place] ?? -1) if (page.comments.has(place)) return true;
  return false;
}
