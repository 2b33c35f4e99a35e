import type { DateKind, Term } from './facts.ts';
import type { Fault } from './fault.ts';
import { DATE_KINDS, TERM_STATUSES } from './kinds.ts';
import { present } from './present.ts';
import type { CsvTable } from './read-csv.ts';
import { recipientKey } from './recipient-key.ts';
import { type Placed, readRows } from './row-reader.ts';
import type { Steps } from './steps.ts';

/** Terms of office. A day whose kind nobody states is `unverified`: it may confirm an office, never accuse. */
export function readOfficials(
  table: CsvTable,
  codes: ReadonlyMap<string, string>,
  faults: Fault[],
): Steps<readonly Placed<Term>[]> {
  return readRows(table, ['name', 'office', 'body', 'term_start'], faults, (row) => {
    const body = row.required('body');
    const start = row.date('term_start');
    const end = row.date('term_end');
    if (start !== undefined && end !== undefined && end < start.slice(0, end.length)) {
      row.fault('term_end', `${end} lies before term_start ${start}`);
    }
    const code = row.text('region_code') ?? row.text('body_code') ?? codes.get(recipientKey(body));
    const note = row.text('note');
    const secondSourceUrl = row.urls('second_source_url');
    return {
      name: row.required('name'),
      aliases: row.list('aliases'),
      titles: row.list('titles'),
      office: row.required('office'),
      body,
      startKind: row.oneOf('start_kind', DATE_KINDS) ?? stated(start),
      endKind: row.oneOf('end_kind', DATE_KINDS) ?? stated(end),
      status: row.oneOf('status', TERM_STATUSES) ?? 'definitif',
      source: row.source(),
      ...present({ code, start, end, secondSourceUrl, note }),
    };
  });
}

function stated(date: string | undefined): DateKind {
  return date === undefined ? 'unknown' : 'unverified';
}
