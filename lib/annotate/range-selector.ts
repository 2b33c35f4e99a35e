import { isElement, isText, read } from '../article/dom.ts';
import type { Selectors } from './note.ts';

export type RangeSelector = NonNullable<Selectors['range']>;

/** A range of the page as XPaths below the document (W3C RangeSelector); undefined inside shadow roots, which XPath cannot name. */
export function rangeSelectorOf(range: AbstractRange): RangeSelector | undefined {
  const startContainer = pathOf(range.startContainer);
  const endContainer = pathOf(range.endContainer);
  if (startContainer === undefined || endContainer === undefined) return undefined;
  return { startContainer, startOffset: range.startOffset, endContainer, endOffset: range.endOffset };
}

/** Where the page has those nodes now; undefined where it has none, or they are shorter. Whether they say the same is not asked. */
export function rangeAt(page: Document, selector: RangeSelector): StaticRange | undefined {
  const startContainer = nodeAt(page, selector.startContainer);
  const endContainer = nodeAt(page, selector.endContainer);
  if (!startContainer || !endContainer) return undefined;
  if (selector.startOffset > lengthOf(startContainer) || selector.endOffset > lengthOf(endContainer)) return undefined;
  const view = read(page, 'defaultView');
  const Static = globalThis.StaticRange ?? view?.StaticRange;
  if (!Static) return undefined;
  const { startOffset, endOffset } = selector;
  return new Static({ startContainer, startOffset, endContainer, endOffset });
}

const STEP = /^([a-z][\w.-]*|text\(\))\[(\d+)\]$/;
/** Pages nest deeper only to do harm. */
const DEEPEST = 400;

function pathOf(node: Node): string | undefined {
  const steps: string[] = [];
  for (let at: Node = node; ; ) {
    const parent = read(at, 'parentNode');
    // A document has no parent; a fragment (a shadow root) has none either, and is no document.
    if (!parent) return read(at, 'nodeType') === 9 ? `/${steps.join('/')}` : undefined;
    const name = nameOf(at);
    if (name === undefined || steps.length > DEEPEST) return undefined;
    let number = 0;
    for (const sibling of read(parent, 'childNodes')) {
      if (nameOf(sibling) === name) number++;
      if (sibling === at) break;
    }
    steps.unshift(`${name}[${number}]`);
    at = parent;
  }
}

function nodeAt(page: Document, path: string): Node | undefined {
  let at: Node = page;
  for (const step of path.split('/').filter((each) => each !== '')) {
    const [, name, number] = STEP.exec(step) ?? [];
    if (name === undefined) return undefined;
    let left = Number(number);
    let found: Node | undefined;
    for (const child of read(at, 'childNodes')) {
      if (nameOf(child) === name && --left === 0) found = child;
      if (found) break;
    }
    if (!found) return undefined;
    at = found;
  }
  return at;
}

function nameOf(node: Node): string | undefined {
  if (isText(node)) return 'text()';
  return isElement(node) ? read(node, 'localName').toLowerCase() : undefined;
}

function lengthOf(node: Node): number {
  return isText(node) ? node.data.length : read(node, 'childNodes').length;
}
