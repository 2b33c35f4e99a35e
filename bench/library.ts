import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { PageQuery } from '../lib/store/page-query.ts';
import { findBrowser } from '../scripts/drive/find-browser.ts';
import type { QueryTime } from './library-page.ts';
import { median } from './median.ts';
import { pageScript } from './page-script.ts';

// `node bench/library.ts`: how quickly a library of 10,000 pages answers in Chromium; `--write` puts it into LIBRARY.md.

const PAGES = Number(process.argv.find((arg) => /^\d+$/.test(arg)) ?? 10_000);
const TRIES = 7;
const GOAL_MS = 50;

const QUERIES: readonly (readonly [string, PageQuery])[] = [
  ['newest first, nothing asked', {}],
  ['a word on nearly every page', { text: 'kata1 ' }],
  ['a rare word', { text: 'kata19999 ' }],
  ['two words', { text: 'kata7 kata300 ' }],
  ['an unfinished word', { text: 'kata12' }],
  ['a word of the title', { text: 'nomor 9876 ' }],
  ['a word that no page has', { text: 'tiada' }],
  ['one outlet', { hosts: ['portal7.go.id'] }],
  ['one region', { regions: ['123'] }],
  ['one competition', { competitions: ['ajang-3'] }],
  ['one year', { years: [2019] }],
  ['one verdict', { verdicts: ['contradicted'] }],
  ['one tag', { tags: ['arsip'] }],
  ['advertorials', { labels: ['advertorial'] }],
  ['printed in one year', { published: { from: '2019-01-01', to: '2019-12-31' } }],
  ['outlet, verdict and year', { hosts: ['portal7.go.id'], verdicts: ['differs'], years: [2019] }],
  ['a word at one outlet', { text: 'kata300 ', hosts: ['portal7.go.id'] }],
  ['sorted by title', { sort: { by: 'title', descending: false } }],
];

declare const library: {
  fill(count: number): Promise<number>;
  ask(query: PageQuery): Promise<QueryTime>;
  again(query: PageQuery): Promise<number>;
  save(count: number): Promise<readonly number[]>;
  backUp(): Promise<{ readonly ms: number; readonly bytes: number }>;
  bytes(): Promise<number>;
};

const found = findBrowser('chromium');
if (!found) throw new Error('no Chromium here');
const script = await pageScript('./library-page.ts');
const profile = mkdtempSync(join(tmpdir(), 'piagam-library-'));
let context = await launch();
const version = context.browser()?.version() ?? 'unknown';
const filling = await inFreshPage((count) => library.fill(count), PAGES);
console.error(`filled in ${Math.round(filling)} ms`);

const rows: string[] = [];
let missed = 0;
for (const [name, query] of QUERIES) {
  const times: QueryTime[] = [];
  for (let i = 0; i < TRIES; i++) times.push(await inFreshPage((asked) => library.ask(asked), query));
  const of = (pick: (time: QueryTime) => number) => times.map(pick);
  const first = of((time) => time.first);
  const needsAll = query.sort !== undefined;
  if (!needsAll && median(first) > GOAL_MS) missed++;
  const cells = [median(first), Math.max(...first), median(of((time) => time.all))].map((ms) => String(Math.ceil(ms)));
  rows.push(`| ${name} | ${times[0]?.rows} | ${cells.join(' | ')} |`);
  console.error(rows.at(-1));
}
const later = await inFreshPage(
  async (asked) => {
    await library.ask({});
    const times: number[] = [];
    for (const query of asked) times.push(await library.again(query));
    return times;
  },
  QUERIES.map(([, query]) => query),
);
const saves = await inFreshPage(() => library.save(40), undefined);
const backedUp = await inFreshPage(() => library.backUp(), undefined);
const bytes = await inFreshPage(() => library.bytes(), undefined);
// The browser started again: nothing of the database is in its memory.
await context.close();
context = await launch();
const restarted = await inFreshPage((asked) => library.ask(asked), {} as PageQuery);
await context.close();

const ceil = (ms: number) => Math.ceil(ms);
const summary = [
  `Chromium ${version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${PAGES} pages.`,
  `After a restart of the browser: first rows after ${ceil(restarted.first)} ms, everything after ${ceil(restarted.all)} ms.`,
  `A later question in the same window: ${ceil(median(later))} ms (median), ${ceil(Math.max(...later))} ms (slowest).`,
  `Saving one more page, strict durability: ${ceil(median(saves))} ms (median), ${ceil(Math.max(...saves))} ms (slowest).`,
  `Restoring all pages: ${ceil(filling / 1000)} s. Backing them up: ${ceil(backedUp.ms / 1000)} s, ${(backedUp.bytes / 2 ** 20).toFixed(1)} MB.`,
  `On disk: ${(bytes / 2 ** 20).toFixed(0)} MB.`,
  `${missed} of ${QUERIES.filter(([, { sort }]) => sort === undefined).length} questions missed the goal of ${GOAL_MS} ms.`,
];
const table = [
  '| question | pages found | first rows, median ms | slowest ms | all rows and facets, median ms |',
  '| --- | --- | --- | --- | --- |',
  ...rows,
].join('\n');
console.log(`${table}\n\n${summary.join('\n')}`);
if (missed > 0) process.exitCode = 1;

if (process.argv.includes('--write')) {
  const about = `# How quickly the library answers

Written by \`node bench/library.ts --write\`. ${PAGES} made pages of 288 words, each with its report, in IndexedDB of headless Chromium.
Each question is asked ${TRIES} times in a fresh page: the time counts from before the database is opened until the first 30 rows are
there (goal: ${GOAL_MS} ms in the median), and until all rows and the counts of every facet are. Milliseconds rounded up; they
depend on the machine and on what else runs on it. Sorting by anything but the last reading needs every row.
`;
  await writeFile(join(resolve(import.meta.dirname), 'LIBRARY.md'), `${about}\n${table}\n\n${summary.join('\n')}\n`);
}

async function launch() {
  return chromium.launchPersistentContext(profile, {
    executablePath: found?.executable ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

/** Each call gets a page of its own: no row, no segment and no connection is left from the one before. */
async function inFreshPage<A, T>(work: (argument: A) => Promise<T>, argument: A): Promise<T> {
  const page = await context.newPage();
  await page.route('https://bench.test/**', (route) =>
    new URL(route.request().url()).pathname === '/bench.js'
      ? route.fulfill({ body: script, contentType: 'text/javascript; charset=utf-8' })
      : route.fulfill({ body: '<!doctype html><script src="/bench.js"></script>', contentType: 'text/html' }),
  );
  await page.goto('https://bench.test/');
  // `page.evaluate` has types of its own for what can be handed over.
  const answer = await page.evaluate(`(${work.toString()})(${JSON.stringify(argument)})`);
  await page.close();
  return answer as T;
}
