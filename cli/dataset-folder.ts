import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { contentHash } from '../lib/dataset/content-hash.ts';
import type { Dataset } from '../lib/dataset/dataset.ts';
import { datasetFrom } from '../lib/dataset/dataset-from.ts';
import { decodeText } from '../lib/dataset/decode-text.ts';
import { type Fault, faultLine } from '../lib/dataset/fault.ts';
import { DATASET_FILES, readFacts } from '../lib/dataset/read-facts.ts';
import { atOnce } from '../lib/dataset/steps.ts';
import { identityOf } from '../scripts/bundled-dataset.ts';

/** A dataset folder of the user's, all of it or its faults; `bundled` stands in for files that it leaves out. */
export async function folderDataset(
  dir: string,
  bundled: Dataset,
): Promise<{ readonly dataset: Dataset } | { readonly faults: readonly Fault[] }> {
  const texts = await folderTexts(resolve(dir));
  if ('faults' in texts) return texts;
  const read = readFacts(texts.files, bundled);
  if ('faults' in read) return { faults: read.faults };
  const identity = { ...(await identityOf(dir)), sha256: await contentHash(texts.files) };
  return { dataset: datasetFrom(read.facts, identity) };
}

/** A fault with the path from where the user stands, so that an editor can open it; "." is the folder itself. */
export function faultLineIn(path: string, fault: Fault): string {
  return faultLine({ ...fault, file: fault.file === '.' ? path : join(path, fault.file) });
}

async function folderTexts(
  dir: string,
): Promise<{ readonly files: Readonly<Record<string, string>> } | { readonly faults: readonly Fault[] }> {
  const files: Record<string, string> = {};
  const faults: Fault[] = [];
  for (const file of DATASET_FILES) {
    const bytes = await readFile(join(dir, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      const message =
        error.code === 'EISDIR' ? 'this is a folder, not a file' : `this file cannot be read (${error.code})`;
      faults.push({ file, line: 1, message });
      return undefined;
    });
    if (bytes === undefined) continue;
    const decoded = atOnce(decodeText(file, bytes));
    if ('fault' in decoded) faults.push(decoded.fault);
    else files[file] = decoded.text;
  }
  return faults.length > 0 ? { faults } : { files };
}
