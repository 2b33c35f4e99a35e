import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Facts } from '../lib/dataset/dataset-from.ts';
import { pack } from '../lib/dataset/pack.ts';
import { ROW_FORMS } from '../lib/dataset/packed-rows.ts';
import { unpack, unpackFacts } from '../lib/dataset/unpack.ts';

// Size of the packed dataset and its loading time against `JSON.parse` of the same facts, as ratios within one run.
const RUNS = 101;
const IDENTITY = { name: '', version: '', sha256: '' };
const NO_FACTS: Facts = { competitions: [], editions: [], results: [], terms: [], regions: [], bodies: [] };

const packed = new Uint8Array(
  await readFile(join(resolve(import.meta.dirname, '..'), 'public/data/piagam-dataset.bin')),
);
const { facts } = unpackFacts(packed);
const json = new TextEncoder().encode(JSON.stringify({ ...facts }));

const parse = median(() => JSON.parse(new TextDecoder().decode(json)));
const ratio = (ms: number) => (ms / parse).toFixed(2);
const tables = (dataset: ReturnType<typeof unpack>) =>
  [dataset.results, dataset.editions, dataset.terms, dataset.competitions, dataset.regions, dataset.bodies].length;

console.log(`packed ${packed.length} bytes, JSON ${json.length} bytes (${(packed.length / json.length).toFixed(2)})`);
console.log(`a result row beyond its strings: ${bytesBeyondStrings().toFixed(1)} bytes`);
console.log(`opening / JSON.parse: ${ratio(median(() => unpack(packed)))}`);
console.log(`opening and every result / JSON.parse: ${ratio(median(() => unpack(packed).results.length))}`);
console.log(`opening and every row / JSON.parse: ${ratio(median(() => tables(unpack(packed))))}`);

function bytesBeyondStrings(): number {
  const strings = new Set(facts.results.flatMap((row) => ROW_FORMS.results.cells(row)));
  const text = new TextEncoder().encode([...strings].join('')).length;
  const rows = pack({ ...NO_FACTS, results: facts.results }, IDENTITY).length - pack(NO_FACTS, IDENTITY).length;
  return (rows - text) / facts.results.length;
}

function median(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.toSorted((a, b) => a - b)[RUNS >> 1] ?? 0;
}
