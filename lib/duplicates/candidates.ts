import type { DuplicateIndex, PageNumber, Postings } from './duplicate-index.ts';
import { type Fingerprints, guaranteedWordsFor } from './fingerprints.ts';

/** A fingerprint on so few pages counts whole, on more pages as much less; on however many, a tenth. */
export const RARE_PAGES = 3;
const LEAST_WEIGHT = 0.1;
/** Two fingerprints in common, each on six pages; or ten on any number of pages. */
const LEAST_SCORE = 1;
const LEAST_COMMON = 2;

/**
 * Pages worth comparing, the most promising first. A passage of `guaranteedWordsFor(2)` words that at most six pages carry makes
 * its pages candidates, and so does one of `guaranteedWordsFor(10)` words that any number carries. Who asks for shorter passages
 * (`minWords`) gets pages that share one fingerprint, if few do.
 */
export async function candidatesFor(
  own: Fingerprints,
  index: DuplicateIndex,
  minWords: number,
): Promise<{ readonly candidates: readonly PageNumber[]; readonly pages: PagesOf }> {
  const hashes = asked(new Uint32Array(new Set(own.hashes)));
  const leastCommon = minWords < guaranteedWordsFor(LEAST_COMMON) ? 1 : LEAST_COMMON;
  const scores = new Map<PageNumber, { common: number; score: number }>();
  const pagesOf = new Map<number, number>();
  for (const [n, pages] of (await index.postings(hashes)).entries()) {
    pagesOf.set(hashes[n]!, pages.length);
    const weight = weightOf(pages);
    for (const page of pages) {
      const score = scores.get(page);
      if (!score) scores.set(page, { common: 1, score: weight });
      else {
        score.common++;
        score.score += weight;
      }
    }
  }
  const candidates = [...scores]
    .filter(([, { common, score }]) => common >= leastCommon && score >= LEAST_SCORE)
    .sort(([a, x], [b, y]) => y.score - x.score || a - b)
    .map(([page]) => page);
  return { candidates, pages: pagesOf };
}

/** Of a text longer than a book's chapter some are asked, evenly: what it shares with others is found by fewer. */
const MOST_ASKED = 4000;

function asked(hashes: Uint32Array): Uint32Array {
  if (hashes.length <= MOST_ASKED) return hashes;
  return Uint32Array.from({ length: MOST_ASKED }, (_, i) => hashes[Math.floor((i * hashes.length) / MOST_ASKED)]!);
}

/** By hash, how many pages of the index carry it. */
export type PagesOf = ReadonlyMap<number, number>;

function weightOf(pages: Postings): number {
  return pages.length === 0 ? 0 : Math.max(LEAST_WEIGHT, Math.min(1, RARE_PAGES / pages.length));
}
