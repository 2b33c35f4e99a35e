/**
 * A property as the browser defines it, whatever the page put in its way: the fields of a form (`<input name="childNodes">`) and the
 * named forms of a document (`<form name="body">`) hide properties of the same name, also from an extension.
 */
export function read<N extends object, K extends keyof N>(node: N, name: K): N[K] {
  const value = node[name];
  // What is put in the way is a node or a list of nodes: anything else is the browser's own, and the long way takes six times as long.
  if (typeof value === 'function' ? !('nodeType' in value) : typeof value !== 'object' || value === null) return value;
  const prototype = Object.getPrototypeOf(node);
  return prototype !== null && name in prototype ? Reflect.get(prototype, name, node) : value;
}

/** The node behind another: the one that says so too, or else read past what is in the way. */
export function nextOf(node: Node): Node | null {
  const next = node.nextSibling;
  return next === null || next.previousSibling === node ? next : read(node, 'nextSibling');
}

/** The first node below another, in the same way. */
export function firstOf(node: Node): Node | null {
  const first = node.firstChild;
  return first === null || (first.parentNode === node && first.previousSibling === null)
    ? first
    : read(node, 'firstChild');
}

/** An attribute's value, read past a form field named `getAttribute`. */
export function attribute(element: Element, name: string): string | null {
  return read(element, 'getAttribute').call(element, name);
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

export function isElement(node: Node): node is Element {
  return read(node, 'nodeType') === ELEMENT;
}

export function isText(node: Node): node is CharacterData {
  const type = read(node, 'nodeType');
  return type === TEXT || type === CDATA;
}

/** The first elements that match, up to `most`; nothing where the selector is beyond this DOM. */
export function select(root: Document | Element | ShadowRoot, selector: string, most = 50): Element[] {
  const found: Element[] = [];
  const all = read(root, 'querySelectorAll').call(root, selector);
  for (let i = 0; i < all.length && found.length < most; i++) {
    const element = all[i];
    if (element) found.push(element);
  }
  return found;
}

/** Text of a small element (a title, a script of data) on one line. */
export function plainText(element: Element): string {
  return (read(element, 'textContent') ?? '').replace(/\s+/g, ' ').trim();
}
