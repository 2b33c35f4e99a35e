import type { Because } from '../../lib/catalogue/because.ts';
import { say } from '../../lib/catalogue/say.ts';
import type { ReadingState } from '../../lib/report/reading-state.ts';
import type { Report, ReportCheck, ReportClaim, ReportResult, ReportSource } from '../../lib/report/report.ts';
import type { Span } from '../../lib/text/span.ts';

/** Reports as literals: sentences of our own around real award names, so that every view can be seen and tested. */

const BODY = [
  'LUMAJANG - Dua inovasi pelayanan publik dari Kabupaten Lumajang dibawa pulang dengan penghargaan dari tingkat provinsi, Selasa (5/12).',
  'Penghargaan pertama diberikan kepada UTD PMI Lumajang lewat inovasi “Blood Jek Si Pengawal Nyawa” sebagai Terbaik Utama dalam Top 25 Kovablik Jawa Timur 2017.',
  'Penghargaan kedua diberikan kepada UPT Puskesmas Randuagung lewat “Gebrakan Pagi Berseri, Wujudkan Generasi Terhebat” untuk Kategori Baik.',
  'Piala diserahkan Gubernur Jawa Timur, Soekarwo, kepada Bupati Lumajang, As’at Malik, di hadapan para kepala dinas.',
  'Menurut panitia, kedua inovasi itu mempunyai peluang mencapai Top 99 Inovasi Pelayanan Publik tahun depan.',
  'Bupati menyebut 2 penghargaan tersebut sebagai buah kerja petugas di lapangan, bukan hasil semalam.',
  'Sebelumnya daerah itu juga pernah menerima sejumlah penghargaan di bidang lain.',
  'Deputi Bidang Pelayanan Publik, Diah Natalisa, ikut hadir dan meminta inovasi daerah saling ditiru. (Adv-Kominfo-lmj)',
].join('\n');

export const TEXT = `${BODY}\n${BODY}`;
const SECOND = BODY.length + 1;

/** Both copies of a passage of the sample text. */
function copies(passage: string): readonly Span[] {
  const start = BODY.indexOf(passage);
  if (start === -1) throw new Error(`no such passage: ${passage}`);
  const end = start + passage.length;
  return [
    { start, end },
    { start: start + SECOND, end: end + SECOND },
  ];
}

export function because(key: Because['key'], values: Because['values'] = {}): Pick<ReportClaim, 'because' | 'reason'> {
  return { because: { key, values }, reason: say({ key, values }, 'id') };
}

export function claim(fields: Partial<ReportClaim> = {}): ReportClaim {
  return {
    id: 'c1',
    status: 'asserted',
    cue: null,
    competition: 'kovablik-jatim',
    award: 'Kovablik Jawa Timur',
    year: 2017,
    tier: 'Top 25',
    category: null,
    innovation: null,
    recipient: { name: 'Kabupaten Lumajang', code: '35.08' },
    unit: null,
    mentions: [],
    spans: [{ start: 0, end: 20 }],
    verdict: null,
    differences: [],
    unrecorded: [],
    evidence: [],
    coverage: null,
    ...because('verdict.not-covered.competition'),
    ...fields,
  };
}

export function result(fields: Partial<ReportResult> = {}): ReportResult {
  return {
    id: 'kovablik-jatim/2017/top-25/35.08/blood-jek',
    competition: 'kovablik-jatim',
    year: 2017,
    tier: 'Top 25',
    category: null,
    rank: null,
    innovation: null,
    recipient: 'Pemerintah Kabupaten Lumajang',
    code: '35.08',
    unit: null,
    note: null,
    disputed: false,
    ...fields,
  };
}

export const NEWS: ReportSource = {
  url: 'https://lumajangsatu.com/contoh',
  title: 'Dua inovasi Lumajang masuk 25 terbaik Jawa Timur',
  kind: 'news',
};
export const OFFICIAL: ReportSource = {
  url: 'https://www.menpan.go.id/contoh',
  title: 'Keputusan tentang Top 9 Inovasi Pelayanan Publik 2014',
  kind: 'official',
};

const OF_25 = {
  state: 'partial',
  held: 3,
  total: 25,
  competition: 'kovablik-jatim',
  year: 2017,
  tier: 'Top 25',
} as const;

export const SUPPORTED = claim({
  id: 'c1',
  verdict: 'supported',
  category: 'Terbaik Utama',
  innovation: 'Blood Jek Si Pengawal Nyawa',
  unit: 'UTD PMI Lumajang',
  spans: copies('inovasi “Blood Jek Si Pengawal Nyawa” sebagai Terbaik Utama dalam Top 25 Kovablik Jawa Timur 2017'),
  evidence: [
    {
      result: result({
        category: 'Terbaik Utama',
        innovation: 'Blood Jek Si Pengawal Nyawa',
        unit: 'UTD PMI Lumajang',
        note: 'Sumber mengeja “sang pengawal nyawa”.',
      }),
      source: NEWS,
    },
  ],
  coverage: OF_25,
  ...because('verdict.supported', {
    fields: { fields: ['recipient', 'unit', 'innovation', 'tier', 'category', 'year'] },
  }),
});

export const PARTIAL = claim({
  id: 'c2',
  verdict: 'partial',
  category: 'Baik',
  innovation: 'Gebrakan Pagi Berseri, Wujudkan Generasi Terhebat',
  unit: 'UPT Puskesmas Randuagung',
  spans: copies('“Gebrakan Pagi Berseri, Wujudkan Generasi Terhebat” untuk Kategori Baik'),
  unrecorded: ['category'],
  evidence: [
    {
      result: result({
        id: 'kovablik-jatim/2017/top-25/35.08/gebrakan',
        innovation: 'Gebrakan Pagi Berseri',
        unit: 'Puskesmas Randuagung',
      }),
      source: NEWS,
    },
  ],
  coverage: OF_25,
  ...because('verdict.partial', {
    fields: { fields: ['recipient', 'unit', 'innovation', 'tier', 'year'] },
    unrecorded: { fields: ['category'] },
  }),
});

export const HOPED = claim({
  id: 'c3',
  status: 'hoped',
  cue: 'peluang mencapai',
  competition: 'sinovik',
  award: 'Inovasi Pelayanan Publik',
  year: null,
  tier: 'Top 99',
  spans: copies('mempunyai peluang mencapai Top 99 Inovasi Pelayanan Publik'),
});

export const NOT_COVERED = claim({
  id: 'c4',
  verdict: 'not-covered',
  competition: null,
  award: 'sejumlah penghargaan',
  year: null,
  tier: null,
  recipient: { name: null, code: null },
  spans: copies('menerima sejumlah penghargaan di bidang lain'),
  ...because('verdict.not-covered.general'),
});

export const DIFFERS = claim({
  id: 'c5',
  verdict: 'differs',
  competition: 'nirwasita-tantra',
  award: 'Nirwasita Tantra',
  year: 2020,
  tier: null,
  category: 'Kabupaten Sedang',
  spans: copies('Piala diserahkan Gubernur Jawa Timur'),
  differences: [{ field: 'category', claimed: 'Kabupaten Sedang', official: 'Kabupaten Besar' }],
  evidence: [
    {
      result: result({
        id: 'nirwasita-tantra/2020/kabupaten-besar/35.08',
        competition: 'nirwasita-tantra',
        year: 2020,
        tier: null,
        category: 'Kabupaten Besar',
        disputed: true,
        note: 'Satu sumber menyebut edisi ini 2021, tahun penyerahannya.',
      }),
      source: NEWS,
    },
  ],
  coverage: { state: 'complete', held: 24, total: 24, competition: 'nirwasita-tantra', year: 2020, tier: null },
  ...because('verdict.differs', { claimed: 'Kabupaten Sedang', official: 'Kabupaten Besar' }),
});

export const CONTRADICTED = claim({
  id: 'c6',
  verdict: 'contradicted',
  competition: 'sinovik',
  award: 'Inovasi Pelayanan Publik',
  year: 2014,
  tier: 'Top 9',
  recipient: { name: 'Pemerintah Kabupaten Lumajang', code: '35.08' },
  spans: copies('Bupati menyebut 2 penghargaan tersebut'),
  evidence: [
    {
      result: result({
        id: 'sinovik/2014/top-9/35.78/ssw',
        competition: 'sinovik',
        year: 2014,
        tier: 'Top 9',
        innovation: 'Surabaya Single Window',
        recipient: 'Pemerintah Kota Surabaya',
        code: '35.78',
      }),
      source: OFFICIAL,
    },
  ],
  coverage: { state: 'complete', held: 9, total: 9, competition: 'sinovik', year: 2014, tier: 'Top 9' },
  ...because('verdict.contradicted', { list: 'Top 9', year: 2014, total: 9 }),
});

export const NOT_FOUND = claim({
  id: 'c7',
  verdict: 'not-found',
  competition: 'sinovik',
  award: 'Inovasi Pelayanan Publik',
  year: 2019,
  tier: 'Top 99',
  innovation: 'Sistem Informasi Petani Muda',
  spans: copies('Deputi Bidang Pelayanan Publik, Diah Natalisa'),
  coverage: { state: 'partial', held: 41, total: 99, competition: 'sinovik', year: 2019, tier: 'Top 99' },
  ...because('verdict.not-found', { held: 41, total: 99, list: 'Top 99', year: 2019 }),
});

export function check(fields: Partial<ReportCheck> = {}): ReportCheck {
  return {
    kind: 'weekday',
    outcome: 'ok',
    mentions: [],
    claimed: 'Selasa (5/12)',
    expected: null,
    ...because('check.weekday.ok', { date: { date: '2017-12-05' }, weekday: { weekday: 2 } }),
    ...fields,
  };
}

const CHECKS: readonly ReportCheck[] = [
  check({ mentions: ['m1'] }),
  check({
    kind: 'office',
    outcome: 'unknown',
    claimed: 'Deputi Bidang Pelayanan Publik, Diah Natalisa',
    ...because('check.office.unknown'),
  }),
  check({
    kind: 'office',
    claimed: 'Bupati Lumajang, As’at Malik',
    ...because('check.office.ok', { name: 'As’at Malik', office: 'Bupati Lumajang', date: { date: '2017-12-05' } }),
  }),
  check({ kind: 'edition', claimed: 'Top 25 Kovablik 2017', ...because('check.edition.ok.tier', { year: 2017 }) }),
  check({
    kind: 'presenter',
    claimed: 'Gubernur Jawa Timur, Soekarwo',
    ...because('check.edition.ok.tier', { year: 2017 }),
  }),
];

const CONFLICT = check({
  outcome: 'conflict',
  claimed: 'Rabu (5/12)',
  ...because('check.weekday.conflict', { date: { date: '2017-12-05' }, weekday: { weekday: 2 } }),
});

export function report(fields: Partial<Report> = {}): Report {
  const date = TEXT.indexOf('Selasa (5/12)');
  const label = TEXT.indexOf('Adv-Kominfo-lmj');
  return {
    schema: 'piagam-report/1',
    page: {
      url: 'https://radarkota.example/2017/12/inovasi.html',
      title: 'Lumajang Kembali Bawa Pulang 2 Penghargaan Inovasi Jawa Timur',
      byline: null,
      siteName: 'Radar Kota',
      publishedAt: null,
      language: 'id',
      words: 288,
      sha256: 'a'.repeat(64),
    },
    text: TEXT,
    mentions: [
      {
        id: 'm1',
        type: 'date',
        start: date,
        end: date + 'Selasa (5/12)'.length,
        quote: 'Selasa (5/12)',
        entity: '2017-12-05',
      },
    ],
    claims: [SUPPORTED, PARTIAL, HOPED, NOT_COVERED],
    checks: CHECKS,
    duplicates: {
      within: [{ first: { start: 0, end: BODY.length }, second: { start: SECOND, end: TEXT.length }, words: 144 }],
      across: [],
    },
    labels: [{ kind: 'advertorial', quote: 'Adv-Kominfo-lmj', start: label, end: label + 'Adv-Kominfo-lmj'.length }],
    dataset: { name: 'Piagam', version: '2026.11', sha256: 'b'.repeat(64) },
    engine: { name: 'piagam', version: '0.1.0' },
    ...fields,
  };
}

export type ReportState = Extract<ReadingState, { kind: 'report' }>;

export function reportState(fields: Partial<ReportState> = {}): ReportState {
  return {
    kind: 'report',
    report: report(),
    readAt: '2026-11-23T07:32:00.000Z',
    reading: 'article',
    faults: [],
    unplaced: [],
    marksShown: true,
    pageChanged: false,
    ...fields,
  };
}

const OF_KLA = { held: 131, total: 140, list: 'Madya', year: 2023 } as const;
const WINNER = claim({
  verdict: 'supported',
  competition: 'kla',
  award: 'Kabupaten/Kota Layak Anak',
  year: 2023,
  tier: 'Madya',
  evidence: [{ result: result({ competition: 'kla', year: 2023, tier: 'Madya' }), source: NEWS }],
  coverage: { state: 'partial', held: 131, total: 140, competition: 'kla', year: 2023, tier: 'Madya' },
  ...because('verdict.supported', { fields: { fields: ['competition', 'recipient', 'tier', 'year'] } }),
});

/** A list of winners: one claim a recipient, otherwise alike; `others` stand for what `at` gives. */
export function winners(
  names: readonly string[],
  others: (at: number) => Partial<ReportClaim> = () => ({}),
): readonly ReportClaim[] {
  return names.map((name, at) => ({
    ...WINNER,
    id: `c${at + 1}`,
    recipient: { name, code: null },
    spans: [{ start: at * 5, end: at * 5 + 5 }],
    ...others(at),
  }));
}

const EVERY_VERDICT: readonly ReportClaim[] = [
  SUPPORTED,
  PARTIAL,
  HOPED,
  NOT_COVERED,
  DIFFERS,
  CONTRADICTED,
  NOT_FOUND,
  claim({ ...HOPED, id: 'c8', status: 'planned', cue: 'akan mengikuti', spans: [{ start: 40, end: 80 }] }),
  claim({ ...HOPED, id: 'c9', status: 'negated', cue: 'belum berhasil meraih', spans: [{ start: 140, end: 180 }] }),
];

const ONCE = { within: [], across: [] } as const;

/** What a page that means harm, or merely a broken one, could put into a report. */
export function hostile(claims = 500): Report {
  const nasty = '<img src=x onerror="document.body.dataset.hit=1">\u202Eterbalik\u200F {fields} </q><script>1</script>';
  const many = Array.from({ length: claims }, (_, at) =>
    claim({
      ...(EVERY_VERDICT[at % EVERY_VERDICT.length] ?? SUPPORTED),
      id: `c${at + 1}`,
      innovation: `${nasty} ${at}`,
      unit: nasty,
      recipient: { name: nasty, code: null },
    }),
  );
  return report({
    page: { ...report().page, title: `${nasty}${'Judul tanpa akhir '.repeat(600)}`, url: 'javascript:alert(1)' },
    claims: many,
    labels: [{ kind: 'press-release', quote: nasty, start: 0, end: 5 }],
  });
}

/** Every state of the sidebar by name. */
export const STATES: Readonly<Record<string, ReadingState>> = {
  'not-read': { kind: 'not-read' },
  'first-run': { kind: 'not-read' },
  reading: {
    kind: 'reading',
    done: [
      { stage: 'read', figure: 936 },
      { stage: 'recognise', figure: 30 },
    ],
    current: 'claims',
    startedAt: '2026-11-23T07:32:00.000Z',
  },
  report: reportState(),
  verdicts: reportState({
    report: report({
      claims: EVERY_VERDICT,
      checks: [CONFLICT, ...CHECKS],
      duplicates: ONCE,
      page: { ...report().page, publishedAt: '2017-12-06' },
    }),
  }),
  'no-claims': reportState({
    report: report({
      claims: [],
      checks: [],
      labels: [],
      duplicates: ONCE,
      page: {
        ...report().page,
        title: 'Harga Cabai di Pasar Induk Turun Menjelang Akhir Pekan',
        publishedAt: '2026-11-12T08:00:00+07:00',
        words: 312,
      },
    }),
  }),
  'not-article': { kind: 'not-article', longest: 41 },
  'restricted-browser': { kind: 'restricted', what: 'browser-page' },
  'restricted-store': { kind: 'restricted', what: 'store' },
  'restricted-pdf': { kind: 'restricted', what: 'pdf' },
  failed: {
    kind: 'failed',
    why: 'too-large',
    details: 'piagam 0.1.0; stage read; TooLarge: 104233 nodes at readArticle (article/read.ts)',
  },
  'failed-gone': { kind: 'failed', why: 'page-gone', details: '' },
  stopped: { kind: 'failed', why: 'stopped', details: '' },
  interrupted: { kind: 'failed', why: 'interrupted', details: 'background, read' },
  unexpected: { kind: 'failed', why: 'unexpected', details: 'TypeError: no such block (article/read.ts)' },
  faults: reportState({
    report: report({
      claims: EVERY_VERDICT.map((each) => ({ ...each, verdict: null, evidence: [], coverage: null })),
      duplicates: {
        ...report().duplicates,
        across: [
          {
            url: 'https://kabarsemeru.example/2',
            title: 'Lumajang Raih Dua Penghargaan',
            seenAt: '2026-11-03T01:00:00Z',
            containment: 0.96,
            resemblance: 0.9,
            passages: [],
          },
        ],
      },
    }),
    faults: [
      { part: 'dataset', details: '' },
      { part: 'marks', details: '' },
      { part: 'storage', details: '' },
    ],
    unplaced: ['c2', 'c4'],
    pageChanged: true,
    marksShown: false,
    reading: 'whole-page',
  }),
  winners: reportState({
    report: report({
      claims: winners(
        [
          'Kota Ambon',
          'Kabupaten Gunungkidul',
          'Kabupaten Kulon Progo',
          'Kabupaten Badung',
          'Kabupaten Balangan',
          'Kabupaten Hulu Sungai Utara',
          'Kota Banjarbaru',
          'Kabupaten Tanah Bumbu',
          'Kota Sungai Penuh',
          'Kabupaten Batanghari',
          'Kabupaten Lumajang',
        ],
        (at) => (at === 5 ? { ...because('verdict.not-found', OF_KLA), verdict: 'not-found', evidence: [] } : {}),
      ),
    }),
  }),
  selection: reportState({ reading: 'selection', unplaced: ['c2'] }),
  long: reportState({
    report: report({
      page: {
        ...report().page,
        url: `https://${'portal-berita-pemerintah-daerah-'.repeat(2)}lumajang.example/`,
        title:
          'Pemerintah Kabupaten Lumajang Kembali Menorehkan Prestasi di Tingkat Provinsi Jawa Timur Lewat Dua Inovasi Pelayanan Publik yang Dinilai Paling Bermanfaat bagi Warga Sepanjang Tahun Ini',
      },
      claims: Array.from({ length: 45 }, (_, at) => ({
        ...(EVERY_VERDICT[at % EVERY_VERDICT.length] ?? SUPPORTED),
        id: `c${at + 1}`,
      })),
    }),
  }),
  hostile: reportState({ report: hostile() }),
};
