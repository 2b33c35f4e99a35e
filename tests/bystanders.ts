import { plainArticle } from '../lib/article/plain-article.ts';
import type { Region, Result } from '../lib/dataset/facts.ts';
import { engine } from '../lib/engine.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';
import { type Pick, picksOf } from './drawn.ts';

const dataset = await loadBundled();
const { report } = engine(dataset);

/** A row of the data, and a regency that has won nothing of that contest in its year or those beside it. */
export type Beside = { readonly winner: Region; readonly other: Region; readonly row: Result };

/** `{A}`, `{Y}` and `{T}` of a story: the award of a row, its year and its tier. */
export function ofRow(story: string, { competition, year, tier = '' }: Result): string {
  return story
    .replaceAll('{A}', dataset.competition(competition)?.name ?? '')
    .replaceAll('{Y}', `${year}`)
    .replaceAll('{T}', tier);
}

/**
 * What is read of stories, each told of so many rows: texts in which the other is a winner too, texts in which anybody is held against
 * the words, and the share in which the winner is found. `tell` puts names into a story.
 */
export async function besideWinners(
  stories: readonly string[],
  ofEach: number,
  tell: (story: string, beside: Beside, pick: Pick) => string,
  fits: (tier: string) => boolean = () => true,
): Promise<{ readonly held: readonly string[]; readonly wrong: readonly string[]; readonly found: number }> {
  const pick = picksOf(7);
  const rows = dataset.results.filter(
    ({ code, tier, innovation }) =>
      code !== undefined && /^\d\d\.\d\d$/.test(code) && tier && fits(tier) && !innovation,
  );
  const regencies = dataset.regions.filter(({ kind }) => kind === 'kabupaten');
  const held: string[] = [];
  const wrong: string[] = [];
  let found = 0;
  for (const story of stories) {
    for (let i = 0; i < ofEach; i++) {
      const row = pick(rows);
      const other = pick(regencies.filter(({ code }) => code !== row.code && !hasWon(code, row)));
      const winner = dataset.region(row.code ?? '');
      if (!winner) throw new Error(`no region ${row.code} in the data`);
      const text = tell(story, { winner, other, row }, pick);
      const { claims } = await report(plainArticle(text));
      const won = claims.filter(({ status }) => status === 'asserted').map(({ recipient }) => recipient?.code);
      if (won.includes(winner.code)) found++;
      if (won.includes(other.code)) wrong.push(text);
      if (claims.some(({ verdict }) => verdict === 'differs' || verdict === 'contradicted')) held.push(text);
    }
  }
  return { held, wrong, found: found / (stories.length * ofEach) };
}

function hasWon(code: string, { competition, year }: Result): boolean {
  return dataset.resultsFor(competition, code).some((row) => Math.abs(row.year - year) < 2);
}
