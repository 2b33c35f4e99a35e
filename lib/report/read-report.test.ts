import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { report, reportClaim } from './builders.ts';
import schema from './piagam-report-1.schema.json' with { type: 'json' };
import { readReport } from './read-report.ts';
import type { Report } from './report.ts';
import { schemaFaults } from './schema-faults.ts';

const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

function places(value: unknown): string[] {
  const read = readReport(value);
  return read.ok ? [] : read.faults.map(({ at, message }) => `${at} ${message}`);
}

test('a report that comes back from JSON is the same report', () => {
  const original = report();
  const read = readReport(JSON.parse(JSON.stringify(original)));
  expect(read).toEqual({ ok: true, report: original });
  expect(validate(original)).toBe(true);
});

describe('what is wrong is told with its place', () => {
  test.each<[string, unknown, string]>([
    ['no report at all', null, ' is not object'],
    ['another version', { ...report(), schema: 'piagam-report/2' }, '/schema is not "piagam-report/1"'],
    ['an empty string for null', { ...report(), page: { ...report().page, title: '' } }, '/page/title is empty'],
    ['a field of our own', { ...report(), score: 3 }, '/score is no field of a report'],
    [
      'a verdict on a hope',
      { ...report(), claims: [reportClaim({ status: 'hoped' })] },
      '/claims/0/verdict is not null',
    ],
    [
      'a supported claim without evidence',
      { ...report(), claims: [reportClaim({ verdict: 'supported' })] },
      '/claims/0/evidence has too few items',
    ],
    [
      'an accusation from a list that is not complete',
      { ...report(), claims: [reportClaim({ verdict: 'contradicted' })] },
      '/claims/0/coverage/state is not "complete"',
    ],
    [
      'a difference that names no field',
      { ...report(), claims: [reportClaim({ verdict: 'differs' })] },
      '/claims/0/differences has too few items',
    ],
    [
      'a quote that is not there',
      { ...report(), labels: [{ kind: 'advertorial', quote: 'Adv', start: 0, end: 3 }] },
      '/labels/0/quote is not what the text says there',
    ],
    [
      'a span outside the text',
      { ...report(), claims: [reportClaim({ spans: [{ start: 5, end: 999 }] })] },
      '/claims/0/spans/0 lies outside the text',
    ],
    [
      'a mention that is not there',
      { ...report(), claims: [reportClaim({ mentions: ['m1', 'm9'] })] },
      '/claims/0/mentions/1 names no mention: “m9”',
    ],
    [
      'copies that overlap',
      {
        ...report(),
        duplicates: {
          within: [{ first: { start: 0, end: 20 }, second: { start: 10, end: 30 }, words: 3 }],
          across: [],
        },
      },
      '/duplicates/within/0 has copies that overlap',
    ],
  ])('%s', (_what, value, expected) => {
    expect(places(value)).toContain(expected);
  });
});

test('anything may be asked, and nothing throws', () => {
  fc.assert(fc.property(fc.anything(), (value) => !readReport(value).ok));
});

test('the guard that ships and a JSON Schema validator agree on any spoiled report', () => {
  const whole: Report = report({
    claims: [
      reportClaim(),
      reportClaim({ id: 'c2', status: 'hoped', verdict: null, coverage: null, cue: 'berpeluang' }),
    ],
    duplicates: { within: [{ first: { start: 0, end: 9 }, second: { start: 10, end: 18 }, words: 1 }], across: [] },
  });
  const paths = pathsOf(whole);
  const odd = fc.oneof(
    fc.constantFrom<unknown>(null, '', 'x', 'asserted', 'supported', 'complete', 0, -1, 1.5, 2019, true, [], {}, [1]),
    fc.jsonValue(),
  );
  const spoil = fc.record({ path: fc.constantFrom(...paths), act: fc.constantFrom('set', 'drop', 'add'), value: odd });
  fc.assert(
    fc.property(fc.array(spoil, { minLength: 1, maxLength: 4 }), (spoils) => {
      let value: unknown = structuredClone(whole);
      for (const { path, act, value: odd } of spoils) value = spoiled(value, path, act, odd);
      expect(schemaFaults(value, schema).length === 0).toBe(validate(value));
    }),
    { numRuns: 500 },
  );
});

function pathsOf(value: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([name, each]) => pathsOf(each, [...at, name]));
  return at.length > 0 ? [at, ...inner] : inner;
}

function spoiled(value: unknown, [name, ...rest]: readonly (string | number)[], act: string, odd: unknown): unknown {
  if (typeof value !== 'object' || value === null || name === undefined) return value;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...value };
  const fields = new Map(Object.entries(copy));
  if (rest.length > 0) fields.set(String(name), spoiled(fields.get(String(name)), rest, act, odd));
  else if (act === 'drop') fields.delete(String(name));
  else fields.set(act === 'add' ? `${name}x` : String(name), odd);
  return Array.isArray(copy) ? [...fields.values()] : Object.fromEntries(fields);
}
