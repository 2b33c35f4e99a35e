import { attribute } from './dom.ts';
import {
  BODY_NAMES,
  CAPTION_NAMES,
  FURNITURE_NAMES,
  FURNITURE_ROLES,
  FURNITURE_TAGS,
  HEADLINE_NAMES,
  SOMETIMES_SHOWN,
} from './furniture.ts';

/** What the names of an element (classes, id) tell of it. */
export type Meaning = {
  readonly furniture: string | undefined;
  readonly body: boolean;
  readonly headline: boolean;
  readonly caption: boolean;
};

export const NAMELESS: Meaning = { furniture: undefined, body: false, headline: false, caption: false };

/** Lists repeat the same names hundreds of times. */
const meanings = new Map<string, Meaning>();

const MOST_MEANINGS = 2_000;

/** Asked of every element with an attribute; the answer is remembered by its names. */
export function meaningOf(element: Element): Meaning {
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

/** The kind of furniture that an element is, by its tag, its role or its names. */
export function furnitureOf(
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
