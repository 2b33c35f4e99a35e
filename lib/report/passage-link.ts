import type { Span } from '../text/span.ts';
import { webAddress } from '../text/web-address.ts';

/** A quote up to this length goes into the address whole; a longer one by its first and last words. */
const MAX_QUOTE = 120;
const EDGE_WORDS = 5;

/**
 * The page's address with a text fragment (WICG, Scroll to Text Fragment): a browser that opens it scrolls to the passage and
 * marks it. Undefined where the page has no web address. Of a passage that is printed twice the browser shows the first.
 */
export function passageLink(address: string | null, text: string, span: Span | undefined): string | undefined {
  const url = address === null ? undefined : webAddress(address);
  if (!url || !span) return undefined;
  const quote = text.slice(span.start, span.end).trim();
  if (quote === '') return undefined;
  // A fragment's text may not cross from one block into another, its two ends may stand in different ones.
  const lines = quote.split(/\n+/);
  const whole = lines.length === 1 && quote.length <= MAX_QUOTE;
  const first = words(lines[0] ?? '').slice(0, EDGE_WORDS);
  const last = words(lines.at(-1) ?? '').slice(-EDGE_WORDS);
  const directive = whole ? encoded(quote) : `${encoded(first.join(' '))},${encoded(last.join(' '))}`;
  const { href, hash } = url;
  return `${href}${hash === '' && !href.endsWith('#') ? '#' : ''}:~:text=${directive}`;
}

function words(line: string): readonly string[] {
  return line.split(/\s+/).filter((word) => word !== '');
}

/** "-" and "," part a directive, "&" ends it; `encodeURIComponent` leaves the first as it is. A lone surrogate is no text. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replaceAll('-', '%2D')
    .replace(/[()'!*]/g, percent);
}

/** They are allowed in an address, but end a link in Markdown or a mail. */
function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
