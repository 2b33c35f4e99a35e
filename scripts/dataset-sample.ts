import { resolve } from 'node:path';
import type { Edition, Result } from '../lib/dataset/facts.ts';
import { faultLine } from '../lib/dataset/fault.ts';
import { readFacts } from '../lib/dataset/read-facts.ts';
import { readDatasetFolder } from './dataset-folder.ts';

// A random sample of a dataset folder, for holding it against its sources by hand: of its result rows, or with --tiers of
// the tiers it calls complete. The same seed and the same rows give the same sample.
// Usage: node scripts/dataset-sample.ts [size] [seed] [folder] [--tiers]
const ofTiers = process.argv.includes('--tiers');
const values = process.argv.slice(2).filter((value) => value !== '--tiers');
const [size = '60', seed = '1', folder = resolve(import.meta.dirname, '../dataset')] = values;

const read = readFacts(await readDatasetFolder(folder));
if ('faults' in read) {
  for (const fault of read.faults) console.error(faultLine(fault));
  process.exit(1);
}
const lines = ofTiers ? tierLines(read.facts.editions) : resultLines(read.facts.results);
const random = mulberry32(Number(seed));
for (let drawn = 1; drawn <= Number(size); drawn++) {
  const [line] = lines.splice(Math.floor(random() * lines.length), 1);
  if (!line) break;
  console.log([drawn, ...line].join('\t'));
}

type Line = readonly (string | number | undefined)[];

function resultLines(results: readonly Result[]): Line[] {
  return [...results]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((row) => {
      const facts = [row.competition, row.year, row.tier, row.category, row.innovation, row.recipient, row.unit];
      return [...facts, row.confirmOnly ? 'confirm only' : '', row.source.url];
    });
}

function tierLines(editions: readonly Edition[]): Line[] {
  return editions
    .filter((edition) => edition.coverage === 'complete')
    .map((edition) => [edition.competition, edition.year, edition.tier, edition.total, edition.source.url])
    .sort((a, b) => (a.join('/') < b.join('/') ? -1 : 1));
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
