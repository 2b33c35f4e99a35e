import { report, reportClaim } from '../lib/report/builders.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { rowOfReport } from '../lib/store/page-row.ts';
import type { Backup } from '../lib/store/read-backup.ts';
import type { Capture, PageRow } from '../lib/store/records.ts';
import { termsOf } from '../lib/store/terms.ts';
import { draws } from './made-names.ts';

const HOSTS = 60;
const REGIONS = 514;
const VERDICTS = ['supported', 'not-found', 'not-found', 'partial', 'not-covered', 'differs', 'contradicted'] as const;
const DAY = 86_400_000;

const evidence: ReportClaim['evidence'] = [
  {
    result: {
      id: 'ajang/2019/baris',
      competition: 'ajang',
      year: 2019,
      tier: 'Top 45',
      category: null,
      rank: null,
      innovation: null,
      recipient: 'Kabupaten',
      code: null,
      unit: null,
      note: null,
      disputed: false,
    },
    source: { url: 'https://contoh.go.id/daftar', title: 'Daftar', kind: 'official' },
  },
];
const { coverage } = reportClaim();

/** What a verdict must have to say. */
const SAID: Readonly<Record<(typeof VERDICTS)[number], Partial<ReportClaim>>> = {
  supported: { evidence },
  partial: { evidence, unrecorded: ['tier'] },
  differs: { evidence, differences: [{ field: 'tier', claimed: 'Top 99', official: 'Top 45' }] },
  contradicted: { coverage: coverage && { ...coverage, state: 'complete', held: 45 } },
  'not-found': {},
  'not-covered': { coverage: null },
};

/** A library of made pages, as a backup holds it. */
export function madeBackup(count: number): Backup {
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
export function madePage(n: number) {
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
      ...SAID[verdict],
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
