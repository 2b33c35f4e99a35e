import fc from 'fast-check';
import { expect, test } from 'vitest';
import { competition, edition, region, result, SOURCE, term, tier } from './builders.ts';
import { contentHash } from './content-hash.ts';
import type { Facts } from './dataset-from.ts';
import * as kinds from './kinds.ts';
import { pack } from './pack.ts';
import { unpack, unpackFacts } from './unpack.ts';

const IDENTITY = { name: 'uji', version: '1', sha256: 'f'.repeat(64) };
const NO_FACTS: Facts = { competitions: [], editions: [], results: [], terms: [], regions: [], bodies: [] };

/** Any text that a CSV cell may hold. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((each) => each.replaceAll('\0', '-').replaceAll('\u001f', '-'))
  .filter((each) => each.isWellFormed());
const cell = fc.oneof(text, fc.constantFrom('Pemerintah Kabupaten Lumajang', 'As’at', 'Top 45', '😀'));
const year = fc.integer({ min: 1900, max: 2099 });
const source = fc.record({ url: fc.webUrl(), title: cell, kind: fc.constantFrom(...kinds.SOURCE_KINDS) });
const optional = { requiredKeys: [] };

const facts: fc.Arbitrary<Facts> = fc.record({
  competitions: fc.array(
    fc
      .record({ organiser: cell, regionCode: cell, firstYear: year, lastYear: year, notes: cell }, optional)
      .chain((given) =>
        fc.record({ id: cell, name: cell, tier: cell, general: fc.boolean(), source }).map((named) =>
          competition({
            ...given,
            id: named.id,
            name: named.name,
            aliases: [{ text: named.name, general: named.general }],
            tiers: [tier({ name: named.tier, drawnFrom: [named.name] })],
            source: named.source,
          }),
        ),
      ),
    { maxLength: 4 },
  ),
  editions: fc.array(
    fc
      .record({ place: cell, presenter: cell, instrument: cell, total: fc.nat(), note: cell, date: cell }, optional)
      .map((given) => edition(given)),
  ),
  results: fc.array(
    fc
      .record({ category: cell, rank: cell, innovation: cell, unit: cell, note: cell, secondSourceUrl: cell }, optional)
      .chain((given) =>
        fc
          .record({ year, confirmOnly: fc.boolean(), disputed: fc.boolean(), recipient: cell, source })
          .map((named) => result({ ...given, ...named })),
      ),
  ),
  terms: fc.array(
    fc
      .record({
        name: cell,
        aliases: fc.array(cell),
        titles: fc.array(cell),
        startKind: fc.constantFrom(...kinds.DATE_KINDS),
      })
      .map((given) => term(given)),
  ),
  regions: fc.array(fc.record({ code: cell, aliases: fc.array(cell) }).map((given) => region(given))),
  bodies: fc.array(fc.record({ code: cell, name: cell, aliases: fc.array(cell) })),
});

test('any facts packed and unpacked are the same facts', () => {
  fc.assert(
    fc.property(facts, (original) => {
      const { facts: read, identity } = unpackFacts(pack(original, IDENTITY));
      expect(identity).toEqual(IDENTITY);
      expect({ ...read }).toEqual(original);
    }),
    { numRuns: 50 },
  );
});

test('more than 65,536 different strings still find their place', () => {
  const results = Array.from({ length: 70_000 }, (_, index) =>
    result({ innovation: `Inovasi ${index}`, year: 2000 + (index % 30) }),
  );
  const read = unpack(pack({ ...NO_FACTS, results }, IDENTITY)).results;
  expect(read).toHaveLength(70_000);
  for (const at of [0, 255, 256, 65_535, 65_536, 69_999]) expect(read[at]).toEqual(results[at]);
});

test('the same facts give the same bytes', () => {
  const some = { ...NO_FACTS, competitions: [competition()], results: [result()] };
  expect(pack(some, IDENTITY)).toEqual(pack(structuredClone(some), IDENTITY));
});

test('a file read into a larger buffer is unpacked at its own place', () => {
  const bytes = pack({ ...NO_FACTS, results: [result()] }, IDENTITY);
  const larger = new Uint8Array(bytes.length + 3);
  larger.set(bytes, 3);
  expect(unpack(larger.subarray(3)).results).toEqual([result()]);
  expect(unpack(bytes.buffer).results).toEqual([result()]);
  expect(unpack(Buffer.from(larger.buffer, 3)).results).toEqual([result()]);
});

test('a cut or foreign file is refused', () => {
  const bytes = pack({ ...NO_FACTS, results: [result({ source: SOURCE })] }, IDENTITY);
  expect(() => unpack(bytes.subarray(0, bytes.length - 4))).toThrow(/damaged/);
  expect(() => unpack(new TextEncoder().encode('<!doctype html>'))).toThrow(/no packed Piagam dataset/);
});

test('the content hash does not hang on the order of files, line ends or byte-order marks', async () => {
  const one = await contentHash({ 'a.csv': 'x\ny\n', 'b.csv': 'z\n' });
  expect(await contentHash({ 'b.csv': '\ufeffz\r\n', 'a.csv': 'x\r\ny\r\n' })).toBe(one);
  expect(await contentHash({ 'a.csv': 'x\ny\n', 'b.csv': 'zz\n' })).not.toBe(one);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
});
