import { describe, expect, test } from 'vitest';
import { body, competition, edition, region, tier } from './builders.ts';
import { datasetFrom, type Facts } from './dataset-from.ts';
import { faultLine } from './fault.ts';
import { checkDataset, readFacts } from './read-facts.ts';

const BUNDLED: Facts = {
  competitions: [
    competition({
      awarder: 'state',
      yearMeaning: 'mixed',
      aliases: [
        { text: 'KIPP', general: false },
        { text: 'Top 45', general: true, tier: 'Top 45' },
      ],
      tiers: [
        tier({ name: 'Top 45', drawnFrom: ['Top 99'] }),
        tier({ name: 'Top 99' }),
        tier({ name: 'Finalis', kind: 'participation' }),
      ],
    }),
  ],
  editions: [edition({ year: 2024, tier: 'Top 45', status: 'cancelled', coverage: 'none' })],
  results: [],
  terms: [],
  regions: [region(), region({ code: '35', kind: 'provinsi', name: 'Jawa Timur', aliases: ['Jatim'] })],
  bodies: [body()],
};

const COMPETITIONS = 'competition_id,name\nkipp,Kompetisi Inovasi Pelayanan Publik\n';

function facts(files: Record<string, string>): Facts {
  const read = readFacts(files, BUNDLED);
  if ('faults' in read) throw new Error(read.faults.map(faultLine).join('\n'));
  return read.facts;
}

describe('a folder with only the columns that must be there', () => {
  const read = facts({
    'competitions.csv': COMPETITIONS,
    'editions.csv': 'competition_id,year,tier,coverage\nkipp,2019,Top 45,partial\nkipp,2024,Top 45,none\n',
    'results.csv':
      'competition_id,year,tier,recipient\nkipp,2019,Top 45,Pemkab. Lumajang\nkipp,2019,Top 99,Kemenkeu\nkipp,2019,Lain,PT Anu\n',
    'officials.csv': "name,office,body,term_start\nAs'at Malik,Bupati,Kabupaten Lumajang,2015\n",
  });

  test('codes are found by the names of regions and bodies', () => {
    expect(read.results.map(({ code }) => code)).toEqual(['35.08', 'body:kementerian-keuangan', undefined]);
    expect(read.terms[0]?.code).toBe('35.08');
  });
  test('what no column says comes from the bundled competition', () => {
    expect(read.competitions[0]).toMatchObject({ yearMeaning: 'mixed', awarder: 'state' });
    expect(read.competitions[0]?.tiers.find(({ name }) => name === 'Top 45')?.drawnFrom).toEqual(['Top 99']);
    expect(read.competitions[0]?.tiers.find(({ name }) => name === 'Finalis')?.kind).toBe('participation');
  });
  test('a tier that only a result names is a tier of the competition', () => {
    expect(read.competitions[0]?.tiers.map(({ name }) => name)).toContain('Lain');
  });
  test('an edition that was cancelled stays cancelled', () => {
    expect(read.editions.map(({ status }) => status)).toEqual(['held', 'cancelled']);
  });
  test('days of office whose kind nobody states accuse nobody', () => {
    expect(read.terms[0]).toMatchObject({ startKind: 'unverified', endKind: 'unknown' });
  });
  test('a row has its own line as its source when the folder names none', () => {
    expect(read.results[0]?.source).toEqual({ url: '', title: 'results.csv, line 2', kind: 'reference' });
  });
});

describe('files that are missing', () => {
  test('regions, bodies and competitions are the bundled ones', () => {
    const { regions, bodies, competitions } = facts({ 'results.csv': 'competition_id,year,tier,recipient\n' });
    expect([regions, bodies, competitions.map(({ id }) => id)]).toEqual([BUNDLED.regions, BUNDLED.bodies, ['kipp']]);
  });
  test('results, editions and officials are not', () => {
    const { results, editions, terms } = facts({ 'competitions.csv': COMPETITIONS });
    expect([results, editions, terms]).toEqual([[], [], []]);
  });
  test('a folder without any of the files is a fault', () => {
    expect(checkDataset({ 'readme.txt': 'hello' }, BUNDLED)).toHaveLength(1);
  });
});

test('a tiers column names the tiers where tiers.csv is missing', () => {
  const read = facts({ 'competitions.csv': 'competition_id,name,tiers\nkipp,KIPP,Top 45|Top 99|Top 7\n' });
  expect(read.competitions[0]?.tiers).toMatchObject([{ drawnFrom: ['Top 99'] }, {}, { name: 'Top 7', kind: 'win' }]);
});

test.each([
  ['derived: the page on 2023 says the fourth in a row', { confirmOnly: true, disputed: false }],
  ['year inferred: the page names none', { confirmOnly: true, disputed: false }],
  ['sources conflict on the tier', { confirmOnly: false, disputed: true }],
  ['the year is derived from nothing', { confirmOnly: false, disputed: false }],
])('without columns for it, the note “%s” says what a row may do', (note, marks) => {
  const read = facts({
    'competitions.csv': COMPETITIONS,
    'results.csv': `competition_id,year,tier,recipient,note\nkipp,2019,Top 45,Kabupaten Lumajang,${note}\n`,
  });
  expect(read.results[0]).toMatchObject(marks);
});

const RESULTS_HEAD = 'competition_id,year,tier,recipient,region_code,source_url,source_kind,confirm_only';
const EDITIONS_HEAD = 'competition_id,year,tier,coverage,recipients_total,award_date,status';
const OFFICIALS_HEAD = 'name,office,body,term_start,term_end,start_kind,end_kind,status';

test.each([
  [
    'a missing column',
    { 'results.csv': 'competition_id,year,tier\nkipp,2019,Top 45\n' },
    'results.csv:1: recipient: this column is missing',
  ],
  [
    'an empty cell that must not be',
    { 'results.csv': `${RESULTS_HEAD}\nkipp,2019,,,,,,\n` },
    'results.csv:2: recipient: this cell must not be empty',
  ],
  [
    'a year of two digits',
    { 'results.csv': `${RESULTS_HEAD}\nkipp,19,,Lumajang,,,,\n` },
    'results.csv:2: year: “19” is no year; write four digits',
  ],
  [
    'a competition that is not listed',
    { 'results.csv': `${RESULTS_HEAD}\nkip,2019,,Lumajang,,,,\n` },
    'results.csv:2: competition_id: “kip” is not in competitions.csv',
  ],
  [
    'a region that does not exist',
    { 'results.csv': `${RESULTS_HEAD}\nkipp,2019,,Lumajang,35.99,,,\n` },
    'results.csv:2: region_code: “35.99” is not in regions.csv',
  ],
  [
    'an address without http',
    { 'results.csv': `${RESULTS_HEAD}\nkipp,2019,,Lumajang,,menpan.go.id,,\n` },
    /results.csv:2: source_url: “menpan.go.id” is no web address/,
  ],
  [
    'an address that runs code',
    { 'results.csv': `${RESULTS_HEAD}\nkipp,2019,,Lumajang,,javascript:alert(1),,\n` },
    /source_url: .* is no web address/,
  ],
  [
    'an unknown kind of source',
    { 'results.csv': `${RESULTS_HEAD}\nkipp,2019,,Lumajang,,,blog,\n` },
    /results.csv:2: source_kind: “blog” is none of official/,
  ],
  [
    'a flag that is neither true nor false',
    { 'results.csv': `${RESULTS_HEAD}\nkipp,2019,,Lumajang,,,,maybe\n` },
    /confirm_only: “maybe” is neither/,
  ],
  [
    'a row that stands twice',
    {
      'results.csv': `${RESULTS_HEAD}\nkipp,2019,Top 45,Kabupaten Lumajang,,,,\nkipp,2019,TOP 45,Pemkab Lumajang,,,,\n`,
    },
    'results.csv:3: recipient: the same row stands in line 2',
  ],
  [
    'a competition that stands twice',
    { 'competitions.csv': `${COMPETITIONS}kipp,KIPP\n` },
    'competitions.csv:3: competition_id: the same row stands in line 2',
  ],
  [
    'an unknown coverage',
    { 'editions.csv': `${EDITIONS_HEAD}\nkipp,2019,Top 45,full,,,\n` },
    /editions.csv:2: coverage: “full” is none of complete/,
  ],
  [
    'an unknown status',
    { 'editions.csv': `${EDITIONS_HEAD}\nkipp,2019,Top 45,none,,,dropped\n` },
    /status: “dropped” is none of held/,
  ],
  [
    'a day that does not exist',
    { 'editions.csv': `${EDITIONS_HEAD}\nkipp,2019,Top 45,none,,2019-02-30,\n` },
    /award_date: “2019-02-30” is no day/,
  ],
  [
    'a complete list without its rows',
    { 'editions.csv': `${EDITIONS_HEAD}\nkipp,2019,Top 45,complete,45,,\n` },
    'editions.csv:2: coverage: complete, but results.csv holds 0 of the 45 rows',
  ],
  [
    'a complete list without its number',
    { 'editions.csv': `${EDITIONS_HEAD}\nkipp,2019,Top 45,complete,,,\n` },
    /coverage: a complete list needs its official number/,
  ],
  [
    'more rows than the official number',
    {
      'editions.csv': `${EDITIONS_HEAD}\nkipp,2019,Top 45,partial,1,,\n`,
      'results.csv': `${RESULTS_HEAD}\nkipp,2019,Top 45,Kabupaten Lumajang,,,,\nkipp,2019,Top 45,Kemenkeu,,,,\n`,
    },
    'editions.csv:2: recipients_total: results.csv holds 2 rows, more than 1',
  ],
  [
    'a term that ends before it begins',
    { 'officials.csv': `${OFFICIALS_HEAD}\nA,Bupati,Kabupaten Lumajang,2018-09-24,2017,,,\n` },
    /officials.csv:2: term_end: 2017 lies before term_start/,
  ],
  [
    'two holders of one office on one day',
    {
      'officials.csv': `${OFFICIALS_HEAD}\nA,Bupati,Kabupaten Lumajang,2013-01-01,2018-09-24,seen,seen,\nB,Bupati,Kabupaten Lumajang,2018-09-01,,seen,,\n`,
    },
    /officials.csv:3: term_start: B begins on 2018-09-01, before A \(line 2\) leaves/,
  ],
  [
    'an unknown kind of date',
    { 'officials.csv': `${OFFICIALS_HEAD}\nA,Bupati,Kabupaten Lumajang,2013,,sure,,\n` },
    /start_kind: “sure” is none of seen/,
  ],
  [
    'a ceremony in another decade',
    { 'editions.csv': `${EDITIONS_HEAD}\nkipp,2019,Top 45,none,,2009-10-10,\n` },
    'editions.csv:2: award_date: 2009-10-10 is far from the year 2019',
  ],
  [
    'a result before the award began',
    {
      'competitions.csv': 'competition_id,name,first_year,last_year\nkipp,KIPP,2014,2023\n',
      'results.csv': `${RESULTS_HEAD}\nkipp,1955,Top 45,Kabupaten Lumajang,,,,\n`,
    },
    'results.csv:2: year: 1955, but kipp began in 2014 (competitions.csv)',
  ],
  [
    'recipient and innovation swapped',
    {
      'results.csv':
        'competition_id,year,tier,recipient,innovation\nkipp,2019,Top 45,Gerakan Sayang Ibu,Pemkab Lumajang\n',
    },
    'results.csv:2: recipient: “Pemkab Lumajang” stands under innovation; are cells swapped?',
  ],
  [
    'one title with and without its letters in brackets',
    {
      'results.csv':
        'competition_id,year,tier,recipient,innovation\nkipp,2019,Top 45,Pemkab Lumajang,Gerakan Sayang Ibu (GSI)\nkipp,2019,Top 45,Pemkab Lumajang,Gerakan Sayang Ibu\n',
    },
    /results.csv:3: innovation: “Gerakan Sayang Ibu” is almost line 2/,
  ],
  [
    'a tier drawn from one that does not exist',
    { 'competitions.csv': COMPETITIONS, 'tiers.csv': 'competition_id,tier,drawn_from\nkipp,Top 45,Top 98\n' },
    'tiers.csv:2: drawn_from: “Top 98” is no tier of kipp',
  ],
])('%s is a fault with its line', (_, files, expected) => {
  expect(checkDataset(files, BUNDLED).map(faultLine)).toEqual([
    typeof expected === 'string' ? expected : expect.stringMatching(expected),
  ]);
});

test('an acting head inside a term is no fault, and neither is a guessed end', () => {
  const rows = [
    'A,Bupati,Kabupaten Lumajang,2013-01-01,2018-09-24,seen,upper-bound,definitif',
    'P,Bupati,Kabupaten Lumajang,2018-02-01,2018-06-30,seen,seen,pjs',
    'B,Bupati,Kabupaten Lumajang,2018-09-01,,seen,unknown,definitif',
  ];
  expect(checkDataset({ 'officials.csv': [OFFICIALS_HEAD, ...rows].join('\n') }, BUNDLED)).toEqual([]);
});

test('forty bad cells give forty lines', () => {
  const rows = Array.from({ length: 40 }, (_, index) => `kipp,x${index},Top 45,Kabupaten Lumajang,,,,`);
  const faults = checkDataset({ 'results.csv': [RESULTS_HEAD, ...rows].join('\n') }, BUNDLED);
  expect(faults.map(({ line }) => line)).toEqual(rows.map((_, index) => index + 2));
});

test('rows without an id get a stable one, and two of one kind stay apart', () => {
  const { results } = facts({
    'competitions.csv': COMPETITIONS,
    'results.csv':
      'competition_id,year,tier,recipient,innovation,unit\n' +
      'kipp,2019,Top 45,Pemkab Lumajang,Blood Jek,PMI\nkipp,2019,Top 45,Pemkab Lumajang,Blood Jek,RSUD\n',
  });
  expect(results.map(({ id }) => id)).toEqual([
    'kipp/2019/top-45/35.08/blood-jek',
    'kipp/2019/top-45/35.08/blood-jek/2',
  ]);
  expect(
    datasetFrom({ ...BUNDLED, results }, { name: '', version: '', sha256: '' }).resultsFor('kipp', '35.08'),
  ).toHaveLength(2);
});

test('an alias that is a tier’s name says the tier, the award’s own name does not', () => {
  const { competitions } = facts({
    'competitions.csv':
      'competition_id,name,aliases,tiers\nadipura,Adipura,Piala Adipura|Adipura Kencana|Adipura,Adipura|Adipura Kencana\n',
  });
  expect(competitions[0]?.aliases).toEqual([
    { text: 'Piala Adipura', general: false },
    { text: 'Adipura Kencana', general: false, tier: 'Adipura Kencana' },
    { text: 'Adipura', general: false },
  ]);
});
