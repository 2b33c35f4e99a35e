import { isElement, isText, nextOf, read } from './dom.ts';
import type { Context, OutlineOptions } from './element-context.ts';
import { enter, type Reading } from './enter-element.ts';
import { NO_TEXT } from './furniture.ts';
import { type Line, LineWriter, type Runs } from './line.ts';
import { firstBelow, slotted } from './nodes-below.ts';
import { QUESTIONS_A_LOOK, type Slices } from './slices.ts';

/**
 * The page in reading order: elements and text nodes numbered as they are met (open shadow roots and same-origin frames in
 * their place), with its text as lines. Everything after this works on numbers; the page itself is not touched again.
 */
export type Outline = {
  readonly nodes: readonly Node[];
  /** Place of the parent, -1 for the root. */
  readonly parents: readonly number[];
  /** One past the last place below each. */
  readonly ends: readonly number[];
  readonly lines: readonly Line[];
  readonly runs: Runs;
  /** Nearest furniture element at or above each place, -1 for none. */
  readonly furniture: readonly number[];
  /** Furniture that stays furniture however much text it holds. */
  readonly comments: ReadonlySet<number>;
  readonly bodies: readonly number[];
  readonly headings: readonly number[];
  /** Elements that no reader sees, the outermost ones; nothing below them was read. */
  readonly hidden: readonly Element[];
};

/** More than this is no page that a person reads; a book of 1,000 pages has 3 million characters. */
const MOST_NODES = 2_000_000;

const MOST_CHARACTERS = 40_000_000;
/** Menus and boxes that wait to be opened; a copy of the article among them is an early one. */
const MOST_HIDDEN = 200;

type Level = {
  readonly place: number;
  readonly breaks: boolean;
  readonly cell: boolean;
  readonly context: Context;
  next: Node | null;
  /** A slot's nodes, when the children are not the element's own. */
  readonly list?: readonly Node[];
  index: number;
};

export async function outline(
  root: Element,
  slices: Slices,
  { way, clip, ariaHidden }: OutlineOptions,
): Promise<Outline | 'too-large' | 'stopped'> {
  const nodes: Node[] = [];
  const parents: number[] = [];
  const ends: number[] = [];
  const furniture: number[] = [];
  const comments = new Set<number>();
  const bodies: number[] = [];
  const headings: number[] = [];
  const hidden: Element[] = [];
  const writer = new LineWriter();
  const reading = { way, ariaHidden, rendered: renderedStyle(root) };
  let characters = 0;

  const levels: Level[] = [];
  const top: Context = {
    kind: 'paragraph',
    linked: false,
    preformatted: false,
    style: undefined,
    row: false,
    dataTable: false,
    furniture: -1,
  };
  let node: Node | null = root;
  let context = top;

  for (;;) {
    if (slices.due() && !(await slices.rest())) return 'stopped';
    if (node === null) {
      const level = levels.pop();
      if (!level) break;
      ends[level.place] = nodes.length;
      if (level.cell) writer.gap('\t');
      else if (level.breaks) writer.gap(level.context.row ? ' ' : '\n');
      const up = levels.at(-1);
      if (!up) break;
      context = up.context;
      node = takeNext(up);
      continue;
    }
    if (isText(node)) {
      const part = isSeen(node, context) ? (clip ? clip(node) : whole(node)) : undefined;
      if (part) {
        const place = nodes.push(node) - 1;
        parents.push(levels.at(-1)?.place ?? -1);
        ends.push(place + 1);
        furniture.push(context.furniture);
        const data = part.from === 0 && part.to === node.length ? node.data : node.data.slice(0, part.to);
        characters += data.length;
        const step = writer.text(data, place, part.from, context.kind, context.linked, keepsLines(context, data));
        while (!step.next().done) if (slices.due(QUESTIONS_A_LOOK) && !(await slices.rest())) return 'stopped';
      }
    } else if (isElement(node)) {
      const entered = enter(node, nodes.length, context, reading);
      if (entered === 'break') writer.gap(context.row ? ' ' : '\n');
      else if (entered === 'skip') {
        if (hidden.length < MOST_HIDDEN && !NO_TEXT.has(read(node, 'localName'))) hidden.push(node);
      } else {
        const place = nodes.push(node) - 1;
        parents.push(levels.at(-1)?.place ?? -1);
        ends.push(place + 1);
        furniture.push(entered.context.furniture);
        if (entered.comments) comments.add(place);
        if (entered.body) bodies.push(place);
        if (entered.heading) headings.push(place);
        if (entered.cell) writer.gap('\t');
        else if (entered.breaks) writer.gap(context.row ? ' ' : '\n');
        const list = entered.tag === 'slot' ? slotted(node) : undefined;
        const level: Level = {
          place,
          breaks: entered.breaks,
          cell: entered.cell,
          context: entered.context,
          next: list ? (list[0] ?? null) : firstBelow(node, entered.tag),
          index: 0,
          ...(list ? { list } : {}),
        };
        levels.push(level);
        context = entered.context;
        node = takeNext(level, true);
        continue;
      }
    }
    if (nodes.length > MOST_NODES || characters > MOST_CHARACTERS) return 'too-large';
    const level = levels.at(-1);
    if (!level) break;
    node = takeNext(level);
  }
  return {
    nodes,
    parents,
    ends,
    lines: writer.end(),
    runs: writer.runs,
    furniture,
    comments,
    bodies,
    headings,
    hidden,
  };
}

export function whole(node: CharacterData): { from: number; to: number } {
  return { from: 0, to: node.length };
}

/** The level's next node; the one after it is looked up at once, while this one still stands where it does. */
function takeNext(level: Level, first = false): Node | null {
  if (level.list) {
    if (!first) level.index++;
    return level.list[level.index] ?? null;
  }
  const node = level.next;
  level.next = node && nextOf(node);
  return node;
}

/** True for text that shows; white space needs no asking, it only parts words. */
function isSeen(node: CharacterData, { style }: Context): boolean {
  return style === undefined || node.data.trim() === '' || style.visibility === 'visible';
}

/** True where the line breaks of the text itself are shown. */
function keepsLines({ preformatted, style }: Context, data: string): boolean {
  if (!/[\n\r]\s*\S/.test(data)) return false;
  return style ? /^(pre|break-spaces)/.test(style.whiteSpace) : preformatted;
}

/** Computed styles where the page is really rendered: a document from a parser or a test has none worth asking. */
function renderedStyle(root: Element): Reading['rendered'] {
  const page = read(root, 'ownerDocument');
  const view = read(page, 'defaultView');
  if (!view || !('checkVisibility' in Object.getPrototypeOf(root))) return undefined;
  return (element) => view.getComputedStyle(element);
}
