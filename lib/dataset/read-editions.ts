import type { Edition } from './facts.ts';
import type { Fault } from './fault.ts';
import { COVERAGE_STATES, EDITION_DATE_KINDS, EDITION_STATUSES } from './kinds.ts';
import { present } from './present.ts';
import type { CsvTable } from './read-csv.ts';
import { type Placed, readRows } from './row-reader.ts';
import type { Steps } from './steps.ts';

/** Editions; a file without a `status` column takes the status from `known`, the bundled edition of the same key. */
export function readEditions(
  table: CsvTable,
  known: (competition: string, year: number, tier: string | undefined) => Edition | undefined,
  faults: Fault[],
): Steps<readonly Placed<Edition>[]> {
  return readRows(table, ['competition_id', 'year', 'tier', 'coverage'], faults, (row) => {
    const competition = row.required('competition_id');
    row.required('year');
    const year = row.year('year');
    row.required('coverage');
    const coverage = row.oneOf('coverage', COVERAGE_STATES) ?? 'none';
    const tier = row.text('tier');
    const status = row.oneOf('status', EDITION_STATUSES);
    const date = row.day('award_date');
    const seen = row.oneOf('date_kind', EDITION_DATE_KINDS) ?? 'unverified';
    const dateKind = date === undefined ? undefined : seen;
    const place = row.text('award_place');
    const presenter = row.text('presented_by');
    const instrument = row.text('instrument');
    const total = row.count('recipients_total');
    const note = row.text('note');
    if (year === undefined) return undefined;
    return {
      competition,
      year,
      status: status ?? known(competition, year, tier)?.status ?? 'held',
      coverage,
      source: row.source(),
      ...present({ tier, date, dateKind, place, presenter, instrument, total, note }),
    };
  });
}
