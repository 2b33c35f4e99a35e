import type { Article, Block, Metadata } from './article.ts';

/** An article from plain text: one paragraph a line, or lines parted by blank ones where the text is wrapped. */
export function plainArticle(source: string, metadata: Metadata = {}): Article {
  const blocks: Block[] = [];
  const lines: string[] = [];
  let start = 0;
  for (const line of paragraphs(source)) {
    blocks.push({ kind: 'paragraph', start, end: start + line.length });
    lines.push(line);
    start += line.length + 1;
  }
  return { text: lines.join('\n'), blocks, metadata, reading: 'article' };
}

function paragraphs(source: string): readonly string[] {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const text = isWrapped(lines) ? lines.join('\n').split(PARAGRAPH) : lines;
  return text.map((line) => line.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

/** A blank line, or the number or bullet of a list's next line. */
const PARAGRAPH = /\n[^\S\n]*\n\s*|\n(?=\s*(?:\d{1,3}[.)]|[-–—•*·▪])\s)/;

/** Soft hyphens and zero-width characters, which `lib/article` leaves out of a page too. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A list's line: a number, a bullet or a year begins it. */
const LISTED = /^\s*(?:\d{1,4}[.):]|[-–—•*·▪])\s/;

/**
 * Text wrapped by hand, as in mail: no long lines, most of them reach nearly as far as the longest, and some go on in the
 * middle of a sentence, as the lines of a list do not.
 */
function isWrapped(lines: readonly string[]): boolean {
  const printed = lines.filter((line) => line.trim() !== '');
  const longest = Math.max(0, ...printed.map((line) => line.length));
  const full = printed.filter((line) => line.length > 0.75 * longest);
  const listed = printed.filter((line) => LISTED.test(line));
  return (
    longest >= 50 &&
    longest <= 100 &&
    printed.length >= 4 &&
    full.length > printed.length / 2 &&
    listed.length < printed.length / 2 &&
    printed.some((line) => /^\s*\p{Ll}/u.test(line))
  );
}
