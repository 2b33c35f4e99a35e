import { importPlan } from '../lib/dataset/import-plan.ts';
import { mergedFacts } from '../lib/dataset/merge-facts.ts';
import { readDatasetFiles } from '../lib/dataset/read-dataset-files.ts';
import { unpack } from '../lib/dataset/unpack.ts';
import { median } from './median.ts';

// The browser's side of `dataset-scale.ts`.

export type InPage = {
  readonly version: string;
  readonly figures: readonly (readonly [what: string, value: string])[];
};

async function bytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(path)).arrayBuffer());
}

async function datasetBench(): Promise<InPage['figures']> {
  const packed = await bytes('/dataset.bin');
  const json = await bytes('/rows.json');
  const parse = medianOf(() => JSON.parse(new TextDecoder().decode(json)));
  const same = await bytes('/results.bin');
  const open = medianOf(() => unpack(same));
  const all = medianOf(() => unpack(same).results.length);
  const whole = medianOf(() => unpack(packed));
  const rows = unpack(packed).results.length;
  const zip = await bytes('/import.zip');
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  });
  const base = unpack(packed);
  base.results.length;
  await rest(200);
  observer.observe({ entryTypes: ['longtask'] });
  const memory = () => (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0;
  const before = memory();
  const pace = { pause: () => rest(0) };
  const timing: (readonly [string, string])[] = [];
  const timed = async <T>(what: string, run: () => Promise<T>) => {
    const started = performance.now();
    const value = await run();
    const took = performance.now() - started;
    await rest(100);
    const longest = Math.max(0, ...longTasks.splice(0));
    timing.push([`${what} of 100,000 rows: time / JSON.parse of the bundled results`, (took / parse).toFixed(1)]);
    timing.push([`${what}: longest main-thread task`, longest === 0 ? 'none of 50 ms' : `${Math.ceil(longest)} ms`]);
    return value;
  };
  const read = await timed('reading and checking a zip', () =>
    readDatasetFiles([{ path: 'import.zip', bytes: zip }], { bundled: base, ...pace }),
  );
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.faults.slice(0, 3)));
  const plan = await timed('planning the import', () => importPlan(base, read, pace));
  const merged = await timed('merging', () => mergedFacts(base, [read.dataset.facts], pace));
  return [
    [`opening / JSON.parse of the ${rows} bundled result rows`, (open / parse).toFixed(2)],
    [`opening the whole bundled file / JSON.parse of its result rows alone`, (whole / parse).toFixed(2)],
    [`opening and every result row / JSON.parse of the same rows`, (all / parse).toFixed(2)],
    ...timing,
    ['rows added, in conflict, the same', `${plan.added.length}, ${plan.conflicts.length}, ${plan.same}`],
    ['rows after it', `${merged.results.length}`],
    ['heap taken by the import (not collected)', `${Math.ceil((memory() - before) / 2 ** 20)} MB`],
  ];
}

function rest(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

function medianOf(run: () => unknown): number {
  return median(
    Array.from({ length: 21 }, () => {
      const started = performance.now();
      run();
      return performance.now() - started;
    }),
  );
}

Object.assign(globalThis, { datasetBench });
