import { read } from '../article/dom.ts';
import type { TextMap } from '../article/text-map.ts';
import type { Span } from '../text/span.ts';

/** The reader's selection as a span of the article, without white space at its edges; undefined when nothing of the article is selected. */
export function selectedSpan(page: Document, map: TextMap, text: string): Span | undefined {
  const selection = read(page, 'getSelection').call(page);
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  return spanOf(selection.getRangeAt(0), map, text);
}

/** The part of the article that a range of the page covers. */
export function spanOf(range: AbstractRange, map: TextMap, text: string): Span | undefined {
  const from = map.offsetOf(range.startContainer, range.startOffset);
  const to = map.offsetOf(range.endContainer, range.endOffset);
  if (from === undefined || to === undefined) return undefined;
  const inside = text.slice(from, to);
  const start = from + (inside.length - inside.trimStart().length);
  const end = to - (inside.length - inside.trimEnd().length);
  return start < end ? { start, end } : undefined;
}
