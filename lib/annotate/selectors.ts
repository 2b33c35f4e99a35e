import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { quoteOf } from './find-quote.ts';
import type { Selectors } from './note.ts';

/**
 * UTF-16 units of neighbouring text that a note keeps on each side: about the sentence. The 32 that others keep leave 56 of
 * 60 passages of a release that is printed twice ambiguous, and rarely reach the award that a level belongs to.
 */
const NEIGHBOURS = 160;

/** The ways back to a span. `sha256` names the text; `range`: where the page was at hand. */
export function selectorsOf(
  text: string,
  span: Span,
  { sha256, range }: { readonly sha256: string; readonly range?: Selectors['range'] },
): Selectors {
  const { exact, prefix, suffix, ...copy } = quoteOf(text, span, NEIGHBOURS);
  // Half a word at the edge of what is kept would look like another word.
  const whole = {
    prefix: span.start > prefix.length ? prefix.replace(/^\S+/, '') : prefix,
    suffix: span.end + suffix.length < text.length ? suffix.replace(/\S+$/, '') : suffix,
  };
  return { quote: { exact, ...whole, ...copy }, position: span, sha256, ...(range && { range }) };
}

/** The span grown to whole words: a selection that cut "Lumajang" in two meant the word. */
export function wholeWords(text: string, span: Span): Span {
  const { count, starts, ends } = words(text);
  let { start, end } = span;
  for (let i = 0; i < count; i++) {
    const from = starts[i] ?? 0;
    const to = ends[i] ?? 0;
    if (from >= span.end) break;
    if (to <= span.start) continue;
    start = Math.min(start, from);
    end = Math.max(end, to);
  }
  return { start, end };
}
