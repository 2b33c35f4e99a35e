import { foldName } from '../dataset/recipient-key.ts';
import { COUNTING, IN_A_ROW, ROMAN, valuesOf } from '../language/number-words.ts';
import { remembered } from '../text/remembered.ts';

/**
 * A tier, category or rank taken apart, so that "Juara I", "peringkat pertama" and "Terbaik 1" are one, and so are
 * "Top 10" and "10 Besar".
 */
export type Level = {
  /** 45 in "Top 45 Inovasi Pelayanan Publik". */
  readonly top?: number;
  /** 1 in "Terbaik I". */
  readonly rank?: number;
  /** What remains, folded: ["terbaik", "utama"] in "Kategori Terbaik Utama". */
  readonly words: readonly string[];
};

const NUMBERS = new Map([
  ...valuesOf(ROMAN, COUNTING, IN_A_ROW, ['first', 'second', 'third', 'fourth', 'fifth'], ['1st', '2nd', '3rd']),
  ['perdana', 1],
]);

/** Words that lead to a level and are no part of its name. */
const LEADING = new Set([
  'kategori',
  'predikat',
  'kualifikasi',
  'klasifikasi',
  'kelas',
  'level',
  'sebagai',
  'gelar',
  'ke',
  'nomor',
  'no',
]);

/** Nouns that a rank is said of; without a number they stay words ("Terbaik Utama"). */
const RANK_NOUNS = new Set([
  'juara',
  'terbaik',
  'peringkat',
  'ranking',
  'rangking',
  'posisi',
  'urutan',
  'pemenang',
  'winner',
  'place',
  'position',
  'rank',
  'prize',
  'tempat',
]);

/** Words that tell nothing behind "Top 45". */
const BEHIND_TOP = new Set([
  'inovasi',
  'pelayanan',
  'publik',
  'terbaik',
  'terpuji',
  'nasional',
  'innovation',
  'innovations',
  'public',
  'service',
  'outstanding',
]);

/** A bare word for winning: it names no level of its own. */
const JUST_WINNING = new Set([
  'juara',
  'terbaik',
  'pemenang',
  'winner',
  'winners',
  'penghargaan',
  'award',
  'peraih',
  'the',
  'best',
]);

/** Tier and category names come back for every row; articles add few of their own. */
export const level = remembered((label): Level => {
  const tokens = foldName(label)
    .replace(/\bjuara umum\b/, 'best of the best')
    // The first to run up to the winner is second.
    .replace(/\b(first|second|third) runner up\b/, (_, nth: string) => `juara ${(NUMBERS.get(nth) ?? 0) + 1}`)
    .split(' ')
    .filter((word) => word !== '' && !LEADING.has(word));
  const { top, rest } = takeTop(tokens);
  if (top !== undefined) return { top, ...takeRank(rest.filter((word) => !BEHIND_TOP.has(word))) };
  return takeRank(rest);
});

/** "Pemenang", "penghargaan": that something was won, not which level. */
export function isJustWinning({ top, rank, words }: Level): boolean {
  return top === undefined && rank === undefined && words.every((word) => JUST_WINNING.has(word));
}

/** The same level, words in any order; words of the award's own name do not count ("Swasti Saba Wistara", "Wistara"). */
export function sameLevel(a: Level, b: Level, awardName = ''): boolean {
  if (a.top !== b.top || a.rank !== b.rank) return false;
  return sameWords(a.words, b.words) || sameWords(without(a.words, awardName), without(b.words, awardName), 1);
}

/** Words of `inner` that say something beyond winning all stand in `outer`. */
export function wordsWithin(inner: readonly string[], outer: readonly string[], awardName = ''): boolean {
  const telling = without(inner, awardName);
  const needed = telling.length > 0 ? telling : inner;
  return needed.every((word) => outer.includes(word));
}

export function isOnlyWinningWords(words: readonly string[]): boolean {
  return words.every((word) => JUST_WINNING.has(word));
}

function without(words: readonly string[], awardName: string): readonly string[] {
  const own = wordsOfName(awardName);
  return words.some((word) => own.has(word)) ? words.filter((word) => !own.has(word)) : words;
}

const wordsOfName = remembered((name): ReadonlySet<string> => new Set(foldName(name).split(' ')));

/** As sets; a level has a handful of words, for which no set need be made. */
function sameWords(a: readonly string[], b: readonly string[], atLeast = 0): boolean {
  return a.length >= atLeast && a.every((word) => b.includes(word)) && b.every((word) => a.includes(word));
}

function takeTop(tokens: readonly string[]): { readonly top?: number; readonly rest: readonly string[] } {
  for (const [at, word] of tokens.entries()) {
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    const number = numberOf(word);
    if (number === undefined) continue;
    if (before === 'top') return { top: number, rest: [...tokens.slice(0, at - 1), ...tokens.slice(at + 1)] };
    if (after === 'besar') return { top: number, rest: [...tokens.slice(0, at), ...tokens.slice(at + 2)] };
  }
  const joined = tokens.findIndex((word) => /^top\d+$/.test(word));
  if (joined >= 0) return { top: Number(tokens[joined]!.slice(3)), rest: tokens.filter((_, at) => at !== joined) };
  return { rest: tokens };
}

function takeRank(tokens: readonly string[]): { readonly rank?: number; readonly words: readonly string[] } {
  const at = tokens.findIndex((word) => numberOf(word) !== undefined);
  if (at < 0) return { words: tokens };
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const noun = before && RANK_NOUNS.has(before) ? at - 1 : after && RANK_NOUNS.has(after) ? at + 1 : undefined;
  const words = tokens.filter((_, index) => index !== at && index !== noun);
  return { rank: numberOf(tokens[at]!)!, words };
}

function numberOf(word: string): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const joined = /^ke(\d{1,2})$/.exec(word)?.[1];
  return joined ? Number(joined) : NUMBERS.get(word);
}
