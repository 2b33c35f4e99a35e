import { type Change, onChange } from './changes.ts';
import { type Reading, reading, type Segment, type StoredPage } from './database.ts';
import { chosen, type Facets, fitsQuery, NEWEST_FIRST, type PageQuery, sorted } from './page-query.ts';
import { shown } from './pages.ts';
import { pagesWith } from './postings.ts';
import type { PageKey, PageRow } from './records.ts';
import { termsInOrder } from './terms.ts';

export type PageHits = {
  /** All that fit, sorted. */
  readonly rows: readonly PageRow[];
  readonly facets: Facets;
};

/** Rows that a window shows without scrolling, and some more. */
const SCREENFUL = 30;

export type SearchOptions = {
  readonly signal?: AbortSignal;
  /** Told once with the first rows in their order, while the rest is still looked for. */
  readonly onFirst?: (rows: readonly PageRow[]) => void;
  /** How many rows `onFirst` gets; a screenful. */
  readonly first?: number;
};

/**
 * The pages that fit a question. The first rows come from the indexes alone; the rest, and the counts of the facets, need
 * every row, which is loaded once and then kept up to date.
 */
export async function searchPages(query: PageQuery, options: SearchOptions = {}): Promise<PageHits> {
  const { signal, onFirst, first = SCREENFUL } = options;
  const numbers = query.text?.trim() ? await numbersWith(query.text) : undefined;
  signal?.throwIfAborted();
  const newestFirst = (query.sort ?? NEWEST_FIRST).by === 'lastSeen' && query.sort?.descending !== false;
  let told = false;
  if (onFirst && newestFirst && !tableReady) {
    const rows = await firstRows(query, numbers, first, signal);
    signal?.throwIfAborted();
    told = true;
    onFirst(rows.map(shown));
    // They are on the screen before every row is loaded, which keeps the window busy.
    await new Promise<void>((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
  const rows = await rowTable();
  signal?.throwIfAborted();
  const among = numbers ? [...rows.values()].filter((row) => matches(row, numbers)) : rows.values();
  const found = chosen(among, query);
  const inOrder = sorted(found.rows, query.sort).map(shown);
  if (onFirst && !told) onFirst(inOrder.slice(0, first));
  return { rows: inOrder, facets: found.facets };
}

/** Every row of the history, newest first. */
export async function pageRows(): Promise<readonly PageRow[]> {
  return sorted([...(await rowTable()).values()]).map(shown);
}

/** Pages that hold one word: by number of their text, or by key where a note holds it. */
type WordHits = { readonly numbers: ReadonlySet<number>; readonly keys: ReadonlySet<PageKey> };
/** Of every word asked for, the rarest first. */
type TextHits = readonly WordHits[];

/** One word may stand in the text and another in a note. */
function matches(row: StoredPage, hits: TextHits): boolean {
  return hits.length > 0 && hits.every(({ numbers, keys }) => numbers.has(row.number) || keys.has(row.key));
}

let table: Promise<Map<PageKey, StoredPage>> | undefined;
let tableReady = false;
let segments: { readonly ids: string; readonly open: readonly Segment[] } | undefined;
let listening = false;

function rowTable(): Promise<Map<PageKey, StoredPage>> {
  if (!listening) {
    listening = true;
    onChange(refresh);
  }
  if (!table) {
    tableReady = false;
    const loading = reading(['pages'], (tx) => tx.objectStore('pages').getAll()).then(
      (rows) => {
        tableReady = table === loading;
        return new Map(rows.map((row) => [row.key, row]));
      },
      (error) => {
        if (table === loading) table = undefined;
        throw error;
      },
    );
    table = loading;
  }
  return table;
}

/** Only the rows that changed are read again. */
function refresh(change: Change): void {
  if (change.what === 'everything') {
    table = undefined;
    segments = undefined;
  } else if (change.what === 'pages' || change.what === 'notes') {
    const before = table;
    table = before?.then(async (rows) => {
      const next = new Map(rows);
      const now = await reading(['pages'], (tx) =>
        Promise.all(change.pages.map((key) => tx.objectStore('pages').get(key))),
      );
      change.pages.forEach((key, i) => {
        const row = now[i];
        if (row) next.set(key, row);
        else next.delete(key);
      });
      return next;
    });
    table?.catch(() => {
      table = undefined;
    });
  }
}

/** More pages than this fit: most of the newest ones do too, so walking from the newest is quicker than asking for each. */
const FEW = 120;
/** Rows that an index gives together cost less than the ones walked over to find as many. */
const FEW_IN_FACET = 1_000;
const FIRST_STEP = 64;
const MOST_AT_ONCE = 2_048;

async function firstRows(
  query: PageQuery,
  hits: TextHits | undefined,
  most: number,
  signal: AbortSignal | undefined,
): Promise<readonly StoredPage[]> {
  const [rarest] = hits ?? [];
  if (hits && !rarest) return [];
  return reading(['pages'], async (tx) => {
    const few = rarest && sizeOfHits(rarest) <= FEW ? await rowsOf(tx, rarest) : await rowsInFacet(tx, query);
    if (few) {
      const fitting = few.filter((row) => fitsQuery(row, query) && (!hits || matches(row, hits)));
      return sorted(fitting).slice(0, most);
    }
    const found: StoredPage[] = [];
    let walked = 0;
    let step = FIRST_STEP;
    for (let before: string | undefined; ; ) {
      const { rows, oldest } = await newestRows(tx, before, step);
      signal?.throwIfAborted();
      for (const row of rows) if (fitsQuery(row, query) && (!hits || matches(row, hits))) found.push(row);
      if (found.length >= most || oldest === undefined) return sorted(found).slice(0, most);
      before = oldest;
      walked += rows.length;
      // As far as the rest lies if they go on as they began.
      const share = Math.max(found.length, 1) / walked;
      step = Math.min(Math.max(Math.ceil((1.2 * (most - found.length)) / share), FIRST_STEP), MOST_AT_ONCE);
    }
  });
}

/** Some rows from the newest, or from the newest before a moment: a cursor's step for each would take longer than all the rest. */
async function newestRows(
  tx: Reading,
  before: string | undefined,
  count: number,
): Promise<{ readonly rows: readonly StoredPage[] /** Absent: there are no older ones. */; readonly oldest?: string }> {
  const index = tx.objectStore('pages').index('lastSeen');
  const below = before === undefined ? null : IDBKeyRange.upperBound(before, true);
  const cursor = await index.openKeyCursor(below, 'prev');
  if (!cursor) return { rows: [] };
  const newest = cursor.key;
  const oldest = (await cursor.advance(count))?.key;
  if (oldest === undefined) return { rows: await index.getAll(below) };
  return { rows: await index.getAll(IDBKeyRange.bound(oldest, newest)), oldest };
}

async function rowsOf(tx: Reading, { numbers, keys }: WordHits): Promise<readonly StoredPage[]> {
  const pages = tx.objectStore('pages');
  const rows = await Promise.all([
    ...[...numbers].map((number) => pages.index('number').get(number)),
    ...[...keys].map((key) => pages.get(key)),
  ]);
  return [...new Map(rows.filter((row) => row !== undefined).map((row) => [row.key, row])).values()];
}

const INDEXED = [
  ['hosts', 'host'],
  ['regions', 'regions'],
  ['competitions', 'competitions'],
  ['years', 'years'],
  ['labels', 'labels'],
  ['tags', 'tags'],
] as const;

/** The rows with the value that fewest pages have, where they are few; undefined: better to walk from the newest. */
async function rowsInFacet(tx: Reading, query: PageQuery): Promise<readonly StoredPage[] | undefined> {
  const pages = tx.objectStore('pages');
  for (const [facet, name] of INDEXED) {
    const values: readonly (string | number)[] | undefined = query[facet];
    if (!values || values.length === 0 || values.length > 8) continue;
    const counts = await Promise.all(values.map((value) => pages.index(name).count(IDBKeyRange.only(value))));
    if (counts.reduce((sum, count) => sum + count, 0) > FEW_IN_FACET) continue;
    const rows = await Promise.all(values.map((value) => pages.index(name).getAll(IDBKeyRange.only(value))));
    return [...new Map(rows.flat().map((row) => [row.key, row])).values()];
  }
  return undefined;
}

async function numbersWith(text: string): Promise<TextHits> {
  const terms = termsInOrder(text);
  const last = /[\p{L}\p{N}]$/u.test(text) ? terms.length - 1 : -1;
  const { fresh, open, notes } = await textIndex();
  const held = notes.map(({ page, body, tags, ruling }) => ({
    page,
    words: new Set(termsInOrder([body, ...tags, ruling?.reason ?? ''].join(' '))),
  }));
  const hits: WordHits[] = [];
  for (const [i, term] of terms.entries()) {
    const how = i === last ? 'prefix' : 'whole';
    const keys = new Set(held.filter(({ words }) => hasWord(words, term, how)).map(({ page }) => page));
    const numbers = pagesWith(open, fresh, term, how);
    hits.push({ numbers, keys });
    if (numbers.size + keys.size === 0) return [];
  }
  // Without a note that holds any of them, the words must meet in one text: only those pages need be looked at.
  if (hits.length > 1 && hits.every(({ keys }) => keys.size === 0)) {
    const numbers = hits.map((hit) => hit.numbers).reduce((all, found) => all.intersection(found));
    return numbers.size === 0 ? [] : [{ numbers, keys: new Set() }];
  }
  return hits.sort((a, b) => sizeOfHits(a) - sizeOfHits(b));
}

function sizeOfHits({ numbers, keys }: WordHits): number {
  return numbers.size + keys.size;
}

function hasWord(words: ReadonlySet<string>, term: string, how: 'whole' | 'prefix'): boolean {
  if (words.has(term)) return true;
  return how === 'prefix' && [...words].some((word) => word.startsWith(term));
}

/** The segments are read once a window; only new ones are read again. */
async function textIndex() {
  return reading(['words', 'segments', 'notes'], async (tx) => {
    const [fresh, ids, notes, all] = await Promise.all([
      tx.objectStore('words').getAll(),
      tx.objectStore('segments').getAllKeys(),
      tx.objectStore('notes').getAll(),
      segments ? undefined : tx.objectStore('segments').getAll(),
    ]);
    if (segments?.ids !== ids.join()) {
      segments = { ids: ids.join(), open: all ?? (await tx.objectStore('segments').getAll()) };
    }
    const single = fresh.flatMap(({ number, words }) => (number === undefined ? [] : [{ number, words }]));
    return { fresh: single, open: segments.open, notes };
  });
}
