import { CLASS_WORDS, END_OF_TIER } from './class-words.ts';
import { isShortBracket } from './is-short-bracket.ts';
import { regionAt } from './regions.ts';
import type { Scan } from './scan.ts';

/** "juara II Klaster Kabupaten Sektor Tempat Wisata", "klaster daerah perbatasan": among whom, behind a place or a category. */
export function clusterEnd(scan: Scan, word: number): number | undefined {
  if (!/^(?:klaster|kluster|cluster)$/.test(scan.key(word)) || scan.sentence(word) !== scan.sentence(word - 1))
    return undefined;
  let end = word + 1;
  while (
    end < scan.words.count &&
    end - word <= MAX_CLUSTER_WORDS &&
    scan.gap(end) === ' ' &&
    scan.sentence(end) === scan.sentence(word) &&
    (CLASS_WORDS.test(scan.key(end)) ||
      (scan.capital(word) && scan.capital(end) && !END_OF_TIER.test(scan.key(end)))) &&
    !(scan.capital(end) && regionAt(scan, end))
  )
    end++;
  if (end === word + 1) return undefined;
  // "Sektor Tempat Pelayanan Terpadu Satu Pintu (PTSP)".
  const short = end < scan.words.count && scan.gap(end) === ' (' && isShortBracket(scan, end);
  return short ? end + 1 : end;
}

const MAX_CLUSTER_WORDS = 10;
