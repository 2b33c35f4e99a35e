import type { Claim } from '../claims/claim.ts';
import { type Dataset, isComplete } from '../dataset/dataset.ts';
import type { Competition, CompleteCoverage, Result, Tier } from '../dataset/facts.ts';
import { bodyClass, mayBe, soleBody } from './body-of-claim.ts';
import { editionsMeant } from './claimed-editions.ts';
import { type FirmResult, isFirm } from './firm.ts';
import { isDrawnFrom, tierNamed } from './known-tier.ts';
import { titleLikeness } from './same-title.ts';
import { unitLikeness } from './same-unit.ts';
import type { ToldClaim } from './told-claim.ts';

declare const known: unique symbol;
declare const closed: unique symbol;

/**
 * A complete list in which every row of the claim's body is known: `own`. Holds for every edition that the claimed year may
 * mean, and no other row of it may be that body. Only `fullyKnownList` makes one.
 */
export type KnownList = {
  readonly coverage: CompleteCoverage;
  readonly own: readonly FirmResult[];
  readonly [known]: true;
};

/** A complete list that surely does not hold the claim's body; only `isClosed` tells. */
export type ClosedList = KnownList & { readonly own: readonly []; readonly [closed]: true };

/** What must be certain of a claim before it is held against a list: it says enough, and says it itself. */
export function mayBeDoubted<C extends Claim>(claim: C): claim is C & { readonly year: number } {
  return (
    claim.status === 'asserted' &&
    !claim.general &&
    claim.year !== undefined &&
    claim.yearFrom !== undefined &&
    claim.yearFrom !== 'published' &&
    (claim.inferred ?? []).length === 0
  );
}

/** The claimed tier's list (without a tier: the whole edition's); undefined as soon as anything about it is open. */
export function fullyKnownList(
  claim: ToldClaim,
  tier: Tier | undefined,
  competition: Competition,
  dataset: Dataset,
): KnownList | undefined {
  const body = soleBody(claim, dataset);
  if (body === undefined || !mayBeDoubted(claim)) return undefined;
  const lists = editionsMeant(claim, competition, dataset).map((year) =>
    listOfYear(year, claim, body, tier, competition, dataset),
  );
  const [list, ...others] = lists;
  // In the other editions that may be meant the body must not stand at all, or the claim may be of that one.
  return list && others.every((other) => other !== undefined && isClosed(other)) ? list : undefined;
}

export function isClosed(list: KnownList): list is ClosedList {
  return list.own.length === 0;
}

function listOfYear(
  year: number,
  claim: Claim,
  body: string,
  tier: Tier | undefined,
  competition: Competition,
  dataset: Dataset,
): KnownList | undefined {
  const coverage = dataset.coverage(competition.id, year, tier?.name);
  if (!isComplete(coverage)) return undefined;
  const listed = dataset
    .resultsIn(competition.id, year)
    .filter((row) => tier === undefined || row.tier === undefined || standsIn(row, tier, competition));
  // A row that is contested or inferred may stand in the place of the true winner.
  if (!listed.every(isFirm)) return undefined;
  const own = listed.filter((row) => row.code === body);
  const others = listed.filter((row) => row.code !== body);
  if (others.some((row) => mayBe(row, body, dataset) || isSameWork(claim, row))) return undefined;
  // A complete list of provinces may stand beside one of cities that we do not hold.
  const speaksFor = listed.some(
    ({ code }) => code !== undefined && bodyClass(code, dataset) === bodyClass(body, dataset),
  );
  if (!speaksFor && competition.level !== 'international') return undefined;
  return asKnown(coverage, own);
}

function standsIn({ tier: name = '' }: Result, tier: Tier, competition: Competition): boolean {
  const own = tierNamed(competition, name);
  return own.name === tier.name || isDrawnFrom(competition, own, tier);
}

/** The same innovation or office under another body's name: the list may hold the claim after all. */
function isSameWork(claim: Claim, row: Result): boolean {
  const title = claim.linkedInnovation?.title ?? claim.innovation;
  if (title !== undefined && row.innovation !== undefined && titleLikeness(title, row.innovation) !== 'different')
    return true;
  return claim.unit !== undefined && row.unit !== undefined && unitLikeness(claim.unit, row.unit) === 'same';
}

function asKnown(coverage: CompleteCoverage, own: readonly FirmResult[]): KnownList {
  return { coverage, own } as KnownList;
}
