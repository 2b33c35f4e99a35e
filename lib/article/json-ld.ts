/** What JSON-LD on a page says of its article; every value as written. */
export type LinkedData = {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly section?: string;
  readonly isArticle: boolean;
};

type Json = Readonly<Record<string, unknown>>;

/** A page may carry a catalogue of everything; its article stands near the front. */
const MOST_OBJECTS = 2_000;
const ARTICLE =
  /^(NewsArticle|Article|BlogPosting|ReportageNewsArticle|AnalysisNewsArticle|LiveBlogPosting|AdvertiserContentArticle|SocialMediaPosting|Report|TechArticle|AskPublicNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReviewNewsArticle)$/;

/** The first article in the page's scripts of linked data, `@graph` and lists looked through; broken scripts are mended or left. */
export function linkedData(scripts: readonly string[]): LinkedData {
  const objects = scripts.flatMap((script) => [...objectsIn(parsed(script))]);
  const article = objects.find(isArticle);
  if (!article) return { isArticle: false };
  const byId = (value: unknown): Json | undefined => {
    if (!isJson(value)) return undefined;
    const id = value['@id'];
    return value['name'] === undefined && typeof id === 'string'
      ? (objects.find((o) => o['@id'] === id && o['name'] !== undefined) ?? value)
      : value;
  };
  return {
    isArticle: true,
    ...optional('headline', textOf(article['headline']) ?? textOf(article['name'])),
    ...optional('datePublished', textOf(article['datePublished'])),
    ...optional('author', names(article['author'], byId)),
    ...optional('publisher', names(article['publisher'], byId)),
    ...optional('language', textOf(article['inLanguage'])),
    ...optional('section', textOf(article['articleSection'])),
  };
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  const found: { [P in K]?: string } = {};
  if (value !== undefined) found[key] = value;
  return found;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(object: Json): boolean {
  const type = object['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.some((name) => typeof name === 'string' && ARTICLE.test(name.replace(/^.*[/#:]/, '')));
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0]);
  if (isJson(value)) return textOf(value['@value'] ?? value['name']);
  if (typeof value !== 'string') return undefined;
  const text = value
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : text;
}

function names(value: unknown, byId: (value: unknown) => Json | undefined): string | undefined {
  const all = (Array.isArray(value) ? value : [value])
    .map((one) => (typeof one === 'string' ? textOf(one) : textOf(byId(one)?.['name'])))
    .filter((name) => name !== undefined && !/^https?:/.test(name));
  return all.length > 0 ? all.join(', ') : undefined;
}

/** Every object below, the outer ones first, without recursion: a page can nest as deep as it likes. */
function* objectsIn(root: unknown): Generator<Json> {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MOST_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_OBJECTS));
    else if (isJson(value)) {
      yield value;
      for (const key of [
        '@graph',
        'mainEntity',
        'mainEntityOfPage',
        'itemListElement',
        'item',
        'hasPart',
        'author',
        'publisher',
      ])
        if (typeof value[key] === 'object') queue.push(value[key]);
    }
  }
}

/** As JSON; else with the faults that templates make mended: raw line breaks in strings, commas before a bracket, CDATA and comments around. */
function parsed(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$/g, '')
    .trim()
    .replace(/;\s*$/, '');
  for (const attempt of [
    (text: string) => text,
    // Control characters are only an error inside strings; between tokens a space does as well.
    (text: string) =>
      [...text]
        .map((c) => (c < ' ' ? ' ' : c))
        .join('')
        .replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt(bare));
    } catch {
      // The next attempt, or none: a broken script says nothing.
    }
  }
  return fields(bare);
}

/** A script beyond mending still has lines such as `"datePublished": "2017-12-05"`. */
function fields(script: string): unknown {
  const type = /"@type"\s*:\s*"([^"]+)"/.exec(script)?.[1];
  const field = (name: string) => new RegExp(`"${name}"\\s*:\\s*"([^"\\n]{1,400})"`).exec(script)?.[1];
  return {
    '@type': type,
    headline: field('headline'),
    datePublished: field('datePublished'),
    inLanguage: field('inLanguage'),
  };
}
