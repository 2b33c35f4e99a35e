import type { Span } from '../text/span.ts';

/** How the text was chosen: the article region, the reader's selection, or everything on the page. */
export type Reading = 'article' | 'selection' | 'whole-page';

/** A block of the article (paragraph, heading, list item, table cell row); blocks are parted by "\n" in the text. */
export type Block = Span & {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'caption';
};

/** Where a piece of metadata was read, best first; kept so that the reader can be told. */
export type Evidence =
  | 'json-ld'
  | 'opengraph'
  | 'meta'
  | 'microdata'
  | 'time-element'
  | 'title-element'
  | 'heading'
  | 'dateline'
  | 'byline-element'
  | 'url'
  | 'html-lang'
  | 'text';

export type Dated = { readonly value: string; readonly from: Evidence };

export type Metadata = {
  readonly url?: string;
  readonly title?: Dated;
  readonly byline?: Dated;
  readonly siteName?: Dated;
  /** What the page files the article under: its own data, its breadcrumbs, the line above its headline. */
  readonly sections?: readonly string[];
  /** ISO 8601: a day ("2017-12-05") or an instant with its offset, as precise as the page states. */
  readonly publishedAt?: Dated;
  /** BCP 47, "id" or "en" for us. */
  readonly language?: Dated;
};

/**
 * An article as plain data: what every later stage reads. No-break spaces, soft hyphens and zero-width characters are
 * already resolved, paragraphs are parted by "\n"; the map back to the live DOM stays with `ReadArticle`.
 */
export type Article = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  readonly reading: Reading;
  /** Passages of the text that the page prints again outside the article, or holds where no reader sees them; absent for none. */
  readonly elsewhere?: readonly (Span & { readonly hidden?: true })[];
};
