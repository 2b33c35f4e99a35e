import type { ExportedPage, NotedPage } from '../../lib/export/exported-page.ts';
import { recallPage } from '../../lib/store/pages.ts';
import type { PageKey } from '../../lib/store/records.ts';

/** The pages whose text is kept, one after another. */
export async function* exportedPages(keys: readonly PageKey[], withNotes: boolean): AsyncGenerator<ExportedPage> {
  for await (const page of everyPage(keys, withNotes)) if ('report' in page) yield page;
}

/** All of the pages, one after another: those without a kept text with their notes alone. */
export async function* everyPage(
  keys: readonly PageKey[],
  withNotes: boolean,
): AsyncGenerator<ExportedPage | NotedPage> {
  for (const key of keys) {
    const page = await recallPage(key);
    if (!page) continue;
    if (!page.capture) {
      const { url, title, sha256 } = page.row;
      yield { page: { url, title, sha256 }, tags: withNotes ? page.row.tags : [], notes: withNotes ? page.notes : [] };
      continue;
    }
    yield {
      report: page.capture.report,
      capturedAt: page.capture.capturedAt,
      notes: withNotes ? page.notes : [],
      tags: withNotes ? page.row.tags : [],
    };
  }
}
