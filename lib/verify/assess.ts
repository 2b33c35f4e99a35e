import type { Because } from '../catalogue/because.ts';
import type { Claim } from '../claims/claim.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { AwarderKind, Competition } from '../dataset/facts.ts';
import type { Assessment, NonEmpty } from './assessment.ts';
import { becauseOf } from './because-of.ts';
import { candidateRows, sameWorkElsewhere } from './candidate-rows.ts';
import { mostFavourable } from './choose-competition.ts';
import { fieldsThat, fits, type Match, matchFields } from './match-fields.ts';
import { claimsParticipation, isParticipation, tookPartOnly } from './participation.ts';
import { type Case, speakAgainst } from './speak-against.ts';
import { mayTellOfTakingPart, type Telling, type ToldClaim } from './told-claim.ts';
import { withMatch } from './with-match.ts';
import { withoutMatch } from './without-match.ts';

/**
 * What our data says of an asserted claim. Hoped, planned and negated ones are not for it. `telling` is what stands around
 * it (`tellingOf`); with the day of the event "WTN 2024" means one edition even where an award counts years both ways.
 */
export function assess(asserted: Claim, dataset: Dataset, telling: Telling = {}): Assessment {
  const claim: ToldClaim = { ...asserted, telling };
  const known = claim.competitions.map((id) => dataset.competition(id));
  const [first, ...others] = known.map((competition) =>
    competition ? assessIn(claim, competition, dataset) : outside('competition', 'verdict.not-covered.competition'),
  );
  if (first) return mostFavourable([first, ...others]);
  // "menerima penghargaan dari PWI": there is no name to know.
  return outside('competition', claim.award ? 'verdict.not-covered.competition' : 'verdict.not-covered.unnamed');
}

function assessIn(claim: ToldClaim, competition: Competition, dataset: Dataset): Assessment {
  return withAwarder(withinCompetition(claim, competition, dataset), competition);
}

function withinCompetition(claim: ToldClaim, competition: Competition, dataset: Dataset): Assessment {
  const candidates = candidateRows(claim, competition, dataset);
  if (candidates.by === 'nothing') return outside('recipient', 'verdict.not-covered.recipient');
  const all = candidates.rows.map((row) => matchFields(claim, row, competition, dataset));
  const names = claimsParticipation({ claim, competition, dataset });
  // "Sertifikat peserta UNPSA" is told without a tier: such words let a row of taking part confirm just that.
  const may = !names && claim.tier === undefined && claim.telling?.words !== undefined && mayTellOfTakingPart(claim);
  const wins = all.filter(({ row }) => may || isParticipation(row, competition) === names);
  const tookPart = names || may ? [] : all.filter(({ row }) => isParticipation(row, competition));
  const about: Case = { claim, competition, dataset, matches: wins };

  const fitting = wins.filter((match) => fits(match) && (!claim.general || isConfirmed(match)));
  if (isNonEmpty(fitting)) return withMatch(about, fitting);
  if (claim.general) return outside('competition', 'verdict.not-covered.general');

  const took = tookPart
    .filter(({ row }) => claim.year === undefined || row.year === claim.year)
    .toSorted((a, b) => fieldsThat(b, 'agrees').length - fieldsThat(a, 'agrees').length);
  if (isNonEmpty(took) && !wins.some(({ row }) => row.year === claim.year)) return tookPartOnly(about, took);
  const against = speakAgainst(about);
  if (against) return against;
  if (claim.year === undefined) return outside('year', 'verdict.not-covered.year');
  const elsewhere = sameWorkElsewhere(claim, competition, dataset)
    .filter((row) => !all.some((match) => match.row.id === row.id))
    .map((row) => underAnotherName(matchFields(claim, row, competition, dataset)));
  return withoutMatch({ ...about, matches: [...elsewhere, ...wins], year: claim.year });
}

/** A name that several awards share is settled by the tier or the innovation that only this one's row has. */
function isConfirmed(match: Match): boolean {
  return ['tier', 'innovation'].some((field) => {
    const standing = match.fields.get(field === 'tier' ? 'tier' : 'innovation');
    return standing === 'agrees' || standing === 'implied';
  });
}

function underAnotherName(match: Match): Match {
  return { ...match, fields: new Map([...match.fields, ['recipient', 'unclear']]) };
}

const NOT_BY_GOVERNMENT: Readonly<Record<AwarderKind, 'more.media' | 'more.association' | 'more.private' | undefined>> =
  {
    state: undefined,
    international: undefined,
    media: 'more.media',
    association: 'more.association',
    private: 'more.private',
  };

/** A media award taken for one of the state is worth a sentence whatever the verdict. */
function withAwarder(assessment: Assessment, { awarder }: Competition): Assessment {
  const key = NOT_BY_GOVERNMENT[awarder];
  if (!key || assessment.verdict === 'not-covered') return assessment;
  const further: Because = becauseOf(key, {});
  const { because } = assessment;
  return { ...assessment, because: { ...because, more: [...(because.more ?? []), further] } };
}

function outside(
  missing: 'competition' | 'year' | 'recipient',
  key:
    | 'verdict.not-covered.competition'
    | 'verdict.not-covered.unnamed'
    | 'verdict.not-covered.general'
    | 'verdict.not-covered.year'
    | 'verdict.not-covered.recipient',
): Assessment {
  return { verdict: 'not-covered', missing, because: becauseOf(key, {}) };
}

function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
