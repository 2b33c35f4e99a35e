import { read } from '../article/dom.ts';

export type Revealed = 'shown' | 'hidden' | 'gone';

/** A passage comes to rest at this share of the window's height: what leads up to it stays in view. */
const FROM_TOP = 0.3;

/** Scrolls a passage into view, also out of scrolling boxes and frames. `hidden`: it stands in a closed part of the page. */
export function reveal(range: AbstractRange): Revealed {
  const { startContainer, endContainer } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return 'gone';
  const page = read(startContainer, 'ownerDocument');
  const view = page && read(page, 'defaultView');
  if (!page || !view) return 'gone';
  const place = () => firstBox(page, range);
  if (!place() || isClosed(startContainer, view)) return 'hidden';

  for (const box of scrollingBoxes(startContainer, page, view)) {
    const top = place()?.top ?? 0;
    const frame = box.getBoundingClientRect();
    if (top < frame.top || top > frame.bottom) box.scrollTop += top - frame.top - frame.height * FROM_TOP;
  }
  scrollWindow(view, place()?.top ?? 0);
  return 'shown';
}

/** Gives the page the focus with the caret before the passage: Tab and reading by keyboard go on from there. */
export function putCaret({ startContainer, startOffset }: AbstractRange): void {
  const view = startContainer.ownerDocument?.defaultView;
  view?.focus();
  view?.getSelection()?.setPosition(startContainer, startOffset);
}

function scrollWindow(view: Window, top: number): void {
  const frame = frameOf(view);
  if (frame) {
    // The frame may be as high as its page and not scroll itself; the page around it then has to.
    view.scrollBy({ top: top - view.innerHeight * FROM_TOP, behavior: 'instant' });
    const outer = read(frame, 'ownerDocument').defaultView;
    if (outer) scrollWindow(outer, frame.getBoundingClientRect().top + Math.min(top, view.innerHeight * FROM_TOP));
    return;
  }
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollBy({ top: top - view.innerHeight * FROM_TOP, behavior: calm ? 'instant' : 'smooth' });
}

function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null; // The page around the frame is of another origin.
  }
}

/** The first box that is really drawn; a passage in a part that is not shown has none. */
function firstBox(page: Document, { startContainer, startOffset, endContainer, endOffset }: AbstractRange) {
  const range = page.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
}

/** True inside a box folded to nothing (`height: 0; overflow: hidden`) or made invisible. */
function isClosed(node: Node, view: Window): boolean {
  for (let element = node.parentElement; element; element = element.parentElement) {
    const { overflowY, visibility } = view.getComputedStyle(element);
    if (visibility === 'hidden' && element === node.parentElement) return true;
    if (overflowY !== 'visible' && element.clientHeight === 0 && element.offsetHeight === 0) return true;
  }
  return false;
}

/** Boxes around a node that scroll by themselves, the innermost first; the window is not among them. */
function scrollingBoxes(node: Node, page: Document, view: Window): readonly HTMLElement[] {
  const boxes: HTMLElement[] = [];
  for (let element = node.parentElement; element && element !== page.documentElement; element = element.parentElement) {
    if (element === page.body || element.scrollHeight <= element.clientHeight) continue;
    if (/auto|scroll/.test(view.getComputedStyle(element).overflowY)) boxes.push(element);
  }
  return boxes;
}
