import { AWARD_CONTEXT, RANKS, RECEIVING, TIER_WORDS } from '../language/award-words.ts';
import { NO_NAMES } from '../language/common-words.ts';
import type { Found } from './body-names.ts';
import { isOfValue } from './of-value.ts';
import type { Scan } from './scan.ts';

/** "Komisi Informasi Provinsi Jawa Timur", "Teluk Bintuni Provinsi Papua Barat": the end of another name. */
export function isTailOfName(scan: Scan, { first }: Found): boolean {
  if (first < 2 || scan.gap(first) !== ' ' || scan.lineCase(first) !== 'prose') return false;
  const before = first - 1;
  // "TEGAL – Nama Kota Tegal": a clause begins right before.
  if (/[-–—:.,;"“”(]/.test(scan.gap(before))) return false;
  if (
    !scan.capital(before) ||
    scan.sentence(before) !== scan.sentence(first) ||
    scan.sentence(before - 1) !== scan.sentence(first)
  )
    return false;
  if (RANKS.has(scan.key(before)) || TIER_WORDS.has(scan.key(before)) || isOfValue(scan, before)) return false;
  // "Kafilah MTQ Kabupaten X": whose team it is.
  if (/^[ms]tq$/.test(scan.key(before))) return false;
  return !AWARD_CONTEXT.has(scan.key(before)) && !NO_NAMES.has(scan.key(before)) && !RECEIVING.has(scan.key(before));
}
