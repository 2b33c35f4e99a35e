import type { About, ExportedPage, NotedPage } from './exported-page.ts';
import { type Format, OPTIONS, type Options } from './format.ts';

export type WriteOptions = Partial<Options> & {
  readonly signal?: AbortSignal;
  /** Called after each page with how many are done. */
  readonly onPage?: (done: number) => void;
  /** Called with each page of which the file holds nothing, since its text is not kept. */
  readonly onLeftOut?: (page: NotedPage) => void;
};

/** A file in parts, a page at a time; throws the signal's reason when it is aborted between two pages. */
export async function* writeExport(
  pages: AsyncIterable<ExportedPage | NotedPage> | Iterable<ExportedPage | NotedPage>,
  format: Format,
  about: About,
  { signal, onPage, onLeftOut, ...options }: WriteOptions = {},
): AsyncGenerator<string> {
  const writer = format.writer(about, { ...OPTIONS, ...options });
  let done = 0;
  yield writer.head();
  for await (const page of pages) {
    signal?.throwIfAborted();
    const part = 'report' in page ? writer.page(page) : (writer.notes?.(page) ?? '');
    if (part === '' && !('report' in page)) onLeftOut?.(page);
    if (part !== '') yield part;
    onPage?.(++done);
  }
  yield writer.foot();
}

/** "piagam-2026-11-24-12-halaman.csv": day, count and format tell files apart in a folder of them. */
export function exportName(format: Format, pages: number, { exportedAt, language }: About): string {
  const unit = language === 'id' ? 'halaman' : pages === 1 ? 'page' : 'pages';
  return `piagam-${exportedAt.slice(0, 10)}-${pages}-${unit}-${format.id}${format.extension}`;
}
