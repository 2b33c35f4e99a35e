import type { Block } from '../article/article.ts';
import type { Span } from '../text/span.ts';

/** What opens a pointer to another article: a plain text has no markup that would tell the link apart. */
const POINTER = /(?:^|[\n(*•>|.?!”"'\-–])[ \t(*•>|]*(?:baca|lihat|simak) (?:juga|pula)\b/g;
/** Most articles have none, and need not be looked through block by block. */
const ANY: readonly string[] = ['baca ', 'lihat ', 'simak '];
/** Alone on its line, it is followed by the titles of other articles, which end without a full stop. */
const ALONE = /(?:baca|lihat|simak) (?:juga|pula)\W*$/;
const MOST_TITLES = 4;

/** The stretches of an article that lead to another one, in text order and apart: "Baca juga: Kota X Raih Adipura". `text` is in lower case. */
export function leadsElsewhere(text: string, blocks: readonly Block[]): readonly Span[] {
  if (!ANY.some((word) => text.includes(word))) return [];
  const spans: Span[] = [];
  for (const [index, block] of blocks.entries()) {
    const body = text.slice(block.start, block.end);
    POINTER.lastIndex = 0;
    const found = POINTER.exec(body);
    if (!found || block.start < (spans.at(-1)?.end ?? 0)) continue;
    let end = block.end;
    if (ALONE.test(body)) {
      for (const next of blocks.slice(index + 1, index + 1 + MOST_TITLES)) {
        if (/[.?!:;,”"]\s*$/.test(text.slice(next.start, next.end))) break;
        end = next.end;
      }
    }
    spans.push({ start: block.start + found.index, end });
  }
  return spans;
}
