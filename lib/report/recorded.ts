import type { words } from '../catalogue/words.ts';
import type { ReportClaim } from './report.ts';

type Difference = Pick<ReportClaim['differences'][number], 'official'>;

/** What our data has where the article differs. The report writes a place behind it in Indonesian; here it stands apart. */
export function recordedOf({ evidence }: Pick<ReportClaim, 'evidence'>, { official }: Difference) {
  const rank = evidence[0]?.result.rank ?? null;
  const behind = `, peringkat ${rank}`;
  return rank !== null && official.endsWith(behind)
    ? { recorded: official.slice(0, -behind.length), rank }
    : { recorded: official };
}

/** The same in words of the reader's language. */
export function recordedInWords(
  claim: Pick<ReportClaim, 'evidence'>,
  difference: Difference,
  t: ReturnType<typeof words>,
): string {
  const { recorded, rank } = recordedOf(claim, difference);
  return rank === undefined ? recorded : `${recorded}, ${t('evidence.rank', { rank })}`;
}
