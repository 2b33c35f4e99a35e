import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { readArticle } from '../lib/article/read-article.ts';
import type { Dataset } from '../lib/dataset/dataset.ts';
import { engine } from '../lib/engine.ts';
import type { Report } from '../lib/report/report.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';
import { type Fixture, readFixture, slugs } from './eval-fixture.ts';
import { type Score, score } from './eval-score.ts';
import { shortfalls, summary, table } from './eval-table.ts';

/** Publication dates after this day are not believed, so that the figures do not change with the calendar. */
const NOW = Date.UTC(2026, 11, 31);

/** Reads one labelled page as the extension would; undefined where nothing article-like is found. */
export async function reportOf(
  fixture: Fixture,
  report: ReturnType<typeof engine>['report'],
): Promise<Report | undefined> {
  const { window } = new JSDOM(fixture.html, { url: fixture.expected.url ?? 'https://halaman.example/berita' });
  const read = await readArticle(window.document, { mode: 'article', now: NOW });
  return read.kind === 'article' ? report(read.article) : undefined;
}

/** Scores the labelled articles, all or those named. */
export async function evaluate(dataset: Dataset, only: readonly string[] = []): Promise<readonly Score[]> {
  const { report } = engine(dataset);
  const chosen = slugs().filter((slug) => only.length === 0 || only.some((part) => slug.includes(part)));
  const scores: Score[] = [];
  for (const slug of chosen) {
    const fixture = readFixture(slug);
    scores.push(score(fixture, await reportOf(fixture, report), dataset));
  }
  return scores;
}

const USAGE = `node bench/eval.ts [--only SLUG ...] [--split dev|held] [--misses] [--json] [--write]
  --only    articles whose folder name contains this
  --split   only the articles for tuning (dev), or only those held back
  --misses  each missed and spurious span, claim and verdict with its context; of the held articles only with --split held,
            so that nobody tunes on them by accident
  --json    the figures as JSON
  --write   bench/EVAL.md`;

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      split: { type: 'string' },
      misses: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
  } else {
    const dataset = await loadBundled();
    const all = await evaluate(dataset, values.only);
    const scores = values.split === undefined ? all : all.filter(({ split }) => split === values.split);
    print(scores, { ...values, heldToo: values.split === 'held' });
    if (values.write) writeFileSync(resolve(import.meta.dirname, 'EVAL.md'), page(scores, dataset));
  }
}

type Printing = { json: boolean; misses: boolean; heldToo: boolean };

function print(scores: readonly Score[], { json, misses, heldToo }: Printing): void {
  if (json) {
    console.log(JSON.stringify({ ...summary(scores), scores }, undefined, 2));
    return;
  }
  if (misses) {
    for (const { slug, split, misses: list } of scores) {
      if (split === 'held' && !heldToo) continue;
      if (list.length > 0) console.log(`\n${slug} (${split})`);
      for (const { what, type, quote, context } of list) console.log(`  ${what} ${type}: ${quote}  ${context}`);
    }
    console.log();
  }
  console.log(table(scores));
  const { falseAccusations, falseConflicts } = summary(scores);
  for (const line of falseAccusations) console.log(`FALSE ACCUSATION ${line}`);
  for (const line of falseConflicts) console.log(`FALSE CONFLICT ${line}`);
  for (const line of shortfalls(scores)) console.log(`BELOW ${line}`);
}

function page(scores: readonly Score[], dataset: Dataset): string {
  const { falseAccusations, falseConflicts } = summary(scores);
  const list = (lines: readonly string[]) =>
    lines.length === 0 ? 'None.' : lines.map((line) => `- ${line}`).join('\n');
  return `# How often we are right

Written by \`node bench/eval.ts --write\` over the labelled articles of \`tests/articles\` (all our own prose; the winners are facts of
the dataset). Spans count only when exact. A claim counts when recipient, competition, year, tier and status are all right.
\`dev\` articles tuned the rules; \`held\` ones were kept back at first, but their misses have been read since: no figure here is blind. Dataset ${dataset.name} ${dataset.version}.

${table(scores)}

## False accusations

\`contradicted\` or \`differs\` where the labels say otherwise, or for a claim that the article does not make.

${list(falseAccusations)}

## False conflicts of checks

${list(falseConflicts)}

## The labels

\`expected.json\` holds the text as a reader sees it, block by block, with \`[quote](type)\` for each mention; \`[quote](award|tier)\` where either is
right; \`[quote](recipient?)\` where people may differ and nothing counts. Fields of a claim may list several right answers.
Lines under \`optional\` (byline, date line) may be read or not. \`tier\` is the level of the official list, \`category\` is finer or beside it.
`;
}
