import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { contentHash } from '../lib/dataset/content-hash.ts';
import { faultLine } from '../lib/dataset/fault.ts';
import { pack } from '../lib/dataset/pack.ts';
import { readFacts } from '../lib/dataset/read-facts.ts';
import { readDatasetFolder } from './dataset-folder.ts';

// Checks `dataset/` and compiles it into the file that the extension and the command line load.
const root = resolve(import.meta.dirname, '..');
const target = join(root, 'public/data/piagam-dataset.bin');

const files = await readDatasetFolder(join(root, 'dataset'));
const read = readFacts(files);
if ('faults' in read) {
  for (const fault of read.faults) console.error(faultLine(fault));
  console.error(`${read.faults.length} faults in dataset/`);
  process.exit(1);
}
const description: unknown = JSON.parse(await readFile(join(root, 'dataset/datapackage.json'), 'utf8'));
const packed = pack(read.facts, { ...named(description), sha256: await contentHash(files) });
await mkdir(dirname(target), { recursive: true });
await writeFile(target, packed);
const counts = Object.entries(read.facts).map(([table, rows]) => `${rows.length} ${table}`);
console.log(`public/data/piagam-dataset.bin: ${packed.length} bytes (${counts.join(', ')})`);

function named(value: unknown): { readonly name: string; readonly version: string } {
  if (typeof value === 'object' && value !== null && 'name' in value && 'version' in value) {
    return { name: String(value.name), version: String(value.version) };
  }
  throw new Error('dataset/datapackage.json needs a name and a version');
}
