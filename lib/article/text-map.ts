import type { Span } from '../text/span.ts';
import { isText, read } from './dom.ts';
import type { Line } from './line.ts';
import type { Outline } from './outline.ts';
import type { Steps } from './slices.ts';

/** The way from offsets of the article text to the live page and back. */
export type TextMap = {
  /** Where a span stands on the page; undefined when its nodes left the page or their text changed. */
  rangeOf(span: Span): StaticRange | undefined;
  /** The article offset of a place on the page, or the nearest one in the article; undefined for another page's nodes. */
  offsetOf(node: Node, offset: number): number | undefined;
  /** Every text node that the article was read from, in reading order. */
  readonly nodes: readonly CharacterData[];
};

/** Builds the map of an outline's lines joined by "\n". */
export function* textMap(text: string, page: Outline, lines: readonly Line[]): Steps<TextMap> {
  let count = 0;
  for (const { firstRun, endRun } of lines) count += endRun - firstRun;
  const starts = new Uint32Array(count); // in the article text
  const lengths = new Uint32Array(count);
  const offsets = new Uint32Array(count); // in the text node
  const owners = new Uint32Array(count); // index into nodes
  const nodes: CharacterData[] = [];
  const { runs } = page;
  let place = -1;
  let next = 0;
  let lineStart = 0;
  for (const line of lines) {
    for (let run = line.firstRun; run < line.endRun; run++) {
      if ((next & 1023) === 0) yield;
      // Runs of a node follow each other, so a node is new when its place is.
      if (runs.node(run) !== place) {
        place = runs.node(run);
        const node = page.nodes[place];
        if (node && isText(node)) nodes.push(node);
      }
      starts[next] = lineStart + runs.at(run);
      lengths[next] = runs.length(run);
      offsets[next] = runs.offset(run);
      owners[next] = nodes.length - 1;
      next++;
    }
    lineStart += line.text.length + 1;
  }
  return new LiveTextMap(text, nodes, starts, lengths, offsets, owners, next);
}

class LiveTextMap implements TextMap {
  readonly nodes: readonly CharacterData[];
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #lengths: Uint32Array;
  readonly #offsets: Uint32Array;
  readonly #owners: Uint32Array;
  readonly #count: number;
  /** First run of each node; built when a place on the page is first asked for. */
  #firstRun: Map<Node, number> | undefined;

  constructor(
    text: string,
    nodes: readonly CharacterData[],
    starts: Uint32Array,
    lengths: Uint32Array,
    offsets: Uint32Array,
    owners: Uint32Array,
    count: number,
  ) {
    this.#text = text;
    this.nodes = nodes;
    this.#starts = starts;
    this.#lengths = lengths;
    this.#offsets = offsets;
    this.#owners = owners;
    this.#count = count;
  }

  rangeOf({ start, end }: Span): StaticRange | undefined {
    if (end <= start) return undefined;
    const first = this.#runAfter(start);
    const last = this.#runBefore(end);
    if (first > last) return undefined;
    const startNode = this.#node(first);
    const endNode = this.#node(last);
    if (read(startNode, 'getRootNode').call(startNode) !== read(endNode, 'getRootNode').call(endNode)) return undefined;
    for (let run = first; run <= last; run++) if (!this.#stands(run, start, end)) return undefined;
    const page = read(startNode, 'ownerDocument');
    const view = page && read(page, 'defaultView');
    const Static = globalThis.StaticRange ?? view?.StaticRange;
    if (!Static) return undefined;
    return new Static({
      startContainer: startNode,
      startOffset: this.#offsets[first]! + Math.max(0, start - this.#starts[first]!),
      endContainer: endNode,
      endOffset: this.#offsets[last]! + Math.min(this.#lengths[last]!, end - this.#starts[last]!),
    });
  }

  offsetOf(node: Node, offset: number): number | undefined {
    const firstRun = this.#firstRuns();
    const own = firstRun.get(node);
    if (own !== undefined) return this.#inNode(own, offset);
    return this.#nearest(node, offset);
  }

  /** The run that holds `start`, or the next one after it. */
  #runAfter(start: number): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! + this.#lengths[middle]! <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The last run that starts before `end`. */
  #runBefore(end: number): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! < end) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #node(run: number): CharacterData {
    return this.nodes[this.#owners[run]!]!;
  }

  /** True while the node is on the page and still says what was read, in the part that the span covers. */
  #stands(run: number, start: number, end: number): boolean {
    const node = this.#node(run);
    if (!node.isConnected) return false;
    const from = Math.max(start, this.#starts[run]!);
    const to = Math.min(end, this.#starts[run]! + this.#lengths[run]!);
    const shift = this.#offsets[run]! - this.#starts[run]!;
    const now = node.data.slice(from + shift, to + shift);
    const then = this.#text.slice(from, to);
    return now === then || now.replace(/\s/g, ' ') === then;
  }

  #firstRuns(): Map<Node, number> {
    if (this.#firstRun) return this.#firstRun;
    const firstRun = new Map<Node, number>();
    for (let run = 0; run < this.#count; run++) {
      const node = this.#node(run);
      if (!firstRun.has(node)) firstRun.set(node, run);
    }
    this.#firstRun = firstRun;
    return firstRun;
  }

  #inNode(first: number, offset: number): number {
    const owner = this.#owners[first]!;
    let nearest = this.#starts[first]!;
    for (let run = first; run < this.#count && this.#owners[run] === owner; run++) {
      const from = this.#offsets[run]!;
      if (offset < from) return nearest === this.#starts[first]! && run === first ? nearest : nearest;
      nearest = this.#starts[run]! + Math.min(offset - from, this.#lengths[run]!);
    }
    return nearest;
  }

  /** For a place between the article's nodes: the start of the first node behind it, else the end of the last before it. */
  #nearest(container: Node, offset: number): number | undefined {
    const children = read(container, 'childNodes');
    const child = isText(container) ? undefined : children[offset];
    const root = read(container, 'getRootNode').call(container);
    const peers: number[] = [];
    const firstRun = this.#firstRuns();
    for (const [node, run] of firstRun) if (read(node, 'getRootNode').call(node) === root) peers.push(run);
    const behind = (run: number) => isBehind(this.#node(run), container, child, offset > 0);
    let low = 0;
    let high = peers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (behind(peers[middle]!)) high = middle;
      else low = middle + 1;
    }
    const next = peers[low];
    if (next !== undefined) return this.#starts[next]!;
    const before = peers[low - 1];
    return before === undefined ? undefined : this.#inNode(before, Number.MAX_SAFE_INTEGER);
  }
}

const FOLLOWING = 4;
const CONTAINED_BY = 16;

/** True when `node` stands behind the boundary in `container` before `child` (behind all its children when there is none). */
function isBehind(node: Node, container: Node, child: Node | undefined, atEnd: boolean): boolean {
  const from = child ?? container;
  if (node === from) return true;
  const relation = read(from, 'compareDocumentPosition').call(from, node);
  if ((relation & FOLLOWING) === 0) return false;
  return child !== undefined || !atEnd || (relation & CONTAINED_BY) === 0;
}
