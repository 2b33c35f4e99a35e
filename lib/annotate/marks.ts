import { isElement, read, select } from '../article/dom.ts';
import { groundOf } from './ground.ts';
import { lanes } from './lanes.ts';
import { type Ground, hasLanes, highlightName, LAYERS, type Lane, type Layer, namesOf } from './layers.ts';
import { adoptRules, dropRules, isShadowRoot, type Root } from './rules.ts';

export type Mark = { readonly layer: Layer; readonly range: AbstractRange };

/**
 * Paints the marks and takes away those painted before. No element, attribute or text is added to the page: highlights
 * live in the browser's registry and their rules in an adopted style sheet. Answers how many marks could be painted.
 */
export function showMarks(page: Document, marks: readonly Mark[]): number {
  for (const inside of pagesOf(page)) remove(inside, LAYERS);
  return paint(marks);
}

/** Replaces one layer (the active claim, the notes) and leaves the others as they are. */
export function showLayer(page: Document, layer: Layer, ranges: readonly AbstractRange[]): number {
  for (const inside of pagesOf(page)) remove(inside, [layer]);
  return paint(ranges.map((range) => ({ layer, range })));
}

/** Takes away every mark of ours, on the page and in its frames, and the rules with them. */
export function clearMarks(page: Document): void {
  for (const inside of pagesOf(page)) {
    remove(inside, LAYERS);
    dropRules(inside);
  }
}

type Highlights = Map<string, { readonly layer: Layer; readonly ranges: AbstractRange[] }>;

function paint(marks: readonly Mark[]): number {
  const lane = laneOf(marks);
  const grounds = new Map<Element, Ground>();
  const pages = new Map<Document, Highlights>();
  const roots = new Set<Root>();
  let painted = 0;
  marks.forEach(({ layer, range }, i) => {
    const page = range.startContainer.ownerDocument;
    if (!page || !registryOf(page) || !range.startContainer.isConnected) return;
    const name = highlightName(layer, groundOf(range, grounds), lane[i] ?? 'upper');
    const highlights: Highlights = pages.get(page) ?? new Map();
    const highlight = highlights.get(name) ?? { layer, ranges: [] };
    highlight.ranges.push(range);
    pages.set(page, highlights.set(name, highlight));
    const root = range.startContainer.getRootNode();
    roots.add(isShadowRoot(root) ? root : page);
    painted++;
  });
  for (const [page, highlights] of pages) {
    const view = page.defaultView;
    if (!view) continue;
    for (const [name, { layer, ranges }] of highlights) {
      const highlight = new view.Highlight();
      for (const range of ranges) highlight.add(range);
      highlight.priority = LAYERS.indexOf(layer);
      registryOf(page)?.set(name, highlight);
    }
  }
  for (const root of roots) adoptRules(root);
  return painted;
}

/** Lanes among the marks that draw a line below the words. */
function laneOf(marks: readonly Mark[]): readonly Lane[] {
  const lined = marks.flatMap(({ layer, range }, i) =>
    hasLanes(layer) && range.startContainer.isConnected ? [i] : [],
  );
  const found = lanes(lined.map((i) => marks[i]!.range));
  const lane: Lane[] = marks.map(() => 'upper');
  lined.forEach((i, j) => {
    lane[i] = found[j] ?? 'upper';
  });
  return lane;
}

/** The browser's highlights of a document; undefined where there is no such thing (an older browser, a test's DOM). */
function registryOf(page: Document): HighlightRegistry | undefined {
  return read(page, 'defaultView')?.CSS?.highlights;
}

/** Name by name: Firefox lets no content script go through the registry ("Permission denied to access object"). */
function remove(page: Document, layers: readonly Layer[]): void {
  const registry = registryOf(page);
  if (registry) for (const name of layers.flatMap(namesOf)) registry.delete(name);
}

/** The page and the documents of its frames that we may look into, however deep. */
function pagesOf(page: Document): readonly Document[] {
  const pages = [page];
  for (let i = 0; i < pages.length; i++) {
    for (const frame of select(pages[i]!, 'iframe, frame')) {
      const inner = innerPage(frame);
      if (inner) pages.push(inner);
    }
  }
  return pages;
}

function innerPage(frame: Element): Document | undefined {
  try {
    const inner: unknown = isElement(frame) ? Reflect.get(frame, 'contentDocument') : undefined;
    return isDocument(inner) ? inner : undefined;
  } catch {
    return undefined; // A frame of another origin.
  }
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'documentElement' in value;
}
