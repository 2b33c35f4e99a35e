import type { Scan } from './scan.ts';

/** "Nilai SAKIP Kabupaten Tuban", "indeks SPBE Pemkot Batu": whose value it is stands behind the assessment. */
export function isOfValue(scan: Scan, word: number): boolean {
  const { text, words } = scan;
  for (let at = word; at > word - 4 && at >= 0; at--) {
    if (/^(?:nilai|skor|indeks|predikat|capaian|hasil|opini)$/.test(scan.key(at))) return at < word;
    if (!scan.inCompetition(at) && !/^[A-ZÀ-Þ]{2,8}$/u.test(text.slice(words.starts[at], words.ends[at]))) return false;
  }
  return false;
}
