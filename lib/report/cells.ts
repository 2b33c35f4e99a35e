import type { words } from '../catalogue/words.ts';
import type { ReportClaim } from './report.ts';

/** The cells of the counts, in the order they always have: what we know first, what we do not judge last. */
export const CELLS = [
  'supported',
  'partial',
  'differs',
  'contradicted',
  'not-found',
  'not-covered',
  'unjudged',
] as const;

export type Cell = (typeof CELLS)[number];

/** What a claim without a verdict is called; `unmatched` is an asserted one that the data could not be asked about. */
export type Manner = Exclude<Cell, 'unjudged'> | 'hoped' | 'planned' | 'negated' | 'unmatched';

type Judged = Pick<ReportClaim, 'verdict' | 'status'>;

export function cellOf({ verdict }: Pick<ReportClaim, 'verdict'>): Cell {
  return verdict ?? 'unjudged';
}

export function mannerOf({ verdict, status }: Judged): Manner {
  if (verdict !== null) return verdict;
  return status === 'asserted' ? 'unmatched' : status;
}

export type Count = { readonly cell: Cell; readonly n: number; readonly called: Manner | 'unjudged' };

/**
 * Cells that hold a claim; the unjudged are called by their manner when they share one. Claims that the data could not be
 * asked about give the cell their name: beside them, hopes are no news.
 */
export function counts(claims: readonly Judged[]): readonly Count[] {
  return CELLS.flatMap((cell) => {
    const inCell = claims.filter((claim) => cellOf(claim) === cell);
    const [first] = inCell;
    if (!first) return [];
    const manners = new Set(inCell.map(mannerOf));
    const called = manners.has('unmatched') ? 'unmatched' : manners.size === 1 ? mannerOf(first) : 'unjudged';
    return [{ cell, n: inCell.length, called }];
  });
}

/** The words of a count, without its figure; short where five cells or more stand in a row. */
export function countWords({ called, n }: Omit<Count, 'cell'>, crowded: boolean, t: ReturnType<typeof words>): string {
  return t(crowded ? `short.${called}` : `count.${called}`, { n });
}

/** Claims that a reader should see before the others. */
export function needsLook({ verdict }: Pick<ReportClaim, 'verdict'>): boolean {
  return verdict === 'differs' || verdict === 'contradicted';
}
