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
  const handedOver = dayOfHandingOver(about, best);
  const more = [...yearUntold(best, evidence), ...besides(best)];
  if (blank === undefined)
    return { verdict: 'supported', evidence, coverage, because: supportedReason(about, best, handedOver, more) };
  const unrecorded: NonEmpty<Field> = [blank, ...others];
  const notRecorded = fieldsThat(best, 'blank');
  const unrecordedThere = notRecorded.length === 0 ? undefined : { fields: notRecorded };
  const because = becauseOf('verdict.partial', { fields: named(best), unrecorded: unrecordedThere }, [
    ...unsure(best),
    ...edition(best, handedOver),
    ...more,
  ]);
  return { verdict: 'partial', evidence, unrecorded, coverage, because };
}

/** Fewest blanks first, then rows that say it themselves, then rows that nobody contests. */
function rank(match: Match): number {
  return (
    blanks(match).length * 100 + fieldsThat(match, 'implied', 'handed-over').length * 10 + (isFirm(match.row) ? 0 : 1)
  );
}

function blanks(match: Match): readonly Field[] {
  return fieldsThat(match, 'blank', 'unsure');
}

function named(match: Match): { readonly fields: readonly Field[] } {
  return { fields: fieldsThat(match, 'agrees', 'implied', 'handed-over') };
}

function supportedReason(
  { claim, competition }: Case,
  best: Match,
  handedOver: string | undefined,
  besides: readonly Because[],
): Because {
  const fields = named(best);
  const { row } = best;
  const more = [...edition(best, handedOver), ...besides];
  if (isParticipation(row, competition)) {
    return becauseOf('verdict.supported.participation', { fields, tier: row.tier ?? '' }, more);
  }
  if (best.fields.get('tier') === 'implied') {
    const { list: official, level } = listName(competition, row.tier);
    return becauseOf('verdict.supported.implied', { fields, official, level, claimed: claim.tier ?? '' }, more);
  }
  if (handedOver !== undefined) {
    return becauseOf(
      'verdict.supported.handed-over',
      { fields, edition: row.year, date: { date: handedOver } },
      besides,
    );
  }
  return becauseOf('verdict.supported', { fields }, more);
}

/** What the row records in other words is told, so that the reader may judge: an office has many names. */
function unsure(match: Match): readonly Because[] {
  return fieldsThat(match, 'unsure').flatMap((field) => {
    const recorded = field === 'unit' || field === 'tier' || field === 'category' ? match.row[field] : undefined;
    return recorded === undefined ? [] : [becauseOf('more.unsure', { field: { fields: [field] }, recorded })];
  });
}

/** Which years agree is for the reader to see: the article's own may be another. */
function yearUntold({ fields }: Match, rows: readonly Match['row'][]): readonly Because[] {
  if (fields.has('year')) return [];
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  return [becauseOf('more.year-untold', { years: { fields: years.map(String) } })];
}

/** The day on which the row's edition was given, where the article means the edition by that day or its year. */
function dayOfHandingOver({ claim, dataset }: Case, { row, fields }: Match): string | undefined {
  if (fields.get('year') !== 'handed-over') return undefined;
  const days = dataset.editionsOf(row.competition, row.year).flatMap(({ date }) => date ?? []);
  return days.find((day) => day.startsWith(`${claim.year}`) || day === claim.telling?.day);
}

function edition({ row }: Match, handedOver: string | undefined): readonly Because[] {
  if (handedOver === undefined) return [];
  return [becauseOf('more.handed-over', { edition: row.year, date: { date: handedOver } })];
}

function besides({ row }: Match): readonly Because[] {
  return [
    ...(row.disputed ? [becauseOf('more.disputed', {})] : []),
    ...(row.confirmOnly && !row.disputed ? [becauseOf('more.confirm-only', {})] : []),
  ];
}
