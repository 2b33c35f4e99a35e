/** Equal words of two texts as shares; all counts are words. */
export type Shares = {
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
};

/** From one flag a word: 1 where it is equal. */
export function sharesOf(equalHere: Uint8Array, equalThere: Uint8Array): Shares {
  const matchedHere = countOnes(equalHere);
  const matchedThere = countOnes(equalThere);
  const wordsHere = equalHere.length;
  const wordsThere = equalThere.length;
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

function countOnes(flags: Uint8Array): number {
  return flags.reduce((all, flag) => all + flag, 0);
}
