import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { contentHash } from '../lib/dataset/content-hash.ts';
import type { Dataset } from '../lib/dataset/dataset.ts';
import { datasetFrom, type Identity } from '../lib/dataset/dataset-from.ts';
import { faultLine } from '../lib/dataset/fault.ts';
import { DATASET_FILES, readFacts } from '../lib/dataset/read-facts.ts';
import { unpack } from '../lib/dataset/unpack.ts';
import { readDatasetFolder } from './dataset-folder.ts';

const root = resolve(import.meta.dirname, '..');
const BUILT = join(root, 'public/data/piagam-dataset.bin');
const SOURCE = join(root, 'dataset');

/** The dataset that ships with the product: the built file where it is not older than its source, else the source compiled. */
export async function loadBundled(): Promise<Dataset> {
  const builtAt = await changedAt(BUILT);
  const sources = await Promise.all(
    [...DATASET_FILES, 'datapackage.json'].map((name) => changedAt(join(SOURCE, name))),
  );
  if (builtAt > Math.max(...sources)) return unpack(await readFile(BUILT));
  const files = await readDatasetFolder(SOURCE);
  const read = readFacts(files);
  if ('faults' in read) throw new Error(read.faults.map(faultLine).join('\n'));
  return datasetFrom(read.facts, { ...(await identityOf(SOURCE)), sha256: await contentHash(files) });
}

/** Name and version of a dataset folder: its data package's, or the folder's own name. */
export async function identityOf(dir: string): Promise<Omit<Identity, 'sha256'>> {
  const otherwise = { name: resolve(dir).split(/[\\/]/).at(-1) || 'dataset', version: '0' };
  const text = await readFile(join(dir, 'datapackage.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return otherwise;
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) return otherwise;
  return {
    name: 'name' in value && typeof value.name === 'string' ? value.name : otherwise.name,
    version: 'version' in value && typeof value.version === 'string' ? value.version : otherwise.version,
  };
}

/** Milliseconds since 1970; 0 for what is not there. */
async function changedAt(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
