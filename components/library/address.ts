/** The views of the library page, in the order of its bar. */
export const VIEW_NAMES = ['history', 'families', 'summary', 'data', 'settings'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/**
 * Where in the library the reader is: a view, a place in it, and what it is filtered by. It lives in the page's hash, so
 * that back, bookmarks and links from the sidebar work: "#data/result/kipp/2019/top-45/35.08?…".
 */
export type Address = {
  readonly view: ViewName;
  readonly path: readonly string[];
  readonly filters: Readonly<Record<string, string>>;
};

/** Undefined where the hash names no view. */
export function readAddress(hash: string): Address | undefined {
  const [place = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const [name, ...path] = place.split('/').map(decoded);
  const view = VIEW_NAMES.find((each) => each === name);
  if (!view) return undefined;
  const filters = Object.fromEntries([...new URLSearchParams(query)].filter(([, value]) => value !== ''));
  return { view, path: path.filter((part) => part !== ''), filters };
}

/** Filters in the order of their names, so that the same choice always has the same address. */
export function hashOf({ view, path, filters }: Address): string {
  const chosen = Object.entries(filters).filter(([, value]) => value !== '');
  const query = new URLSearchParams(chosen.toSorted(([a], [b]) => (a < b ? -1 : 1))).toString();
  return `#${[view, ...path].map(encodeURIComponent).join('/')}${query === '' ? '' : `?${query}`}`;
}

export function at(view: ViewName, path: readonly string[] = [], filters: Address['filters'] = {}): Address {
  return { view, path, filters };
}

/** The address of one row; ids hold slashes, which stay slashes. */
export function resultAddress(id: string): Address {
  return at('data', ['result', ...id.split('/')]);
}

/** The edition that a list belongs to: its coverage and its rows. */
export function listAddress({ competition, year }: { readonly competition: string; readonly year: number }): Address {
  return at('data', [], { award: competition, year: `${year}` });
}

/** The library page, from any other page of the extension. */
export const LIBRARY = '/library.html';

export function libraryLink(address: Address): string {
  return `${LIBRARY}${hashOf(address)}`;
}

/** With other filters; those set to '' go, and the page of a list begins anew. */
export function withFilters({ view, path, filters }: Address, change: Address['filters']): Address {
  const { page: _page, ...kept } = filters;
  return { view, path, filters: { ...kept, ...change } };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A percent sign that somebody typed stands for itself.
    return part;
  }
}
