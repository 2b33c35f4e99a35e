import { resolve } from 'node:path';
import { contentHash } from '../lib/dataset/content-hash.ts';
import type { Dataset } from '../lib/dataset/dataset.ts';
import { datasetFrom } from '../lib/dataset/dataset-from.ts';
import type { Fault } from '../lib/dataset/fault.ts';
import { readFacts } from '../lib/dataset/read-facts.ts';
import { identityOf } from '../scripts/bundled-dataset.ts';
import { readDatasetFolder } from '../scripts/dataset-folder.ts';

/** A dataset folder of the user's, all of it or its faults; `bundled` stands in for files that it leaves out. */
export async function folderDataset(
  dir: string,
  bundled: Dataset,
): Promise<{ readonly dataset: Dataset } | { readonly faults: readonly Fault[] }> {
  const files = await readDatasetFolder(resolve(dir));
  const read = readFacts(files, bundled);
  if ('faults' in read) return { faults: read.faults };
  const identity = { ...(await identityOf(dir)), sha256: await contentHash(files) };
  return { dataset: datasetFrom(read.facts, identity) };
}
