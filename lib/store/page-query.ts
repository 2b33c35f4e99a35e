import type { PageRow } from './records.ts';

/** What a reader asks of the history. Within one facet any value fits; all facets must fit. Absent: not asked. */
export type PageQuery = {
  /** Words of text, title or notes; all must be there. The last one may be unfinished unless a blank follows it. */
  readonly text?: string;
  readonly hosts?: readonly string[];
  readonly regions?: readonly string[];
  readonly competitions?: readonly string[];
  readonly years?: readonly number[];
  readonly verdicts?: readonly VerdictFacet[];
  readonly labels?: readonly PageRow['labels'][number][];
  readonly tags?: readonly string[];
  readonly notes?: 'with' | 'without';
  readonly kind?: PageRow['kind'];
  /** ISO 8601 days, both ends included; a page without a printed date fits no such question. */
  readonly published?: DayRange;
  /** Of the last reading. */
  readonly seen?: DayRange;
  readonly sort?: Sort;
};

export type VerdictFacet = keyof PageRow['verdicts'];
export type DayRange = { readonly from?: string; readonly to?: string };
export type Sort = {
  readonly by: 'lastSeen' | 'firstSeen' | 'publishedAt' | 'title' | 'host' | 'words' | 'notes' | VerdictFacet;
  readonly descending: boolean;
};

export const NEWEST_FIRST: Sort = { by: 'lastSeen', descending: true };

/** How many pages each value would give, were it the only one chosen in its facet; the other facets stay as they are. */
export type Facets = {
  readonly hosts: ReadonlyMap<string, number>;
  readonly regions: ReadonlyMap<string, number>;
  readonly competitions: ReadonlyMap<string, number>;
  readonly years: ReadonlyMap<number, number>;
  readonly verdicts: ReadonlyMap<VerdictFacet, number>;
  readonly labels: ReadonlyMap<PageRow['labels'][number], number>;
  readonly tags: ReadonlyMap<string, number>;
  readonly notes: ReadonlyMap<'with' | 'without', number>;
  readonly kind: ReadonlyMap<PageRow['kind'], number>;
};

type Facet = keyof Facets;

/** What a row has in each facet. */
const VALUES: { readonly [F in Facet]: (row: PageRow) => readonly (string | number)[] } = {
  hosts: ({ host }) => [host],
  regions: ({ regions }) => regions,
  competitions: ({ competitions }) => competitions,
  years: ({ years }) => years,
  verdicts: ({ verdicts }) => Object.keys(verdicts),
  labels: ({ labels }) => labels,
  tags: ({ tags }) => tags,
  notes: ({ notes }) => [notes > 0 ? 'with' : 'without'],
  kind: ({ kind }) => [kind],
};
const FACETS: readonly Facet[] = [
  'hosts',
  'regions',
  'competitions',
  'years',
  'verdicts',
  'labels',
  'tags',
  'notes',
  'kind',
];

/** The facets that a row does not fit; the days count for every facet. */
export function fitsQuery(row: PageRow, query: PageQuery): boolean {
  return inDays(row, query) && FACETS.every((facet) => fitsFacet(row, query, facet));
}

/** The rows that fit, unsorted, and the counts beside them, in one pass. */
export function chosen<R extends PageRow>(
  rows: Iterable<R>,
  query: PageQuery,
): { readonly rows: readonly R[]; readonly facets: Facets } {
  const fitting: R[] = [];
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string | number, number>()]));
  for (const row of rows) {
    if (!inDays(row, query)) continue;
    const misses = FACETS.filter((facet) => !fitsFacet(row, query, facet));
    if (misses.length > 1) continue;
    if (misses.length === 0) fitting.push(row);
    // A row that fits all but one facet is what another value of that facet would give.
    for (const facet of misses.length === 0 ? FACETS : misses) {
      const count = counts[facet];
      for (const value of VALUES[facet](row)) count?.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  return { rows: fitting, facets: counts as unknown as Facets };
}

export function sorted<R extends PageRow>(rows: readonly R[], { by, descending }: Sort = NEWEST_FIRST): readonly R[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const first = sortValue(a, by);
    const second = sortValue(b, by);
    // What is not known stands last, whichever way the rest is turned.
    if (first === null || second === null) return first === second ? newest(a, b) : first === null ? 1 : -1;
    const order =
      typeof first === 'number' && typeof second === 'number'
        ? first - second
        : compareWords(String(first), String(second));
    return order === 0 ? newest(a, b) : sign * order;
  });
}

const compareWords = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const newest = (a: PageRow, b: PageRow) => compareWords(b.lastSeen, a.lastSeen) || compareWords(a.key, b.key);

function sortValue(row: PageRow, by: Sort['by']): string | number | null {
  switch (by) {
    case 'lastSeen':
    case 'firstSeen':
    case 'publishedAt':
    case 'words':
    case 'notes':
      return row[by];
    case 'title':
    case 'host':
      return row[by] === null || row[by] === '' ? null : (row[by]?.toLowerCase() ?? null);
    default:
      return row.verdicts[by] ?? 0;
  }
}

function fitsFacet(row: PageRow, query: PageQuery, facet: Facet): boolean {
  const asked = query[facet];
  if (asked === undefined) return true;
  const wanted: readonly (string | number)[] = typeof asked === 'string' ? [asked] : asked;
  return wanted.length === 0 || VALUES[facet](row).some((value) => wanted.includes(value));
}

function inDays(row: PageRow, { published, seen }: PageQuery): boolean {
  return inRange(row.publishedAt, published) && inRange(row.lastSeen, seen);
}

function inRange(date: string | null, range: DayRange | undefined): boolean {
  if (!range || (range.from === undefined && range.to === undefined)) return true;
  if (date === null) return false;
  const { from, to } = range;
  // As precise as both are: "2019" lies within any part of that year.
  const day = date.slice(0, 10);
  return (
    (from === undefined || day >= from.slice(0, day.length)) && (to === undefined || day <= to.slice(0, day.length))
  );
}
