import type { Because } from '../catalogue/because.ts';
import type { Assessment, Field, NonEmpty } from './assessment.ts';
import { becauseOf } from './because-of.ts';
import { isFirm } from './firm.ts';
import { fieldsThat, type Match } from './match-fields.ts';
import { listName } from './naming.ts';
import { isParticipation } from './participation.ts';
import type { Case } from './speak-against.ts';

/** How many equal rows are shown as evidence. */
const EVIDENCE_SHOWN = 5;

/** Rows that fit every field that both state: supported where one leaves nothing blank, else partial. */
export function withMatch(about: Case, fitting: readonly [Match, ...Match[]]): Assessment {
  const [best, ...rest] = [...fitting].sort((a, b) => rank(a) - rank(b)) as [Match, ...Match[]];
  const { competition, dataset } = about;
  const coverage = dataset.coverage(competition.id, best.row.year, best.row.tier);
  const equal = rest.filter((match) => blanks(match).length === blanks(best).length).map(({ row }) => row);
  const evidence: NonEmpty<Match['row']> = [best.row, ...equal.slice(0, EVIDENCE_SHOWN - 1)];
  const [blank, ...others] = blanks(best);
  const more = besides(best);
  if (blank === undefined)
    return { verdict: 'supported', evidence, coverage, because: supportedReason(about, best, more) };
  const unrecorded: NonEmpty<Field> = [blank, ...others];
  const because = becauseOf('verdict.partial', { fields: named(best), unrecorded: { fields: unrecorded } }, more);
  return { verdict: 'partial', evidence, unrecorded, coverage, because };
}

/** Fewest blanks first, then rows that say it themselves, then rows that nobody contests. */
function rank(match: Match): number {
  return (
    blanks(match).length * 100 + fieldsThat(match, 'implied', 'handed-over').length * 10 + (isFirm(match.row) ? 0 : 1)
  );
}

function blanks(match: Match): readonly Field[] {
  return fieldsThat(match, 'blank');
}

function named(match: Match): { readonly fields: readonly Field[] } {
  return { fields: fieldsThat(match, 'agrees', 'implied', 'handed-over') };
}

function supportedReason({ claim, competition, dataset }: Case, best: Match, more: readonly Because[]): Because {
  const fields = named(best);
  const { row } = best;
  if (isParticipation(row, competition)) {
    return becauseOf('verdict.supported.participation', { fields, tier: row.tier ?? '' }, more);
  }
  if (best.fields.get('tier') === 'implied') {
    const official = listName(competition, row.tier);
    return becauseOf('verdict.supported.implied', { fields, official, claimed: claim.tier ?? '' }, more);
  }
  const given = dataset
    .editionsOf(row.competition, row.year)
    .find(({ date }) => date?.startsWith(`${claim.year}`))?.date;
  if (best.fields.get('year') === 'handed-over' && given !== undefined) {
    return becauseOf('verdict.supported.handed-over', { fields, edition: row.year, date: { date: given } }, more);
  }
  return becauseOf('verdict.supported', { fields }, more);
}

function besides({ row }: Match): readonly Because[] {
  return [
    ...(row.disputed ? [becauseOf('more.disputed', {})] : []),
    ...(row.confirmOnly && !row.disputed ? [becauseOf('more.confirm-only', {})] : []),
  ];
}
