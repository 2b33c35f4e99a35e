import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { zipSync } from 'fflate';
import { plainArticle } from '../lib/article/plain-article.ts';
import { pack } from '../lib/dataset/pack.ts';
import { unpack } from '../lib/dataset/unpack.ts';
import { engine } from '../lib/engine.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';
import { findBrowser } from '../scripts/drive/find-browser.ts';
import type { InPage } from './dataset-in-page.ts';
import { madeFacts, resultsCsv } from './made-dataset.ts';
import { pageScript } from './page-script.ts';

// `node --expose-gc bench/dataset-scale.ts [rows]`: a dataset of a million made-up rows packed, opened and asked, against
// `JSON.parse` of the same rows; and an import of 100,000 rows in Chromium. `--write` puts the tables into DATASET.md.
const rows = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 1_000_000);
const IMPORTED = 100_000;
const IDENTITY = { name: 'made', version: '1', sha256: '0'.repeat(64) };
const NO_FACTS = { competitions: [], editions: [], results: [], terms: [], regions: [], bodies: [] };
const lines: string[] = [];
const say = (line: string) => {
  lines.push(line);
  console.log(line);
};

const bundled = await loadBundled();
const facts = madeFacts(bundled, rows);
const expected = facts.results.find(
  ({ competition, year }, at) => at > rows / 2 && competition === 'kipp' && year > 2013,
)!;
const json = JSON.stringify(facts.results);
say(`| ${rows.toLocaleString('en')} rows, Node ${process.versions.node} | measured |`);
say('| --- | --- |');
const { value: packed, ms: packMs } = timed(() => pack(facts, IDENTITY));
const { ms: parseMs } = timed(() => JSON.parse(json));
say(
  `| packed / JSON of the same rows, bytes | ${(packed.length / new TextEncoder().encode(json).length).toFixed(3)} |`,
);
say(`| packing / JSON.parse | ${(packMs / parseMs).toFixed(2)} |`);
await collected();
const before = process.memoryUsage();
const { value: opened, ms: openMs } = timed(() => unpack(packed));
say(`| opening / JSON.parse | ${(openMs / parseMs).toFixed(2)} |`);
const { value: all, ms: rowsMs } = timed(() => opened.results);
say(`| opening and every row / JSON.parse | ${((openMs + rowsMs) / parseMs).toFixed(2)} |`);
const { ms: lookMs, value: found } = timed(() => opened.resultsFor(expected.competition, expected.code ?? ''));
if (all.length !== rows || !found.some(({ id }) => id === expected.id)) throw new Error('rows are missing');
say(`| first look-up of a recipient / JSON.parse | ${(lookMs / parseMs).toFixed(2)} |`);
const { ms: againMs } = timed(() => opened.resultsFor(expected.competition, expected.code ?? ''));
say(`| every later look-up / JSON.parse | ${(againMs / parseMs).toFixed(6)} |`);
await collected();
const held = process.memoryUsage();
say(
  `| memory of the opened dataset with every row and look-up table | ${mb(held.heapUsed + held.external - before.heapUsed - before.external)} |`,
);
const { value: ready, ms: engineMs } = timed(() => engine(opened));
const award = opened.competition(expected.competition);
const article = plainArticle(
  `${expected.recipient} meraih ${expected.tier} ${award?.name} ${expected.year} lewat inovasi “${expected.innovation}”. Piala diserahkan pekan ini.`,
);
const first = await timedLater(() => ready.report(article));
const later = await timedLater(() => ready.report(article));
const [claim] = first.value.claims;
say(`| engine made and first verification / JSON.parse | ${((engineMs + first.ms) / parseMs).toFixed(2)} |`);
say(`| every later verification / JSON.parse | ${(later.ms / parseMs).toFixed(4)} |`);
say(`| its verdict | ${claim?.verdict ?? 'no claim'} |`);
await collected();
const whole = process.memoryUsage();
say(`| memory with the engine | ${mb(whole.heapUsed + whole.external - before.heapUsed - before.external)} |`);

const page = await inPage();
if (page) {
  say('');
  say(`| Chromium ${page.version} | measured |`);
  say('| --- | --- |');
  for (const [what, value] of page.figures) say(`| ${what} | ${value} |`);
}
const where = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}; ${Math.round(totalmem() / 2 ** 30)} GB; data ${bundled.version}: ${bundled.results.length} results`;
say('');
say(where);
// Held until here, so that what was there before is not counted as freed.
if (facts.results.length + json.length + packed.length + opened.results.length === 0) say('');
if (process.argv.includes('--write')) {
  const about = `# How large the dataset may grow

Written by \`node --expose-gc bench/dataset-scale.ts --write\`. Made-up rows (\`made-dataset.ts\`) with distinct ids and titles of
innovations; times are ratios within one run against \`JSON.parse\` of the same result rows, memory is what stays after a
collection. The longest task is what the browser's own Long Tasks observer reports on the page's main thread (50 ms and
more; none means none that long), with a \`pause\` of \`setTimeout(0)\`.

`;
  await writeFile(join(resolve(import.meta.dirname), 'DATASET.md'), `${about}${lines.join('\n')}\n`);
}

function timed<T>(run: () => T): { readonly value: T; readonly ms: number } {
  const started = performance.now();
  const value = run();
  return { value, ms: performance.now() - started };
}

async function timedLater<T>(run: () => Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const started = performance.now();
  const value = await run();
  return { value, ms: performance.now() - started };
}

async function collected(): Promise<void> {
  for (let round = 0; round < 2; round++) {
    globalThis.gc?.();
    await new Promise((done) => setTimeout(done, 50));
  }
}

function mb(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MB`;
}

async function inPage(): Promise<InPage | undefined> {
  const installed = findBrowser('chromium');
  if (!installed) return undefined;
  const script = await pageScript('./dataset-in-page.ts');
  const made = madeFacts(bundled, IMPORTED).results;
  const files: Readonly<Record<string, Buffer>> = {
    '/dataset.bin': Buffer.from(pack(bundled, IDENTITY)),
    '/results.bin': Buffer.from(pack({ ...NO_FACTS, results: bundled.results }, IDENTITY)),
    '/rows.json': Buffer.from(JSON.stringify(bundled.results)),
    '/import.zip': Buffer.from(zipSync({ 'results.csv': new TextEncoder().encode(resultsCsv(made)) })),
  };
  const browser = await chromium.launch({
    executablePath: installed.executable,
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
  });
  try {
    const opened = await browser.newPage();
    const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
    await opened.route('https://bench.test/**', async (route) => {
      const path = new URL(route.request().url()).pathname;
      const body = files[path];
      if (body) return route.fulfill({ body, headers });
      if (path === '/bench.js')
        return route.fulfill({ body: script, contentType: 'text/javascript; charset=utf-8', headers });
      const html = '<!doctype html><script src="/bench.js"></script>';
      return route.fulfill({ body: html, contentType: 'text/html', headers });
    });
    await opened.goto('https://bench.test/');
    return { version: browser.version(), figures: await opened.evaluate(() => datasetBench()) };
  } finally {
    await browser.close();
  }
}

/** What `dataset-in-page.ts` puts into the page. */
declare const datasetBench: () => Promise<InPage['figures']>;
