import { useState } from 'preact/hooks';
import { type Bringing, BringView } from '../../components/history/BringView.tsx';
import { at } from '../../components/library/address.ts';
import type { ExportedPage } from '../../lib/export/exported-page.ts';
import { mergeExports } from '../../lib/export/merge.ts';
import { type ReadExport, readExport } from '../../lib/export/read-export.ts';
import { bringPages, keyOfLine } from '../../lib/store/bring-pages.ts';
import { keyOfReport, pageKey } from '../../lib/store/page-key.ts';
import { pageRows } from '../../lib/store/search.ts';
import { exportedPages } from './exported-pages.ts';
import type { PageProps } from './page.ts';

type Read = Pick<ReadExport, 'pages' | 'noted' | 'foreign'>;

/** Files from elsewhere on their way into the history: read, compared, then taken or left. */
export function BringPage({ go, archive }: PageProps) {
  const [bringing, setBringing] = useState<Bringing>({ state: 'waiting' });
  const [read, setRead] = useState<Read>();
  return (
    <BringView
      bringing={bringing}
      onFiles={(files) => {
        if (files.length > 0)
          void open(files).catch((error) => setBringing({ state: 'failed', details: String(error) }));
      }}
      onTake={() => {
        if (read) void take(read);
      }}
      onLeave={() => go(at('history'))}
    />
  );

  async function open(files: readonly File[]) {
    setBringing({ state: 'reading' });
    setRead(undefined);
    const made = { id: () => crypto.randomUUID(), now: new Date().toISOString() };
    const all: ReadExport[] = [];
    for (const file of files) {
      const one = readExport(await file.text(), made);
      if (one.faults.length > 0) return setBringing({ state: 'refused', file: file.name, faults: one.faults });
      all.push(one);
    }
    const pages = all.flatMap((one) => one.pages);
    const noted = all.flatMap((one) => one.noted);
    const foreign = all.flatMap((one) => one.foreign);
    const rows = new Set((await pageRows()).map(({ key }) => key));
    const keys = [...new Set(pages.map(({ report }) => keyOfReport(report)))];
    const held = new Set([
      ...keys,
      ...noted.flatMap((line) => keyOfLine(line) ?? []),
      ...foreign.map(({ url }) => pageKey(url)),
    ]);
    const [first, second] = all;
    const against = all.length === 2 ? ('each-other' as const) : ('history' as const);
    const merged =
      first && second && against === 'each-other'
        ? mergeExports(first.pages, second.pages)
        : mergeExports(await collected(keys.filter((key) => rows.has(key))), pages);
    setRead({ pages, noted, foreign });
    setBringing({
      state: 'preview',
      files: files.map(({ name }) => name),
      pages: held.size,
      newPages: [...held].filter((key) => !rows.has(key)).length,
      notes: foreign.length + [...pages, ...noted].reduce((sum, page) => sum + page.notes.length, 0),
      merged,
      against,
    });
  }

  async function take(brought: Read) {
    const done = await bringPages(brought, new Date().toISOString());
    if (!done.ok) return setBringing({ state: 'failed', details: done.fault.details });
    const { pages, notes } = done.contents;
    setBringing({ state: 'done', pages, notes, conflicts: done.conflicts });
    // An export holds texts and no fingerprints: without them the families would not know its pages.
    await archive.ask('tidyTexts', ['now']).catch(() => {});
  }
}

async function collected(keys: readonly string[]): Promise<readonly ExportedPage[]> {
  const pages: ExportedPage[] = [];
  for await (const page of exportedPages(keys, true)) pages.push(page);
  return pages;
}
