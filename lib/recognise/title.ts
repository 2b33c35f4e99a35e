import { isAscii } from '../text/ascii.ts';
import { candidates, similarity, type TrigramIndex } from '../text/similarity.ts';
import { wordKey } from '../text/words.ts';

export type TitleIndex = {
  readonly keys: readonly string[];
  /** Innovations by exact key. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly refs: readonly number[];
  readonly trigrams: TrigramIndex;
};

/**
 * The forms under which a title may be printed: whole, without its bracket, before its colon or comma, and a bracketed expansion
 * by itself. "Si Cantik Hamil (Sistem Informasi …)" is printed as "Si Cantik Hamil".
 */
export function titleForms(title: string): readonly string[] {
  const forms = new Set<string>([title]);
  const bracket = /[([]/.test(title) ? /^(.{3,}?)\s*[([](.{3,})[)\]]/.exec(title) : null;
  const head = /^([^:,;–—(]{4,}?)\s*(?:[:,;–—]|\s-\s)/.exec(title);
  for (const part of [bracket?.[1], bracket?.[2], head?.[1]])
    if (part && isTelling(part.trim())) forms.add(part.trim());
  return [...forms];
}

/** The same forms as compared. */
export function titleKeys(title: string): readonly string[] {
  return [...new Set(titleForms(title).map(titleKey))];
}

/** One short word is no title by itself. */
function isTelling(key: string): boolean {
  return key.length >= 6 || (key.length >= 4 && key.includes(' '));
}

/** A title as compared: its words, lower case, a space between; "Blood_jek" and "Blood Jek" are one. */
export function titleKey(title: string): string {
  const key = wordKey(title);
  return key.replace(isAscii(key) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
}

/** Below this, different innovations of one regency begin to match each other ("Sipandu" and "Simpadu"). */
export const MIN_TITLE_SIMILARITY = 0.82;
/** A printed title that is the beginning of the official one, or the other way round, at a word's end. */
const SHORTENED = 0.9;
/** "Blood Jek" stands for its title; "Siap" would stand for a dozen. */
const MIN_SHORTENED = 8;
/** "Gebrakan Pagi Berseri" is 0.43 of the title with its second half. */
const MIN_SHARE = 0.3;
/** A part of the printed title is the official one: "Gebrakan Pagi Berseri, Wujudkan Generasi Terhebat". */
const IN_PART = 0.95;
const CANDIDATES = 8;

/** How alike two title keys are, 0 to 1. */
export function titleSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  // Too different in length to be one title letter by letter.
  const tooLong = Math.abs(a.length - b.length) > Math.max(a.length, b.length) * (1 - MIN_TITLE_SIMILARITY) + 0.001;
  const whole = tooLong ? 0 : similarity(a, b);
  const joined = a.replaceAll(' ', '') === b.replaceAll(' ', '') ? 0.98 : 0;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const enough = shorter.length >= MIN_SHORTENED && shorter.length >= longer.length * MIN_SHARE;
  const shortened = enough && longer.startsWith(`${shorter} `) ? SHORTENED : 0;
  return Math.max(whole, joined, shortened);
}

export type TitleMatch = { readonly ref: number; readonly similarity: number };

/** The innovations that a printed title may be, best first; short keys allow no edit at all. */
export function matchTitle(index: TitleIndex, printed: string): readonly TitleMatch[] {
  const keys = titleKeys(printed);
  const [whole = ''] = keys;
  const same = index.exact.get(whole);
  if (same) return same.map((ref) => ({ ref, similarity: 1 }));
  const best = new Map<number, number>();
  for (const key of keys) {
    for (const candidate of candidates(index.trigrams, key, CANDIDATES)) {
      const official = index.keys[candidate] ?? '';
      const ref = index.refs[candidate] ?? 0;
      const alike = titleSimilarity(key, official);
      const score = key === whole ? alike : Math.min(alike, IN_PART);
      const enough = score === 1 || (score >= MIN_TITLE_SIMILARITY && Math.min(key.length, official.length) >= 6);
      if (enough && score > (best.get(ref) ?? 0)) best.set(ref, score);
    }
  }
  return [...best]
    .map(([ref, score]) => ({ ref, similarity: score }))
    .sort((a, b) => b.similarity - a.similarity || a.ref - b.ref);
}
