import { beforeEach, expect, test, vi } from 'vitest';
import {
  activeDatasets,
  importDataset,
  listDatasets,
  recallDataset,
  removeDataset,
  switchDatasets,
} from './datasets.ts';
import { emptyStore } from './empty-store.ts';
import type { ImportedDataset } from './records.ts';

beforeEach(emptyStore);

function set(n: number, fields: Partial<ImportedDataset> = {}): ImportedDataset {
  return {
    id: `0d5d0f0e-6a8e-4a4b-8a57-0d6f7f1c2a1${n}`,
    name: `Data ${n}`,
    version: '1',
    importedAt: `2026-03-0${n}T08:00:00.000Z`,
    active: true,
    origin: 'own',
    rows: n,
    sha256: 'a'.repeat(64),
    files: { 'results.csv': 'id\n1\n' },
    ...fields,
  };
}

test('imported data is listed newest first, without its files', async () => {
  await importDataset(set(1));
  await importDataset(set(2));
  const listed = await listDatasets();
  expect(listed.map(({ name }) => name)).toEqual(['Data 2', 'Data 1']);
  expect(listed[0]).not.toHaveProperty('files');
  expect((await recallDataset(set(1).id))?.files).toEqual({ 'results.csv': 'id\n1\n' });
});

test('what an import replaces goes in the same step, or nothing happens', async () => {
  await importDataset(set(1));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await importDataset(set(2), [set(1).id])).toMatchObject({ ok: false, fault: { kind: 'full' } });
  put.mockRestore();
  expect((await listDatasets()).map(({ name }) => name)).toEqual(['Data 1']);
  await importDataset(set(2), [set(1).id]);
  expect((await listDatasets()).map(({ name }) => name)).toEqual(['Data 2']);
});

test('data is switched on and off, and removed so that it can be put back', async () => {
  await importDataset(set(1));
  await importDataset(set(2));
  await switchDatasets({ [set(1).id]: false });
  expect((await activeDatasets()).map(({ name }) => name)).toEqual(['Data 2']);
  const removed = await removeDataset(set(2).id);
  expect(await listDatasets()).toHaveLength(1);
  if (removed.ok && removed.value) await importDataset(removed.value);
  expect((await activeDatasets()).map(({ name }) => name)).toEqual(['Data 2']);
});
