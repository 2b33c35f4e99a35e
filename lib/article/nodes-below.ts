import { firstOf, read } from './dom.ts';

/** The first node below an element as a reader sees it: its open shadow root's, its frame's document, or its own. */
export function firstBelow(element: Element, tag: string): Node | null {
  const shadow = read(element, 'shadowRoot');
  if (shadow) return shadow.firstChild;
  return tag === 'iframe' || tag === 'frame' ? frameRoot(element) : firstOf(element);
}

function frameRoot(frame: Element): Node | null {
  try {
    const inner: Document | null | undefined = Reflect.get(frame, 'contentDocument');
    return inner ? read(inner, 'documentElement') : null;
  } catch {
    return null; // A frame of another origin is not ours to read.
  }
}

/** The nodes that a slot shows in place of its own; undefined where it has none. */
export function slotted(element: Element): readonly Node[] | undefined {
  const assigned: unknown = Reflect.get(element, 'assignedNodes');
  if (typeof assigned !== 'function') return undefined;
  const list: readonly Node[] = Reflect.apply(assigned, element, []);
  return list.length > 0 ? list : undefined;
}
