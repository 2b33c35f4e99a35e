import type { Report, ReportCheck, ReportClaim, ReportMention } from './report.ts';

/** Reports with plain defaults for tests: each test names only what it is about. */
export function report(fields: Partial<Report> = {}): Report {
  const text = 'Kabupaten Lumajang meraih Top 45 KIPP 2019, Kamis (18/7).';
  return {
    schema: 'piagam-report/1',
    page: {
      url: 'https://example.id/berita/1',
      title: 'Lumajang Raih Top 45',
      byline: null,
      siteName: null,
      publishedAt: '2019-07-19T08:00:00+07:00',
      language: 'id',
      words: 9,
      sha256: 'a'.repeat(64),
    },
    text,
    mentions: [
      mention({ id: 'm1', type: 'recipient', start: 0, end: 18, quote: 'Kabupaten Lumajang', entity: '35.08' }),
      mention({ id: 'm2', start: 26, end: 42, quote: 'Top 45 KIPP 2019', entity: 'kipp', surfaceYear: 2019 }),
    ],
    claims: [reportClaim()],
    checks: [reportCheck()],
    duplicates: { within: [], across: [] },
    labels: [],
    dataset: { name: 'piagam', version: '2026-11', sha256: 'b'.repeat(64) },
    engine: { name: 'piagam', version: '0.1.0' },
    ...fields,
  };
}

export function mention(fields: Partial<ReportMention> = {}): ReportMention {
  return { id: 'm1', type: 'award', start: 33, end: 37, quote: 'KIPP', entity: null, ...fields };
}

export function reportClaim(fields: Partial<ReportClaim> = {}): ReportClaim {
  return {
    id: 'c1',
    status: 'asserted',
    cue: null,
    competition: 'kipp',
    award: 'Kompetisi Inovasi Pelayanan Publik (KIPP)',
    year: 2019,
    tier: 'Top 45',
    category: null,
    innovation: null,
    recipient: { name: 'Kabupaten Lumajang', code: '35.08' },
    unit: null,
    mentions: ['m1', 'm2'],
    spans: [{ start: 0, end: 42 }],
    verdict: 'not-found',
    differences: [],
    unrecorded: [],
    evidence: [],
    coverage: { state: 'partial', held: 12, total: 45, competition: 'kipp', year: 2019, tier: 'Top 45' },
    reason: 'Data kami baru memuat 12 dari 45 peraih Top 45 2019. Bukan berarti keliru.',
    because: { key: 'verdict.not-found', values: { held: 12, total: 45, list: 'Top 45', year: 2019 } },
    ...fields,
  };
}

export function reportCheck(fields: Partial<ReportCheck> = {}): ReportCheck {
  return {
    kind: 'weekday',
    outcome: 'ok',
    mentions: ['m1'],
    claimed: 'Kamis (18/7)',
    expected: null,
    reason: '18 Juli 2019 jatuh pada hari Kamis.',
    because: { key: 'check.weekday.ok', values: { date: { date: '2019-07-18' }, weekday: { weekday: 4 } } },
    ...fields,
  };
}
