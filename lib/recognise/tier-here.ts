import type { Scan } from './scan.ts';

export const MAX_TIER_WORDS = 7;

export type TierHere = {
  readonly first: number;
  /** Word after the last. */
  readonly last: number;
  /** Without "kategori", "predikat", where they are no part of it. */
  readonly name: string;
  readonly cue?: string | undefined;
};

/** The tier of these words, whose name begins with `nameFirst`. */
export function tierHere(scan: Scan, first: number, end: number, nameFirst: number, cue?: string): TierHere {
  const { words, text } = scan;
  // "Terbaik Pertama Kategori “Media Internal”": what the quotation marks hold is the field.
  const last = end - nameFirst > 1 && scan.key(end - 1) === 'kategori' ? end - 1 : end;
  return {
    first,
    last,
    name: text.slice(words.starts[nameFirst], words.ends[last - 1]),
    cue,
  };
}

/** The longest tier name of any competition here; "Terinovatif (1 daerah)" counts, and is no "Terinovatif 1". */
export function tierNameEnd(scan: Scan, first: number): number | undefined {
  const { words, text } = scan;
  return scan.name('tier', first).find(({ end }) => {
    const stop = words.ends[end - 1] ?? 0;
    return text.charAt(stop) === ')' || !/\([^()]*$/.test(text.slice(words.starts[first], stop));
  })?.end;
}
