import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { competition, region } from './builders.ts';
import { changelogOf, diffFacts } from './diff-facts.ts';
import { importPlan } from './import-plan.ts';
import { readDatasetFiles } from './read-dataset-files.ts';
import { readFacts } from './read-facts.ts';
import { type ReleaseTrust, readRelease } from './release.ts';
import { RELEASE_KEY } from './release-key.ts';
import { compareVersions, dayOfVersion } from './versions.ts';
import { canonicalJson, type Sign, toBase64, writeRelease } from './write-release.ts';

const TABLES = {
  'competitions.csv': 'competition_id,name\nkipp,Kompetisi Inovasi Pelayanan Publik\n',
  'regions.csv': 'code,kind,name\n35,provinsi,Jawa Timur\n35.08,kabupaten,Lumajang\n',
  'results.csv': 'competition_id,year,tier,recipient\nkipp,2019,Top 45,Pemkab Lumajang\n',
};
const FILES = Object.fromEntries(
  Object.entries({ ...TABLES, 'LICENSE.md': '# ODbL\n' }).map(([name, text]) => [name, new TextEncoder().encode(text)]),
);
const CHANGELOG = { added: 1, changed: 0, removed: 0, rows: [{ table: 'results', id: 'a', change: 'added' as const }] };
const BUNDLED = {
  competitions: [competition()],
  editions: [],
  results: [],
  terms: [],
  regions: [region()],
  bodies: [],
};

let sign: Sign;
let trust: ReleaseTrust;
let signed: Uint8Array;

beforeAll(async () => {
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('no pair');
  sign = async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes));
  trust = { publicKey: toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))) };
  signed = await released('2026.12.01');
});
afterEach(() => vi.restoreAllMocks());

function released(version: string, how?: { readonly unsigned: true }) {
  const release = { name: 'piagam', version, created: '2026-12-01', changelog: CHANGELOG, files: FILES };
  return writeRelease(release, how ? undefined : sign);
}

/** The same archive with some files replaced, taken away (`undefined`) or put in. */
function changed(zip: Uint8Array, files: Record<string, string | undefined>): Uint8Array {
  const entries = { ...unzipSync(zip) };
  for (const [name, text] of Object.entries(files)) {
    if (text === undefined) delete entries[name];
    else entries[name] = new TextEncoder().encode(text);
  }
  return zipSync(entries);
}

describe('a release', () => {
  test('signed with the key is believed, and says what it is', async () => {
    const read = await readRelease(signed, trust);
    expect(read).toMatchObject({
      kind: 'signed',
      release: { name: 'piagam', version: '2026.12.01', licence: { id: 'ODbL-1.0' }, changelog: CHANGELOG },
    });
  });
  test('of the same content is the same bytes', async () => {
    expect(await released('2026.12.01')).toEqual(signed);
  });
  test('without a signature is the reader’s own', async () => {
    expect(await readRelease(await released('1', { unsigned: true }), trust)).toMatchObject({ kind: 'unsigned' });
    expect(await readRelease(changed(signed, { 'release.sig': undefined }), trust)).toMatchObject({ kind: 'unsigned' });
  });

  test.each<[string, (zip: Uint8Array) => Promise<Uint8Array> | Uint8Array, string]>([
    [
      'with a row changed',
      (zip) => changed(zip, { 'results.csv': 'competition_id,year,tier,recipient\n' }),
      'tampered',
    ],
    ['with a file put in', (zip) => changed(zip, { 'officials.csv': 'name\n' }), 'tampered'],
    ['with a file taken away', (zip) => changed(zip, { 'LICENSE.md': undefined }), 'tampered'],
    [
      'with another manifest',
      async (zip) => changed(zip, { 'release.json': manifestOf(await released('2027.01.01')) }),
      'wrong-signature',
    ],
    [
      'with a blank in its manifest',
      (zip) => changed(zip, { 'release.json': `${manifestOf(zip)} ` }),
      'wrong-signature',
    ],
    ['with a signature of zeros', (zip) => changed(zip, { 'release.sig': btoa('\0'.repeat(64)) }), 'wrong-signature'],
    ['with an empty signature', (zip) => changed(zip, { 'release.sig': '' }), 'wrong-signature'],
    ['with a signature that is no base64', (zip) => changed(zip, { 'release.sig': '%%%' }), 'wrong-signature'],
    ['without a manifest', (zip) => changed(zip, { 'release.json': undefined }), 'damaged'],
    ['with a manifest that is no JSON', (zip) => changed(zip, { 'release.json': '{' }), 'damaged'],
    ['with a manifest of another schema', (zip) => changed(zip, { 'release.json': '{"schema":"x"}' }), 'damaged'],
    ['cut short', (zip) => zip.subarray(0, -9), 'damaged'],
  ])('%s is refused', async (_, change, because) => {
    expect(await readRelease(await change(signed), trust)).toMatchObject({ kind: 'refused', because });
  });
  test('with any bit turned is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: signed.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
        const bytes = signed.slice();
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const read = await readRelease(bytes, trust);
        // A bit of a time stamp or a comment changes nothing that is read.
        if (read.kind === 'signed') expect(read).toEqual(await readRelease(signed, trust));
        if (read.kind === 'unsigned') throw new Error('believed without its signature');
      }),
      { numRuns: 300 },
    );
  });
  test('signed with another key is refused', async () => {
    expect(await readRelease(signed, { publicKey: RELEASE_KEY })).toMatchObject({ because: 'wrong-signature' });
    expect(await readRelease(signed)).toMatchObject({ because: 'no-key' });
  });
  test.each([
    ['2026.12.01', 'a', 'same-version'],
    ['2026.12.02', 'a', 'older'],
    ['2027', 'a', 'older'],
  ])('beside version %s in use is refused', async (version, sha256, because) => {
    const read = await readRelease(signed, { ...trust, current: { version, sha256 } });
    expect(read).toMatchObject({ kind: 'refused', because });
  });
  test('newer than what is in use, or the very same, is believed', async () => {
    const read = await readRelease(signed, { ...trust, current: { version: '2026.11.24', sha256: 'a' } });
    if (read.kind !== 'signed') throw new Error(read.kind);
    const same = { version: read.release.version, sha256: read.release.sha256 };
    expect((await readRelease(signed, { ...trust, current: same })).kind).toBe('signed');
  });
  test('where Ed25519 is missing is refused, never believed', async () => {
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('no', 'NotSupportedError'));
    const read = await readRelease(signed, trust);
    expect(read).toMatchObject({ kind: 'refused', because: 'cannot-check' });
    expect(read.kind === 'refused' && read.message).toContain('Chromium 137');
  });
});

describe('imported', () => {
  test('a signed release takes the place of the bundled data', async () => {
    const read = await readDatasetFiles([{ path: 'rilis.zip', bytes: signed }], { bundled: BUNDLED, trust });
    if (read.kind === 'refused') throw new Error(JSON.stringify(read.faults));
    expect(read.dataset).toMatchObject({ origin: 'signed', version: '2026.12.01', rows: 4 });
    const plan = await importPlan(BUNDLED, read);
    expect(plan.how).toBe('replaces');
    expect(plan.added.map(({ id, file, line }) => `${file}:${line} ${id}`)).toEqual([
      'results.csv:2 kipp/2019/top-45/35.08',
      'regions.csv:2 35',
    ]);
    expect(plan.changed.map(({ id, fields }) => [id, fields.map(({ field }) => field).slice(0, 2)])).toEqual([
      ['kipp', ['name', 'aliases']],
    ]);
    expect(plan.conflicts).toEqual([]);
  });
  test('one with a wrong signature changes nothing and says why', async () => {
    const bytes = changed(signed, { 'results.csv': 'x\n' });
    const read = await readDatasetFiles([{ path: 'rilis.zip', bytes }], { bundled: BUNDLED, trust });
    expect(read).toMatchObject({
      kind: 'refused',
      faults: [{ file: 'release.json', message: /results.csv.*changed/ }],
    });
  });
  test('an unsigned one stands beside the bundled data as the reader’s own', async () => {
    const bytes = await released('2026.12.01', { unsigned: true });
    const read = await readDatasetFiles([{ path: 'rilis.zip', bytes }], { bundled: BUNDLED, trust });
    expect(read).toMatchObject({ kind: 'read', dataset: { origin: 'own' } });
  });
});

test('the changelog names every row that was added, changed and removed', () => {
  const older = factsOf('kipp,2018,Top 45,Pemkab Lumajang,\nkipp,2017,Top 45,Pemkab Lumajang,\n');
  const newer = factsOf('kipp,2018,Top 45,Pemkab Lumajang,PMI\nkipp,2019,Top 45,Pemkab Lumajang,\n');
  expect(changelogOf(diffFacts(older, newer), '1')).toEqual({
    since: '1',
    added: 1,
    changed: 1,
    removed: 1,
    rows: [
      { table: 'results', id: 'kipp/2018/top-45/35.08', change: 'changed', fields: ['unit'] },
      { table: 'results', id: 'kipp/2019/top-45/35.08', change: 'added' },
      { table: 'results', id: 'kipp/2017/top-45/35.08', change: 'removed' },
    ],
  });
  expect(diffFacts(newer, newer).rows).toEqual([]);
});

test.each([
  ['2026.11.24', '2026.11.25', -1],
  ['2026.11.24', '2026.11.24', 0],
  ['2026.11.24.2', '2026.11.24', 1],
  ['2026.2.1', '2026.11.1', -1],
  ['x', '0', 0],
])('version %s beside %s', (a, b, order) => {
  expect(Math.sign(compareVersions(a, b))).toBe(order);
});

test('a version that is a date tells its day', () => {
  expect(['2026.11.24', '2026.1.4.2', '0', '1.2.3'].map(dayOfVersion)).toEqual([
    '2026-11-24',
    '2026-01-04',
    undefined,
    undefined,
  ]);
});

test('canonical JSON does not hang on the order of keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

function manifestOf(zip: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(zip)['release.json']);
}

function factsOf(rows: string) {
  const read = readFacts({ ...TABLES, 'results.csv': `competition_id,year,tier,recipient,unit\n${rows}` });
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.facts;
}
