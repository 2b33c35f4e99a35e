import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { body, competition, edition, region, result, SOURCE, term, tier } from './builders.ts';
import { datasetFrom, type Facts } from './dataset-from.ts';
import type { Source } from './facts.ts';
import { importPlan } from './import-plan.ts';
import { mergedFacts } from './merge-facts.ts';
import { readDatasetFiles } from './read-dataset-files.ts';

const OTHER: Source = { url: 'https://lain.example/daftar', title: 'Daftar lain', kind: 'news' };
const NONE: Facts = { competitions: [], editions: [], results: [], terms: [], regions: [], bodies: [] };
const BASE: Facts = {
  ...NONE,
  competitions: [competition()],
  regions: [
    region(),
    region({ code: '35.09', name: 'Jember' }),
    region({ code: '35', kind: 'provinsi', name: 'Jawa Timur' }),
  ],
  bodies: [body()],
};
const IDENTITY = { name: 'uji', version: '1', sha256: '' };

const rows = (...results: Facts['results']): Facts => ({ ...BASE, results });
const blood = result({ innovation: 'Blood Jek Si Pengawal Nyawa' });

async function merged(base: Facts, ...incoming: Facts[]) {
  return mergedFacts(base, incoming);
}

describe('results beside bundled ones', () => {
  test('a row that says the same adds nothing, however its names are written', async () => {
    const again = result({ id: 'lain', tier: 'TOP 45', innovation: 'Blood-Jek si Pengawal Nyawa', source: OTHER });
    const { results } = await merged(rows(blood), { ...NONE, results: [again] });
    expect(results).toEqual([blood]);
  });
  test('a row that knows more fills the blanks, and its page is named', async () => {
    const more = result({ innovation: 'Blood Jek Si Pengawal Nyawa', unit: 'PMI', source: OTHER });
    const { results } = await merged(rows(blood), { ...NONE, results: [more] });
    expect(results).toEqual([
      { ...blood, unit: 'PMI', secondSourceUrl: OTHER.url, note: `unit: ${OTHER.title} (${OTHER.url})` },
    ]);
  });
  test('a row that knows less says nothing new', async () => {
    const less = result({ source: OTHER });
    expect((await merged(rows(blood), { ...NONE, results: [less] })).results).toEqual([blood]);
  });
  test('the same innovation with another winner stands beside ours, both disputed, each with its source', async () => {
    const rival = result({
      innovation: 'Blood Jek Si Pengawal Nyawa',
      recipient: 'Pemerintah Kabupaten Jember',
      code: '35.09',
      source: OTHER,
    });
    const { results } = await merged(rows(blood), { ...NONE, results: [rival] });
    expect(results).toEqual([
      { ...blood, disputed: true },
      { ...rival, disputed: true },
    ]);
  });
  test('a row of the same id that says otherwise gets an id of its own', async () => {
    const other = result({ id: blood.id, innovation: 'Gebrakan Pagi Berseri', source: OTHER });
    const { results } = await merged(rows(blood), { ...NONE, results: [other] });
    expect(results.map(({ id, disputed }) => [id, disputed])).toEqual([
      [blood.id, true],
      [`${blood.id}~2`, true],
    ]);
  });
  test('a second innovation of the same winner is one more honour', async () => {
    const second = result({ innovation: 'Gebrakan Pagi Berseri' });
    const { results } = await merged(rows(blood), { ...NONE, results: [second] });
    expect(results).toEqual([blood, second]);
  });
});

describe('coverage', () => {
  const complete = edition({ coverage: 'complete', total: 1 });
  const state = (facts: Facts) => datasetFrom(facts, IDENTITY).coverage('kipp', 2019, 'Top 45').state;

  test('rows alone never make a list complete', async () => {
    const base = { ...rows(), editions: [edition()] };
    expect(state(await merged(base, { ...NONE, results: [blood] }))).toBe('partial');
  });
  test('an edition row of the import with the official number does, when the rows are there', async () => {
    const base = { ...rows(blood), editions: [edition()] };
    expect(state(await merged(base, { ...NONE, editions: [{ ...complete, source: OTHER }] }))).toBe('complete');
    expect(state(await merged(base, { ...NONE, editions: [{ ...complete, total: 2 }] }))).toBe('partial');
  });
  test('another official number leaves the list unproven', async () => {
    const base = { ...rows(blood), editions: [complete] };
    expect(state(base)).toBe('complete');
    expect(state(await merged(base, { ...NONE, editions: [{ ...complete, total: 2, source: OTHER }] }))).toBe(
      'partial',
    );
  });
  test('an import that lists less takes nothing from ours', async () => {
    const base = { ...rows(blood), editions: [complete] };
    expect(state(await merged(base, { ...NONE, editions: [edition({ source: OTHER })] }))).toBe('complete');
  });
  test('one row more than the official number leaves the list unproven', async () => {
    const base = { ...rows(blood), editions: [complete] };
    const more = result({ recipient: 'Pemerintah Kabupaten Jember', code: '35.09', source: OTHER });
    expect(state(await merged(base, { ...NONE, results: [more] }))).toBe('partial');
  });
  test('the plan says which lists stop and start being complete', async () => {
    const base = { ...rows(blood), editions: [complete] };
    const read = await readDatasetFiles(
      [file('results.csv', 'competition_id,year,tier,recipient\nkipp,2019,Top 45,Kabupaten Jember\n')],
      { bundled: base },
    );
    const plan = await importPlan(base, read);
    expect(plan.coverage.map(({ before, after }) => [before.state, after.state, after.held])).toEqual([
      ['complete', 'partial', 2],
    ]);
  });
});

describe('other tables', () => {
  test('a day of which two sources tell otherwise accuses nobody', async () => {
    const ours = edition({ date: '2019-07-18', dateKind: 'seen' });
    const theirs = edition({ date: '2019-07-19', dateKind: 'seen', source: OTHER });
    const { editions } = await merged({ ...BASE, editions: [ours] }, { ...NONE, editions: [theirs] });
    expect(editions.map(({ date, dateKind }) => [date, dateKind])).toEqual([
      ['2019-07-18', 'unverified'],
      ['2019-07-19', 'unverified'],
    ]);
  });
  test('two holders of one office at once: both stay, neither accuses', async () => {
    const rival = term({ name: 'Orang Lain', start: '2016-01-01', end: '2019-01-01', source: OTHER });
    const { terms } = await merged({ ...BASE, terms: [term()] }, { ...NONE, terms: [rival] });
    expect(terms.map(({ name, startKind }) => [name, startKind])).toEqual([
      ["As'at Malik", 'unverified'],
      ['Orang Lain', 'unverified'],
    ]);
  });
  test('the next holder is one more term', async () => {
    const next = term({ name: 'Thoriqul Haq', start: '2018-09-24', end: '2023-09-24' });
    const { terms } = await merged({ ...BASE, terms: [term()] }, { ...NONE, terms: [next] });
    expect(terms).toEqual([term(), next]);
  });
  test('an award’s names and tiers grow, what it is does not change', async () => {
    const theirs = competition({
      awarder: 'private',
      aliases: [{ text: 'Sinovik', general: false }],
      tiers: [tier({ name: 'Top 7' })],
    });
    const { competitions } = await merged(BASE, { ...NONE, competitions: [theirs] });
    expect(competitions[0]).toMatchObject({ awarder: 'state', aliases: [{ text: 'KIPP' }, { text: 'Sinovik' }] });
    expect(competitions[0]?.tiers.map(({ name }) => name)).toEqual(['Top 45', 'Top 99', 'Top 7']);
  });
});

describe('a plan', () => {
  test('tells every row with its line, what is there, what comes, and changes nothing', async () => {
    const base = structuredClone(rows(blood));
    const csv =
      'competition_id,year,tier,recipient,innovation,unit,source_url\n' +
      'kipp,2019,Top 45,Pemkab Lumajang,Blood Jek Si Pengawal Nyawa,,\n' +
      'kipp,2020,Top 45,Pemkab Lumajang,Baru,,https://lain.example/1\n' +
      'kipp,2019,Top 45,Pemkab Jember,Blood Jek Si Pengawal Nyawa,,https://lain.example/2\n';
    const read = await readDatasetFiles([file('hasil-redaksi.csv', csv)], { bundled: base });
    const plan = await importPlan(base, read);
    expect(plan.same).toBe(1);
    expect(plan.added.map(({ file: name, line, id }) => [name, line, id])).toEqual([
      ['results.csv', 3, 'kipp/2020/top-45/35.08/baru'],
    ]);
    expect(plan.conflicts.map(({ line, existing, fields }) => [line, existing?.row, fields])).toEqual([
      [4, blood, [{ field: 'recipient', before: 'Pemerintah Kabupaten Lumajang', after: 'Pemkab Jember' }]],
    ]);
    expect(plan.faults).toEqual([]);
    expect(base).toEqual(rows(blood));
  });
  test('of a file with faults is its faults and nothing else', async () => {
    const read = await readDatasetFiles([file('results.csv', 'competition_id,year,tier,recipient\nkipp,19,,X\n')], {
      bundled: BASE,
    });
    const plan = await importPlan(BASE, read);
    expect(plan).toMatchObject({ added: [], changed: [], conflicts: [], same: 0 });
    expect(plan.faults.map(({ line, field }) => [line, field])).toEqual([[2, 'year']]);
  });
});

const anyResult = fc
  .record(
    {
      year: fc.integer({ min: 2018, max: 2020 }),
      tier: fc.constantFrom('Top 45', 'Top 99', 'TOP 45'),
      code: fc.constantFrom('35.08', '35.09'),
      innovation: fc.constantFrom('Blood Jek Si Pengawal Nyawa', 'Gebrakan Pagi Berseri', 'Singkat'),
      unit: fc.constantFrom('PMI', 'RSUD'),
      category: fc.constantFrom('Utama', 'Khusus'),
      source: fc.constantFrom(SOURCE, OTHER),
    },
    { requiredKeys: ['year', 'tier', 'code'] },
  )
  .map((row) => result({ recipient: row.code === '35.08' ? 'Kabupaten Lumajang' : 'Kabupaten Jember', ...row }));
/** As a checked file gives them: each id and each honour once. */
const someResults = fc.uniqueArray(anyResult, { selector: ({ id }) => id, maxLength: 12 });

test('whatever comes, every bundled row keeps every field it states, and no id stands twice', async () => {
  await fc.assert(
    fc.asyncProperty(someResults, someResults, async (ours, theirs) => {
      const base = rows(...ours);
      const { results } = await merged(base, { ...NONE, results: theirs });
      expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
      for (const [index, row] of ours.entries()) {
        const { disputed, note, secondSourceUrl, ...kept } = row;
        expect(results[index]).toMatchObject(kept);
      }
    }),
    { numRuns: 200 },
  );
});

test('whatever comes without edition rows, no list becomes complete', async () => {
  await fc.assert(
    fc.asyncProperty(someResults, someResults, fc.nat({ max: 4 }), async (ours, theirs, total) => {
      const editions = ['Top 45', 'Top 99'].map((name) => edition({ tier: name, total, coverage: 'partial' }));
      const base = { ...rows(...ours), editions };
      const after = datasetFrom(await merged(base, { ...NONE, results: theirs }), IDENTITY);
      for (const name of ['Top 45', 'Top 99']) expect(after.coverage('kipp', 2019, name).state).not.toBe('complete');
    }),
  );
});

test('the same import twice is the same as once', async () => {
  await fc.assert(
    fc.asyncProperty(someResults, async (theirs) => {
      const incoming = { ...NONE, results: theirs };
      const once = await merged(BASE, incoming);
      expect(await merged(BASE, incoming, incoming)).toEqual(once);
    }),
  );
});

function file(path: string, text: string) {
  return { path, bytes: new TextEncoder().encode(text) };
}
