import type { ExportedPage } from '../../lib/export/exported-page.ts';
import { recallPage } from '../../lib/store/pages.ts';
import type { PageKey } from '../../lib/store/records.ts';

/** The pages as they are exported, one after another; pages of which only fingerprints are kept have nothing to export. */
export async function* exportedPages(keys: readonly PageKey[], withNotes: boolean): AsyncGenerator<ExportedPage> {
  for (const key of keys) {
    const page = await recallPage(key);
    if (!page?.capture) continue;
    yield {
      report: page.capture.report,
      capturedAt: page.capture.capturedAt,
      notes: withNotes ? page.notes : [],
      tags: withNotes ? page.row.tags : [],
    };
  }
}
