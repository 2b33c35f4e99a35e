import { attribute, plainText, read, select } from './dom.ts';
import { type LinkedData, linkedData } from './json-ld.ts';

/** What the page says of itself outside its text: read before the article is chosen, since titles help to choose it. */
export type Clues = {
  readonly url?: string;
  readonly linked: LinkedData;
  /** `meta` elements by lower-case name or property; the first of a name. */
  readonly metas: ReadonlyMap<string, string>;
  /** Text of the title element. */
  readonly title?: string;
  readonly htmlLanguage?: string;
  /** Values of microdata properties and machine-readable times, in page order. */
  readonly microdata: ReadonlyMap<string, string>;
  readonly times: readonly string[];
  readonly bylines: readonly string[];
  readonly sections: readonly string[];
  /** The page calls itself an article (`og:type`, linked data). */
  readonly isArticle: boolean;
};

/** A script of linked data longer than this is a product catalogue or a mistake. */
const LONGEST_SCRIPT = 1_000_000;

export function clues(page: Document): Clues {
  const metas = new Map<string, string>();
  for (const meta of select(page, 'meta[content]', 400)) {
    const value = attribute(meta, 'content')?.replace(/\s+/g, ' ').trim();
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribute(meta, key)?.toLowerCase();
      if (name && value && !metas.has(name)) metas.set(name, value);
    }
  }
  const scripts = select(page, 'script[type="application/ld+json" i]', 30)
    .map((script) => read(script, 'textContent') ?? '')
    .filter((script) => script.length < LONGEST_SCRIPT);
  const linked = linkedData(scripts);
  const url = addressOf(page, metas);
  const title = select(page, 'head > title, title', 1)[0];
  const root = read(page, 'documentElement');
  const htmlLanguage = root && (attribute(root, 'lang') ?? attribute(root, 'xml:lang'));
  return {
    linked,
    metas,
    microdata: microdata(page),
    times: times(page),
    bylines: bylines(page),
    sections: sections(page),
    isArticle: linked.isArticle || /^article\b/i.test(metas.get('og:type') ?? ''),
    ...(url === undefined ? {} : { url }),
    ...(title ? { title: plainText(title) } : {}),
    ...(htmlLanguage ? { htmlLanguage } : {}),
  };
}

function addressOf(page: Document, metas: ReadonlyMap<string, string>): string | undefined {
  const own = read(page, 'URL');
  const canonical = select(page, 'link[rel~="canonical" i]', 1)[0];
  const stated = [canonical && attribute(canonical, 'href'), metas.get('og:url')];
  return [own, ...stated].find((url) => typeof url === 'string' && /^https?:\/\//i.test(url)) ?? undefined;
}

function microdata(page: Document): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of select(page, '[itemprop]', 300)) {
    const value = statedValue(element);
    for (const name of (attribute(element, 'itemprop') ?? '').toLowerCase().split(/\s+/))
      if (name !== '' && value !== '' && !values.has(name)) values.set(name, value);
  }
  return values;
}

function statedValue(element: Element): string {
  for (const key of ['content', 'datetime', 'title']) {
    const value = attribute(element, key);
    if (value) return value.trim();
  }
  return plainText(element).slice(0, 300);
}

/** Times of other articles stand in these. */
const ELSEWHERE =
  /(^|[-_ ])(related|terkait|sidebar|popular|terpopuler|recent|latest|terbaru|terkini|comments?|komentar|updated|modified)([-_ ]|$)/i;

function times(page: Document): readonly string[] {
  return select(page, 'time, abbr.published, .dtreviewed .value-title', 60)
    .filter((element) => !standsElsewhere(element) && !/modified/i.test(attribute(element, 'itemprop') ?? ''))
    .map((element) => attribute(element, 'datetime') ?? attribute(element, 'title') ?? plainText(element).slice(0, 100))
    .filter((value) => value !== '');
}

const MOST_ANCESTORS = 12;

function standsElsewhere(element: Element): boolean {
  let at: Element | null = element;
  for (let i = 0; at && i < MOST_ANCESTORS; i++) {
    if (/^(nav|aside|footer)$/.test(read(at, 'localName'))) return true;
    // "published updated" is one time element of WordPress for both; "updated" alone is not the publication.
    const names = (attribute(at, 'class') ?? '').replace(/\b(entry-date )?published updated\b/i, '');
    if (read(at, 'localName') !== 'body' && ELSEWHERE.test(names)) return true;
    at = read(at, 'parentElement');
  }
  return false;
}

function bylines(page: Document): readonly string[] {
  return select(
    page,
    '[rel~="author"], .byline, .author, .fn, .post-author, .entry-author, .penulis, .read__author, .detail__author',
    20,
  )
    .filter((element) => !standsElsewhere(element))
    .map((element) => plainText(element).slice(0, 200))
    .filter((value) => value !== '');
}

const BREADCRUMBS = '[class*="breadcrumb" i] a, [class*="breadcrumb" i] li, [aria-label*="breadcrumb" i] a';
/** A word above a headline that says what kind of article it is. */
const KICKERS =
  '[rel~="category"], [class*="kicker" i], [class*="rubrik" i], [class*="kanal" i], [class*="category" i], [class*="sponsor" i]';
/** A headline's own surroundings reach so far up; further up stand other articles. */
const LEVELS_ABOVE_HEADLINE = 2;
const LONGEST_SECTION = 60;

function sections(page: Document): readonly string[] {
  const kickers = select(page, 'h1', 3).flatMap((headline) => {
    let around = headline;
    for (let i = 0; i < LEVELS_ABOVE_HEADLINE; i++) {
      const above = read(around, 'parentElement');
      if (!above || /^(body|html|main)$/.test(read(above, 'localName'))) break;
      around = above;
    }
    return around === headline ? [] : select(around, KICKERS, 8).filter((kicker) => standsBefore(kicker, headline));
  });
  return [
    ...new Set(
      [...select(page, BREADCRUMBS, 12), ...kickers.filter((kicker) => !standsElsewhere(kicker))].map(plainText),
    ),
  ]
    .map((text) => text.trim())
    .filter((text) => text !== '' && text.length <= LONGEST_SECTION);
}

function standsBefore(one: Element, other: Element): boolean {
  return (read(one, 'compareDocumentPosition').call(one, other) & FOLLOWING) !== 0;
}

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING
