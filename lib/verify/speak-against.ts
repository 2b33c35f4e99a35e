import type { Dataset } from '../dataset/dataset.ts';
import type { Competition, Tier } from '../dataset/facts.ts';
import type { Assessment, Field } from './assessment.ts';
import { becauseOf } from './because-of.ts';
import { soleBody } from './body-of-claim.ts';
import { editionsMeant } from './claimed-editions.ts';
import { fullyKnownList, isClosed, type KnownList, mayBeDoubted } from './closed-list.ts';
import { isToldInDoubt } from './doubtful-words.ts';
import { contradicted, differsInList, differsOnSameWork, differsOnTier, differsOnYear } from './fair.ts';
import { isFirm } from './firm.ts';
import { knownTier } from './known-tier.ts';
import { isJustWinning, level } from './level.ts';
import { fieldsThat, type Match } from './match-fields.ts';
import { levelOf, listName, placeOf } from './naming.ts';
import { editionNotHeld } from './not-held.ts';
import { mayBeRegionalRound } from './regional-round.ts';
import { mayTellOfTakingPart, type ToldClaim } from './told-claim.ts';
import { closedToWinners } from './winners-list.ts';

/** What the claim is held against: its own fields, the award, and the rows of its body, none of which fits. */
export type Case = {
  readonly claim: ToldClaim;
  readonly competition: Competition;
  readonly dataset: Dataset;
  /** Rows that are wins, or of the very tier that the claim names. */
  readonly matches: readonly Match[];
};

/** The first thing that our data can rightly say against the claim; undefined where it cannot. */
export function speakAgainst(about: Case): Assessment | undefined {
  if (!mayBeDoubted(about.claim) || soleBody(about.claim, about.dataset) === undefined) return undefined;
  if (isCalledWinner(about) || mayBeRegionalRound(about.claim, about.competition)) return undefined;
  if (isToldInDoubt(about.claim) || about.claim.telling?.dealtOut) return undefined;
  if (isOfUnitApart(about)) return onSameWork(about);
  return onSameWork(about) ?? onTier(about) ?? inList(about) ?? onYear(about) ?? notOnList(about);
}

/** A school or sub-district won it, and the list knows bodies only: the body's own place in it says nothing of its units. */
function isOfUnitApart({ claim, competition, dataset }: Case): boolean {
  if (claim.unit === undefined || claim.year === undefined) return false;
  return dataset.resultsIn(competition.id, claim.year).every(({ unit }) => unit === undefined);
}

/** "Terbaik" is also what articles call the winner of any honour, and the body won one that year. */
function isCalledWinner({ claim, matches }: Case): boolean {
  const isWord = claim.tier !== undefined && isJustWinning(level(claim.tier));
  return isWord && matches.some(({ row }) => row.year === claim.year);
}

/** The tier whose list decides: `none` where the claim names none, undefined where it names one that we do not know. */
function decidingTier({ claim, competition, dataset }: Case): Tier | 'none' | undefined {
  if (claim.tier === undefined) return 'none';
  return knownTier(dataset, competition, claim.tier) ?? (isJustWinning(level(claim.tier)) ? 'none' : undefined);
}

function listOf(about: Case): KnownList | undefined {
  const { claim, competition, dataset } = about;
  const tier = decidingTier(about);
  if (tier === undefined) return undefined;
  if (tier !== 'none') return fullyKnownList(claim, tier, competition, dataset);
  const whole = fullyKnownList(claim, undefined, competition, dataset);
  if (whole || mayTellOfTakingPart(claim)) return whole;
  // The winners of a worldwide award are counted by its giver, year by year; others have tiers that we never saw.
  return competition.level === 'international' ? closedToWinners(claim, competition, dataset) : undefined;
}

/** The one field by which a row disagrees; a row that disagrees in two is another award. */
function onlyDifference(match: Match): Field | undefined {
  const [field, ...others] = fieldsThat(match, 'differs', 'unclear');
  return field !== undefined && others.length === 0 && match.fields.get(field) === 'differs' ? field : undefined;
}

function inClaimedYear({ claim }: Case, { row }: Match): boolean {
  return row.year === claim.year;
}

function onSameWork(about: Case): Assessment | undefined {
  const { claim, competition, dataset } = about;
  for (const match of about.matches) {
    const { row, fields } = match;
    const field = onlyDifference(match);
    if (!isFirm(row) || !inClaimedYear(about, match) || fields.get('innovation') !== 'agrees') continue;
    const coverage = dataset.coverage(row.competition, row.year, row.tier);
    const sayIt = (on: 'category' | 'unit', claimed: string, official: string) =>
      differsOnSameWork(
        row,
        { field: on, claimed, official },
        coverage,
        becauseOf('verdict.differs', { claimed, official }),
      );
    if (field === 'unit' && claim.unit !== undefined && row.unit !== undefined)
      return sayIt('unit', claim.unit, row.unit);
    if (row.category === undefined) continue;
    if (field === 'category' && claim.category !== undefined) return sayIt('category', claim.category, row.category);
    // "Kategori Baik" printed where a tier would stand, and no tier of this award: it is a category.
    const asCategory = field === 'tier' && claim.tier !== undefined && !knownTier(dataset, competition, claim.tier);
    if (asCategory && level(claim.tier ?? '').rank === undefined)
      return sayIt('category', claim.tier ?? '', row.category);
  }
  return undefined;
}

function onTier(about: Case): Assessment | undefined {
  const tier = decidingTier(about);
  if (tier === undefined || tier === 'none') return undefined;
  const match = about.matches.find((each) => onlyDifference(each) === 'tier' && inClaimedYear(about, each));
  const list = match && listOf(about);
  if (!match || !isFirm(match.row) || !list || !isClosed(list)) return undefined;
  const { row } = match;
  const official = row.tier ?? levelOf(row).official;
  return differsOnTier(
    row,
    list,
    { field: 'tier', claimed: tier.name, official },
    becauseOf('verdict.differs.tier', { claimed: tier.name, official, year: row.year }),
  );
}

/** The body stands in the complete list, with every row of it saying otherwise in one and the same field. */
function inList(about: Case): Assessment | undefined {
  const { claim } = about;
  const sample = about.matches.find((match) => inClaimedYear(about, match) && onlyDifference(match) !== undefined);
  const field = sample && onlyDifference(sample);
  if (!sample || (field !== 'innovation' && field !== 'category' && field !== 'tier')) return undefined;
  const list = listHolding(about, sample);
  const [first, ...rest] = list?.own ?? [];
  if (!list || !first) return undefined;
  const agree = [first, ...rest].every((row) =>
    about.matches.some((match) => match.row.id === row.id && onlyDifference(match) === field),
  );
  const claimed = claim[field];
  const placed =
    field === 'tier'
      ? levelOf(first)
      : { official: field === 'category' ? first.category : first.innovation, rank: undefined };
  const { official, rank } = placed;
  if (!agree || claimed === undefined || official === undefined) return undefined;
  const recorded = rank === undefined ? official : `${official}, peringkat ${rank}`;
  const because = becauseOf('verdict.differs', { claimed, official, rank });
  return differsInList(first, list, { field, claimed, official: recorded }, because);
}

/** The list that a row stands in: for a rank ("Terbaik I") it is the list of the row's own tier. */
function listHolding(about: Case, { row, fields }: Match) {
  const { claim, competition, dataset } = about;
  if (fields.get('tier') !== 'differs') return listOf(about);
  const rankOnly =
    claim.tier !== undefined && level(claim.tier).rank !== undefined && decidingTier(about) === undefined;
  const own = rankOnly && row.tier !== undefined ? knownTier(dataset, competition, row.tier) : undefined;
  return own && fullyKnownList(claim, own, competition, dataset);
}

function onYear(about: Case): Assessment | undefined {
  const { claim, competition, dataset } = about;
  if (!mayBeDoubted(claim)) return undefined;
  const meant = editionsMeant(claim, competition, dataset);
  const [match] = about.matches
    .filter((each) => onlyDifference(each) === 'year' && !meant.includes(each.row.year))
    .sort((a, b) => Math.abs(a.row.year - claim.year) - Math.abs(b.row.year - claim.year));
  if (!match || !isFirm(match.row) || fieldsThat(match, 'blank').includes('innovation')) return undefined;
  const { row } = match;
  const { official, rank } = placeOf(row);
  const notHeld = meant.length === 1 ? editionNotHeld(dataset, competition.id, claim.year) : undefined;
  const coverage = dataset.coverage(competition.id, claim.year, row.tier);
  if (notHeld) {
    const because = becauseOf('verdict.differs.not-held', { claimed: claim.year, official, rank });
    return differsOnYear(row, notHeld, claim.year, coverage, because);
  }
  const list = listOf(about);
  if (!list || !isClosed(list)) return undefined;
  const because = becauseOf('verdict.differs.year', {
    claimed: claim.year,
    official,
    rank,
    ...listName(competition, list.coverage.tier),
  });
  return differsOnYear(row, list, claim.year, list.coverage, because);
}

function notOnList(about: Case): Assessment | undefined {
  const { claim, competition } = about;
  const list = listOf(about);
  if (!list || !isClosed(list) || claim.year === undefined) return undefined;
  const nearest = about.matches.map(({ row }) => row).slice(0, 3);
  return contradicted(
    list,
    nearest,
    becauseOf('verdict.contradicted', {
      ...listName(competition, list.coverage.tier),
      year: claim.year,
      total: list.coverage.total,
    }),
  );
}
