import type { Claim } from '../claims/claim.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Competition, Result } from '../dataset/facts.ts';
import { foldName } from '../dataset/recipient-key.ts';
import { oncePer } from '../text/once-per.ts';
import type { Field } from './assessment.ts';
import { placeNames } from './body-of-claim.ts';
import { editionsOfDay } from './claimed-editions.ts';
import { isAlsoCategory, isDrawnFrom, knownTier, tierNamed } from './known-tier.ts';
import { isJustWinning, isOnlyWinningWords, type Level, level, sameLevel, wordsWithin } from './level.ts';
import { titleLikeness } from './same-title.ts';
import { unitLikeness } from './same-unit.ts';
import type { ToldClaim } from './told-claim.ts';

/**
 * How one field that the article states stands to one row. `implied`: the row's tier is chosen from the claimed one.
 * `handed-over`: the claimed year is the one in which the row's edition was given. `blank`: the row does not record it.
 * `unsure`: the row records it in words that may or may not mean the same, which confirms as little as a blank.
 * `unclear`: the two cannot be compared with certainty, which is never a difference.
 */
export type Standing = 'agrees' | 'implied' | 'handed-over' | 'blank' | 'unsure' | 'unclear' | 'differs';

export type Match = { readonly row: Result; readonly fields: ReadonlyMap<Field, Standing> };

/** Every field that the claim states, held against the row. Competition and recipient are what the row was found by. */
export function matchFields(claim: ToldClaim, row: Result, competition: Competition, dataset: Dataset): Match {
  const fields = new Map<Field, Standing>([
    ['competition', 'agrees'],
    ['recipient', organOf(claim, row)],
  ]);
  if (claim.tier !== undefined) fields.set('tier', tierStanding(claim.tier, row, competition, dataset));
  if (claim.category !== undefined)
    fields.set(
      'category',
      isAnotherTier(claim.category, claim.tier, competition, dataset)
        ? 'unsure'
        : categoryStanding(claim.category, row, competition),
    );
  if (claim.innovation !== undefined) fields.set('innovation', innovationStanding(claim, row));
  if (claim.unit !== undefined) fields.set('unit', unitStanding(claim, row, dataset));
  const year = yearStanding(claim, row, competition, dataset, fields.get('innovation') === 'agrees');
  if (year) fields.set('year', year);
  if (claim.recipient === undefined) fields.delete('recipient');
  return { row, fields };
}

export function fieldsThat({ fields }: Match, ...standings: readonly Standing[]): readonly Field[] {
  const found: Field[] = [];
  for (const [field, standing] of fields) if (standings.includes(standing)) found.push(field);
  return found;
}

/** No stated field speaks against the row. */
export function fits(match: Match): boolean {
  return fieldsThat(match, 'differs', 'unclear').length === 0;
}

/** A council is not its regency's government, though both bear the regency's code. */
function organOf({ recipient, unit }: Claim, row: Result): Standing {
  return (isOfCouncil(recipient?.name) || isOfCouncil(unit)) === isRowOfCouncil(row) ? 'agrees' : 'unclear';
}

/** Asked of a claim for each row that it is held against: a look at the words as they are printed is quicker than folding them. */
function isOfCouncil(name = ''): boolean {
  return /\bdprd\b/i.test(name);
}

const isRowOfCouncil = oncePer(({ recipient, unit }: Result) => isOfCouncil(recipient) || isOfCouncil(unit));

/** Absent where the article states no year: a year taken from the day of publication is no statement. */
function yearStanding(
  claim: ToldClaim,
  row: Result,
  competition: Competition,
  dataset: Dataset,
  sameInnovation: boolean,
): Standing | undefined {
  if (claim.year === undefined) return undefined;
  const stated = claim.yearFrom !== 'published';
  if (row.year === claim.year) return stated ? 'agrees' : undefined;
  // A day settles which edition a near year means; a year far from it is of another time.
  const near = Math.abs(row.year - claim.year) <= 1 || claim.telling?.day?.startsWith(`${claim.year}`);
  if (near && editionsOfDay(claim, competition, dataset).includes(row.year)) return 'handed-over';
  if (claim.yearFrom === 'printed') return 'differs';
  const given = dataset
    .editionsOf(row.competition, row.year)
    .some(({ date, tier }) => date?.startsWith(`${claim.year}`) && (tier === undefined || tier === row.tier));
  if (given) return 'handed-over';
  if (stated) return 'differs';
  // An innovation wins once or twice in its life: the last time before the article is the one it tells of.
  return sameInnovation && row.year < claim.year && claim.year - row.year <= 2 ? undefined : 'unclear';
}

function tierStanding(printed: string, row: Result, competition: Competition, dataset: Dataset): Standing {
  const wanted = level(printed);
  const recorded = recordedLevel(row);
  const known = knownTier(dataset, competition, printed);
  if (
    known &&
    row.tier !== undefined &&
    !(isAlsoCategory(known.name, competition, dataset) && row.tier !== known.name)
  ) {
    const own = tierNamed(competition, row.tier);
    if (own.name === known.name) return 'agrees';
    if (isDrawnFrom(competition, own, known)) return 'implied';
    if (coveredBy(wanted, recorded, competition)) return 'agrees';
    // "Terbaik" is also what articles call any winner: beside another honour it is no contradiction.
    return isJustWinning(wanted) && isWin(row, competition) ? 'unclear' : 'differs';
  }
  if (isJustWinning(wanted) && isWin(row, competition)) return 'agrees';
  if (row.tier !== undefined && (isShortFor(wanted, row.tier, competition) || isBare(wanted, row.tier, competition)))
    return 'agrees';
  if (coveredBy(wanted, recorded, competition)) return 'agrees';
  const rest = restStanding(wanted, recorded, row);
  return rest === 'blank' && row.tier !== undefined ? 'unsure' : rest;
}

/** "Terbaik Kelompok Keberlanjutan" for "... per klaster": two words and more, and no other tier of the award has them. */
function isShortFor({ top, rank, words }: Level, tier: string, competition: Competition): boolean {
  if (words.length < 2) return false;
  const having = competition.tiers.filter(({ name }) => {
    const own = level(name);
    return own.top === top && own.rank === rank && words.every((word) => own.words.includes(word));
  });
  return having.length === 1 && having[0]?.name === tierNamed(competition, tier).name;
}

/** "Zona hijau" of "Zona Hijau (Kepatuhan Tinggi)": in print what stands in brackets is left out, and the row is of this one. */
function isBare(wanted: Level, tier: string, { name }: Competition): boolean {
  const bare = tier.replace(/ \([^()]*\)$/, '');
  return bare !== tier && sameLevel(level(bare), wanted, name);
}

/** Category words that name a class of bodies, not an honour. */
const CLASSES = new Set(
  'kabupaten kota provinsi kementerian lembaga pemerintah bupati wali walikota gubernur dan umum desa kelurahan'.split(
    ' ',
  ),
);
/** Words of honour: two different ones for one and the same work cannot both be right. */
const HONOURS = new Set(
  'utama madya pratama nindya baik sangat cukup terbaik terpuji harapan kencana unggul pembina mandiri'.split(' '),
);

/** "Terinovatif III, selangkah lagi Terinovatif I": of two tiers of one contest the second is no field of the first. */
function isAnotherTier(printed: string, tier: string | undefined, competition: Competition, dataset: Dataset): boolean {
  const other = tier === undefined ? undefined : knownTier(dataset, competition, printed);
  if (other === undefined || isAlsoCategory(printed, competition, dataset)) return false;
  return other.name !== knownTier(dataset, competition, tier!)?.name;
}

function categoryStanding(printed: string, row: Result, competition: Competition): Standing {
  const wanted = level(printed);
  const recorded = recordedLevel(row);
  if (coveredBy(wanted, recorded, competition)) return 'agrees';
  if (isJustWinning(wanted) && isWin(row, competition)) return 'agrees';
  return restStanding(wanted, recorded, row);
}

/** A word that is no tier of the award: it speaks of the row's category or rank, where there is one of its kind. */
function restStanding(wanted: Level, recorded: Recorded, row: Result): Standing {
  if (wanted.rank !== undefined && recorded.rank !== undefined && wanted.rank !== recorded.rank) return 'differs';
  if (wanted.top !== undefined && recorded.top !== undefined && wanted.top !== recorded.top) return 'differs';
  if (row.category === undefined) return 'blank';
  const category = level(row.category).words;
  const isClass = (words: readonly string[]) => words.every((word) => CLASSES.has(word));
  if (isClass(category)) return isClass(wanted.words) && wanted.rank === undefined ? 'unsure' : 'blank';
  const honours = (words: readonly string[]) => words.length > 0 && words.every((word) => HONOURS.has(word));
  return honours(wanted.words) && honours(category) ? 'differs' : 'unclear';
}

type Recorded = {
  readonly top?: number;
  readonly rank?: number;
  readonly exact: readonly Level[];
  readonly labels: readonly (readonly string[])[];
};

/** All that a row tells of its level: tier, category and rank together. */
const recordedLevel = oncePer(({ tier, category, rank }: Result): Recorded => {
  const parts = [tier, category].flatMap((label) => (label === undefined ? [] : [level(label)]));
  const top = parts.find((part) => part.top !== undefined)?.top;
  const ranked = rank === undefined ? undefined : level(rank).rank;
  const rankOfParts = parts.find((part) => part.rank !== undefined)?.rank;
  const rankFound = ranked ?? rankOfParts;
  return {
    ...(top === undefined ? {} : { top }),
    ...(rankFound === undefined ? {} : { rank: rankFound }),
    exact: parts,
    // Together too, for one printed as one: "Top 25 Terbaik Utama".
    labels: [...parts.map(({ words }) => words), parts.flatMap(({ words }) => words)],
  };
});

/** Each part of the wanted level stands in the row; words of a label over and above may only be words of winning. */
function coveredBy(wanted: Level, recorded: Recorded, competition: Competition): boolean {
  if (recorded.exact.some((label) => sameLevel(label, wanted, competition.name))) return true;
  if (wanted.top !== undefined && wanted.top !== recorded.top) return false;
  if (wanted.rank !== undefined && wanted.rank !== recorded.rank) return false;
  const isCounted = wanted.top !== undefined || wanted.rank !== undefined;
  if (wanted.words.length === 0) return isCounted;
  const own = foldName(competition.name).split(' ');
  return recorded.labels.some((words) => {
    if (!wordsWithin(wanted.words, words, competition.name)) return false;
    const over = words.filter((word) => !wanted.words.includes(word) && !own.includes(word));
    return isCounted || isOnlyWinningWords(over);
  });
}

export function isWin({ tier }: Result, competition: Competition): boolean {
  return tier === undefined || tierNamed(competition, tier).kind !== 'participation';
}

function innovationStanding({ innovation = '', linkedInnovation }: Claim, row: Result): Standing {
  if (row.innovation === undefined) return 'blank';
  const titles = [innovation, ...(linkedInnovation ? [linkedInnovation.title] : [])];
  const likeness = titles.map((title) => titleLikeness(title, row.innovation ?? ''));
  if (likeness.includes('same')) return 'agrees';
  return likeness.every((each) => each === 'different') ? 'differs' : 'unclear';
}

/** Never more than a hint: an office has many names, so what cannot be told apart confirms nothing and denies nothing. */
function unitStanding({ unit = '', recipient }: Claim, row: Result, dataset: Dataset): Standing {
  if (row.unit === undefined) {
    // An office that won in its own name stands in the recipient's field: "RSUD dr. Soetomo".
    return ` ${foldName(row.recipient)} `.includes(` ${foldName(unit)} `) ? 'agrees' : 'blank';
  }
  const likeness = unitLikeness(unit, row.unit, placeNames(dataset, row.code, recipient?.name));
  return likeness === 'same' ? 'agrees' : likeness === 'different' ? 'differs' : 'unsure';
}
