import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { body, competition, region } from './builders.ts';
import type { Facts } from './dataset-from.ts';
import { faultLine } from './fault.ts';
import { pack } from './pack.ts';
import { readCsv } from './read-csv.ts';
import { type GivenFile, readDatasetFiles } from './read-dataset-files.ts';
import { unpackFacts } from './unpack.ts';

const BUNDLED: Facts = {
  competitions: [competition()],
  editions: [],
  results: [],
  terms: [],
  regions: [region(), region({ code: '35', kind: 'provinsi', name: 'Jawa Timur', aliases: ['Jatim'] })],
  bodies: [body()],
};
const HEAD = 'competition_id,year,tier,recipient,innovation,source_url,source_title,source_kind,note';
const ROW = 'kipp,2019,Top 45,Pemkab Lumajang,"Blood Jek, Si Pengawal ""Nyawa""",https://a.example/1,Daftar,news,ya';
const GOOD = `${HEAD}\n${ROW}\nkipp,2018,Top 99,Kemenkeu,Dua,https://a.example/2,Daftar,official,\n`;

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new DataView(new ArrayBuffer(2 * text.length + 2));
  [`\ufeff`, ...text]
    .join('')
    .split('')
    .forEach((unit, index) => {
      bytes.setUint16(2 * index, unit.charCodeAt(0), littleEndian);
    });
  return new Uint8Array(bytes.buffer);
};
const latin1 = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0) & 0xff);
const csv = (bytes: Uint8Array | string): GivenFile[] => [
  { path: 'results.csv', bytes: typeof bytes === 'string' ? utf8(bytes) : bytes },
];
const row = (cells: Partial<Record<string, string>>) =>
  `${HEAD}\n${HEAD.split(',')
    .map((field) => cells[field] ?? { competition_id: 'kipp', year: '2019', recipient: 'Pemkab Lumajang' }[field] ?? '')
    .join(',')}\n`;

async function faultsOf(given: readonly GivenFile[]): Promise<readonly string[]> {
  const read = await readDatasetFiles(given, { bundled: BUNDLED });
  return read.kind === 'refused' ? read.faults.map(faultLine) : [];
}

const BROKEN: readonly (readonly [what: string, given: readonly GivenFile[], fault: RegExp])[] = [
  ['nothing', [], /^\.:1: no file/],
  ['an empty file', csv(''), /empty/],
  ['only a byte-order mark', csv('\ufeff'), /empty/],
  ['only line ends', csv('\r\n\r\n\n'), /empty/],
  ['UTF-16, little-endian', csv(utf16(GOOD, true)), /results.csv:1: this is UTF-16/],
  ['UTF-16, big-endian', csv(utf16(GOOD, false)), /results.csv:1: this is UTF-16/],
  ['UTF-16 without a mark', csv(utf16(GOOD, true).subarray(2)), /no UTF-8/],
  ['Latin-1', csv(latin1(`${GOOD}kipp,2017,Top 45,Kabupaten Caf\u00e9,,,,,\n`)), /results.csv:4: this is no UTF-8/],
  ['a cut UTF-8 sign', csv(utf8(`${HEAD}\nkipp,2019,é`).subarray(0, -1)), /results.csv:2: this is no UTF-8/],
  ['an overlong UTF-8 sign', csv(Uint8Array.of(0xc0, 0xaf)), /no UTF-8/],
  ['half a surrogate in UTF-8', csv(Uint8Array.of(0xed, 0xa0, 0x80)), /no UTF-8/],
  ['a spreadsheet', csv(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)), /whole zip archive|spreadsheet/],
  ['an old spreadsheet', csv(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)), /no UTF-8/],
  ['a NUL', csv(GOOD.replace('Dua', 'D\0a')), /results.csv:3: this is no UTF-8 text/],
  ['a replacement sign', csv(GOOD.replace('Dua', 'D\ufffda')), /results.csv:3/],
  ['a control sign', csv(GOOD.replace('Dua', 'D\u001fa')), /results.csv:3: a cell holds a control/],
  ['a sign that turns the direction', csv(GOOD.replace('Dua', 'D\u202ea')), /results.csv:3: a cell holds/],
  ['a quote that is never closed', csv(`${HEAD}\nkipp,2019,"Top 45,Pemkab Lumajang,,,,,\n`), /results.csv:2: a quoted/],
  ['text behind a closing quote', csv(GOOD.replace('Top 99', '"Top"99')), /results.csv:3: a quoted/],
  ['a cell of 10 MB', csv(row({ note: 'x'.repeat(10_000_000) })), /results.csv:2: a cell has more/],
  ['a quoted cell of 10 MB', csv(row({ note: `"${'x\n'.repeat(5_000_000)}"` })), /results.csv:2: a cell has more/],
  ['a head of 10 MB', csv('x'.repeat(10_000_000)), /a cell has more/],
  ['a million commas', csv(`${HEAD}\n${','.repeat(1_000_000)}x\n`), /results.csv:2: 1000001 cells/],
  ['semicolons for commas', csv(GOOD.replaceAll(',', ';')), /results.csv:1: (competition_id: )?/],
  ['tabs for commas', csv(GOOD.replaceAll(',', '\t')), /results.csv:1: /],
  ['a formula', csv(row({ innovation: '=HYPERLINK(1)' })), /results.csv:2: innovation: a spreadsheet would run/],
  ['a formula with a plus', csv(row({ note: "+cmd|' /C calc'!A0" })), /results.csv:2: note: a spreadsheet/],
  ['a formula with an at', csv(row({ note: '@SUM(1)' })), /results.csv:2: note: a spreadsheet/],
  ['a missing column', csv(GOOD.replace('recipient', 'penerima')), /results.csv:1: recipient: this column is missing/],
  ['a column that stands twice', csv(GOOD.replace('note', 'tier')), /results.csv:1: tier: this column stands twice/],
  ['a column without a name', csv(GOOD.replace('note', '')), /results.csv:1: column 9 has no name/],
  ['a row too short', csv(`${HEAD}\nkipp,2019\n`), /results.csv:2: 2 cells, but the head has 9/],
  ['a row too long', csv(`${HEAD}\n${ROW},x\n`), /results.csv:2: 10 cells/],
  [
    'year and tier swapped',
    csv(row({ year: 'Top 45', tier: '2019' })),
    /results.csv:2: year: “Top 45” is no year; write four digits/,
  ],
  ['tier and recipient swapped', csv(row({ tier: 'Pemkab Lumajang', recipient: 'Top 45' })), /are cells swapped/],
  ['a year that is none', csv(row({ year: '20199' })), /year: /],
  ['an unknown competition', csv(row({ competition_id: '../kipp' })), /competition_id: “\.\.\/kipp” is not in/],
  ['an address that runs code', csv(row({ source_url: 'javascript:alert(1)' })), /source_url: /],
  ['an address without a host', csv(row({ source_url: 'https:///x' })), /source_url: /],
  ['an unknown kind of source', csv(row({ source_kind: 'blog' })), /source_kind: /],
  ['a row that stands twice', csv(`${GOOD}${ROW}\n`), /results.csv:4: recipient: the same row stands in line 2/],
  [
    'an almost equal row',
    csv(`${GOOD}${ROW.replace('Pengawal', 'Pengawall')}\n`),
    /results.csv:4: innovation: .*almost/,
  ],
  [
    'a region under another’s code',
    csv(`${HEAD},region_code\n${ROW},35\n`),
    /results.csv:2: region_code: “35”, but “Pemkab Lumajang” is 35.08/,
  ],
  [
    'a table that is none of ours',
    [{ path: 'a.csv', bytes: utf8('a,b\n1,2\n') }],
    /a.csv:1: its columns are those of no/,
  ],
  ['a page for a table', [{ path: 'a.html', bytes: utf8('<!doctype html><p>x') }], /a.html:1: its columns/],
  [
    'a folder without tables',
    [
      { path: 'd/readme.md', bytes: utf8('x') },
      { path: 'd/x.txt', bytes: utf8('') },
    ],
    /none of/,
  ],
  ['two datasets', [...at('a', GOOD), ...at('b', GOOD)], /several datasets \(a, b\)/],
  ['a zip cut short', zip({ 'results.csv': utf8(GOOD) }, (bytes) => bytes.subarray(0, -5)), /no whole zip/],
  ['a zip of nothing of ours', zip({ 'x/y.txt': utf8('x') }), /none of/],
  ['a zip that climbs out', zip({ '../results.csv': utf8(GOOD) }), /“..\/results.csv” leads out of the archive/],
  ['a zip with a Windows path', zip({ 'C:\\results.csv': utf8(GOOD) }), /no plain name|leads out/],
  ['a zip from the root', zip({ '/results.csv': utf8(GOOD) }), /leads out/],
  ['a zip with a name twice', zip({ 'results.csv': utf8(GOOD), 'RESULTS.csv': utf8(GOOD) }), /stands twice/],
  ['a zip with two datasets', zip({ 'a/results.csv': utf8(GOOD), 'b/results.csv': utf8(GOOD) }), /several datasets/],
  ['a zip bomb', zip({ 'results.csv': new Uint8Array(50_000_000) }), /unpacks to 200 times its size/],
  ['a zip of 3,000 files', zip(many(3_000)), /holds 3000 files, more than 2000/],
  [
    'a zip with a wrong checksum',
    zip({ 'results.csv': utf8(GOOD) }, (bytes) => flipped(bytes, crcAt(bytes))),
    /damaged/,
  ],
  [
    'a zip that promises another size',
    zip({ 'results.csv': utf8(GOOD) }, (bytes) => flipped(bytes, crcAt(bytes) + 8)),
    /damaged|times/,
  ],
  ['an encrypted zip', zip({ 'results.csv': utf8(GOOD) }, (bytes) => flipped(bytes, crcAt(bytes) - 8)), /encrypted/],
  [
    'a zip in a zip',
    zip({ 'results.csv': zipSync({ a: utf8(GOOD) }) }),
    /results.csv:1: this is a spreadsheet or an archive/,
  ],
];

describe(`${BROKEN.length} broken files`, () => {
  test.each(BROKEN)('%s is refused with its place', async (_, given, fault) => {
    expect((await faultsOf(given)).join('\n')).toMatch(fault);
  });
});

test.each([
  ['a byte-order mark', `\ufeff${GOOD}`],
  ['Windows line ends', GOOD.replaceAll('\n', '\r\n')],
  ['old Macintosh line ends', GOOD.replaceAll('\n', '\r')],
  ['no line end at the end', GOOD.trimEnd()],
  ['empty lines', GOOD.replaceAll('\n', '\n\n')],
  ['columns in another order', reordered(GOOD)],
  [
    'columns that we do not know',
    GOOD.split('\n')
      .map((line, index) => (line ? `${line},${index ? 'x' : 'extra'}` : ''))
      .join('\n'),
  ],
])('%s is no fault', async (_, text) => {
  const plain = await readDatasetFiles(csv(GOOD), { bundled: BUNDLED });
  const read = await readDatasetFiles(csv(text), { bundled: BUNDLED });
  if (read.kind === 'refused' || plain.kind === 'refused') throw new Error('refused');
  expect(read.dataset.facts.results).toEqual(plain.dataset.facts.results);
});

test.each([
  ['a zip', [{ path: 'arsip.zip', bytes: zipSync({ 'results.csv': utf8(GOOD) }) }]],
  [
    'a folder in a zip',
    [
      {
        path: 'arsip.zip',
        bytes: zipSync({ 'arsip/2019/results.csv': utf8(GOOD), '__MACOSX/arsip/results.csv': utf8('x') }),
      },
    ],
  ],
  ['a stored zip', [{ path: 'arsip.zip', bytes: zipSync({ 'results.csv': utf8(GOOD) }, { level: 0 }) }]],
  ['a folder', at('arsip', GOOD)],
  ['one file of any name', [{ path: 'hasil redaksi.csv', bytes: utf8(GOOD) }]],
])('%s gives the same rows', async (_, given) => {
  const read = await readDatasetFiles(given, { bundled: BUNDLED });
  if (read.kind === 'refused') throw new Error(read.faults.map(faultLine).join());
  expect(read.dataset).toMatchObject({ rows: 2, origin: 'own', version: '0' });
  expect(read.dataset.facts.results.map(({ innovation }) => innovation)).toEqual([
    'Blood Jek, Si Pengawal "Nyawa"',
    'Dua',
  ]);
});

/** Bytes put in, taken out, turned over or doubled, anywhere. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    drop: fc.nat({ max: 12 }),
    put: fc.oneof(
      fc
        .constantFrom(
          '"',
          '""',
          ',',
          '\n',
          '\r',
          '\r\n',
          '\0',
          '\ufeff',
          '=',
          '|',
          ';',
          '\u202e',
          '\u001f',
          'x'.repeat(99),
        )
        .map(utf8),
      fc.uint8Array({ maxLength: 6 }),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);
const CSV_RUNS = 1_500;
const ZIP_RUNS = 500;

test(`${CSV_RUNS} damaged CSV files: refused with lines, or whole rows that survive packing; never half, never a throw`, async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(damage, async (hits) => {
      const read = await readDatasetFiles(csv(damaged(utf8(GOOD), hits)), { bundled: BUNDLED });
      if (read.kind === 'refused') {
        refused++;
        expect(read.faults.length).toBeGreaterThan(0);
        expect(read.faults.every(({ line, message }) => line >= 1 && message !== '')).toBe(true);
        return;
      }
      const { facts } = read.dataset;
      const packed = unpackFacts(pack(facts, { name: '', version: '', sha256: '' })).facts;
      expect(packed.results).toEqual(facts.results);
    }),
    { numRuns: CSV_RUNS },
  );
  expect(refused).toBeGreaterThan(CSV_RUNS / 2);
}, 60_000);

test(`${ZIP_RUNS} damaged zips: refused, or the very same rows`, async () => {
  const whole = zipSync({ 'd/results.csv': utf8(GOOD), 'd/note.txt': utf8('x') });
  const plain = await readDatasetFiles(csv(GOOD), { bundled: BUNDLED });
  if (plain.kind === 'refused') throw new Error('refused');
  await fc.assert(
    fc.asyncProperty(damage, async (hits) => {
      const given = [{ path: 'd.zip', bytes: damaged(whole, hits) }];
      const read = await readDatasetFiles(given, { bundled: BUNDLED });
      if (read.kind === 'read') expect(read.dataset.facts.results).toEqual(plain.dataset.facts.results);
    }),
    { numRuns: ZIP_RUNS },
  );
}, 60_000);

test('a million rows take ten times as long as a hundred thousand, within a factor of three', () => {
  const rows = (count: number) => `competition_id,year\n${'kipp,2019\n'.repeat(count)}`;
  const [short, long] = [rows(100_000), rows(1_000_000)];
  readCsv('results.csv', short);
  let least = Number.POSITIVE_INFINITY;
  // A busy machine may spoil a measurement, never mend one.
  for (let tries = 0; tries < 4 && least > 30; tries++) {
    const shortMs = ms(() => expect(readCsv('results.csv', short).table?.rows).toHaveLength(100_000));
    const longMs = ms(() => expect(readCsv('results.csv', long).table?.rows).toHaveLength(1_000_000));
    least = Math.min(least, longMs / shortMs);
  }
  expect(least).toBeLessThan(30);
}, 60_000);

test('a million wrong rows give as many faults as one reads', async () => {
  const faults = await faultsOf(csv(`${HEAD}\n${`${ROW}\n`.repeat(100_000)}`));
  expect(faults.length).toBeLessThan(2_000);
}, 60_000);

function ms(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function damaged(bytes: Uint8Array, hits: readonly { at: number; drop: number; put: Uint8Array }[]): Uint8Array {
  return hits.reduce((now, { at: where, drop, put }) => {
    const from = Math.floor(where * now.length);
    return Uint8Array.of(...now.subarray(0, from), ...put, ...now.subarray(Math.min(now.length, from + drop)));
  }, bytes);
}

function at(folder: string, text: string): GivenFile[] {
  return [
    { path: `${folder}/results.csv`, bytes: utf8(text) },
    { path: `${folder}/readme.md`, bytes: utf8('x') },
  ];
}

function zip(files: Record<string, Uint8Array>, change = (bytes: Uint8Array) => bytes): GivenFile[] {
  return [{ path: 'data.zip', bytes: change(zipSync(files)) }];
}

function many(count: number): Record<string, Uint8Array> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.txt`, utf8('x')]));
}

/** Of the first entry, in the archive's own list. */
function crcAt(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(bytes.length - 22 + 16, true) + 16;
}

function flipped(bytes: Uint8Array, index: number): Uint8Array {
  const copy = bytes.slice();
  copy[index] = (copy[index] ?? 0) ^ 1;
  return copy;
}

function reordered(text: string): string {
  const table = readCsv('results.csv', text).table;
  const fields = HEAD.split(',').reverse();
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const lines = table?.rows.map((each) => fields.map((field) => quoted(each.cell(field))).join(',')) ?? [];
  return [fields.join(','), ...lines].join('\n');
}
