import type { ClaimSketch, Note } from '../../lib/annotate/note.ts';
import { readersClaim } from '../../lib/annotate/readers-claim.ts';
import type { ExportedPage, Judged, NotedPage } from '../../lib/export/exported-page.ts';
import type { Report, ReportClaim } from '../../lib/report/report.ts';
import { type RecalledPage, recallPage } from '../../lib/store/pages.ts';
import type { PageKey } from '../../lib/store/records.ts';

/** Judges claims as readers tell them, by this data. */
export type Judge = {
  readonly dataset: Report['dataset'];
  /** Null while there is no data. */
  judge(sketch: ClaimSketch): Promise<ReportClaim | null>;
};

/** The pages whose text is kept, one after another. */
export async function* exportedPages(keys: readonly PageKey[], withNotes: boolean): AsyncGenerator<ExportedPage> {
  for await (const page of everyPage(keys, withNotes)) if ('report' in page) yield page;
}

/** All of the pages, one after another: those without a kept text with their notes alone. */
export async function* everyPage(
  keys: readonly PageKey[],
  withNotes: boolean,
  judge?: Judge,
): AsyncGenerator<ExportedPage | NotedPage> {
  for await (const page of recalled(keys)) {
    const judged = withNotes && judge ? await judgedOf(page.notes, judge) : undefined;
    if (!page.capture) {
      const { url, title, sha256 } = page.row;
      yield {
        page: { url, title, sha256 },
        tags: withNotes ? page.row.tags : [],
        notes: withNotes ? page.notes : [],
        ...(judged && { judged }),
      };
      continue;
    }
    yield {
      report: page.capture.report,
      capturedAt: page.capture.capturedAt,
      notes: withNotes ? page.notes : [],
      tags: withNotes ? page.row.tags : [],
      ...(judged && { judged }),
    };
  }
}

/** Pages asked for together: each alone would wait for the one before, and all would not fit in memory. */
const AT_ONCE = 32;

async function* recalled(keys: readonly PageKey[]): AsyncGenerator<RecalledPage> {
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const pages = await Promise.all(keys.slice(from, from + AT_ONCE).map(recallPage));
    for (const page of pages) if (page) yield page;
  }
}

async function judgedOf(notes: readonly Note[], { dataset, judge }: Judge): Promise<Judged | undefined> {
  const claims = new Map<string, ReportClaim>();
  for (const note of notes) {
    const told = readersClaim(note);
    const claim = told && (await judge(told));
    if (claim) claims.set(note.id, claim);
  }
  return claims.size > 0 ? { dataset, claims } : undefined;
}
