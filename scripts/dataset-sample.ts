import { resolve } from 'node:path';
import { faultLine } from '../lib/dataset/fault.ts';
import { readFacts } from '../lib/dataset/read-facts.ts';
import { readDatasetFolder } from './dataset-folder.ts';

// A random sample of the result rows of a dataset folder, for holding them against their sources by hand.
// Usage: node scripts/dataset-sample.ts [rows] [seed] [folder]. The same seed and the same rows give the same sample.
const [size = '60', seed = '1', folder = resolve(import.meta.dirname, '../dataset')] = process.argv.slice(2);

const read = readFacts(await readDatasetFolder(folder));
if ('faults' in read) {
  for (const fault of read.faults) console.error(faultLine(fault));
  process.exit(1);
}
const rows = [...read.facts.results].sort((a, b) => (a.id < b.id ? -1 : 1));
const random = mulberry32(Number(seed));
for (let drawn = 1; drawn <= Number(size); drawn++) {
  const [row] = rows.splice(Math.floor(random() * rows.length), 1);
  if (!row) break;
  const facts = [row.competition, row.year, row.tier, row.category, row.innovation, row.recipient, row.unit];
  console.log([drawn, ...facts, row.confirmOnly ? 'confirm only' : '', row.source.url].join('\t'));
}

/** Uniform numbers in [0, 1), the same for the same seed. */
function mulberry32(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
