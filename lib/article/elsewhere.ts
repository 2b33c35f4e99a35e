import { read } from './dom.ts';
import type { Line } from './line.ts';
import type { Outline } from './outline.ts';
import { isTelling } from './region.ts';
import type { Steps } from './slices.ts';

/** Lines of the article that the page prints again outside it: in a widget, a side bar, a box of the release. */
export type Again = {
  /** Consecutive lines of the article, as places in its list of lines; end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The same lines elsewhere on the page; none where no reader sees them. */
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

/** A hidden text longer than this is an archive of articles, and not looked through. */
const LONGEST_HIDDEN = 100_000;
const MOST_HIDDEN = 1_000_000;

/** Passages of the article that the page holds again where no reader sees them: for phones, for AMP, for a tab that is closed. */
export function* hiddenAgain(page: Outline, lines: readonly Line[]): Steps<readonly Again[]> {
  const passages: Again[] = [];
  let searched = 0;
  for (const element of page.hidden) {
    yield;
    const text = plainWords(element);
    if (text.length > LONGEST_HIDDEN || !lines.some((line) => isTelling(line.text) && text.includes(line.text)))
      continue;
    searched += text.length;
    if (searched > MOST_HIDDEN) break;
    let from = -1;
    for (let to = 0; to <= lines.length; to++) {
      const line = lines[to]?.text;
      const stands = line !== undefined && (text.includes(line) || (from >= 0 && !isTelling(line)));
      if (stands && from < 0) from = to;
      if (stands || from < 0) continue;
      passages.push({ from, to, lines: [] });
      from = -1;
    }
  }
  return passages.filter(
    ({ from, to }) => lines.slice(from, to).filter(({ text }) => isTelling(text)).length >= FEWEST_LINES,
  );
}

function plainWords(element: Element): string {
  return (read(element, 'textContent') ?? '').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/\s+/g, ' ');
}

function inComments(page: Outline, node: number): boolean {
  for (let place = node; place !== -1; place = page.parents[place] ?? -1) if (page.comments.has(place)) return true;
  return false;
}
