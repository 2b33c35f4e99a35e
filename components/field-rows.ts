import { foldName } from '../lib/dataset/recipient-key.ts';
import { recordedOf } from '../lib/report/recorded.ts';
import type { ReportClaim, ReportResult } from '../lib/report/report.ts';
import { unsureFields } from '../lib/report/unsure-fields.ts';

const FIELDS = ['innovation', 'category', 'tier', 'unit', 'recipient', 'year', 'competition'] as const;
export type FieldName = (typeof FIELDS)[number];

/** `unsure`: the row records something that may or may not be the same. */
export type Mark = 'same' | 'differs' | 'unsure' | 'unrecorded';

export type FieldRow = {
  readonly field: FieldName;
  readonly claimed: string;
  /** Absent where our row leaves the field blank. */
  readonly recorded?: string;
  /** The row's place beside what is recorded, where the article may mean it by this field. */
  readonly rank?: string;
  /** The article names the edition by the year in which it was given. */
  readonly meant?: true;
  readonly mark: Mark;
};

const FIRST_COMES: readonly Mark[] = ['differs', 'unsure', 'unrecorded', 'same'];

/**
 * The article beside the row its verdict rests on. The marks repeat the verdict and never compare strings by themselves:
 * "Pemkab Lumajang" and "Kabupaten Lumajang" are one body, and a blank field is never a difference.
 */
export function fieldRows(claim: ReportClaim): readonly FieldRow[] {
  const row = claim.evidence[0]?.result;
  const judged = claim.verdict === 'supported' || claim.verdict === 'partial' || claim.verdict === 'differs';
  if (!row || !judged) return [];
  const rows = FIELDS.flatMap((field) => fieldRow(claim, row, field));
  return FIRST_COMES.flatMap((mark) => rows.filter((each) => each.mark === mark));
}

export function isFieldName(name: string): name is FieldName {
  return FIELDS.some((field) => field === name);
}

function fieldRow(claim: ReportClaim, row: ReportResult, field: FieldName): FieldRow[] {
  const difference = claim.differences.find((each) => each.field === field);
  if (difference) {
    return [{ field, claimed: difference.claimed, ...recordedOf(claim, difference), mark: 'differs' }];
  }
  // The row knows its competition by id only; a name beside it would tell the reader nothing.
  if (field === 'competition') return [];
  const claimed = stated(claim, field);
  if (claimed === null || (field === 'year' && !saysYear(claim))) return [];
  const unsure = unsureFields(claim).get(field);
  if (unsure !== undefined) return [{ field, claimed, recorded: unsure, mark: 'unsure' }];
  const recorded = inRow(row, field);
  if (recorded === null || claim.unrecorded.includes(field)) return [{ field, claimed, mark: 'unrecorded' }];
  // The year of giving: another number, and the same edition.
  if (field === 'year' && recorded !== claimed) return [{ field, claimed, recorded, meant: true, mark: 'same' }];
  return [{ field, claimed, recorded, ...rankBeside(row, field, claimed), mark: 'same' }];
}

/** A year that was taken from the day of publication is the claim's, but no word of the article. */
function saysYear({ because: { values } }: ReportClaim): boolean {
  const { fields } = values;
  return typeof fields !== 'object' || !('fields' in fields) || fields.fields.includes('year');
}

/** "2nd" is the same as "Terinovatif" only by the place in it. */
function rankBeside(row: ReportResult, field: FieldName, claimed: string): Pick<FieldRow, 'rank'> {
  const { rank } = row;
  const shown = (field === 'tier' || field === 'category') && row[field] !== null && rank !== null;
  return shown && foldName(row[field] ?? '') !== foldName(claimed) ? { rank } : {};
}

function stated(claim: ReportClaim, field: Exclude<FieldName, 'competition'>): string | null {
  switch (field) {
    case 'year':
      return claim.year === null ? null : String(claim.year);
    case 'recipient':
      return claim.recipient.name;
    case 'innovation':
    case 'category':
    case 'tier':
    case 'unit':
      return claim[field];
  }
}

function inRow(row: ReportResult, field: Exclude<FieldName, 'competition'>): string | null {
  switch (field) {
    case 'year':
      return String(row.year);
    // "Juara 1" is a rank in one list and a category or tier in another.
    case 'category':
    case 'tier':
      return row[field] ?? row.rank;
    case 'innovation':
    case 'recipient':
    case 'unit':
      return row[field];
  }
}
