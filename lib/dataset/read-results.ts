import type { Result } from './facts.ts';
import type { Fault } from './fault.ts';
import { present } from './present.ts';
import type { CsvTable } from './read-csv.ts';
import { foldName, recipientKey } from './recipient-key.ts';
import { type Placed, type RowReader, readRows } from './row-reader.ts';
import type { Steps } from './steps.ts';

/** Notes that take a row's power to contradict, where no column says so. */
const ONLY_CONFIRMS = /^(derived|year inferred)/i;
const IN_DISPUTE = /\bconflict\b/i;

/** Results; a row without a code gets the one that its recipient's name leads to. */
export function readResults(
  table: CsvTable,
  codes: ReadonlyMap<string, string>,
  faults: Fault[],
): Steps<readonly Placed<Result>[]> {
  const taken = new Map<string, number>();
  return readRows(table, ['competition_id', 'year', 'tier', 'recipient'], faults, (row) => {
    const competition = row.required('competition_id');
    row.required('year');
    const year = row.year('year');
    const recipient = row.required('recipient');
    const tier = row.text('tier');
    const category = row.text('category');
    const rank = row.text('rank');
    const innovation = row.text('innovation');
    const unit = row.text('unit');
    const note = row.text('note');
    const secondSourceUrl = row.urls('second_source_url');
    if (secondSourceUrl !== undefined && secondSourceUrl === row.text('source_url')) {
      row.fault('second_source_url', 'a second source is another page; leave it empty');
    }
    const code = codeOf(row, recipient, codes);
    if (year === undefined) return undefined;
    const result = {
      competition,
      year,
      recipient,
      confirmOnly: row.flag('confirm_only') ?? ONLY_CONFIRMS.test(note ?? ''),
      disputed: row.flag('disputed') ?? IN_DISPUTE.test(note ?? ''),
      source: row.source(),
      ...present({ tier, category, rank, innovation, unit, code, secondSourceUrl, note }),
    };
    return { id: row.text('result_id') ?? unique(resultId(result), taken), ...result };
  });
}

/** "kovablik-jatim/2017/top-25/35.08/blood-jek-si-pengawal-nyawa": what the row says, so that it lasts. */
function resultId(result: Omit<Result, 'id'>): string {
  const { competition, year, tier, code, recipient, innovation } = result;
  const who = code?.replace(/^body:/, '') ?? slug(recipient);
  return [competition, year, slug(tier ?? '') || '-', who, ...(innovation ? [slug(innovation).slice(0, 60)] : [])].join(
    '/',
  );
}

function unique(id: string, taken: Map<string, number>): string {
  const before = taken.get(id) ?? 0;
  taken.set(id, before + 1);
  return before === 0 ? id : `${id}/${before + 1}`;
}

function codeOf(row: RowReader, recipient: string, codes: ReadonlyMap<string, string>): string | undefined {
  return row.text('region_code') ?? row.text('body_code') ?? codes.get(recipientKey(recipient));
}

function slug(text: string): string {
  return foldName(text).replaceAll(' ', '-');
}
