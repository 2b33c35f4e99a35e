import { TIER_WORDS } from '../language/award-words.ts';
import { NO_NAMES } from '../language/common-words.ts';
import type { Scan } from './scan.ts';

export function goesOnToYear(scan: Scan, word: number): boolean {
  const key = scan.key(word);
  return (
    scan.capital(word) &&
    scan.lineCase(word) !== 'capitals' &&
    /^[A-Za-zÀ-ɏ]{4,}$/u.test(key) &&
    (TIER_WORDS.has(key) || !NO_NAMES.has(key)) &&
    scan.gap(word + 1) === ' ' &&
    /^(?:19|20)\d\d$/.test(scan.key(word + 1)) &&
    !scan.cue('month', word) &&
    !scan.cue('office', word) &&
    !scan.cue('unit-head', word) &&
    scan.name('region', word).length === 0 &&
    scan.name('body', word).length === 0
  );
}

/** "tahun 2021", "Tahun Anggaran 2024", "TA. 2024", "2024": where the digits stand. */
export function yearsPlace(scan: Scan, word: number): number {
  if (!/^(?:tahun|thn|th|ta|edisi)$/.test(scan.key(word))) return word;
  const next = nextWord(scan, word);
  return scan.key(word) === 'tahun' && scan.key(next) === 'anggaran' ? nextWord(scan, next) : next;
}

function nextWord(scan: Scan, word: number): number {
  return /^\.? $/.test(scan.gap(word + 1)) ? word + 1 : word;
}
