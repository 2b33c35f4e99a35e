import { CELLS } from '../../lib/report/cells.ts';
import type { PageQuery, Sort, VerdictFacet } from '../../lib/store/page-query.ts';
import type { PageRow } from '../../lib/store/records.ts';

type Filters = Readonly<Record<string, string>>;

/** Facets of the history that hold a list of values; each is one filter of the address, values joined by a comma. */
export const LISTS = ['verdict', 'mark', 'host', 'region', 'award', 'tag'] as const;
export type ListName = (typeof LISTS)[number];

/** What the reader looks for in the history, as the address has it. */
export type HistoryQuery = {
  readonly words: string;
  readonly lists: Readonly<Record<ListName, readonly string[]>>;
  readonly notes: '' | 'with' | 'without';
  readonly kind: '' | PageRow['kind'];
  /** Four digits or ''. */
  readonly from: string;
  readonly to: string;
  /** ISO 8601 days or ''. */
  readonly publishedFrom: string;
  readonly publishedTo: string;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
};

const SORTS: ReadonlySet<string> = new Set<Sort['by']>([
  'lastSeen',
  'firstSeen',
  'publishedAt',
  'title',
  'host',
  'words',
  'notes',
  ...CELLS,
]);

export function historyQuery(filters: Filters): HistoryQuery {
  const list = (name: ListName) =>
    (filters[name] ?? '')
      .split(',')
      .map(decoded)
      .filter((value) => value !== '');
  const by = filters.sort ?? '';
  return {
    words: filters.q ?? '',
    lists: {
      verdict: list('verdict'),
      mark: list('mark'),
      host: list('host'),
      region: list('region'),
      award: list('award'),
      tag: list('tag'),
    },
    notes: filters.notes === 'with' || filters.notes === 'without' ? filters.notes : '',
    kind: filters.kind === 'page' || filters.kind === 'reference' ? filters.kind : '',
    from: year(filters.from),
    to: year(filters.to),
    publishedFrom: day(filters.after),
    publishedTo: day(filters.before),
    sort: { by: isSort(by) ? by : 'lastSeen', descending: filters.order !== 'up' },
    page: Math.max(1, Number.parseInt(filters.page ?? '1', 10) || 1),
  };
}

/** The filters of the address; what says nothing is ''. */
export function filtersOf(query: HistoryQuery): Filters {
  const { words, lists, notes, kind, from, to, publishedFrom, publishedTo, sort, page } = query;
  return {
    q: words,
    ...Object.fromEntries(LISTS.map((name) => [name, lists[name].map(encodeURIComponent).join(',')])),
    notes,
    kind,
    from,
    to,
    after: publishedFrom,
    before: publishedTo,
    sort: sort.by === 'lastSeen' ? '' : sort.by,
    order: sort.descending ? '' : 'up',
    page: page === 1 ? '' : String(page),
  };
}

/** How the store is asked. `years`: those that any page has, since a range is asked by its years. */
export function pageQuery(query: HistoryQuery, years: Iterable<number>): PageQuery {
  const { words, lists, notes, kind, from, to, publishedFrom, publishedTo, sort } = query;
  const some = <K extends string, V>(name: K, values: readonly V[]) =>
    (values.length === 0 ? {} : { [name]: values }) as { readonly [key in K]?: readonly V[] };
  const published = {
    ...(publishedFrom === '' ? {} : { from: publishedFrom }),
    ...(publishedTo === '' ? {} : { to: publishedTo }),
  };
  const inRange = (at: number) => (from === '' || at >= Number(from)) && (to === '' || at <= Number(to));
  return {
    ...(words === '' ? {} : { text: words }),
    ...some('hosts', lists.host),
    ...some('regions', lists.region),
    ...some('competitions', lists.award),
    ...some('tags', lists.tag),
    ...some('verdicts', lists.verdict.filter(isVerdict)),
    ...some('labels', lists.mark.filter(isLabel)),
    // No year of any page in the range: a year that nobody has.
    ...(from === '' && to === '' ? {} : { years: withSome([...years].filter(inRange)) }),
    ...(notes === '' ? {} : { notes }),
    ...(kind === '' ? {} : { kind }),
    ...(Object.keys(published).length === 0 ? {} : { published }),
    sort,
  };
}

/** How many filters are on, words and order apart. */
export function activeFilters({ lists, notes, kind, from, to, publishedFrom, publishedTo }: HistoryQuery): number {
  const ranges = [from + to, publishedFrom + publishedTo, notes, kind].filter((value) => value !== '');
  return LISTS.reduce((sum, name) => sum + lists[name].length, ranges.length);
}

function withSome(years: readonly number[]): readonly number[] {
  return years.length === 0 ? [-1] : years;
}

function isVerdict(value: string): value is VerdictFacet {
  return CELLS.some((cell) => cell === value);
}

function isLabel(value: string): value is PageRow['labels'][number] {
  return value === 'advertorial' || value === 'press-release';
}

function isSort(value: string): value is Sort['by'] {
  return SORTS.has(value);
}

function year(value = ''): string {
  return /^\d{4}$/.test(value) ? value : '';
}

function day(value = ''): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
