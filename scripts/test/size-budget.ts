import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../stale.ts';

type Budget = { readonly what: string; readonly files: RegExp; readonly gzipBytes: number };

/** What a reader pays, in bytes after gzip. Raise a line only with a reason in the commit. */
export const BUDGETS: readonly Budget[] = [
  // Put into the page on each click, and parsed on its thread; a third of it is Readability.
  { what: 'reader', files: /^reader\.js$/, gzipBytes: 37_000 },
  // The engine, the library's store, what joins a reader's own data with ours; two thirds are the rules for what articles print, of
  // lists, histories, assessments and English above all; parsed each time it wakes.
  { what: 'background', files: /^background\.js$/, gzipBytes: 251_000 },
  // With what it shares with the library: the catalogue of both languages is half of it.
  { what: 'panel', files: /^(sidepanel\.html|(chunks|assets)\/(?!library|archive-worker).*)$/, gzipBytes: 102_000 },
  // Opened on request, in a tab of its own; a quarter is its worker, which reads datasets.
  { what: 'library', files: /^(library\.html|(chunks|assets)\/(library|archive-worker).*)$/, gzipBytes: 173_000 },
  { what: 'dataset', files: /^data\//, gzipBytes: 325_000 },
  { what: 'all', files: /./, gzipBytes: 888_000 },
];

export function sizeProblems(): string[] {
  const folder = join(root, '.output/chrome-mv3');
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      const path = join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/');
      return { path, plain: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
    });
  return BUDGETS.flatMap(({ what, files, gzipBytes }) => {
    const within = sizes.filter(({ path }) => files.test(path));
    const plain = within.reduce((sum, each) => sum + each.plain, 0);
    const gzip = within.reduce((sum, each) => sum + each.gzip, 0);
    console.log(`${what}: ${plain} bytes, ${gzip} gzip of ${gzipBytes}`);
    if (within.length === 0) return [`${what}: nothing was built`];
    return gzip > gzipBytes ? [`${what}: ${gzip} bytes gzip, ${gzip - gzipBytes} more than allowed`] : [];
  });
}
