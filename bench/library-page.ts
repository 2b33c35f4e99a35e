import { report, reportClaim } from '../lib/report/builders.ts';
import { backup } from '../lib/store/backup.ts';
import { closeDatabase, database } from '../lib/store/database.ts';
import type { PageQuery } from '../lib/store/page-query.ts';
import { rowOfReport } from '../lib/store/page-row.ts';
import { savePage } from '../lib/store/pages.ts';
import type { Backup } from '../lib/store/read-backup.ts';
import type { Capture, PageRow } from '../lib/store/records.ts';
import { restoreBackup } from '../lib/store/restore.ts';
import { searchPages } from '../lib/store/search.ts';
import { termsOf } from '../lib/store/terms.ts';
import { draws } from './made-names.ts';

// The browser's side of the library's benchmark.

export type QueryTime = {
  readonly opened: number;
  readonly first: number;
  readonly all: number;
  readonly rows: number;
};

const HOSTS = 60;
const REGIONS = 514;
const VERDICTS = ['supported', 'not-found', 'not-found', 'partial', 'not-covered', 'differs', 'contradicted'] as const;
const DAY = 86_400_000;

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

function madeBackup(count: number): Backup {
  const made = Array.from({ length: count }, (_, n) => madePage(n));
  const captures = made.map(({ report, row }): Capture => ({ key: row.key, capturedAt: row.lastSeen, report }));
  return {
    contents: { madeAt: new Date().toISOString(), pages: count, captures: count, notes: 0, datasets: 0 },
    pages: made.map(({ row, report }) => ({ row, words: termsOf(row.title, report.text).join(' ') })),
    captures,
    notes: [],
    datasets: [],
    removals: [],
    choices: [],
  };
}

/** A page of about 300 words, Zipf-like, with a claim and a date; one in fifty is an advertorial, one in 100 is tagged. */
function madePage(n: number) {
  const draw = draws(n + 1);
  const below = (most: number) => Math.floor(draw() * most);
  const word = () => `kata${Math.floor(20_000 ** draw())}`;
  const text = Array.from({ length: 8 }, () => Array.from({ length: 36 }, word).join(' ')).join('\n');
  const url = `https://portal${below(HOSTS)}.go.id/berita/${n}`;
  const base = report();
  const verdict = VERDICTS[below(VERDICTS.length)] ?? 'not-found';
  const claims = Array.from({ length: 1 + below(4) }, (_, i) =>
    reportClaim({
      id: `c${i + 1}`,
      verdict,
      year: 2012 + below(14),
      competition: `ajang-${below(40)}`,
      recipient: { name: 'Kabupaten', code: `${11 + below(REGIONS)}` },
      spans: [{ start: 0, end: 20 }],
      mentions: [],
    }),
  );
  const made = {
    ...base,
    text,
    mentions: [],
    claims,
    checks: [],
    labels: below(50) === 0 ? [{ kind: 'advertorial' as const, quote: text.slice(0, 6), start: 0, end: 6 }] : [],
    page: {
      ...base.page,
      url,
      title: `Judul berita nomor ${n} tentang ${word()} ${word()}`,
      publishedAt: new Date(Date.UTC(2015, 0, 1) + below(4000) * DAY).toISOString().slice(0, 10),
      words: 288,
      sha256: `${n}`.padStart(64, '0'),
    },
  };
  const seen = new Date(Date.UTC(2024, 0, 1) + n * 60_000).toISOString();
  const row: PageRow = {
    ...rowOfReport(made),
    firstSeen: seen,
    lastSeen: seen,
    tags: below(100) === 0 ? ['arsip'] : [],
    notes: 0,
    captures: 1,
    kind: 'page',
  };
  return { report: made, row };
}
