import { readdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { pack } from '../lib/dataset/pack.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';
import { blogPage } from './blog-page.ts';
import { type Figure, figureTable, met } from './figures.ts';
import { inChromium } from './in-chromium.ts';
import { portalPage } from './portal-page.ts';
import { alignmentFigures, matcherFigures, pageFigures } from './tasks.ts';

// `npm run bench`: how fast, as ratios of one run; `--write` puts the table into BENCH.md. Times by themselves say more about
// the machine than about us, so none is printed.

const root = resolve(import.meta.dirname, '..');
const bundled = await loadBundled();
const dataset = pack(bundled, { name: bundled.name, version: bundled.version, sha256: bundled.sha256 });
const own = await ownPages();
const pages = new Map([
  ['our articles', own],
  ['our articles twice in a blog’s page', own.map((html, i) => blogPage(html, i + 1))],
  ['our articles in a portal’s page', own.map((html, i) => portalPage(html, i + 1))],
]);

const where = 'Node';
const parse = (html: string): Document => parseHTML(html).document;
const figures: Figure[] = [];
for (const [kind, list] of pages) figures.push(...(await pageFigures(list, kind, { where, dataset, parse })));
figures.push(...matcherFigures({ where, dataset }), ...alignmentFigures({ where }));
const chromium = await inChromium(pages, dataset);
if (chromium) figures.push(...chromium.figures);

const versions = [
  `Node ${process.versions.node}`,
  chromium ? `Chromium ${chromium.version}` : 'no Chromium found',
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
  `${Math.round(totalmem() / 2 ** 30)} GB`,
  `${own.length} pages`,
  `data ${bundled.version}: ${bundled.results.length} results`,
].join('; ');
const table = figureTable(figures);
const missed = figures.filter((figure) => met(figure) === false).length;
console.log(
  `${table}\n\n${versions}\n${missed} of ${figures.filter(({ goal }) => goal !== undefined).length} goals missed`,
);

if (process.argv.includes('--write')) {
  const about = `# How fast

Written by \`npm run bench -- --write\`. Every figure is a ratio of two times measured in the same run (medians of at least five
calls), or a share; “warm” is after each side has read all pages once. Readability is version 0.6.0, \`cloneNode(true)\` and \`parse()\`; under Node on linkedom, the
quickest DOM there is, so that the engine is measured against the least time. Three sizes of page: “our articles” are the bare
fixtures, hardly more than their text (median 3 KB), which Readability has next to nothing to do on; “twice in a blog’s page” prints
the text twice in about 38 KB; “in a portal’s page” wraps it in menus, links, comments and scripts, to the median size of the pages
Readability is tested on (110 KB). “First call” is a fresh tab per page
(20 pages), after the dataset was loaded and the engine made (a row of its own); “after the warm-up” is what the background does
beside it: while the page is being read, the engine reads a made-up article four times over. 100,000 names are made up (\`made-names.ts\`) and looked for in texts of 5,000 words.
Copied words: two articles of about 400 words that share 10 to 90 % of their paragraphs (\`edited-pairs.ts\`).
`;
  await writeFile(join(root, 'bench/BENCH.md'), `${about}\n${table}\n\n${versions}\n`);
}

async function ownPages(): Promise<readonly string[]> {
  const folder = join(root, 'tests/articles');
  const names = (await readdir(folder)).toSorted();
  return Promise.all(names.map((name) => readFile(join(folder, name, 'page.html'), 'utf8')));
}
