import { RANKS } from '../language/award-words.ts';
import type { Scan } from './scan.ts';

const PLACE = /^(?:juara|peringkat|posisi|urutan|harapan|pemenang|terbaik|ranking|rangking)$/;
const NO_PLACE = /^(?:utama|tertinggi|teratas|terbaik)$/;

/** "juara I", "posisi ketiga", "juara ke-2", "juara harapan": a place in a contest. */
export function beginsPlace(scan: Scan, word: number): boolean {
  const next = scan.key(word + 1);
  return (
    PLACE.test(scan.key(word)) &&
    /^[ \u00a0-]$/.test(scan.gap(word + 1)) &&
    ((RANKS.has(next) && !NO_PLACE.test(next)) || /^(?:ke|harapan|favorit|umum)$/.test(next))
  );
}
