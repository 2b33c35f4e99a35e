import { madeArticle, madeCopy, madeEvent, otherRecipient } from './made-news.ts';
import { FORMULAS } from './news-rows.ts';

// The texts that duplicates are measured on, all from made-news.ts; every number is a seed, so that each run has the same.

/** Page `i` of a library: about 600 words, one of many ceremonies that several newsrooms wrote about. */
export function libraryPage(i: number, pages: number): string {
  const ceremonies = Math.max(50, Math.floor(pages / 20));
  return madeArticle(madeEvent(i % ceremonies), 1000 + i, 480 + (i % 7) * 40).join('\n');
}

/** A page that takes that share of its words, edited, from page `i` of the library, and tells of another ceremony otherwise. */
export function copyOf(i: number, pages: number, share: number, edits: number): string {
  return madeCopy(libraryPage(i, pages).split('\n'), share, edits, 900_000 + i * 31).join('\n');
}

/** Articles about one ceremony by as many newsrooms, half of them about another winner: alike in names, titles and formulas only. */
export function unrelatedArticles(
  ceremony: number,
  count: number,
  formulas: readonly string[] = FORMULAS,
): readonly string[] {
  const event = madeEvent(7000 + ceremony);
  return Array.from({ length: count }, (_, j) => {
    const told = j % 2 === 0 ? event : otherRecipient(event, 8000 + ceremony * 1000 + j);
    return madeArticle(told, 50_000 + ceremony * 1000 + j, 200 + (j % 6) * 80, formulas).join('\n');
  });
}
