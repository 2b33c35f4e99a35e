import { describe, expect, test } from 'vitest';
import type { Article } from '../article/article.ts';
import { say } from '../catalogue/say.ts';
import { competition, dataset, result } from '../dataset/builders.ts';
import { readReport } from './read-report.ts';
import type { Report } from './report.ts';
import { type ToReport, toReport } from './to-report.ts';

const TEXT = 'Malang meraih Top 45 KIPP 2019, Kamis (18/7), kata Wali Kota Malang.';

function article(fields: Partial<Article> = {}): Article {
  return {
    text: TEXT,
    blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
    metadata: {},
    reading: 'article',
    ...fields,
  };
}

/** The report of what was found; each is checked against the published schema. */
function reportOf(found: Partial<ToReport> = {}): Report {
  const report = toReport({
    article: article(),
    mentions: [],
    resolvedDates: new Map(),
    assessed: [],
    checks: [],
    repetitions: [],
    labels: [],
    dataset: dataset({ competitions: [competition()] }),
    sha256: '0'.repeat(64),
    say: (because) => say(because, 'id'),
    ...found,
  });
  expect(readReport(JSON.parse(JSON.stringify(report)))).toEqual({ ok: true, report });
  return report;
}

function at(quote: string) {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length, quote };
}

describe('the page', () => {
  test('what is not stated is null, words are counted', () => {
    expect(reportOf().page).toEqual({
      url: null,
      title: null,
      byline: null,
      siteName: null,
      publishedAt: null,
      language: null,
      words: 13,
      sha256: '0'.repeat(64),
    });
  });

  test('metadata is passed on without where it came from; blanks and odd dates are null', () => {
    const { page } = reportOf({
      article: article({
        metadata: {
          url: 'https://example.id/1',
          title: { value: 'Malang Raih Top 45', from: 'opengraph' },
          byline: { value: ' ', from: 'meta' },
          publishedAt: { value: 'kemarin', from: 'text' },
          language: { value: 'id', from: 'html-lang' },
        },
      }),
    });
    expect(page).toMatchObject({
      url: 'https://example.id/1',
      title: 'Malang Raih Top 45',
      byline: null,
      language: 'id',
    });
    expect(page.publishedAt).toBeNull();
  });
});

test('each mention names its entity, and none where two are meant', () => {
  const { mentions } = reportOf({
    mentions: [
      { id: 'm1', type: 'recipient', ...at('Malang'), codes: ['35.07', '35.73'] },
      { id: 'm2', type: 'tier', ...at('Top 45'), name: 'Top 45' },
      { id: 'm3', type: 'award', ...at('KIPP 2019'), competitions: ['kipp'], general: false, surfaceYear: 2019 },
      { id: 'm4', type: 'date', ...at('Kamis (18/7)'), date: { day: 18, month: 7 }, weekday: 4 },
      { id: 'm5', type: 'official', ...at('Wali Kota Malang'), former: false, codes: ['35.73'], persons: [] },
    ],
    resolvedDates: new Map([['m4', '2019-07-18']]),
  });
  expect(mentions.map(({ entity }) => entity)).toEqual([null, 'Top 45', 'kipp', '2019-07-18', null]);
  expect(mentions[2]?.surfaceYear).toBe(2019);
});

describe('claims', () => {
  const claim = {
    id: 'c1',
    status: 'asserted',
    spans: [{ start: 0, end: 30 }],
    competitions: ['kipp'],
    award: 'KIPP 2019',
    general: false,
    year: 2019,
    tier: 'Top 45',
    recipient: { name: 'Malang', codes: ['35.07', '35.73'] },
    mentions: [],
  } as const;
  const coverage = { competition: 'kipp', year: 2019, tier: 'Top 45', state: 'partial', held: 12, total: 45 } as const;

  test('a supported claim carries its rows with their sources, and the place that the rows settle', () => {
    const row = result({ code: '35.73', recipient: 'Pemerintah Kota Malang' });
    const [only] = reportOf({
      assessed: [
        {
          claim,
          assessment: {
            verdict: 'supported',
            evidence: [row],
            coverage,
            because: { key: 'verdict.supported', values: { fields: { fields: ['year', 'tier'] } } },
          },
        },
      ],
    }).claims;
    expect(only).toMatchObject({
      competition: 'kipp',
      award: 'Kompetisi Inovasi Pelayanan Publik (KIPP)',
      recipient: { name: 'Malang', code: '35.73' },
      verdict: 'supported',
      evidence: [{ result: { id: row.id, innovation: null }, source: { url: row.source.url } }],
      coverage: { state: 'partial', held: 12 },
    });
    expect(only?.reason).toMatch(/^Tahun dan tingkat sama/);
  });

  test('a claim of an award outside the data keeps the award as printed', () => {
    const [only] = reportOf({
      assessed: [
        {
          claim: { ...claim, competitions: ['pelayanan-prima'], award: 'Pelayanan Prima', general: true },
          assessment: {
            verdict: 'not-covered',
            missing: 'competition',
            because: { key: 'verdict.not-covered.general', values: {} },
          },
        },
      ],
    }).claims;
    expect(only).toMatchObject({ competition: null, award: 'Pelayanan Prima', verdict: 'not-covered', coverage: null });
  });

  test('a hope is listed with its words and no verdict', () => {
    const [only] = reportOf({ assessed: [{ claim: { ...claim, status: 'hoped', cue: 'berpeluang' } }] }).claims;
    expect(only).toMatchObject({ status: 'hoped', cue: 'berpeluang', verdict: null, evidence: [], coverage: null });
    expect(only?.reason).toContain('“berpeluang”');
  });

  test('claims stand in the order of their passages, those of one passage as they were told', () => {
    const told = (id: string, ...starts: readonly number[]) => ({
      claim: { ...claim, id, spans: starts.map((start) => ({ start, end: start + 4 })) },
    });
    const { claims } = reportOf({
      assessed: [told('c1', 32), told('c2', 0, 40), told('c3', 7), told('c4', 7), told('c5')],
    });
    expect(claims.map(({ id }) => id)).toEqual(['c2', 'c3', 'c4', 'c1', 'c5']);
  });

  test('reasons are written in the language that is asked for', () => {
    const found = { assessed: [{ claim: { ...claim, status: 'planned' } }] } as const;
    expect(reportOf({ ...found, say: (because) => say(because, 'en') }).claims[0]?.reason).not.toBe(
      reportOf(found).claims[0]?.reason,
    );
  });
});

test('repetitions, labels and checks keep their places', () => {
  const report = reportOf({
    repetitions: [{ first: { start: 0, end: 6 }, second: { start: 51, end: 67 }, words: 1 }],
    labels: [{ kind: 'press-release', ...at('kata') }],
    checks: [
      {
        kind: 'count',
        outcome: 'unknown',
        mentions: [],
        claimed: '2 penghargaan',
        because: { key: 'check.count.unknown.none', values: {} },
      },
    ],
  });
  expect(report.duplicates.within).toEqual([{ first: { start: 0, end: 6 }, second: { start: 51, end: 67 }, words: 1 }]);
  expect(report.labels).toEqual([{ kind: 'press-release', ...at('kata') }]);
  expect(report.checks[0]).toMatchObject({
    expected: null,
    reason: 'Penghargaan yang dihitung di sini tidak kami kenali namanya.',
  });
});
