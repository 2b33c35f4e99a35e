import { parseHTML } from 'linkedom';
import type { Article } from '../lib/article/article.ts';
import { readArticle } from '../lib/article/read-article.ts';

/** No article was found: the longest text of the page has `longest` words; or the page is too large to be read. */
export type NoArticle = { readonly kind: 'not-article'; readonly longest: number } | { readonly kind: 'too-large' };

/**
 * The article of a page's HTML. linkedom, because jsdom takes eight times as long and kept 1.8 GB after 1,000 pages
 * against 0.3; `page-article.test.ts` holds that both give the same text.
 */
export async function pageArticle(
  html: string,
  { wholePage }: { readonly wholePage: boolean },
): Promise<Article | NoArticle> {
  const { document } = parseHTML(wellBegun(html));
  const read = await readArticle(document, { mode: wholePage ? 'whole-page' : 'article', pause: noPause });
  if (read.kind === 'article') return read.article;
  return read.kind === 'not-article' ? read : { kind: 'too-large' };
}

/** linkedom takes the first element for the whole document; a fragment gets the head that a browser would give it. */
function wellBegun(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}

/** There is no page to be kept alive. */
function noPause(): Promise<void> {
  return Promise.resolve();
}
