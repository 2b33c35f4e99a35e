import type { Fingerprints } from './fingerprints.ts';

/** A text by whatever its owner calls it. */
export type Document = { readonly id: string; readonly fingerprints: Fingerprints };

/**
 * When two texts are of one family, told by the different fingerprints that they have in common: enough that tell something,
 * or nearly all (lists of winners are names and little else). The same rule stands in `cli/families.sql`; whoever changes one
 * changes both.
 */
export type FamilyRule = {
  /** Least fingerprints in common that tell something. */
  readonly telling: number;
  /** Least share of such in the shorter text, and in the longer one: a digest of ten releases is no copy of each. */
  readonly ofShorter: number;
  readonly ofLonger: number;
  /** So many of them do not stand in the closing of both: an outlet closes all its articles alike. */
  readonly aboveClosing: number;
  /** A closing is the last words of a text, but no more than so many tenths of it; in whole numbers, for the query's sake. */
  readonly closingWords: number;
  readonly closingTenths: number;
  /** Or so many in common of any kind, and at least this share of the longer text's. */
  readonly any: number;
  readonly anyOfLonger: number;
  /** A fingerprint on more texts than this links nobody; without a bound, formulas would make every pair be counted. */
  readonly mostTexts: number;
  /** The same for those that tell nothing. */
  readonly mostTextsOfNames: number;
};

const FAMILY_RULE: FamilyRule = {
  telling: 5,
  ofShorter: 0.3,
  ofLonger: 0.15,
  aboveClosing: 3,
  closingWords: 60,
  closingTenths: 4,
  any: 8,
  anyOfLonger: 0.6,
  mostTexts: 1000,
  mostTextsOfNames: 200,
};

/** Families of copies: each a list of ids in input order; texts without relations are in none. Copies of copies belong together. */
export function families(
  documents: readonly Document[],
  rule: FamilyRule = FAMILY_RULE,
): readonly (readonly string[])[] {
  const own = documents.map(({ fingerprints }) => ownOf(fingerprints, rule));
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

/** How a fingerprint stands in a text: it tells nothing, it tells something in the closing only, or above it. */
type Stand = 0 | 1 | 2;

/** Different fingerprints of a text, each with how it stands there. */
type Own = { readonly hashes: ReadonlyMap<number, Stand>; readonly telling: number };

function ownOf({ hashes, positions, telling }: Fingerprints, { closingWords, closingTenths }: FamilyRule): Own {
  const own = new Map<number, Stand>();
  // Where the last stretch begins, since the rows of `piagam fingerprint` say no more of a text's length.
  const end = positions.at(-1) ?? 0;
  const isAbove = (at: number) => at <= end - closingWords || 10 * at <= (10 - closingTenths) * end;
  for (const [i, hash] of hashes.entries()) {
    const stand = telling[i] === 0 ? 0 : isAbove(positions[i]!) ? 2 : 1;
    if (stand >= (own.get(hash) ?? 0)) own.set(hash, stand);
  }
  return { hashes: own, telling: [...own.values()].filter((stand) => stand > 0).length };
}

/** Pairs of places in `own` that the rule makes one family. Time grows with the texts that share a fingerprint, not with all pairs. */
function* links(own: readonly Own[], rule: FamilyRule): Generator<readonly [number, number]> {
  const textsWith = new Map<number, { readonly texts: number[]; telling: boolean }>();
  for (const [i, { hashes }] of own.entries()) {
    for (const [hash, stand] of hashes) {
      const known = textsWith.get(hash);
      if (known) {
        known.texts.push(i);
        known.telling ||= stand > 0;
      } else textsWith.set(hash, { texts: [i], telling: stand > 0 });
    }
  }
  for (const [i, { hashes }] of own.entries()) {
    const common = new Map<number, Shared>();
    for (const [hash, stand] of hashes) {
      const { texts, telling } = textsWith.get(hash)!;
      if (texts.length > (telling ? rule.mostTexts : rule.mostTextsOfNames)) continue;
      // Lists are in order, so those behind this text stand at the end.
      for (let n = texts.length - 1; texts[n]! > i; n--) {
        const other = texts[n]!;
        const there = own[other]!.hashes.get(hash) ?? 0;
        const counted = common.get(other) ?? { any: 0, telling: 0, above: 0 };
        counted.any++;
        if (stand > 0 && there > 0) {
          counted.telling++;
          if (stand + there > 2) counted.above++;
        }
        common.set(other, counted);
      }
    }
    for (const [j, shared] of common) if (related(shared, own[i]!, own[j]!, rule)) yield [i, j];
  }
}

/** Different fingerprints that two texts have in common: of any kind, those that tell something, and of these those above a closing. */
type Shared = { any: number; telling: number; above: number };

function related(shared: Readonly<Shared>, a: Own, b: Own, rule: FamilyRule): boolean {
  const tellsEnough =
    shared.telling >= rule.telling &&
    shared.above >= rule.aboveClosing &&
    shared.telling >= rule.ofShorter * Math.min(a.telling, b.telling) &&
    shared.telling >= rule.ofLonger * Math.max(a.telling, b.telling);
  const nearlyAll = shared.any >= rule.any && shared.any >= rule.anyOfLonger * Math.max(a.hashes.size, b.hashes.size);
  return tellsEnough || nearlyAll;
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
