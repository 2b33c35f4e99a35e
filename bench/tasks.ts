import { Readability } from '@mozilla/readability';
import AhoCorasick from 'modern-ahocorasick';
import type { Article } from '../lib/article/article.ts';
import { readArticle } from '../lib/article/read-article.ts';
import { unpack } from '../lib/dataset/unpack.ts';
import { sharedPassages } from '../lib/duplicates/passages.ts';
import { repetitions } from '../lib/duplicates/repetitions.ts';
import { supplyLabels } from '../lib/duplicates/supply-labels.ts';
import { wordRow } from '../lib/duplicates/word-row.ts';
import { type Engine, engine } from '../lib/engine.ts';
import { namesOf } from '../lib/names-of.ts';
import { findNames, type Gazetteer, gazetteer } from '../lib/recognise/gazetteer.ts';
import { recognise } from '../lib/recognise/recognise.ts';
import { words } from '../lib/text/words.ts';
import { warmUp } from '../lib/warm-up.ts';
import { editedPair } from './edited-pairs.ts';
import type { Figure } from './figures.ts';
import { gazetteerNames, madeNames, madeText } from './made-names.ts';
import { median, medianMs, medianMsOf } from './median.ts';
import { automatonRuns } from './suffix-automaton.ts';

// What is measured, the same in Node and in a browser: both sides of a ratio in one run, on the same input.

export type Surroundings = {
  readonly where: string;
  readonly dataset: Uint8Array;
  /** A fresh document of a page. */
  readonly parse: (html: string) => Document;
};

const noPause = () => Promise.resolve();

/** Whole pages: extraction, engine and parts of it against Readability's clone and parse, summed over the pages. */
export async function pageFigures(
  pages: readonly string[],
  kind: string,
  { where, dataset, parse }: Surroundings,
): Promise<readonly Figure[]> {
  const checker = engine(unpack(dataset));
  const sums = { readability: 0, extraction: 0, engine: 0, duplicates: 0, labels: 0 };
  const stages = new Map<string, number>();
  // Warm: each side has read every page once before any is timed.
  const read: { readonly page: Document; readonly article: Article }[] = [];
  for (const html of pages) {
    const page = parse(html);
    readability(page);
    const reading = await readArticle(page, { mode: 'article', pause: noPause });
    if (reading.kind !== 'article') continue;
    await checker.report(reading.article);
    read.push({ page, article: reading.article });
  }
  for (const { page, article } of read) {
    sums.readability += medianMs(() => readability(page), { times: 5, warm: 2 });
    const extract = () => readArticle(page, { mode: 'article', pause: noPause });
    sums.extraction += await medianMsOf(extract, { times: 5, warm: 2 });
    sums.engine += await medianMsOf(() => checker.report(article), { times: 5, warm: 2 });
    sums.duplicates += medianMs(() => repetitions(article), { times: 5, warm: 2 });
    sums.labels += medianMs(() => supplyLabels(article), { times: 5, warm: 2 });
    for (const [stage, ms] of await stageTimes(checker, article)) stages.set(stage, (stages.get(stage) ?? 0) + ms);
  }
  const against = (what: string, ms: number, goal?: number): Figure => ({
    what: `${what} / Readability clone and parse, ${kind}, warm`,
    where,
    value: ms / sums.readability,
    ...(goal !== undefined && { goal }),
  });
  const whole = [...stages.values()].reduce((sum, ms) => sum + ms, 0);
  return [
    against('engine, recognise to report', sums.engine, 0.5),
    ...[...stages].map(([stage, ms]) => against(`of which ${stage}`, (sums.engine * ms) / whole)),
    against('own extraction', sums.extraction),
    against('repetitions', sums.duplicates),
    against('supply labels', sums.labels),
  ];
}

export type FirstCall = {
  readonly making: number;
  readonly readability: number;
  readonly extraction: number;
  readonly engine: number;
};

/**
 * The first call of everything, in code that has not run yet: what one click pays. One page only, in a fresh process or tab.
 * `warmed`: after the warm-up that the background gives the engine while the page is being read.
 */
export async function firstCallTimes(
  html: string,
  { dataset, parse, warmed }: Omit<Surroundings, 'where'> & { readonly warmed: boolean },
): Promise<FirstCall> {
  const start = performance.now();
  const checker = engine(unpack(dataset));
  const making = performance.now() - start;
  if (warmed) await warmUp(checker, new AbortController().signal);
  const page = parse(html);
  const times = [performance.now()];
  readability(page);
  times.push(performance.now());
  const read = await readArticle(page, { mode: 'article', pause: noPause });
  times.push(performance.now());
  if (read.kind === 'article') await checker.report(read.article);
  times.push(performance.now());
  return {
    making,
    readability: times[1]! - times[0]!,
    extraction: times[2]! - times[1]!,
    engine: times[3]! - times[2]!,
  };
}

function readability(page: Document): unknown {
  const clone = page.cloneNode(true);
  return isDocument(clone) ? new Readability(clone).parse() : undefined;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

async function stageTimes(checker: Engine, article: Article): Promise<ReadonlyMap<string, number>> {
  const stages = new Map<string, number[]>();
  for (let i = 0; i < 5; i++) {
    let before = performance.now();
    const mark = (stage: string) => {
      const now = performance.now();
      stages.set(stage, [...(stages.get(stage) ?? []), now - before]);
      before = now;
    };
    await checker.report(article, { onStage: mark });
    mark('report');
  }
  return new Map([...stages].map(([stage, taken]) => [stage, median(taken)]));
}

/** The gazetteer: names found in texts of 5,000 words, with 1,000 and with 100,000 names, and the other ways to find them. */
export function matcherFigures({ where, dataset }: Omit<Surroundings, 'parse'>): readonly Figure[] {
  const base = namesOf(unpack(dataset));
  const many = madeNames(100_000);
  const few = many.slice(0, 1000);
  const texts = Array.from({ length: 24 }, (_, i) => madeText(5000, few, i + 1));
  const index = { few: gazetteer(gazetteerNames(few, base)), many: gazetteer(gazetteerNames(many, base)) };
  // A text a call, so that nothing is remembered from the call before.
  const perText = (call: (text: string) => unknown) => {
    let turn = 0;
    return medianMs(() => call(texts[turn++ % texts.length]!), { times: 2 * texts.length, warm: texts.length });
  };
  const match = (names: Gazetteer) => (text: string) => {
    let hits = 0;
    findNames(names, words(text), () => hits++);
    return hits;
  };
  const corasick = new AhoCorasick(many.map((name) => name.toLowerCase()));
  const pattern = new RegExp(`\\b(?:${many.join('|')})\\b`, 'g');
  const ours = perText(match(index.many));
  const units = (text: string) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
    return sum;
  };
  const figure = (what: string, value: number, goal?: number): Figure => ({
    what,
    where,
    value,
    ...(goal !== undefined && { goal }),
  });
  return [
    figure('names found, 100,000 names / 1,000 names', ours / perText(match(index.few)), 1.5),
    figure(
      'whole recognition, 100,000 names / 1,000 names',
      perText((text) => recognise(text, index.many)) / perText((text) => recognise(text, index.few)),
      1.5,
    ),
    figure(
      'names found / modern-ahocorasick, 100,000 names',
      ours / perText((text) => corasick.search(text.toLowerCase())),
      0.15,
    ),
    figure('names found / one case-sensitive RegExp, 100,000 names', ours / perText((text) => text.match(pattern)), 1),
    figure('names found / a loop of charCodeAt', ours / perText(units), 5),
  ];
}

/** Aligned passages of two articles: what is found of what was copied, and the time against a suffix automaton. */
export function alignmentFigures({ where }: { readonly where: string }): readonly Figure[] {
  const options = { minWords: 8, anchor: 8 };
  const figures: Figure[] = [];
  for (const [edits, least] of [
    [0.05, 0.98],
    [0.15, 0.93],
  ] as const) {
    const count = { found: 0, copied: 0, right: 0, marked: 0, plain: 0 };
    for (let seed = 1; seed <= 150; seed++) {
      const { first, second, copied, inCopy } = editedPair(seed, [0.1, 0.3, 0.5, 0.9][seed % 4]!, edits);
      const marks = new Set<number>();
      const row = wordRow(second);
      for (const { runs } of sharedPassages(wordRow(first), row, options)) {
        for (const run of runs) for (let n = 0; n < run.words; n++) marks.add(run.second + n);
      }
      copied.forEach((is, i) => {
        if (is) count.copied++;
        if (is && marks.has(i)) count.found++;
      });
      count.marked += marks.size;
      for (const i of marks) if (inCopy[i]) count.right++;
    }
    const percent = `${100 * edits} % edited`;
    figures.push(
      { what: `copied words found, ${percent}`, where, value: count.found / count.copied, goal: least, atLeast: true },
      {
        what: `found words that were copied, ${percent}`,
        where,
        value: count.right / count.marked,
        goal: 0.99,
        atLeast: true,
      },
    );
  }
  const pairs = Array.from({ length: 40 }, (_, i) => editedPair(i + 1, 0.5, 0.05)).map(({ first, second }) => ({
    first: wordRow(first),
    second: wordRow(second),
  }));
  const perPair = (call: (pair: (typeof pairs)[number]) => unknown) => {
    let turn = 0;
    return medianMs(() => call(pairs[turn++ % pairs.length]!), { times: 3 * pairs.length, warm: 2 * pairs.length });
  };
  const ours = perPair(({ first, second }) => sharedPassages(first, second, options));
  const automaton = perPair(({ first, second }) => automatonRuns(first.codes, second.codes, 8));
  return [...figures, { what: 'aligned passages / suffix automaton', where, value: ours / automaton, goal: 0.5 }];
}
