import { type AlignedPassage, alignedPassage } from './aligned-passage.ts';
import type { DuplicateIndex, KnownText, PageNumber, Postings } from './duplicate-index.ts';
import { comparedWords, type Fingerprints, fingerprints, SHINGLE } from './fingerprints.ts';
import { type Passage, sharedPassages } from './passages.ts';
import { tellingWords } from './telling-words.ts';
import type { WordRow } from './word-row.ts';

/** Another text that prints the same passages. All counts are words. */
export type NearDuplicate = {
  readonly number: PageNumber;
  readonly key: string;
  /** Words here that stand there in the same order, and the other way round. */
  readonly matchedHere: number;
  readonly matchedThere: number;
  readonly wordsHere: number;
  readonly wordsThere: number;
  /** Share of the words here that stand there; share of the words there that stand here; 0 to 1. */
  readonly containment: number;
  readonly containmentThere: number;
  /** Shared words of the words of both together (Broder 1997), 0 to 1. */
  readonly resemblance: number;
  /** Equal words of the longest passage. */
  readonly longest: number;
  /** In the order of this text. Without the other text, `there` is unknown and no passage can be shown: empty. */
  readonly passages: readonly AlignedPassage[];
  /** `estimated`: only fingerprints of the other page are kept, and figures follow from them. */
  readonly basis: 'text' | 'estimated';
};

export type SearchOptions = {
  /** Least equal words of a passage that makes a text a near-duplicate. */
  readonly minWords: number;
  /** Least share of the words here, or there, that must be equal; 0 lets any such passage count. */
  readonly minShare: number;
  /** How many texts are aligned, those with the most in common first. */
  readonly mostTexts: number;
};

export const DEFAULT_SEARCH: SearchOptions = { minWords: 20, minShare: 0, mostTexts: 50 };

export type Search = {
  /** By words in common here, most first. */
  readonly found: readonly NearDuplicate[];
  /** Further pages that share fingerprints and were not compared. */
  readonly notCompared: number;
};

/** Every text in the index that prints a passage of this one, aligned. */
export async function nearDuplicates(
  text: string,
  index: DuplicateIndex,
  options: Partial<SearchOptions> & { readonly except?: (key: string) => boolean } = {},
): Promise<Search> {
  const { except = () => false, ...given } = options;
  const search = { ...DEFAULT_SEARCH, ...given };
  const here = comparedWords(text);
  const own = fingerprints(here);
  const { candidates, pages } = await candidatesFor(own, index);
  const best = candidates.slice(0, search.mostTexts);
  const compared = compare(here, own, search, { pages, size: await index.size() });
  const known = await index.texts(best);
  const found = known.flatMap((other) => {
    const duplicate = except(other.key) ? undefined : compared(other);
    return duplicate ? [duplicate] : [];
  });
  found.sort((a, b) => b.matchedHere - a.matchedHere || a.number - b.number);
  return { found, notCompared: candidates.length - best.length };
}

/** Two texts, without an index. */
export function nearDuplicateOf(
  text: string,
  other: KnownText,
  options: Partial<SearchOptions> = {},
): NearDuplicate | undefined {
  const here = comparedWords(text);
  return compare(here, fingerprints(here), { ...DEFAULT_SEARCH, ...options }, { pages: new Map(), size: 1 })(other);
}

/** What a copy prints of another text, without asking whether it is one: for texts whose family is known. */
export function alignedCopy(
  text: string,
  other: string,
): Pick<NearDuplicate, 'containment' | 'containmentThere' | 'passages'> {
  return equalWords(comparedWords(text), comparedWords(other));
}

/** A fingerprint on so few pages counts whole, on more pages as much less; on however many, a tenth. */
const RARE_PAGES = 3;
const LEAST_WEIGHT = 0.1;
/** Two fingerprints in common, each on six pages; or ten on any number of pages. */
const LEAST_SCORE = 1;
const LEAST_COMMON = 2;

/**
 * Pages worth comparing, the most promising first. A passage of `guaranteedWordsFor(2)` words that at most six pages carry makes
 * its pages candidates, and so does one of `guaranteedWordsFor(10)` words that any number carries.
 */
async function candidatesFor(
  own: Fingerprints,
  index: DuplicateIndex,
): Promise<{ readonly candidates: readonly PageNumber[]; readonly pages: PagesOf }> {
  const hashes = asked(new Uint32Array(new Set(own.hashes)));
  const scores = new Map<PageNumber, { common: number; score: number }>();
  const pagesOf = new Map<number, number>();
  for (const [n, pages] of (await index.postings(hashes)).entries()) {
    pagesOf.set(hashes[n]!, pages.length);
    const weight = weightOf(pages);
    for (const page of pages) {
      const score = scores.get(page);
      if (!score) scores.set(page, { common: 1, score: weight });
      else {
        score.common++;
        score.score += weight;
      }
    }
  }
  const candidates = [...scores]
    .filter(([, { common, score }]) => common >= LEAST_COMMON && score >= LEAST_SCORE)
    .sort(([a, x], [b, y]) => y.score - x.score || a - b)
    .map(([page]) => page);
  return { candidates, pages: pagesOf };
}

/** Of a text longer than a book's chapter some are asked, evenly: what it shares with others is found by fewer. */
const MOST_ASKED = 4000;

function asked(hashes: Uint32Array): Uint32Array {
  if (hashes.length <= MOST_ASKED) return hashes;
  return Uint32Array.from({ length: MOST_ASKED }, (_, i) => hashes[Math.floor((i * hashes.length) / MOST_ASKED)]!);
}

/** By hash, how many pages of the index carry it. */
type PagesOf = ReadonlyMap<number, number>;
type Seen = { readonly pages: PagesOf; readonly size: number };

function weightOf(pages: Postings): number {
  return pages.length === 0 ? 0 : Math.max(LEAST_WEIGHT, Math.min(1, RARE_PAGES / pages.length));
}

/** Shortest passage that is shown, once a longer one has told that the texts are related. */
const SHOWN_WORDS = 8;
/** Longest unbroken run in a passage. */
const ANCHOR = 8;

function compare(here: WordRow, own: Fingerprints, options: SearchOptions, seen: Seen) {
  const tellsHere = weighed(tellingWords(here), own, seen.pages);
  const bar = seen.size < FEW_PAGES ? BAR.few : BAR.many;
  return (other: KnownText): NearDuplicate | undefined => {
    const duplicate =
      other.text === undefined
        ? estimated(own, other, seen.pages, bar)
        : aligned(here, tellsHere, other.text, other, options, bar);
    if (!duplicate) return undefined;
    return Math.max(duplicate.containment, duplicate.containmentThere) >= options.minShare ? duplicate : undefined;
  };
}

function aligned(
  here: WordRow,
  tellsHere: Float32Array,
  text: string,
  { number, key }: KnownText,
  { minWords }: SearchOptions,
  bar: Bar,
): NearDuplicate | undefined {
  const there = comparedWords(text);
  const passages = passagesOf(here, there);
  if (!tellEnough(passages, tellsHere, minWords, bar)) return undefined;
  return { number, key, ...equalWords(here, there, passages), basis: 'text' };
}

function passagesOf(here: WordRow, there: WordRow): readonly Passage[] {
  return sharedPassages(there, here, { minWords: SHOWN_WORDS, anchor: ANCHOR });
}

function equalWords(here: WordRow, there: WordRow, passages: readonly Passage[] = passagesOf(here, there)) {
  const equalThere = new Uint8Array(there.count);
  const equalHere = new Uint8Array(here.count);
  for (const { first, second, words } of passages.flatMap(({ runs }) => runs)) {
    equalThere.fill(1, first, first + words);
    equalHere.fill(1, second, second + words);
  }
  return {
    ...figures(sum(equalHere), here.count, sum(equalThere), there.count),
    longest: Math.max(0, ...passages.map(({ words }) => words)),
    passages: passages.map((passage) => alignedPassage(there, here, passage)),
  };
}

function softWeight(pages: number): number {
  return pages <= RARE_PAGES ? 1 : 1 / (1 + Math.log2(pages / RARE_PAGES) / 2);
}

/** Equal words that tell something, in one passage or in all that are no chance; and rare fingerprints that do. */
type Bar = { readonly inOne: number; readonly inAll: number; readonly fingerprints: number };
/** While few pages are known, none can be called rare, and more is asked (bench/DUPLICATES.md measures both). */
const FEW_PAGES = 40;
const BAR = {
  few: { inOne: 16, inAll: 30, fingerprints: 7 },
  many: { inOne: 12, inAll: 18, fingerprints: 5 },
} as const;
/** Shorter passages are equal by chance. */
const NO_CHANCE = 10;

function tellEnough(passages: readonly Passage[], tells: Float32Array, minWords: number, bar: Bar): boolean {
  let all = 0;
  let most = 0;
  let words = 0;
  for (const { runs, words: equal } of passages) {
    if (equal < NO_CHANCE) continue;
    let telling = 0;
    for (const { second, words: length } of runs) for (let i = second; i < second + length; i++) telling += tells[i]!;
    words += equal;
    all += telling;
    if (equal >= minWords) most = Math.max(most, telling);
  }
  return most >= bar.inOne || (words >= minWords && all >= bar.inAll);
}

/**
 * What each word tells, less where the fingerprint nearest before it stands on many pages: a half at twelve, a quarter at two
 * hundred. Whoever writes formulas shares them with everybody; a release that everybody printed is long and stays told.
 */
function weighed(telling: Uint8Array, own: Fingerprints, pages: PagesOf): Float32Array {
  const weights = Float32Array.from(telling);
  for (let n = 0; n < own.count; n++) {
    const weight = softWeight(pages.get(own.hashes[n]!) ?? 0);
    const end = own.positions[n + 1] ?? own.words;
    for (let i = own.positions[n]!; i < end; i++) weights[i]! *= weight;
  }
  return weights;
}

function sum(flags: Uint8Array): number {
  return flags.reduce((all, flag) => all + flag, 0);
}

function figures(matchedHere: number, wordsHere: number, matchedThere: number, wordsThere: number) {
  const shared = Math.min(matchedHere, matchedThere);
  return {
    matchedHere,
    matchedThere,
    wordsHere,
    wordsThere,
    containment: wordsHere === 0 ? 0 : matchedHere / wordsHere,
    containmentThere: wordsThere === 0 ? 0 : matchedThere / wordsThere,
    resemblance: wordsHere + wordsThere === 0 ? 0 : shared / (wordsHere + wordsThere - shared),
  };
}

/** Fingerprints in common as words: each stands for the stretch that it was taken from, and what lies between two in line. */
function estimated(
  own: Fingerprints,
  { number, key, fingerprints: other }: KnownText,
  pages: PagesOf,
  bar: Bar,
): NearDuplicate | undefined {
  const places = new Map<number, number[]>();
  other.hashes.forEach((hash, i) => {
    const at = places.get(hash);
    if (at) at.push(other.positions[i]!);
    else places.set(hash, [other.positions[i]!]);
  });
  const equalHere = new Uint8Array(own.words);
  const equalThere = new Uint8Array(other.words);
  let longest = 0;
  let telling = 0;
  let run: { here: number; there: number; start: number } | undefined;
  for (let n = 0; n < own.count; n++) {
    const here = own.positions[n]!;
    const candidates = places.get(own.hashes[n]!);
    if (!candidates) continue;
    const there = candidates.find((at) => run && at - run.there === here - run.here) ?? candidates[0]!;
    const inLine = run && there - run.there === here - run.here && here - run.here <= IN_LINE;
    const start = inLine && run ? run.start : here;
    const from = inLine && run ? run.here : here;
    equalHere.fill(1, from, here + SHINGLE);
    equalThere.fill(1, there - (here - from), there + SHINGLE);
    telling += own.telling[n]! * softWeight(pages.get(own.hashes[n]!) ?? 0);
    run = { here, there, start };
    longest = Math.max(longest, here + SHINGLE - start);
  }
  if (telling < bar.fingerprints) return undefined;
  return {
    number,
    key,
    ...figures(sum(equalHere), own.words, sum(equalThere), other.words),
    longest,
    passages: [],
    basis: 'estimated',
  };
}

/** Fingerprints that stand so near, in line in both texts, have nothing but equal words or one edit between them. */
const IN_LINE = 16;
