import { expect, test } from 'vitest';
import { type ActiveImport, activeDataset } from './active-dataset.ts';
import { dataset, result } from './builders.ts';
import { inSlices, type Steps } from './steps.ts';

const BUNDLED = dataset({ results: [result()] });
const HEAD = 'competition_id,year,tier,recipient\n';
const COMPETITIONS = 'competition_id,name\nkipp,KIPP\n';

function own(name: string, rows: string, more: Partial<ActiveImport> = {}): ActiveImport {
  return { name, version: '1', origin: 'own', sha256: name, files: { 'results.csv': HEAD + rows }, ...more };
}

test('without imports it is the bundled dataset itself', async () => {
  expect((await activeDataset(BUNDLED, [])).dataset).toBe(BUNDLED);
});

test('own imports stand beside the bundled rows, and the version names what is in use', async () => {
  const one = await activeDataset(BUNDLED, [own('a', 'kipp,2018,Top 45,Pemkab Lumajang\n')]);
  const two = await activeDataset(BUNDLED, [own('a', 'kipp,2018,Top 45,Pemkab Lumajang\n'), own('b', '')]);
  expect(one.dataset.results.map(({ year }) => year)).toEqual([2019, 2018]);
  expect(one.dataset.version).toMatch(/^0\+1\.[0-9a-f]{8}$/);
  expect(two.dataset.sha256).not.toBe(one.dataset.sha256);
});

test('an import that no longer fits is left out and says why; the others stand', async () => {
  const { dataset: now, leftOut } = await activeDataset(BUNDLED, [
    own('broken', 'kip,2018,Top 45,Pemkab Lumajang\n'),
    own('good', 'kipp,2018,Top 45,Pemkab Lumajang\n'),
  ]);
  expect(now.results).toHaveLength(2);
  expect(leftOut.map(({ name, faults }) => [name, faults[0]?.field])).toEqual([['broken', 'competition_id']]);
});

test('a newer signed release takes the bundled data’s place, an older one does not', async () => {
  const release = (version: string) =>
    own('rilis', 'kipp,2021,Top 45,Pemkab Jember\n', {
      version,
      origin: 'signed',
      files: { 'competitions.csv': COMPETITIONS, 'results.csv': `${HEAD}kipp,2021,Top 45,PT Anu\n` },
    });
  const newer = await activeDataset(BUNDLED, [release('2026.12.01')]);
  expect(newer.dataset).toMatchObject({ version: '2026.12.01', name: 'rilis' });
  expect(newer.dataset.results.map(({ year }) => year)).toEqual([2021]);
  const later = { ...BUNDLED, version: '2027.01.01' };
  expect((await activeDataset(later, [release('2026.12.01')])).dataset).toBe(later);
});

test('long work pauses between slices, tells how far it is, and ends when it is told to', async () => {
  function* work(): Steps<number> {
    for (let done = 0; done < 50; done++) {
      const until = performance.now() + 1;
      while (performance.now() < until);
      yield { stage: 'check', done, total: 50 };
    }
    return 7;
  }
  let pauses = 0;
  const told: number[] = [];
  const pause = async () => {
    pauses++;
  };
  expect(await inSlices(work(), { pause, onProgress: ({ done }) => told.push(done) })).toBe(7);
  expect(pauses).toBeGreaterThan(4);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  const stop = new AbortController();
  const ended = inSlices(work(), { signal: stop.signal, pause: async () => stop.abort(new Error('enough')) });
  await expect(ended).rejects.toThrow('enough');
});
