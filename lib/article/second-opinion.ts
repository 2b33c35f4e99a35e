import { Readability } from '@mozilla/readability';
import { attribute, isElement, isText, read } from './dom.ts';
import type { Outline } from './outline.ts';
import { proseOf, together, type Weights } from './region.ts';

/** Above this Readability takes longer than one task may (measured: 2,200 elements 65 ms on the first call). */
const MOST_NODES = 1_500;
const MOST_CHARACTERS = 150_000;

/**
 * Readability's choice where no body has a name that we know. It works on a document of its own, built from the outline
 * without furniture, so the page is neither cloned nor marked; its answer is only a place.
 */
export function secondOpinion(page: Outline, weights: Weights, live: Document): number | undefined {
  const clone = cloned(page, weights, live);
  if (!clone) return undefined;
  const parsed = new Readability<Node>(clone.document, {
    // Trying again on short articles would lose the identity of its nodes.
    charThreshold: 1,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  if (!parsed?.content) return undefined;
  const kept = new Set<number>();
  const walker = clone.document.createTreeWalker(parsed.content, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const place = clone.places.get(node);
    if (place !== undefined) kept.add(place);
  }
  return holding(page, kept);
}

/** The smallest place that holds nearly all of the prose of the kept text. */
const NEARLY_ALL = 0.9;

function holding(page: Outline, kept: ReadonlySet<number>): number | undefined {
  const lines = page.lines.filter((line) => kept.has(line.node) && proseOf(line) > 0);
  const total = lines.reduce((sum, line) => sum + proseOf(line), 0);
  const [first] = lines;
  if (!first) return undefined;
  let place = lines.reduce((at, { node }) => together(page, at, node), page.parents[first.node]!);
  for (;;) {
    let inner = -1;
    for (let child = place + 1; child < page.ends[place]!; child = page.ends[child]!) {
      const end = page.ends[child]!;
      const held = lines.reduce((sum, line) => sum + (line.node >= child && line.node < end ? proseOf(line) : 0), 0);
      if (held >= total * NEARLY_ALL && end - child > 2) inner = child;
    }
    if (inner === -1) return place;
    place = inner;
  }
}

type Clone = { readonly document: Document; readonly places: ReadonlyMap<Node, number> };

function cloned(page: Outline, weights: Weights, live: Document): Clone | undefined {
  const wanted: number[] = [];
  let characters = 0;
  for (let place = 0; place < page.nodes.length; place++) {
    if (weights.furniture(place) !== -1) place = page.ends[place]! - 1;
    else if (weights.lineAt(page.ends[place]!) > weights.lineAt(place) || isText(page.nodes[place]!))
      wanted.push(place);
    const node = page.nodes[place]!;
    if (isText(node)) characters += node.length;
    if (wanted.length > MOST_NODES || characters > MOST_CHARACTERS) return undefined;
  }
  const factory = read(live, 'implementation');
  if (typeof factory?.createHTMLDocument !== 'function') return undefined;
  const document = factory.createHTMLDocument('');
  const places = new Map<Node, number>();
  const copies = new Map<number, Node>();
  for (const place of wanted) {
    const node = page.nodes[place]!;
    const parent = copies.get(page.parents[place]!) ?? document.body;
    if (isText(node)) {
      const copy = document.createTextNode(node.data);
      places.set(copy, place);
      parent.appendChild(copy);
    } else if (isElement(node)) {
      const tag = read(node, 'localName');
      if (tag === 'html' || tag === 'body') copies.set(place, document.body);
      else copies.set(place, parent.appendChild(copyOf(node, tag, document)));
    }
  }
  return { document, places };
}

function copyOf(element: Element, tag: string, document: Document): Element {
  const copy = document.createElement(/^[a-z][a-z0-9]*$/.test(tag) ? tag : 'div');
  for (const name of ['class', 'id', 'itemprop', 'role', 'rel']) {
    const value = attribute(element, name);
    if (value !== null) copy.setAttribute(name, value);
  }
  return copy;
}
