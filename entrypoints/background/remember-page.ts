import type { Article } from '../../lib/article/article.ts';
import type { PartFault, ReadBefore } from '../../lib/report/reading-state.ts';
import type { Report } from '../../lib/report/report.ts';
import { changesSince } from '../../lib/store/changes-since.ts';
import type { Done } from '../../lib/store/database.ts';
import { evict } from '../../lib/store/keep.ts';
import { type SavedPage, savePage } from '../../lib/store/pages.ts';
import { rememberText, similarPages, withSimilar } from '../../lib/store/remember-texts.ts';
import { settings, similarOptions } from '../../lib/store/settings.ts';

/** Texts given up at a time when the disk or the browser's allowance is full. */
const EVICTED_AT_ONCE = 100;

/** The report with the pages of the library that print the same passages; without them where the library fails us. */
export async function comparedWithLibrary(report: Report, faults: PartFault[]): Promise<Report> {
  try {
    return withSimilar(report, await similarPages(report, similarOptions(await settings())));
  } catch (error) {
    faults.push({ part: 'storage', details: String(error) });
    return report;
  }
}

/**
 * Keeps what was read, and tells what the library knew of the page before. Only whole readings: a selection is no new
 * version of its page. What does not fit makes room once; a failure is told and loses nothing that is kept.
 */
export async function rememberPage(
  report: Report,
  { blocks, reading }: Pick<Article, 'blocks' | 'reading'>,
  readAt: string,
  faults: PartFault[],
): Promise<ReadBefore | undefined> {
  if (reading === 'selection') return undefined;
  const save = () => savePage(report, readAt, { blocks });
  let saved: Done<SavedPage>;
  try {
    saved = await save();
    if (!saved.ok && saved.fault.kind === 'full' && (await evict(EVICTED_AT_ONCE)).ok) saved = await save();
  } catch (error) {
    saved = { ok: false, fault: { kind: 'failed', details: String(error) } };
  }
  if (!saved.ok) {
    if (faults.every(({ part }) => part !== 'storage')) {
      faults.push({ part: 'storage', details: `${saved.fault.kind}: ${saved.fault.details}` });
    }
    return undefined;
  }
  const remembered = await rememberText(report).catch(() => undefined);
  if (remembered?.ok === false) faults.push({ part: 'storage', details: remembered.fault.details });
  const { before, row } = saved.value;
  if (!before) return undefined;
  const since = before.capture && changesSince(before.capture.report, report);
  return {
    page: row.key,
    seenAt: before.seenAt,
    ...(before.capture && { capturedAt: before.capture.capturedAt }),
    text: before.sha256 !== report.page.sha256,
    dataset: since?.dataset ?? false,
    verdictsChanged: since?.verdictsChanged ?? 0,
  };
}
