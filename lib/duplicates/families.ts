import type { Fingerprints } from './fingerprints.ts';

/** A text by whatever its owner calls it. */
export type Document = { readonly id: string; readonly fingerprints: Fingerprints };

/**
 * When two texts are of one family, told by their different fingerprints that tell something. The same rule stands in
 * `cli/families.sql`; whoever changes one changes both.
 */
export type FamilyRule = {
  /** Least fingerprints in common. */
  readonly common: number;
  /** Least share of the shorter text's, and of the longer one's: a digest of ten releases is no copy of each. */
  readonly ofShorter: number;
  readonly ofLonger: number;
  /** A fingerprint on more texts than this links nobody; without a bound, formulas would make every pair be counted. */
  readonly mostTexts: number;
};

export const FAMILY_RULE: FamilyRule = { common: 5, ofShorter: 0.3, ofLonger: 0.15, mostTexts: 1000 };

/** Families of copies: each a list of ids in input order; texts without relations are in none. Copies of copies belong together. */
export function families(
  documents: readonly Document[],
  rule: FamilyRule = FAMILY_RULE,
): readonly (readonly string[])[] {
  const own = documents.map(({ fingerprints }) => tellingHashes(fingerprints));
  const parents = documents.map((_, i) => i);
  for (const [i, j] of links(own, rule)) parents[root(parents, j)] = root(parents, i);
  const groups = new Map<number, string[]>();
  for (const [i, { id }] of documents.entries()) {
    const family = root(parents, i);
    const group = groups.get(family);
    if (group) group.push(id);
    else groups.set(family, [id]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function tellingHashes({ hashes, telling }: Fingerprints): ReadonlySet<number> {
  return new Set(hashes.filter((_, i) => telling[i] === 1));
}

/** Pairs of places in `own` that the rule makes one family. Time grows with the texts that share a fingerprint, not with all pairs. */
function* links(own: readonly ReadonlySet<number>[], rule: FamilyRule): Generator<readonly [number, number]> {
  const textsWith = new Map<number, number[]>();
  for (const [i, hashes] of own.entries()) {
    for (const hash of hashes) {
      const texts = textsWith.get(hash);
      if (texts) texts.push(i);
      else textsWith.set(hash, [i]);
    }
  }
  for (const [i, hashes] of own.entries()) {
    const common = new Map<number, number>();
    for (const hash of hashes) {
      const texts = textsWith.get(hash)!;
      if (texts.length > rule.mostTexts) continue;
      // Lists are in order, so those behind this text stand at the end.
      for (let n = texts.length - 1; texts[n]! > i; n--) common.set(texts[n]!, (common.get(texts[n]!) ?? 0) + 1);
    }
    for (const [j, shared] of common) if (related(shared, hashes.size, own[j]!.size, rule)) yield [i, j];
  }
}

function related(shared: number, a: number, b: number, { common, ofShorter, ofLonger }: FamilyRule): boolean {
  return shared >= common && shared >= ofShorter * Math.min(a, b) && shared >= ofLonger * Math.max(a, b);
}

function root(parents: number[], of: number): number {
  let at = of;
  while (parents[at] !== at) {
    // Halving the way keeps it short (Tarjan and van Leeuwen 1984).
    parents[at] = parents[parents[at]!]!;
    at = parents[at]!;
  }
  return at;
}
