import { TIER_WORDS } from '../language/award-words.ts';
import { CLASS_WORDS } from './class-words.ts';
import { PLACES } from './numbered-tier.ts';
import { passingCategoryEnd } from './passing-category-end.ts';
import type { Scan } from './scan.ts';
import { tierNameEnd } from './tier-here.ts';

/** Known tier words, in any case: "utama", "sangat inovatif". */
export function tierWordsEnd(scan: Scan, first: number): number {
  const named = tierNameEnd(scan, first);
  if (named) return named;
  const region = lowerCategoryEnd(scan, first);
  if (region > first) return region;
  const passing = passingCategoryEnd(scan, first);
  if (passing > first) return passing;
  let end = first;
  while (end < scan.words.count && TIER_WORDS.has(scan.key(end)) && (end === first || scan.gap(end) === ' ')) {
    if (scan.key(end).length <= 2 && !scan.capital(end)) break;
    end++;
  }
  return end;
}

/** "kategori kabupaten sedang", "kategori kota terinovatif": a class of regions in lower case, two words or more. */
export function lowerCategoryEnd(scan: Scan, first: number): number {
  const joins = scan.key(first - 1) === 'kategori' ? /^[ /]$/ : /^ $/;
  let end = first;
  while (end < scan.words.count && CLASS_WORDS.test(scan.key(end)) && (end === first || joins.test(scan.gap(end))))
    end++;
  // "predikat provinsi terbaik pertama".
  if (end - first >= 2 && scan.key(end - 1) === 'terbaik' && PLACES.test(scan.key(end)) && scan.gap(end) === ' ') end++;
  return end - first >= 2 && scan.text.charAt(scan.words.ends[end - 1] ?? 0) !== '/' ? end : first;
}
