import type { Block } from './article.ts';
import { attribute, read } from './dom.ts';
import type { Context, OutlineOptions } from './element-context.ts';
import { furnitureOf, type Meaning, meaningOf, NAMELESS } from './element-meaning.ts';
import { NO_TEXT } from './furniture.ts';
import { isDataTable } from './is-data-table.ts';
import { isHidden } from './is-hidden.ts';

/** Elements that begin a line of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table caption tbody td tfoot th thead tr ul xmp iframe frame button label'.split(
    ' ',
  ),
);

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const PREFORMATTED: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);

/** How the whole page is read. */
export type Reading = Pick<OutlineOptions, 'way' | 'ariaHidden'> & {
  /** Asks for a computed style; undefined where the page is not rendered. */
  readonly rendered: ((element: Element) => CSSStyleDeclaration) | undefined;
};

/** What an element tells of itself and of all below it. */
type Entered = {
  readonly tag: string;
  readonly context: Context;
  readonly breaks: boolean;
  readonly cell: boolean;
  readonly comments: boolean;
  readonly body: boolean;
  readonly heading: boolean;
};

/** An element as the outline enters it; `skip`: nothing below it is read, `break`: it only parts lines. */
export function enter(
  element: Element,
  place: number,
  context: Context,
  { way, ariaHidden, rendered }: Reading,
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
