import { similarity } from '../text/similarity.ts';
import { phraseKey } from './gazetteer.ts';
import type { Scan } from './scan.ts';

/** Grades that an award has beside those we know: "Adipura Kirana", "Adipura Plaque". */
const GRADES = /^(?:kirana|paripurna|kencana|plakat|plaque|buana|bakti|bhakti|mandala)$/;

export function gradeBehind(scan: Scan, word: number, refs: readonly number[]): string | undefined {
  if (refs.length === 0 || !GRADES.test(scan.key(word)) || !scan.capital(word) || scan.gap(word) !== ' ')
    return undefined;
  if (scan.lineCase(word) === 'capitals') return undefined;
  return scan.text.slice(scan.words.starts[word - 1], scan.words.ends[word]);
}

/** "Adipura certificate": a tier of its own where the award has certificates, or may have them. */
export function certificateOf(scan: Scan, word: number, refs: readonly number[]): string | undefined {
  if (!/^certificates?$/.test(scan.key(word))) return undefined;
  const own = refs.flatMap((ref) => scan.gazetteer.names.competitions[ref]?.tiers ?? []);
  return own.find(({ name }) => /^sertifikat\b/i.test(name))?.name;
}

/** "Adipura Kencana Kota Sedang", "Sertifikat Adipura Kota Besar": the class of towns. */
export function townsEnd(scan: Scan, word: number): number | undefined {
  if (scan.key(word) !== 'kota' || !scan.capital(word) || scan.gap(word) !== ' ') return undefined;
  return /^(?:kecil|sedang|besar|metropolitan|raya)$/.test(scan.key(word + 1)) && scan.capital(word + 1)
    ? word + 2
    : undefined;
}

/** "KLA Nindya", "APE Madya": a tier of this very award right behind its name. */
export function ownTier(scan: Scan, first: number, refs: readonly number[]): number | undefined {
  let best: number | undefined;
  let key = '';
  for (let word = first; word < Math.min(scan.words.count, first + 4); word++) {
    if (word > first && !/^[ -]$/.test(scan.gap(word))) break;
    key = key === '' ? scan.key(word) : `${key} ${scan.key(word)}`;
    if (scan.gazetteer.tierNames.get(key)?.some((ref) => refs.includes(ref))) best = word + 1;
  }
  return best ?? misspeltTier(scan, first, refs);
}

/** Below this, "Madya" and "Utama" would begin to match other words. */
const MIN_TIER_SIMILARITY = 0.85;

/** "Swasti Saba Wiwerdha": the last word of a tier, with a letter amiss. */
function misspeltTier(scan: Scan, word: number, refs: readonly number[]): number | undefined {
  const key = scan.key(word);
  if (key.length < 7 || !scan.capital(word)) return undefined;
  const near = refs.some((ref) =>
    scan.gazetteer.names.competitions[ref]?.tiers.some(({ name }) => {
      const last = phraseKey(name).split(' ').at(-1) ?? '';
      return Math.abs(last.length - key.length) <= 1 && similarity(last, key) >= MIN_TIER_SIMILARITY;
    }),
  );
  return near ? word + 1 : undefined;
}
