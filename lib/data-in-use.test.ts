import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { openData } from './data-in-use.ts';
import { pack } from './dataset/pack.ts';
import { readFacts } from './dataset/read-facts.ts';
import { importDataset, switchDatasets } from './store/datasets.ts';
import { emptyStore } from './store/empty-store.ts';
import { forgetMerged } from './store/merged-data.ts';
import type { ImportedDataset } from './store/records.ts';

const SOURCE = 'https://contoh.go.id/daftar,Daftar penerima,official';

const BUNDLED = {
  'regions.csv':
    'code,kind,name,aliases\n35,provinsi,Jawa Timur,\n35.08,kabupaten,Lumajang,\n35.09,kabupaten,Jember,\n',
  'competitions.csv': `competition_id,name,aliases,awarder_kind,level,source_url,source_title,source_kind\nlomba-contoh,Lomba Contoh,,state,national,${SOURCE}\n`,
  'results.csv': `result_id,competition_id,year,tier,recipient,region_code,source_url,source_title,source_kind\nlomba-contoh/2019/utama/35.08,lomba-contoh,2019,Utama,Kabupaten Lumajang,35.08,${SOURCE}\n`,
};

const OWN = {
  'results.csv': `competition_id,year,tier,recipient,region_code,source_url,source_title,source_kind\nlomba-contoh,2019,Utama,Kabupaten Jember,35.09,${SOURCE}\n`,
};

function imported(fields: Partial<ImportedDataset> = {}): ImportedDataset {
  return {
    id: '0d5d0f0e-6a8e-4a4b-8a57-0d6f7f1c2a10',
    name: 'Arsip redaksi',
    version: '1',
    importedAt: '2026-11-02T08:00:00.000Z',
    active: true,
    origin: 'own',
    rows: 1,
    sha256: 'a'.repeat(64),
    files: OWN,
    ...fields,
  };
}

function packed(): ArrayBuffer {
  const read = readFacts(BUNDLED);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return pack(read.facts, { name: 'piagam', version: '2026.11.24', sha256: 'b'.repeat(64) }).buffer;
}

beforeEach(async () => {
  await emptyStore();
  await forgetMerged();
});

test('without imports the bundled data is what verdicts rest on', async () => {
  const { dataset, bundled } = await openData(packed());
  expect(dataset).toBe(bundled);
});

test('an active import stands beside the bundled rows, under a hash of its own', async () => {
  await importDataset(imported());
  const { dataset, bundled } = await openData(packed());
  expect(dataset.results.map(({ recipient }) => recipient)).toEqual(['Kabupaten Lumajang', 'Kabupaten Jember']);
  expect(bundled.results).toHaveLength(1);
  expect(dataset.version).not.toBe(bundled.version);
  expect(dataset.sha256).not.toBe(bundled.sha256);
});

test('what was joined once is kept, and is the same when it is opened again', async () => {
  await importDataset(imported());
  const first = await openData(packed());
  expect(await keptBytes()).toBeGreaterThan(0);
  const again = await openData(packed());
  expect(again.dataset.results).toEqual(first.dataset.results);
  expect(again.dataset.competitions).toEqual(first.dataset.competitions);
  expect(again.dataset.sha256).toBe(first.dataset.sha256);
  expect(again.dataset.version).toBe(first.dataset.version);
});

test('an import that is switched off takes no part, and nothing of it is kept beside', async () => {
  await importDataset(imported());
  await openData(packed());
  await switchDatasets({ [imported().id]: false });
  const off = await openData(packed());
  expect(off.dataset.results).toHaveLength(1);
  expect(await keptBytes()).toBe(0);
});

/** Of what was joined, whatever it is kept under. */
async function keptBytes(): Promise<number> {
  const db = await openDB('piagam-merged', 1, { upgrade: (fresh) => void fresh.createObjectStore('merged') });
  const kept: unknown = await db.get('merged', 'now');
  db.close();
  return typeof kept === 'object' && kept !== null && 'packed' in kept && kept.packed instanceof Uint8Array
    ? kept.packed.length
    : 0;
}

test('another set of imports is never answered from what an earlier one left', async () => {
  await importDataset(imported());
  await openData(packed());
  await importDataset(
    imported({ id: '1d5d0f0e-6a8e-4a4b-8a57-0d6f7f1c2a11', name: 'Lain', files: OWN_OTHER, sha256: 'c'.repeat(64) }),
  );
  const { dataset } = await openData(packed());
  expect(dataset.results.map(({ year }) => year).sort()).toEqual([2018, 2019, 2019]);
});

const OWN_OTHER = { 'results.csv': OWN['results.csv'].replace('2019', '2018') };

test('an import that no longer fits is left out whole, and said', async () => {
  const files = { 'results.csv': OWN['results.csv'].replace('lomba-contoh', 'lomba-lain') };
  await importDataset(imported({ files }));
  const { dataset, leftOut } = await openData(packed());
  expect(dataset.results).toHaveLength(1);
  expect(leftOut.map(({ name }) => name)).toEqual(['Arsip redaksi']);
  expect(leftOut[0]?.faults[0]?.message).toContain('lomba-lain');
});

test('a newer signed release stands in for the bundled data; an older one does not', async () => {
  const files = { ...BUNDLED, 'results.csv': BUNDLED['results.csv'].replaceAll('2019', '2020') };
  await importDataset(imported({ origin: 'signed', name: 'piagam', version: '2026.12.1', files }));
  expect((await openData(packed())).dataset.results.map(({ year }) => year)).toEqual([2020]);
  await importDataset(imported({ origin: 'signed', name: 'piagam', version: '2026.1.1', files }));
  const older = await openData(packed());
  expect(older.dataset.results.map(({ year }) => year)).toEqual([2019]);
  expect(older.dataset.version).toBe('2026.11.24');
});
