import { type Cell, cellOf } from '../lib/report/cells.ts';
import type { Report } from '../lib/report/report.ts';
import type { Span } from '../lib/text/span.ts';

/** A stretch of the article drawn as a block of lines; `copy` where it is printed twice. */
export type Segment = Span & {
  readonly copy: 'first' | 'second' | undefined;
  readonly bars: readonly Bar[];
};

/** `at`: 0 to 100 across the segment. */
export type Bar = { readonly claimId: string; readonly cell: Cell; readonly at: number; readonly copyIndex: number };

/** What stands outside the copies is drawn only where it is more than a byline. */
const LEAST_SHARE = 0.08;

/** The article as segments with its claims at their places; copies of a body stand side by side. */
export function segments(report: Report): readonly Segment[] {
  const all = { start: 0, end: report.text.length };
  const copies = copiesOf(report);
  if (!copies) return [{ ...all, copy: undefined, bars: bars(report, all) }];
  const { first, second } = copies;
  const parts: readonly (Span & Pick<Segment, 'copy'>)[] = [
    { start: 0, end: first.start, copy: undefined },
    { ...first, copy: 'first' },
    { start: first.end, end: second.start, copy: undefined },
    { ...second, copy: 'second' },
    { start: second.end, end: all.end, copy: undefined },
  ];
  return parts
    .filter(({ start, end, copy }) => copy !== undefined || end - start > LEAST_SHARE * all.end)
    .map((part) => ({ ...part, bars: bars(report, part) }));
}

/** The hull of all repeated passages, where the copies do not interleave. */
function copiesOf({ duplicates, text }: Report): { readonly first: Span; readonly second: Span } | undefined {
  if (duplicates.within.length === 0) return undefined;
  const first = hull(duplicates.within.map((each) => each.first));
  const second = hull(duplicates.within.map((each) => each.second));
  const apart = first.end <= second.start;
  const large = first.end - first.start > 0.15 * text.length;
  return apart && large ? { first, second } : undefined;
}

function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function bars({ claims }: Report, { start, end }: Span): readonly Bar[] {
  return claims.flatMap((claim) =>
    claim.spans.flatMap((span, copyIndex) =>
      span.start >= start && span.start < end
        ? [{ claimId: claim.id, cell: cellOf(claim), copyIndex, at: (100 * (span.start - start)) / (end - start) }]
        : [],
    ),
  );
}
