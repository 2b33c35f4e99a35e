import type { PagesOf } from './candidates.ts';
import { closingFrom, softWeight } from './evidence.ts';
import { type Fingerprints, SHINGLE } from './fingerprints.ts';
import { type Shares, sharesOf } from './shares.ts';

/** Fingerprints that stand so near, in line in both texts, have nothing but equal words or one edit between them. */
const IN_LINE = 16;
/** Places of one fingerprint that are tried; a text that prints it more often is a refrain. */
const PLACES = 8;

/**
 * What two texts share by their fingerprints alone: each stands for the stretch that it was taken from, and what lies between
 * two in line. `telling`: those that tell something, by how rare they are; what closes both texts of one outlet tells nothing.
 */
export function estimatedShares(
  own: Fingerprints,
  other: Fingerprints,
  pages: PagesOf,
  oneOutlet: boolean,
): Shares & { readonly longest: number; readonly telling: number } {
  const places = new Map<number, number[]>();
  for (const [i, hash] of other.hashes.entries()) {
    const at = places.get(hash);
    if (!at) places.set(hash, [other.positions[i]!]);
    else if (at.length < PLACES) at.push(other.positions[i]!);
  }
  const equalHere = new Uint8Array(own.words);
  const equalThere = new Uint8Array(other.words);
  const counted = new Set<number>();
  let longest = 0;
  let telling = 0;
  let run: { here: number; there: number; start: number } | undefined;
  for (let n = 0; n < own.count; n++) {
    const hash = own.hashes[n]!;
    const here = own.positions[n]!;
    const candidates = places.get(hash);
    if (!candidates) continue;
    const there = candidates.find((at) => run && at - run.there === here - run.here) ?? candidates[0]!;
    const inLine = run && there - run.there === here - run.here && here - run.here <= IN_LINE;
    const start = inLine && run ? run.start : here;
    const from = inLine && run ? run.here : here;
    equalHere.fill(1, from, here + SHINGLE);
    equalThere.fill(1, there - (here - from), there + SHINGLE);
    const closes = oneOutlet && here >= closingFrom(own.words) && there >= closingFrom(other.words);
    if (!counted.has(hash) && !closes) telling += own.telling[n]! * softWeight(pages.get(hash) ?? 0);
    counted.add(hash);
    run = { here, there, start };
    longest = Math.max(longest, here + SHINGLE - start);
  }
  return { ...sharesOf(equalHere, equalThere), longest, telling };
}
