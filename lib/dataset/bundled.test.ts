import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDatasetFolder } from '../../scripts/dataset-folder.ts';
import { type Dataset, isComplete } from './dataset.ts';
import { datasetFrom, type Facts } from './dataset-from.ts';
import { faultLine } from './fault.ts';
import * as kinds from './kinds.ts';
import { pack } from './pack.ts';
import { readCsv } from './read-csv.ts';
import { readFacts } from './read-facts.ts';
import { foldName, recipientKey } from './recipient-key.ts';
import { unpack } from './unpack.ts';

const FOLDER = resolve(import.meta.dirname, '../../dataset');
const IDENTITY = { name: 'piagam', version: '0', sha256: '0'.repeat(64) };

let files: Record<string, string>;
let facts: Facts;
let dataset: Dataset;

beforeAll(async () => {
  files = await readDatasetFolder(FOLDER);
  const read = readFacts(files);
  if ('faults' in read) throw new Error(read.faults.map(faultLine).join('\n'));
  facts = read.facts;
  dataset = datasetFrom(facts, IDENTITY);
});

test('38 provinces and 514 regencies and cities, and at least the rows that were gathered', () => {
  const provinces = facts.regions.filter(({ kind }) => kind === 'provinsi');
  expect([provinces.length, facts.regions.length - provinces.length]).toEqual([38, 514]);
  expect(facts.results.length).toBeGreaterThanOrEqual(6000);
  expect(facts.terms.length).toBeGreaterThanOrEqual(1560);
  expect(facts.editions.length).toBeGreaterThanOrEqual(680);
  expect(facts.competitions.length).toBeGreaterThanOrEqual(114);
});

test('files end their lines with LF, have no byte-order mark and no blanks around cells', () => {
  for (const [file, text] of Object.entries(files)) {
    expect([file, /[\r\ufeff\u00a0]/.test(text), text.endsWith('\n')]).toEqual([file, false, true]);
    expect([file, text === text.normalize('NFC')]).toEqual([file, true]);
  }
});

test('datapackage.json describes the columns and allowed words that the reader knows', () => {
  const description = JSON.parse(readFileSync(join(FOLDER, 'datapackage.json'), 'utf8'));
  const words: Record<string, readonly string[]> = {
    'competitions.awarder_kind': kinds.AWARDER_KINDS,
    'competitions.level': kinds.LEVELS,
    'competitions.year_meaning': kinds.YEAR_MEANINGS,
    'tiers.kind': kinds.TIER_KINDS,
    'editions.status': kinds.EDITION_STATUSES,
    'editions.date_kind': kinds.EDITION_DATE_KINDS,
    'editions.coverage': kinds.COVERAGE_STATES,
    'officials.status': kinds.TERM_STATUSES,
    'officials.start_kind': kinds.DATE_KINDS,
    'officials.end_kind': kinds.DATE_KINDS,
    'regions.kind': kinds.REGION_KINDS,
  };
  expect(description.resources.map(({ path }: { path: string }) => path).sort()).toEqual(Object.keys(files).sort());
  for (const { name, path, schema } of description.resources) {
    const columns: readonly { name: string; constraints?: { enum?: readonly string[] } }[] = schema.fields;
    expect(columns.map((column) => column.name)).toEqual([...(readCsv(path, files[path] ?? '').table?.fields ?? [])]);
    for (const { name: column, constraints } of columns) {
      const allowed = column === 'source_kind' ? kinds.SOURCE_KINDS : words[`${name}.${column}`];
      expect([path, column, constraints?.enum]).toEqual([path, column, allowed]);
    }
  }
});

test('every row has its source', () => {
  const sourced = [...facts.competitions, ...facts.editions, ...facts.results, ...facts.terms];
  expect(sourced.filter(({ source }) => source.url === '' || source.title === '')).toEqual([]);
});

test('no award’s newest edition is older than one of its rows', () => {
  const stale = facts.results.filter(({ competition, year }) => {
    const known = dataset.competition(competition)?.lastYear;
    return known !== undefined && year > known;
  });
  expect(stale.map(({ id }) => id)).toEqual([]);
});

describe('complete lists', () => {
  test('each edition marked complete is proven complete by its rows', () => {
    const unproven = facts.editions
      .filter(({ coverage }) => coverage === 'complete')
      .filter(({ competition, year, tier }) => !isComplete(dataset.coverage(competition, year, tier)));
    expect(unproven).toEqual([]);
  });
  test('a year as a whole is complete only for honours of one kind, each of them looked at', () => {
    const years = new Set(facts.editions.map(({ competition, year }) => `${competition} ${year}`));
    const whole = [...years].filter((key) => {
      const [competition = '', year] = key.split(' ');
      return isComplete(dataset.coverage(competition, Number(year)));
    });
    expect(whole.sort()).toEqual([
      'anugerah-kebudayaan-pwi 2026',
      'asean-esc-award 2021',
      'asean-esc-award 2025',
      'bung-hatta-award 2010',
      'bung-hatta-award 2015',
      'bung-hatta-award 2017',
      'inspirator-pembangunan-daerah 2017',
      'kalpataru 2008',
      'kalpataru 2012',
      'kalpataru 2016',
      'kalpataru 2019',
      'kalpataru 2020',
      'kalpataru 2024',
      'kepala-daerah-tempo 2008',
      'kepala-daerah-tempo 2012',
      'kepala-daerah-tempo 2017',
      'leadership-award-kemendagri 2017',
      'nirwasita-tantra 2017',
      'parasamya 2016',
      'parasamya 2017',
      'parasamya 2018',
      'parasamya 2019',
      'penghargaan-pupr 2016',
      'satyalancana-kbpn 2018',
    ]);
  });
  test('none rests on a row that may only confirm or is disputed', () => {
    const unsure = facts.editions
      .filter(({ coverage }) => coverage === 'complete')
      .flatMap(({ competition, year, tier }) =>
        dataset
          .resultsIn(competition, year)
          .filter((row) => tier === undefined || row.tier === tier)
          .filter((row) => row.confirmOnly || row.disputed),
      );
    expect(unsure).toEqual([]);
  });
  test('every Indonesian government in one has its code', () => {
    const nameless = facts.results.filter(
      ({ code, recipient }) =>
        code === undefined && /^(pemerintah|kementerian|badan|kabupaten|kota|provinsi)/i.test(recipient),
    );
    expect(nameless).toEqual([]);
  });
  test('no tier is partial for a number alone: more rows than the official number never stand here', () => {
    for (const { competition, year, tier, total } of facts.editions) {
      if (total === undefined) continue;
      expect(dataset.coverage(competition, year, tier).held).toBeLessThanOrEqual(total);
    }
  });
});

describe('tiers', () => {
  test('every tier that a result or an edition names is listed with its competition', () => {
    const listed = new Set(
      readCsv('tiers.csv', files['tiers.csv'] ?? '').table?.rows.map(
        (row) => `${row.cell('competition_id')} ${row.cell('tier')}`,
      ),
    );
    const used = [...facts.results, ...facts.editions].flatMap(({ competition, tier }) =>
      tier === undefined ? [] : [`${competition} ${tier}`],
    );
    expect(used.filter((tier) => !listed.has(tier))).toEqual([]);
  });
  test('an alias within a competition leads to one tier', () => {
    for (const { id, tiers } of facts.competitions) {
      const names = tiers.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(foldName))]);
      expect([id, names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([id, []]);
    }
  });
  test('the upper tiers of KIPP are drawn from the Top 99', () => {
    const kipp = dataset.competition('kipp');
    for (const name of ['Outstanding Achievement', 'Top 9', 'Top 25', 'Top 35', 'Top 40', 'Top 45']) {
      expect(kipp?.tiers.find((tier) => tier.name === name)?.drawnFrom).toContain('Top 99');
    }
  });
  test.each([
    ['unpsa', 'Participant'],
    ['unpsa', 'Finalist'],
    ['kipp', 'Finalis Top Inovasi'],
  ])('%s %s is participation, not a win', (id, name) => {
    expect(dataset.competition(id)?.tiers.find((tier) => tier.name === name)?.kind).toBe('participation');
  });
});

describe('special facts', () => {
  test.each([
    ['kipp', 2024, 'cancelled'],
    ['unpsa', 2023, 'not-held'],
    ['kla', 2020, 'not-held'],
  ])('%s %i was %s', (id, year, status) => {
    expect(dataset.editionsOf(id, year).map((edition) => edition.status)).toEqual([status]);
    expect(dataset.resultsIn(id, year)).toEqual([]);
  });
  test('a UN award for Lumajang on 18 July 2019 was a certificate for taking part, on the evening of the Top 99', () => {
    expect(dataset.resultsFor('unpsa', '35.08').map(({ year, tier }) => [year, tier])).toEqual([
      [2019, 'Participant'],
      [2019, 'Participant'],
    ]);
    const thatDay = facts.editions.filter(({ date }) => date === '2019-07-18');
    expect(thatDay.map(({ competition, tier }) => `${competition} ${tier}`).sort()).toEqual([
      'kipp Top 99',
      'unpsa Participant',
    ]);
    expect(dataset.resultsIn('unpsa', 2019).filter(({ tier }) => tier === 'Winner')).toHaveLength(1);
  });
  test('Kovablik 2017 gave Lumajang two honours, one of them Terbaik Utama', () => {
    const rows = dataset.resultsFor('kovablik-jatim', '35.08').filter(({ year }) => year === 2017);
    expect(rows.map(({ innovation, category }) => [innovation, category])).toEqual([
      ['Blood Jek Si Pengawal Nyawa', 'Terbaik Utama'],
      ['Gebrakan Pagi Berseri', undefined],
    ]);
  });
  test('names that several awards share stand with each of them', () => {
    for (const alias of ['Kovablik', 'APN', 'Penghargaan Pembangunan Daerah']) {
      const bearers = facts.competitions.filter(({ aliases }) => aliases.some(({ text }) => text === alias));
      expect([alias, bearers.length]).toEqual([alias, 2]);
    }
  });
  test.each(['kepala-daerah-inovatif', 'top-bumd', 'otonomi-award'])('%s is given by a media house', (id) => {
    expect(dataset.competition(id)?.awarder).toBe('media');
  });
  test('a contest of a province or regency names its region', () => {
    const unplaced = facts.competitions.filter(
      ({ level, regionCode }) => level === 'provincial' && regionCode === undefined,
    );
    expect(unplaced.map(({ id }) => id)).toEqual(['borneo-innovation-awards']);
  });
  test('Kabupaten and Kota of one name are two regions', () => {
    const pairs = facts.regions
      .filter(({ kind }) => kind === 'kota')
      .filter(({ name }) => facts.regions.some((other) => other.kind === 'kabupaten' && other.name === name));
    expect(pairs.length).toBeGreaterThan(25);
    for (const { name } of pairs) expect(recipientKey(`Pemkot ${name}`)).not.toBe(recipientKey(`Pemkab ${name}`));
  });
});

describe('officials', () => {
  test('As’at Malik led Lumajang on 5 December 2017, and Soekarwo East Java', () => {
    const on = (office: string, code: string, day: string) =>
      dataset
        .holders(office, code)
        .filter(({ start = '', end = '9' }) => start <= day && day.slice(0, end.length) <= end)
        .map(({ name }) => name);
    expect(on('Bupati', '35.08', '2017-12-05')).toEqual(["As'at Malik"]);
    expect(on('Gubernur', '35', '2017-12-05')).toEqual(['Soekarwo']);
    expect(dataset.holders('Deputi Bidang Pelayanan', 'Kementerian PANRB').map(({ name }) => name)).toContain(
      'Diah Natalisa',
    );
  });
  test('Khofifah left the ministry in January 2018', () => {
    const [term] = dataset.termsOf('Khofifah Indar Parawansa').filter(({ office }) => office === 'Menteri');
    expect(term?.end).toBe('2018-01-17');
  });
  test('a term that rests on the community database alone cannot accuse', () => {
    const firm = facts.terms
      .filter(({ source, secondSourceUrl }) => source.url.includes('pejabatkita') && secondSourceUrl === undefined)
      .filter(({ startKind }) => startKind === 'seen' || startKind === 'other-source');
    expect(firm).toEqual([]);
  });
});

test('an opinion with an emphasis of matter can only support: a "WTP" in print may mean it', () => {
  const firm = facts.results.filter(
    ({ tier, confirmOnly }) => tier === 'WTP dengan Penekanan Suatu Hal' && !confirmOnly,
  );
  expect(firm.map(({ id }) => id)).toEqual([]);
});

test('at least a quarter of the results rest on two pages', () => {
  const two = facts.results.filter(({ secondSourceUrl }) => secondSourceUrl !== undefined);
  expect(two.length / facts.results.length).toBeGreaterThanOrEqual(0.25);
});

test('packed and unpacked, the bundled facts are the same', () => {
  const packed = pack(facts, IDENTITY);
  const read = unpack(packed);
  expect(read.results).toEqual(facts.results);
  expect(read.terms).toEqual(facts.terms);
  expect(read.competitions).toEqual(facts.competitions);
  expect(read.editions).toEqual(facts.editions);
});

test('a result row takes at most 25 bytes beyond its strings', () => {
  const none: Facts = { competitions: [], editions: [], results: [], terms: [], regions: [], bodies: [] };
  const one = facts.results.map((row) => ({ ...row, id: '' }));
  const twice =
    pack({ ...none, results: [...one, ...one] }, IDENTITY).length - pack({ ...none, results: one }, IDENTITY).length;
  expect(twice / facts.results.length).toBeLessThanOrEqual(25);
});
