import { read } from '../article/dom.ts';
import type { TextMap } from '../article/text-map.ts';
import type { Span } from '../text/span.ts';

/** Pixels that a finger or mouse may miss a line of text by. */
const SLOP_PX = 3;

/** What a reader presses for its own sake; a click there is not ours. */
const PRESSABLE =
  'a[href], area, button, input, select, textarea, label, summary, video, audio, [contenteditable], [onclick], [role="button"], [role="link"]';

/** The spans under a point of the window, the shortest (innermost) first; none in a link or a button. */
export function hitTest<T extends Span>(
  page: Document,
  { x, y }: { readonly x: number; readonly y: number },
  map: TextMap,
  spans: readonly T[],
): readonly T[] {
  const caret = caretAt(page, x, y);
  if (!caret) return [];
  const element = read(caret.node, 'parentElement');
  if (element?.closest(PRESSABLE)) return [];
  const offset = map.offsetOf(caret.node, caret.offset);
  if (offset === undefined) return [];
  return spans
    .filter(({ start, end }) => start <= offset && offset <= end)
    .filter((span) => isUnder(map, span, x, y))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The caret snaps to the nearest text, so a press beside the lines must still be told from one on them. */
function isUnder(map: TextMap, span: Span, x: number, y: number): boolean {
  const found = map.rangeOf(span);
  const page = found?.startContainer.ownerDocument;
  if (!found || !page) return false;
  const range = page.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  for (const box of range.getClientRects())
    if (x >= box.left - SLOP_PX && x <= box.right + SLOP_PX && y >= box.top - SLOP_PX && y <= box.bottom + SLOP_PX)
      return true;
  return false;
}

function pointed(page: Document, x: number, y: number): Range | undefined {
  const at: unknown = Reflect.get(page, 'caretRangeFromPoint');
  return typeof at === 'function' ? (Reflect.apply(at, page, [x, y]) ?? undefined) : undefined;
}

function caretAt(page: Document, x: number, y: number): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in page) {
    const caret = page.caretPositionFromPoint(x, y, { shadowRoots: shadowRootsAt(page, x, y) });
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  // Chromium before 128 has only this; it does not see into shadow roots.
  const range = pointed(page, x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** The open shadow roots around a point: a caret inside one is only told to those who name it. */
function shadowRootsAt(page: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let element = page.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    roots.push(element.shadowRoot);
    const inner: Element | null = element.shadowRoot.elementFromPoint(x, y);
    if (inner === element) break;
    element = inner;
  }
  return roots;
}
