import { backup } from '../lib/store/backup.ts';
import { closeDatabase, database } from '../lib/store/database.ts';
import type { PageQuery } from '../lib/store/page-query.ts';
import { savePage } from '../lib/store/pages.ts';
import { restoreBackup } from '../lib/store/restore.ts';
import { searchPages } from '../lib/store/search.ts';
import { madeBackup, madePage } from './made-library.ts';

// The browser's side of the library's benchmark.

export type QueryTime = {
  readonly opened: number;
  readonly first: number;
  readonly all: number;
  readonly rows: number;
};

Object.assign(globalThis, {
  library: {
    /** Fills the library through a restore, as on another machine; answers the milliseconds. */
    async fill(count: number): Promise<number> {
      const made = madeBackup(count);
      const start = performance.now();
      const restored = await restoreBackup(made, 'replace');
      if (!restored.ok) throw new Error(restored.fault.details);
      return performance.now() - start;
    },
    /** From an unopened database to the first rows, and to all of them with the counts of the facets. */
    async ask(query: PageQuery): Promise<QueryTime> {
      const start = performance.now();
      await database();
      const opened = performance.now() - start;
      let first = 0;
      const { rows } = await searchPages(query, {
        onFirst: () => {
          first = performance.now() - start;
        },
      });
      return { opened, first, all: performance.now() - start, rows: rows.length };
    },
    /** The second question of a window: everything is loaded. */
    async again(query: PageQuery): Promise<number> {
      const start = performance.now();
      await searchPages(query);
      return performance.now() - start;
    },
    async save(count: number): Promise<readonly number[]> {
      const times: number[] = [];
      for (let n = 0; n < count; n++) {
        const { report } = madePage(1_000_000 + n);
        const start = performance.now();
        const saved = await savePage(report, new Date().toISOString());
        if (!saved.ok) throw new Error(saved.fault.details);
        times.push(performance.now() - start);
      }
      return times;
    },
    async backUp(): Promise<{ readonly ms: number; readonly bytes: number }> {
      const start = performance.now();
      const file = await backup();
      return { ms: performance.now() - start, bytes: file.size };
    },
    async bytes(): Promise<number> {
      await closeDatabase();
      return (await navigator.storage.estimate()).usage ?? 0;
    },
  },
});
