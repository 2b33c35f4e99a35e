import { type AlignedPassage, alignedPassage } from './aligned-passage.ts';
import { candidatesFor } from './candidates.ts';
import type { DuplicateIndex, KnownText, PageNumber } from './duplicate-index.ts';
import { estimatedShares } from './estimated-shares.ts';
import { type Asked, type Bar, barFor, type Seen, tellEnough, USUAL_WORDS, weighed } from './evidence.ts';
import { comparedWords, type Fingerprints, fingerprints } from './fingerprints.ts';
import type { Passage } from './passage.ts';
import { sharedPassages } from './passages.ts';
import { type Shares, sharesOf } from './shares.ts';
import { tellingWords } from './telling-words.ts';
import type { WordRow } from './word-row.ts';

/** Another text that prints the same passages. */
export type NearDuplicate = Shares & {
  readonly number: PageNumber;
  readonly key: string;
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

const DEFAULT_SEARCH: SearchOptions = { minWords: USUAL_WORDS, minShare: 0, mostTexts: 50 };

export type Search = {
  /** By words in common here, most first. */
  readonly found: readonly NearDuplicate[];
  /** Further pages that share fingerprints and were not compared. */
  readonly notCompared: number;
};

/** Every text in the index that prints a passage of this one, aligned. `sameOutlet`: whoever printed this text printed that one. */
export async function nearDuplicates(
  text: string,
  index: DuplicateIndex,
  options: Partial<SearchOptions> & {
    readonly except?: (key: string) => boolean;
    readonly sameOutlet?: (key: string) => boolean;
  } = {},
): Promise<Search> {
  const { except = () => false, sameOutlet = () => false, ...given } = options;
  const search = { ...DEFAULT_SEARCH, ...given };
  const here = comparedWords(text);
  const own = fingerprints(here);
  const { candidates, pages } = await candidatesFor(own, index, search.minWords);
  const best = candidates.slice(0, search.mostTexts);
  const compared = compare(here, own, search, { pages, size: await index.size() });
  const known = await index.texts(best);
  const found = known.flatMap((other) => {
    const duplicate = except(other.key) ? undefined : compared(other, sameOutlet(other.key));
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
  return compare(
    here,
    fingerprints(here),
    { ...DEFAULT_SEARCH, ...options },
    { pages: new Map(), size: 1 },
  )(other, false);
}

/** What a copy prints of another text, without asking whether it is one: for texts whose family is known. */
export function alignedCopy(
  text: string,
  other: string,
): Pick<NearDuplicate, 'containment' | 'containmentThere' | 'passages'> {
  return equalWords(comparedWords(text), comparedWords(other));
}

/** Shortest passage that is shown, once a longer one has told that the texts are related. */
const SHOWN_WORDS = 8;
/** Longest unbroken run in a passage. */
const ANCHOR = 8;

function compare(here: WordRow, own: Fingerprints, options: SearchOptions, seen: Seen) {
  const tellsHere = weighed(tellingWords(here), own, seen.pages);
  const bar = barFor(seen, options.minWords);
  return ({ number, key, text, fingerprints: other }: KnownText, oneOutlet: boolean): NearDuplicate | undefined => {
    const found =
      text === undefined
        ? byFingerprints(own, other, seen, bar, oneOutlet)
        : byText(here, comparedWords(text), tellsHere, { minWords: options.minWords, bar, oneOutlet });
    if (!found || found.matchedHere < options.minWords) return undefined;
    if (Math.max(found.containment, found.containmentThere) < options.minShare) return undefined;
    return { number, key, ...found };
  };
}

type Found = Omit<NearDuplicate, 'number' | 'key'>;

function byText(
  here: WordRow,
  there: WordRow,
  tellsHere: Float32Array,
  asked: Omit<Asked, 'here' | 'there'>,
): Found | undefined {
  const passages = passagesOf(here, there);
  if (!tellEnough(passages, tellsHere, { ...asked, here: here.count, there: there.count })) return undefined;
  return { ...equalWords(here, there, passages), basis: 'text' };
}

function byFingerprints(
  own: Fingerprints,
  other: Fingerprints,
  { pages }: Seen,
  bar: Bar,
  oneOutlet: boolean,
): Found | undefined {
  const { telling, ...shares } = estimatedShares(own, other, pages, oneOutlet);
  return telling < bar.fingerprints ? undefined : { ...shares, passages: [], basis: 'estimated' };
}

function passagesOf(here: WordRow, there: WordRow): readonly Passage[] {
  return sharedPassages(there, here, { minWords: SHOWN_WORDS, anchor: ANCHOR });
}

function equalWords(here: WordRow, there: WordRow, passages: readonly Passage[] = passagesOf(here, there)) {
  const equalHere = new Uint8Array(here.count);
  const equalThere = new Uint8Array(there.count);
  for (const { first, second, words } of passages.flatMap(({ runs }) => runs)) {
    equalThere.fill(1, first, first + words);
    equalHere.fill(1, second, second + words);
  }
  return {
    ...sharesOf(equalHere, equalThere),
    longest: passages.reduce((most, { words }) => Math.max(most, words), 0),
    passages: passages.map((passage) => alignedPassage(there, here, passage)),
  };
}
