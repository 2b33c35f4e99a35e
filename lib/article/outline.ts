import type { Block } from './article.ts';
import { attribute, firstOf, isElement, isText, nextOf, read, select } from './dom.ts';
import {
  BODY_NAMES,
  CAPTION_NAMES,
  FURNITURE_NAMES,
  FURNITURE_ROLES,
  FURNITURE_TAGS,
  HEADLINE_NAMES,
  NO_TEXT,
  SOMETIMES_SHOWN,
} from './furniture.ts';
import { type Line, LineWriter, type Runs } from './line.ts';
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

const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'dd',
    'details',
    'dialog',
    'dir',
    'div',
    'dl',
    'dt',
    'fieldset',
  ],
  ...[
    'figcaption',
    'figure',
    'footer',
    'form',
    'frameset',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hgroup',
    'hr',
    'html',
  ],
  ...[
    'legend',
    'li',
    'listing',
    'main',
    'menu',
    'nav',
    'ol',
    'p',
    'plaintext',
    'pre',
    'search',
    'section',
    'summary',
    'table',
  ],
  ...['caption', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'xmp', 'iframe', 'frame', 'button', 'label'],
]);
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const PREFORMATTED: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);

type Way = 'article' | 'whole-page';

export type OutlineOptions = {
  readonly way: Way;
  /** Which part of a text node is wanted; undefined for none. All of every node when absent. */
  readonly clip?: Clip | undefined;
  /** Some pages hide everything from screen readers while a box is open; they can be read on a second try. */
  readonly ariaHidden: 'left-out' | 'read';
};

/** What holds for everything below an element. */
type Context = {
  readonly kind: Block['kind'];
  readonly linked: boolean;
  readonly preformatted: boolean;
  /** The computed style that holds for text directly below; asked only where there is text, since asking is dear. */
  readonly style: CSSStyleDeclaration | undefined;
  /** Inside a row of a data table every break is a space. */
  readonly row: boolean;
  readonly dataTable: boolean;
  readonly furniture: number;
};

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

export type Clip = (node: CharacterData) => { readonly from: number; readonly to: number } | undefined;

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
  const rendered = renderedStyle(root);
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
      const entered = enter(node, nodes.length, context, rendered, way, ariaHidden);
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

function whole(node: CharacterData): { from: number; to: number } {
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

/** The first node below an element as a reader sees it: its open shadow root's, its frame's document, or its own. */
function firstBelow(element: Element, tag: string): Node | null {
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

function slotted(element: Element): readonly Node[] | undefined {
  const assigned: unknown = Reflect.get(element, 'assignedNodes');
  if (typeof assigned !== 'function') return undefined;
  const list: readonly Node[] = Reflect.apply(assigned, element, []);
  return list.length > 0 ? list : undefined;
}

type Entered = {
  readonly tag: string;
  readonly context: Context;
  readonly breaks: boolean;
  readonly cell: boolean;
  readonly comments: boolean;
  readonly body: boolean;
  readonly heading: boolean;
};

function enter(
  element: Element,
  place: number,
  context: Context,
  rendered: ((element: Element) => CSSStyleDeclaration) | undefined,
  way: Way,
  ariaHidden: OutlineOptions['ariaHidden'],
): Entered | 'skip' | 'break' {
  const tag = read(element, 'localName');
  if (tag === 'br') return 'break';
  if (NO_TEXT.has(tag)) return 'skip';
  const style = rendered?.(element);
  const display = style?.display;
  // Half of a page's elements have no attribute at all, and to ask for seven takes longer than all the rest.
  const bare = !read(element, 'hasAttributes').call(element);
  if (display === 'none' || (!bare && isHidden(element, ariaHidden))) return 'skip';
  if (tag === 'hr') return 'break';

  const named = way === 'article' && !bare ? meaningOf(element) : NAMELESS;
  const role = bare ? null : attribute(element, 'role');
  const furnitureKind = way === 'article' ? furnitureOf(element, tag, named, role, style !== undefined) : undefined;
  const isRow = tag === 'tr' && context.dataTable;
  const isCell = (tag === 'td' || tag === 'th') && context.row;
  const itemprop = bare ? null : attribute(element, 'itemprop');
  const headline = named.headline || itemprop === 'headline';
  const heading = HEADINGS.has(tag) || headline;
  return {
    tag,
    context: {
      kind: kindOf(tag, context, named, isRow),
      linked: context.linked || tag === 'a',
      preformatted:
        PREFORMATTED.has(tag) || (context.preformatted && tag !== 'table') || (!bare && isPreformatted(element, style)),
      style,
      row: isRow || (context.row && tag !== 'table'),
      dataTable: tag === 'table' ? isDataTable(element) : context.dataTable,
      furniture: furnitureKind ? place : context.furniture,
    },
    breaks: BLOCKS.has(tag) ? display !== 'inline' && display !== 'contents' : isBlockDisplay(display),
    cell: isCell,
    comments: furnitureKind === 'comments',
    body: named.body || itemprop === 'articleBody',
    heading,
  };
}

function kindOf(tag: string, { kind }: Context, named: Meaning, isRow: boolean): Block['kind'] {
  if (isRow) return 'cell';
  if (tag === 'figcaption' || tag === 'caption' || named.caption) return 'caption';
  if (kind === 'caption' || kind === 'cell') return kind;
  if (HEADINGS.has(tag)) return 'heading';
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'item';
  return kind;
}

/** What the names of an element (classes, id) tell of it. */
type Meaning = {
  readonly furniture: string | undefined;
  readonly body: boolean;
  readonly headline: boolean;
  readonly caption: boolean;
};
const NAMELESS: Meaning = { furniture: undefined, body: false, headline: false, caption: false };

/** Lists repeat the same names hundreds of times. */
const meanings = new Map<string, Meaning>();
const MOST_MEANINGS = 2_000;

function meaningOf(element: Element): Meaning {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  if (names === ' ') return NAMELESS;
  const known = meanings.get(names);
  if (known) return known;
  if (meanings.size >= MOST_MEANINGS) meanings.clear();
  const words = names.toLowerCase().split(/\s+/, 24).filter(Boolean);
  const body = words.some((word) => BODY_NAMES.test(word));
  const meaning = {
    body,
    furniture: body ? undefined : FURNITURE_NAMES.find(({ name }) => words.some((word) => name.test(word)))?.kind,
    headline: words.some((word) => HEADLINE_NAMES.test(word)),
    caption: words.some((word) => CAPTION_NAMES.test(word)),
  };
  meanings.set(names, meaning);
  return meaning;
}

/** The page itself is never furniture, whatever its theme writes on it (`<body class="sidebar-right">`). */
const NEVER_FURNITURE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'table', 'tbody', 'tr']);
const INLINE_TEXT: ReadonlySet<string> = new Set(['b', 'strong', 'i', 'em', 'u', 'font', 'mark', 'sup', 'sub']);

function furnitureOf(
  element: Element,
  tag: string,
  { furniture }: Meaning,
  role: string | null,
  rendered: boolean,
): string | undefined {
  if (NEVER_FURNITURE.has(tag) || INLINE_TEXT.has(tag)) return undefined;
  if (FURNITURE_TAGS.has(tag)) return furniture === 'comments' ? furniture : tag;
  if (role && FURNITURE_ROLES.test(role)) return role;
  // Where the page is rendered its style says what is hidden, and better than a name.
  if (furniture === 'hidden' && (rendered || SOMETIMES_SHOWN.test(attribute(element, 'class') ?? ''))) return undefined;
  return furniture;
}

const INLINE_NONE = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i;

function isHidden(element: Element, ariaHidden: OutlineOptions['ariaHidden']): boolean {
  const hidden = attribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (ariaHidden === 'left-out' && attribute(element, 'aria-hidden') === 'true') return true;
  const style = attribute(element, 'style');
  return style !== null && INLINE_NONE.test(style);
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

function isPreformatted(element: Element, style: CSSStyleDeclaration | undefined): boolean {
  if (style) return false; // The style itself will tell.
  const inline = attribute(element, 'style');
  return inline !== null && /white-space\s*:\s*(pre|break-spaces)/i.test(inline);
}

function isBlockDisplay(display: string | undefined): boolean {
  return (
    display !== undefined && display !== '' && !display.startsWith('inline') && !/^(contents|none|ruby)/.test(display)
  );
}

/** Cells of a data table are this short; a layout table holds paragraphs. */
const LONGEST_CELL = 300;
const CELLS_LOOKED_AT = 400;

/** Rows and columns of short cells with no table inside; other tables are a way to place things. */
function isDataTable(table: Element): boolean {
  if (select(table, 'table', 1).length > 0) return false;
  const cells = select(table, 'td, th', CELLS_LOOKED_AT);
  if (cells.length < 4 || select(table, 'tr > :nth-child(2)', 1).length === 0) return false;
  return cells.every((cell) => (read(cell, 'textContent') ?? '').trim().length <= LONGEST_CELL);
}

/** Computed styles where the page is really rendered: a document from a parser or a test has none worth asking. */
function renderedStyle(root: Element): ((element: Element) => CSSStyleDeclaration) | undefined {
  const page = read(root, 'ownerDocument');
  const view = read(page, 'defaultView');
  if (!view || !('checkVisibility' in Object.getPrototypeOf(root))) return undefined;
  return (element) => view.getComputedStyle(element);
}
