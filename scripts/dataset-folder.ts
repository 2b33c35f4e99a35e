import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DATASET_FILES } from '../lib/dataset/read-facts.ts';

/** The files of a dataset folder by name, those that are there; other files in the folder are not read. */
export async function readDatasetFolder(dir: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of DATASET_FILES) {
    const text = await readFile(join(dir, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (text !== undefined) files[name] = text;
  }
  return files;
}
