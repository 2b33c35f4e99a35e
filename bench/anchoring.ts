import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import search from 'approx-string-match';
import { pageArticle } from '../cli/page-article.ts';
import { anchor } from '../lib/annotate/anchor.ts';
import { anchorText } from '../lib/annotate/anchor-text.ts';
import { selectorsOf } from '../lib/annotate/selectors.ts';
import { sha256 } from '../lib/text/sha256.ts';
import type { Span } from '../lib/text/span.ts';
import { EDITS, type Edit, edited } from './anchor-edits.ts';
import { anchorPages, type PrintedWord } from './anchor-pages.ts';
import { draws } from './made-names.ts';

// `node bench/anchoring.ts`: how often a note finds its passage on an edited page; `--write` puts the table into ANCHORING.md,
// `--show` prints every wrong place.

/** What became of a note. `right`: on its own words; `wrong`: on any others; `orphan`: nowhere. */
type Fate = 'right' | 'orphan' | 'wrong';
/**
 * What ought to become of it. `there`: its words stand, in the company of the same names. `renamed`: a name, level or year in
 * it or within reach beside it on its line changed, so it must become an orphan. `gone`: its words are not there any more.
 * `respelt`: the spelling of a name within it was mended, which nothing can tell from another name.
 */
type Truth = 'there' | 'renamed' | 'gone' | 'respelt';

/** A swap this many words away on the same line is beside the passage. */
const BESIDE = 8;

type Count = Record<Fate, number>;
const counts = new Map<string, Count>();
const count = (edit: string, truth: Truth, how: string, fate: Fate) => {
  const name = `${edit}|${truth}|${how}`;
  const known = counts.get(name) ?? { right: 0, orphan: 0, wrong: 0 };
  known[fate]++;
  counts.set(name, known);
};

const root = resolve(import.meta.dirname, '..');
const show = process.argv.includes('--show');
/** Another number makes other edits of the same pages. */
const seed = Number(process.argv.find((arg) => /^\d+$/.test(arg)) ?? 0);
const pages = anchorPages();
let ours = 0;
let theirs = 0;

for (const [n, page] of pages.entries()) {
  for (const [e, edit] of EDITS.entries()) {
    const others = pages.filter((each) => each !== page);
    const { before, after, wordsBefore, wordsAfter, swapped } = edited(
      page,
      edit,
      others,
      draws(1000 * (e + 1) + n + 100_000 * seed),
    );
    const then = await located(before, wordsBefore);
    const now = await located(
      after,
      wordsAfter.map(({ text, origin }) => ({ text, ...(origin !== undefined && { origin: page.same(origin) }) })),
    );
    const where = anchorText(now.text, sha256(now.text));
    const hash = sha256(then.text);
    for (const { line, from, to } of page.quotes) {
      const origins = Array.from({ length: to - from }, (_, i) => `${line}:${from + i}`);
      const span = then.spanOf(origins);
      if (!span) throw new Error(`${page.slug}: ${origins[0]} was not read`);
      const selectors = selectorsOf(then.text, span, { sha256: hash });
      const first = Math.max(0, from - BESIDE);
      const last = Math.min(page.lines[line]?.length ?? to, to + BESIDE);
      const beside = Array.from({ length: last - first }, (_, i) => `${line}:${first + i}`);
      // A text printed twice of which one copy was changed: the other one still says it all.
      const intact = now.spanOf(beside.map(page.same)) !== undefined;
      const present = now.spanOf(origins.map(page.same)) !== undefined;
      const truth: Truth =
        edit === 'typos mended' && origins.some((origin) => swapped.has(origin))
          ? 'respelt'
          : edit === 'names swapped' && !intact && beside.some((origin) => swapped.has(origin))
            ? 'renamed'
            : present
              ? 'there'
              : 'gone';
      const fateOf = (place: Span | undefined): Fate => {
        if (!place) return 'orphan';
        if (truth === 'renamed' || truth === 'gone') return 'wrong';
        return likeness(now.originsAt(place), origins.map(page.same)) >= 0.9 ? 'right' : 'wrong';
      };
      const startOurs = performance.now();
      const found = anchor(selectors, where);
      const startTheirs = performance.now();
      const { exact } = selectors.quote;
      const approximate = nearest(search(now.text, exact, Math.floor(exact.length / 2)), span.start);
      theirs += performance.now() - startTheirs;
      ours += startTheirs - startOurs;
      const place = found.kind === 'orphan' ? undefined : found.span;
      const fate = fateOf(place);
      count(edit, truth, 'ours', fate);
      count(edit, truth, 'approximate', fateOf(approximate));
      if (show && (fate === 'wrong' || (fate === 'orphan' && truth === 'there'))) {
        const at = place ? now.text.slice(Math.max(0, place.start - 60), place.end + 60) : JSON.stringify(found);
        console.log(
          `${fate} ${truth} ${page.slug} / ${edit}\n  “${exact}”\n  in …${then.text.slice(Math.max(0, span.start - 60), span.end + 60)}…\n  → …${at}…\n`,
        );
      }
    }
  }
}

const TRUTHS: readonly Truth[] = ['there', 'renamed', 'gone', 'respelt'];
const rows = EDITS.flatMap((edit) => TRUTHS.flatMap((truth) => rowOf(edit, truth)));
const all = TRUTHS.flatMap((truth) => rowOf('all', truth));
const table = [
  '| edit | the passage | notes | ours: right | orphaned | wrong | approximate: right | orphaned | wrong |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  ...[...rows, ...all].map((cells) => `| ${cells.join(' | ')} |`),
].join('\n');
const there = sum('all', 'there', 'ours');
const wrong = TRUTHS.reduce((total, truth) => total + sum('all', truth, 'ours').wrong, 0);
const share = there.right / (there.right + there.orphan + there.wrong);
const summary = [
  `${pages.length} pages, ${EDITS.length} edits of each, ${pages.reduce((total, { quotes }) => total + quotes.length, 0)} passages.`,
  `Wrong: ${wrong}. Right where the passage still stands: ${(Math.floor(share * 10_000) / 100).toFixed(2)} %.`,
  `Time of ours to that of approximate matching: ${(ours / theirs).toFixed(2)}.`,
].join(' ');
console.log(`${table}\n\n${summary}`);
if (wrong > 0 || share < 0.97) process.exitCode = 1;

if (process.argv.includes('--write')) {
  const about = `# How notes find their passage again

Written by \`node bench/anchoring.ts --write\`. Our labelled articles are printed as pages, notes are made on their marked names,
sentences, phrases and paragraphs, the page is edited, read again by the same reader, and each note looks for its passage.
“Approximate” is approx-string-match with as many errors as half the length allows, the fewest errors first, then the nearest
place. *There*: the words stand with the same names beside them; a note ought to be right. *Renamed*: a name, level, year or award
in the passage, or within ${BESIDE} words beside it, is another one; *gone*: the passage was taken away: any place at all is wrong.
*Respelt*: a typing error in a name of the passage was mended; nothing can tell that from another name, so it is an orphan by
design. Paragraph inserted: one of another article and one of ours, at chance places. Markup changed: breaks with no-break spaces,
boxes, or bold and links with curly quotation marks. Typos: one word in twenty, one name in a hundred. Paginated: the second
half is missing; doubled: the page prints its text twice (either copy is right).
`;
  await writeFile(join(root, 'bench/ANCHORING.md'), `${about}\n${table}\n\n${summary}\n`);
}

function sum(edit: string, truth: Truth, how: string): Count {
  const total = { right: 0, orphan: 0, wrong: 0 };
  for (const each of edit === 'all' ? EDITS : [edit as Edit]) {
    const known = counts.get(`${each}|${truth}|${how}`);
    for (const fate of ['right', 'orphan', 'wrong'] as const) total[fate] += known?.[fate] ?? 0;
  }
  return total;
}

function rowOf(edit: string, truth: Truth): readonly (readonly (string | number)[])[] {
  const own = sum(edit, truth, 'ours');
  const other = sum(edit, truth, 'approximate');
  const notes = own.right + own.orphan + own.wrong;
  if (notes === 0) return [];
  return [[edit, truth, notes, own.right, own.orphan, own.wrong, other.right, other.orphan, other.wrong]];
}

/** Reads a page as the extension does, and says where each printed word came to stand. */
async function located(html: string, words: readonly PrintedWord[]) {
  const article = await pageArticle(html, { wholePage: true });
  if (!('text' in article)) throw new Error('no article');
  const { text } = article;
  const read = [...text.matchAll(/\S+/g)];
  if (read.length !== words.length) throw new Error(`${read.length} words read of ${words.length}`);
  const places = read.map(({ 0: word, index }, i) => ({
    start: index,
    end: index + word.length,
    origin: words[i]?.origin,
  }));
  return {
    text,
    /** The first place where the words stand together in their order. */
    spanOf(origins: readonly string[]): Span | undefined {
      const at = places.findIndex((_, i) => origins.every((origin, k) => places[i + k]?.origin === origin));
      const start = places[at]?.start;
      const end = places[at + origins.length - 1]?.end;
      return start === undefined || end === undefined ? undefined : { start, end };
    },
    originsAt: ({ start, end }: Span) =>
      places.filter((place) => place.start < end && start < place.end).map(({ origin }) => origin ?? 'new'),
  };
}

function likeness(found: readonly string[], wanted: readonly string[]): number {
  const both = new Set(found).intersection(new Set(wanted)).size;
  return both / new Set([...found, ...wanted]).size;
}

function nearest(
  matches: readonly { start: number; end: number; errors: number }[],
  position: number,
): Span | undefined {
  const best = Math.min(...matches.map(({ errors }) => errors));
  return matches
    .filter(({ errors }) => errors === best)
    .toSorted((a, b) => Math.abs(a.start - position) - Math.abs(b.start - position))[0];
}
