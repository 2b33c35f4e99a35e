import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { pageArticle } from '../cli/page-article.ts';
import { comparedWords, fingerprints, GUARANTEED_WORDS, guaranteedWordsFor } from '../lib/duplicates/fingerprints.ts';
import { MemoryIndex } from '../lib/duplicates/memory-index.ts';
import { nearDuplicateOf, nearDuplicates } from '../lib/duplicates/near-duplicates.ts';
import { storedLookUps } from './duplicates-in-chromium.ts';
import { copyOf, libraryPage, unrelatedArticles } from './duplicates-sets.ts';
import { type Figure, figureTable, met } from './figures.ts';
import { edited, madeArticle, madeEvent } from './made-news.ts';
import { median, medianMs } from './median.ts';
import { FORMULAS, OTHER_FORMULAS, UNSEEN_FORMULAS } from './news-rows.ts';
import { fullText, type Method, minHash, simHash } from './other-methods.ts';
import { portalPage } from './portal-page.ts';

// `node bench/duplicates.ts`: how many copies are found, how often we cry wolf, how fast; `--write` puts it into DUPLICATES.md,
// `--quick` asks a tenth of it. All in one run, since only ratios of one run say anything.

const quick = process.argv.includes('--quick');
const root = resolve(import.meta.dirname, '..');
const SMALL = 1000;
const LARGE = quick ? 10_000 : 100_000;
const COPIES = quick ? 60 : 400;
const EDITS = [0.05, 0.15] as const;
const SHARES = [0.5, 0.3, 0.1] as const;
const GOALS = { 0.5: 0.99, 0.3: 0.95, 0.1: 0.8 } as const;
const figures: Figure[] = [];
const where = 'Node';

const small = libraryOf(SMALL);
await recall();
await falseAlarms();
await lookUps();
await fingerprinting();
await sameFamilies();
const stored = await storedLookUps(LARGE);
if (stored) figures.push(...stored.figures);
const compared = await otherMethods();

const versions = [
  `Node ${process.versions.node}`,
  stored ? `Chromium ${stored.version}` : 'no Chromium found',
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
  `${Math.round(totalmem() / 2 ** 30)} GB`,
].join('; ');
const missed = figures.filter((figure) => met(figure) === false).length;
const report = `${figureTable(figures)}\n\n${compared}\n\n${versions}\n${missed} goals missed`;
console.log(report);
if (process.argv.includes('--write')) writeFileSync(join(root, 'bench/DUPLICATES.md'), `${about()}\n${report}\n`);

function libraryOf(pages: number): MemoryIndex {
  const index = new MemoryIndex();
  for (let i = 0; i < pages; i++) index.add(String(i), libraryPage(i, pages));
  return index;
}

/** Pages found that a share of another's words was copied from. */
async function recall(): Promise<void> {
  for (const edits of EDITS) {
    for (const share of SHARES) {
      let hits = 0;
      for (let i = 0; i < COPIES; i++) {
        const { found } = await nearDuplicates(copyOf(i, SMALL, share, edits), small);
        if (found.some(({ key }) => key === String(i))) hits++;
      }
      const what = `sources found, ${share * 100} % copied, ${edits * 100} % of words edited`;
      // Goals are for light edits.
      const goal = edits === 0.05 ? { goal: GOALS[share], atLeast: true } : {};
      figures.push({ what, where, value: hits / COPIES, ...goal });
    }
  }
}

/** Pairs of unrelated articles about one award that are called near-duplicates, a thousand; in a library, and two alone. */
async function falseAlarms(): Promise<void> {
  const per = 'false alarms in 1,000 unrelated pairs about one award';
  for (const [formulas, which] of [
    [FORMULAS, ''],
    [OTHER_FORMULAS, ', other formulas'],
    [UNSEEN_FORMULAS, ', unseen formulas'],
  ] as const) {
    const { pairs, alarms, printed, alone, alonePairs } = await alarmsAmong(formulas);
    const rate = (n: number, of: number) => (1000 * n) / of;
    const written = (n: number) => n.toLocaleString('en');
    for (const [what, value] of [
      [`${written(pairs)} pairs in libraries of 80`, rate(alarms, pairs)],
      [`${written(alonePairs)} pairs alone`, rate(alone, alonePairs)],
      ['fingerprints only kept', rate(printed, pairs)],
    ] as const) {
      figures.push({ what: `${per}${which}, ${what}`, where, value, goal: 1 });
    }
  }
}

async function alarmsAmong(formulas: readonly string[]) {
  const ceremonies = quick ? 8 : 40;
  const counted = { pairs: 0, alarms: 0, printed: 0, alone: 0, alonePairs: 0 };
  for (let c = 0; c < ceremonies; c++) {
    const texts = unrelatedArticles(c, 80, formulas);
    const index = new MemoryIndex();
    const bare = new MemoryIndex();
    for (const [j, text] of texts.entries()) {
      index.add(String(j), text);
      bare.add(String(j), text, { keepText: false });
    }
    for (const [j, text] of texts.entries()) {
      const options = { except: (key: string) => Number(key) <= j, mostTexts: texts.length };
      counted.alarms += (await nearDuplicates(text, index, options)).found.length;
      counted.printed += (await nearDuplicates(text, bare, options)).found.length;
      counted.pairs += texts.length - 1 - j;
    }
    const known = texts.slice(0, 30).map((text, number) => {
      return { number, key: String(number), text, fingerprints: fingerprints(comparedWords(text)) };
    });
    for (let i = 0; i < known.length; i++) {
      for (let j = 0; j < i; j++) {
        counted.alonePairs++;
        if (nearDuplicateOf(texts[i]!, known[j]!)) counted.alone++;
      }
    }
  }
  return counted;
}

async function lookUps(): Promise<void> {
  const large = libraryOf(LARGE);
  const times = async (index: MemoryIndex, pages: number) => {
    const taken: number[] = [];
    let hits = 0;
    for (let n = 0; n < 60; n++) {
      const i = Math.floor((n * pages) / 60);
      const text = copyOf(i, pages, 0.3, 0.05);
      const start = performance.now();
      const { found } = await nearDuplicates(text, index);
      if (n >= 10) taken.push(performance.now() - start);
      if (found.some(({ key }) => key === String(i))) hits++;
    }
    return { time: median(taken), hits };
  };
  const few = await times(small, SMALL);
  const many = await times(large, LARGE);
  const sizes = `${LARGE.toLocaleString('en')} pages / 1,000 pages`;
  figures.push(
    { what: `look-up in memory, aligned passages included, ${sizes}`, where, value: many.time / few.time, goal: 3 },
    {
      what: `sources found among ${LARGE.toLocaleString('en')} pages, 30 % copied`,
      where,
      value: many.hits / 60,
      goal: 0.95,
      atLeast: true,
    },
  );
}

async function fingerprinting(): Promise<void> {
  const folder = join(root, 'tests/articles');
  const html = readdirSync(folder)
    .toSorted()
    .map((name) => readFileSync(join(folder, name, 'page.html'), 'utf8'));
  for (const [kind, pages] of [
    ['our articles', html],
    ['our articles in a portal’s page', html.map((page, i) => portalPage(page, i + 1))],
  ] as const) {
    const texts: string[] = [];
    for (const page of pages) {
      const read = await pageArticle(page, { wholePage: false });
      if ('text' in read) texts.push(read.text);
    }
    const ours = medianMs(() => texts.map((text) => fingerprints(comparedWords(text))));
    const parsed = () =>
      pages.reduce((sum, page) => {
        const { document } = parseHTML(page);
        const start = performance.now();
        new Readability(document.cloneNode(true) as Document).parse();
        return sum + performance.now() - start;
      }, 0);
    // Warm too: the second time over all pages counts.
    parsed();
    const readability = parsed();
    figures.push({
      what: `fingerprinting / Readability clone and parse, ${kind}`,
      where,
      value: ours / readability,
      goal: 0.3,
    });
  }
}

/** The command's families and the query's, on texts of which six in ten have copies. */
async function sameFamilies(): Promise<void> {
  const documents = quick ? 1000 : 10_000;
  const folder = mkdtempSync(join(tmpdir(), 'piagam-bench-'));
  try {
    const file = join(folder, 'articles.ndjson');
    const out = createWriteStream(file);
    for (let n = 0, family = 0; n < documents; family++) {
      const source = madeArticle(madeEvent(family % 400), 100_000 + family, 300);
      const copies = family % 5 === 0 ? 7 : family % 5 === 1 ? 3 : 1;
      for (let copy = 0; copy < copies && n < documents; copy++, n++) {
        const kept = source.slice(0, Math.max(2, source.length - copy));
        const text = kept
          .map((paragraph, i) => edited(paragraph, 0.02 * copy, family * 100 + copy * 10 + i))
          .join('\n');
        out.write(`${JSON.stringify({ url: `https://${family}.example/${copy}`, text })}\n`);
      }
    }
    await new Promise((done) => out.end(done));
    const started = performance.now();
    const printed = await piagam(['duplicates', '--ndjson', file]);
    const commandMs = performance.now() - started;
    const byCommand = printed
      .trim()
      .split('\n')
      .map((line) =>
        JSON.parse(line)
          .copies.map((copy: { document: string }) => copy.document)
          .toSorted()
          .join(' '),
      )
      .toSorted();
    writeFileSync(join(folder, 'fingerprints.csv'), await piagam(['fingerprint', file]));
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const begun = performance.now();
    await connection.run(
      `CREATE TABLE fingerprints AS FROM read_csv('${join(folder, 'fingerprints.csv')}', types = {'document': 'VARCHAR', 'hash': 'UINTEGER'})`,
    );
    const rows = (await connection.runAndReadAll(readFileSync(join(root, 'cli/families.sql'), 'utf8'))).getRowObjects();
    const queryMs = performance.now() - begun;
    const byQuery = Object.values(Object.groupBy(rows, ({ family }) => String(family)))
      .map((members) =>
        (members ?? [])
          .map(({ document }) => String(document))
          .toSorted()
          .join(' '),
      )
      .toSorted();
    const known = new Set(byCommand);
    const same = byQuery.filter((family) => known.has(family)).length;
    figures.push(
      {
        what: `families that piagam duplicates and cli/families.sql agree on, ${documents.toLocaleString('en')} documents, ${byCommand.length.toLocaleString('en')} families`,
        where,
        value: same / Math.max(byCommand.length, byQuery.length),
        goal: 1,
        atLeast: true,
      },
      {
        what: 'DuckDB reading and querying the fingerprints / piagam duplicates with aligned passages',
        where,
        value: queryMs / commandMs,
      },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function piagam(words: readonly string[]): Promise<string> {
  return new Promise((end, fail) => {
    const child = spawn(process.execPath, [join(root, 'cli/piagam.ts'), ...words], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.on('error', fail).on('close', () => end(Buffer.concat(parts).toString('utf8')));
  });
}

/** The obvious alternatives on the same library and copies, each with its own threshold for at most one false alarm in 1,000. */
async function otherMethods(): Promise<string> {
  const texts = Array.from({ length: SMALL }, (_, i) => libraryPage(i, SMALL));
  const queries = quick ? 20 : 100;
  // What we store of a page is 1.6 KB at most: the same for each sketch, and the sizes that are usual.
  const methods: (() => Method)[] = [
    () => minHash(texts, 400),
    () => minHash(texts, 128),
    () => simHash(texts, 12_800),
    () => simHash(texts, 64),
    () => fullText(texts),
  ];
  const header =
    '| method | 50 % copied | 30 % | 10 % | false alarms in 1,000 | bytes a page | one look-up / ours with its passages |\n| --- | --- | --- | --- | --- | --- | --- |';
  const ours = await medianLookUp(async (text) => (await nearDuplicates(text, small)).found, queries);
  const value = (what: string) => figures.find((figure) => figure.what.startsWith(what))?.value.toFixed(3) ?? '';
  const rows = [
    `| ours, ${SMALL.toLocaleString('en')} pages | ${SHARES.map((share) => value(`sources found, ${share * 100} % copied, 5 %`)).join(' | ')} | ${value('false alarms')} | ${stored ? Math.ceil((stored.figures.find(({ what }) => what.startsWith('KB'))?.value ?? 0) * 1000) : ''} | 1 |`,
  ];
  for (const make of methods) {
    const method = make();
    const bar = await threshold(method);
    const found: string[] = [];
    for (const share of SHARES) {
      let hits = 0;
      for (let i = 0; i < queries; i++) if (method.scores(copyOf(i, SMALL, share, 0.05))[i]! > bar.least) hits++;
      found.push((hits / queries).toFixed(3));
    }
    const time = await medianLookUp(async (text) => method.scores(text), Math.min(queries, 30));
    rows.push(
      `| ${method.name} | ${found.join(' | ')} | ${bar.alarms.toFixed(3)} | ${Math.ceil(method.storage)} | ${(time / ours).toFixed(2)} |`,
    );
  }
  return [header, ...rows].join('\n');
}

async function medianLookUp(lookUp: (text: string) => Promise<unknown>, queries: number): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < queries; i++) {
    const text = copyOf(i, SMALL, 0.3, 0.05);
    const start = performance.now();
    await lookUp(text);
    taken.push(performance.now() - start);
  }
  return median(taken);
}

/** The least score with at most one false alarm in 1,000 on one half of the unrelated pairs, and its rate on the other half. */
async function threshold(method: Method): Promise<{ least: number; alarms: number }> {
  const halves: number[][] = [[], []];
  for (let c = 0; c < (quick ? 6 : 24); c++) {
    const texts = unrelatedArticles(c, 40);
    const own = method.name.startsWith('MinHash')
      ? minHash(texts, method.storage / 4)
      : method.name.startsWith('SimHash')
        ? simHash(texts, method.storage * 8)
        : fullText(texts);
    for (const [i, text] of texts.entries()) {
      const scores = own.scores(text);
      for (let j = 0; j < i; j++) halves[c % 2]!.push(scores[j]!);
    }
  }
  const [chosen = [], other = []] = halves;
  const sorted = chosen.toSorted((a, b) => b - a);
  const least = sorted[Math.floor(sorted.length / 1000)] ?? 0;
  return { least, alarms: (1000 * other.filter((score) => score > least).length) / other.length };
}

function about(): string {
  return `# Near-duplicates

Written by \`node bench/duplicates.ts --write\`, everything in one run. Texts are made (\`made-news.ts\`, from rows of \`news-rows.ts\`):
news about ceremonies, of about 600 words a page in the library. A copy takes 50, 30 or 10 % of its words from one page of the
library, paragraph by paragraph in another order, with that share of those words swapped, dropped or followed by a new one
and figures changed; the rest is about another ceremony. Unrelated pairs were written by different newsrooms about the same
ceremony, half of them about the same winner: the award's full name, the officials with their titles, day and place, and two to
five of sixteen formulas are the same, word for word. The words of the first sixteen are among those that our rule takes for
formulas; with 48 others it was chosen how much makes a copy; the sixteen “unseen” ones were written after that. “Alone” compares two texts that nothing else is known of; in a library,
what many pages print counts less.

Guarantee: a passage of ${GUARANTEED_WORDS} words that two texts share has the same fingerprint in both. A passage of ${guaranteedWordsFor(2)} words that at
most six pages carry makes its pages candidates, and so does one of ${guaranteedWordsFor(10)} words that any number carries (the 50 most alike
are compared, of the latest 256 that carry a fingerprint). A candidate is told when one passage of 20 words or more has 15 words that
tell something, or all its passages have 24 (19 and 38 while fewer than 40 pages are known); 60 % of that where one text is mostly
the other's. Passages that close two texts of one site make no copy.

The other methods get thresholds of their own, chosen on one half of the unrelated pairs for one false alarm in 1,000 and
measured on the other half; they give a score and no passages. MinHash and SimHash compare every page; with the storage that
ours takes, and in the usual size. MiniSearch is asked with all words of the text. Storage of ours is fingerprints and blocks
in IndexedDB, and once more as the browser counts it, for addresses of 70 characters.
`;
}
