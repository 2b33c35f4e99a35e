import fc from 'fast-check';
import { expect, test } from 'vitest';
import { say } from '../catalogue/say.ts';
import type { Claim } from '../claims/claim.ts';
import { competition, dataset, edition, region, SOURCE, tier } from '../dataset/builders.ts';
import { type Dataset, isComplete } from '../dataset/dataset.ts';
import type { Facts } from '../dataset/dataset-from.ts';
import type { Edition, Result } from '../dataset/facts.ts';
import { assess } from './assess.ts';
import type { Field } from './assessment.ts';
import { claim as claimed } from './builders.ts';
import { level } from './level.ts';

/** A small world in which claims and rows meet often: two years, three tiers, six bodies, five innovations. */
const YEARS = [2018, 2019];
const TIERS = ['Top 45', 'Top 99', 'Participant'];
const TITLES = [
  'Blood Jek Si Pengawal Nyawa',
  'Gebrakan Pagi Berseri',
  'Kampung Tangguh Bencana',
  'Lahir Procot Pulang Bawa Akta',
  'Sakera Mesem',
];
const CATEGORIES = ['Baik', 'Terbaik Utama', 'Kabupaten'];
const UNITS = ['Puskesmas Randuagung', 'Puskesmas Gucialit', 'UTD PMI Lumajang'];
const PLACES = [
  region(),
  region({ code: '35.09', name: 'Jember' }),
  region({ code: '35.10', name: 'Banyuwangi' }),
  region({ code: '35.15', name: 'Sidoarjo' }),
  region({ code: '35.73', kind: 'kota', name: 'Malang' }),
  region({ code: '35', kind: 'provinsi', name: 'Jawa Timur' }),
];
const CODES = PLACES.map(({ code }) => code);

const maybe = <T>(values: readonly T[], freq = 2) => fc.option(fc.constantFrom(...values), { nil: undefined, freq });
const seldom = <T>(values: readonly T[]) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom(...values) });
/** Flags and gaps are rare, or complete and certain lists would be. */
const rarely = fc.integer({ min: 0, max: 11 }).map((dice) => dice === 0);

const resultRow: fc.Arbitrary<Result> = fc
  .record({
    year: fc.constantFrom(2019, 2019, ...YEARS),
    tier: maybe(TIERS, 11),
    category: maybe(CATEGORIES),
    innovation: maybe(TITLES),
    unit: maybe(UNITS),
    code: maybe(CODES, 11),
    confirmOnly: rarely,
    disputed: rarely,
  })
  .map(({ year, confirmOnly, disputed, ...open }) => {
    const recipient =
      open.code === undefined ? 'Kelompok Tani Makmur' : (PLACES.find(({ code }) => code === open.code)?.name ?? '');
    const present = { ...open };
    for (const key of ['tier', 'category', 'innovation', 'unit', 'code'] as const)
      if (present[key] === undefined) delete present[key];
    const id = [
      'kipp',
      year,
      open.tier,
      open.code,
      open.innovation,
      open.unit,
      open.category,
      confirmOnly,
      disputed,
    ].join('/');
    return {
      id,
      competition: 'kipp',
      year,
      recipient,
      confirmOnly,
      disputed,
      source: SOURCE,
      ...(present as Partial<Result>),
    };
  });

/** What is known of one year's tier; most often a list whose rows are all there. */
const known = fc.record({
  as: fc.constantFrom('whole', 'whole', 'whole', 'whole', 'partial', 'wrong total', 'cancelled', 'nothing'),
  given: fc.constantFrom(...Array.from({ length: 20 }, () => 'same year' as const), 'next year', 'unknown'),
});

function editionsOf(results: readonly Result[], lists: readonly { as: string; given: string }[]): readonly Edition[] {
  const all = YEARS.flatMap((year) => TIERS.map((name) => ({ year, tier: name })));
  return all.flatMap(({ year, tier: name }, at) => {
    const { as = 'nothing', given = 'unknown' } = lists[at] ?? {};
    const held = results.filter((row) => row.year === year && row.tier === name).length;
    if (as === 'nothing') return [];
    return [
      edition({
        year,
        tier: name,
        total: as === 'wrong total' ? held + 1 : Math.max(1, held),
        coverage: as === 'partial' ? 'partial' : 'complete',
        status: as === 'cancelled' ? 'cancelled' : 'held',
        ...(given === 'unknown' ? {} : { date: `${given === 'next year' ? year + 1 : year}-07-18` }),
      }),
    ];
  });
}

const facts: fc.Arbitrary<Partial<Facts>> = fc
  .record({
    results: fc.uniqueArray(resultRow, { minLength: 2, maxLength: 9, selector: ({ id }) => id }),
    lists: fc.array(known, { minLength: YEARS.length * TIERS.length, maxLength: YEARS.length * TIERS.length }),
    yearMeaning: fc.constantFrom(
      ...Array.from({ length: 8 }, () => 'edition' as const),
      'assessed',
      'fiscal',
      'handing',
      'mixed',
    ),
  })
  .map(({ results, lists, yearMeaning }) => ({
    results,
    editions: editionsOf(results, lists),
    regions: PLACES,
    competitions: [
      competition({
        yearMeaning,
        tiers: [
          tier({ name: 'Top 45', drawnFrom: ['Top 99'] }),
          tier({ name: 'Top 99' }),
          tier({ name: 'Participant', kind: 'participation' }),
        ],
      }),
    ],
  }));

const claim: fc.Arbitrary<Claim> = fc
  .record({
    year: maybe([2019, 2019, ...YEARS], 11),
    yearFrom: fc.constantFrom<NonNullable<Claim['yearFrom']>>('printed', 'printed', 'printed', 'context', 'published'),
    tier: maybe(['Top 45', ...TIERS, 'Kategori Baik', 'Juara I'], 5),
    category: seldom(CATEGORIES),
    innovation: maybe(TITLES),
    unit: seldom(UNITS),
    codes: fc.constantFrom(['35.08'], ...CODES.map((code) => [code]), ['35.08', '35.73'], []),
    general: rarely,
    inferred: rarely.map((is): NonNullable<Claim['inferred']> => (is ? ['recipient'] : [])),
    status: rarely.map((is): Claim['status'] => (is ? 'hoped' : 'asserted')),
  })
  .map(({ year, yearFrom, tier: told, category, innovation, unit, codes, ...rest }) => {
    const { year: _, yearFrom: __, ...base } = claimed();
    return {
      ...base,
      ...rest,
      recipient: { name: PLACES.find(({ code }) => code === codes[0])?.name ?? 'Antah Berantah', codes },
      ...(year === undefined ? {} : { year, yearFrom }),
      ...(told === undefined ? {} : { tier: told }),
      ...(category === undefined ? {} : { category }),
      ...(innovation === undefined ? {} : { innovation }),
      ...(unit === undefined ? {} : { unit }),
    };
  });

const RUNS = { numRuns: 1500 };

function holdsBody(
  data: Dataset,
  { competition: id, year, tier: name }: Pick<Edition, 'competition' | 'year' | 'tier'>,
  code: string,
) {
  return data.resultsIn(id, year).some((row) => row.code === code && (name === undefined || row.tier === name));
}

test('contradicted: a complete list of the claimed year, without the one body that the article names', () => {
  let seen = 0;
  fc.assert(
    fc.property(facts, claim, (rows, told) => {
      const data = dataset(rows);
      const assessment = assess(told, data);
      if (assessment.verdict !== 'contradicted') return;
      seen++;
      const { coverage } = assessment;
      expect(isComplete(coverage)).toBe(true);
      expect(coverage.year).toBe(told.year);
      expect(told).toMatchObject({ status: 'asserted', general: false, inferred: [] });
      expect(told.yearFrom).not.toBe('published');
      expect(told.recipient?.codes).toHaveLength(1);
      expect(holdsBody(data, coverage, told.recipient?.codes[0] ?? '')).toBe(false);
    }),
    RUNS,
  );
  expect(seen).toBeGreaterThan(0);
});

test('differs: a named field of a firm row of that body says otherwise', () => {
  let seen = 0;
  fc.assert(
    fc.property(facts, claim, (rows, told) => {
      const data = dataset(rows);
      const assessment = assess(told, data);
      if (assessment.verdict !== 'differs') return;
      seen++;
      const [row] = assessment.evidence;
      expect(row).toMatchObject({ confirmOnly: false, disputed: false, code: told.recipient?.codes[0] });
      expect(told).toMatchObject({ status: 'asserted', general: false, inferred: [] });
      for (const { field, claimed: said, official } of assessment.differences) {
        expect(level(said)).not.toEqual(level(official));
        if (field === 'year') {
          const off = data.editionsOf('kipp', told.year).every(({ status }) => status !== 'held');
          expect(row.year).not.toBe(told.year);
          expect(isComplete(assessment.coverage) || off).toBe(true);
        } else {
          expect(row.year).toBe(told.year);
        }
        if (field === 'tier' || field === 'innovation') expect(isComplete(assessment.coverage)).toBe(true);
      }
    }),
    { numRuns: 4 * RUNS.numRuns },
  );
  expect(seen).toBeGreaterThan(0);
});

const RECORDED: readonly Exclude<Field, 'competition' | 'recipient'>[] = ['year', 'innovation', 'unit'];

test('supported: no field that the article states is blank in the row; partial: those named are', () => {
  fc.assert(
    fc.property(facts, claim, (rows, told) => {
      const assessment = assess(told, dataset(rows));
      if (assessment.verdict !== 'supported' && assessment.verdict !== 'partial') return;
      const [row] = assessment.evidence;
      const unrecorded: readonly Field[] = assessment.verdict === 'partial' ? assessment.unrecorded : [];
      for (const field of RECORDED) {
        if (told[field] !== undefined && row[field] === undefined) expect(unrecorded).toContain(field);
      }
      for (const field of unrecorded) expect(told[field === 'competition' ? 'competitions' : field]).toBeDefined();
      if (told.tier === undefined) expect(row.tier).not.toBe('Participant');
    }),
    RUNS,
  );
});

test('without a complete list or a cancelled edition nothing is held against year, tier or presence', () => {
  fc.assert(
    fc.property(facts, claim, (rows, told) => {
      const open = {
        ...rows,
        editions:
          rows.editions?.map((row) => ({ ...row, coverage: 'partial' as const, status: 'held' as const })) ?? [],
      };
      const assessment = assess(told, dataset(open));
      expect(assessment.verdict).not.toBe('contradicted');
      if (assessment.verdict !== 'differs') return;
      for (const { field } of assessment.differences) expect(['category', 'unit']).toContain(field);
    }),
    RUNS,
  );
});

test('a row that says just what the article says ends every doubt, whatever else the data holds', () => {
  fc.assert(
    fc.property(facts, claim, (rows, told) => {
      const [code] = told.recipient?.codes ?? [];
      if (told.general || told.year === undefined || code === undefined || told.tier === 'Juara I') return;
      const asCategory = told.tier === 'Kategori Baik';
      if (asCategory && told.category !== undefined) return;
      const { year, innovation, unit } = told;
      const category = asCategory ? 'Baik' : told.category;
      const row: Result = {
        id: 'added',
        competition: 'kipp',
        year,
        recipient: told.recipient?.name ?? '',
        code,
        confirmOnly: false,
        disputed: false,
        source: SOURCE,
        tier: asCategory || told.tier === undefined ? 'Top 45' : told.tier,
        ...(category === undefined ? {} : { category }),
        ...(innovation === undefined ? {} : { innovation }),
        ...(unit === undefined ? {} : { unit }),
      };
      const { verdict } = assess(told, dataset({ ...rows, results: [...(rows.results ?? []), row] }));
      expect(verdict).toBe('supported');
    }),
    RUNS,
  );
});

test('a further row of another body accuses only by completing a list', () => {
  fc.assert(
    fc.property(facts, claim, resultRow, (rows, told, added) => {
      const before = assess(told, dataset(rows));
      if (before.verdict === 'contradicted' || before.verdict === 'differs') return;
      if (told.recipient?.codes.includes(added.code ?? '')) return;
      const after = dataset({ ...rows, results: [...(rows.results ?? []), { ...added, id: 'added' }] });
      const { verdict, ...rest } = assess(told, after);
      if (verdict !== 'contradicted' && verdict !== 'differs') return;
      expect('coverage' in rest && isComplete(rest.coverage)).toBe(true);
    }),
    RUNS,
  );
});

test('every reason has its places filled, in both languages', () => {
  fc.assert(
    fc.property(facts, claim, (rows, told) => {
      const { because } = assess(told, dataset(rows));
      for (const language of ['id', 'en'] as const)
        expect(say(because, language)).not.toMatch(/[{}]|undefined| {2}| ,/);
    }),
    RUNS,
  );
});
