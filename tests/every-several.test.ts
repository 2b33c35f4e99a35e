import { expect, test } from 'vitest';
import type { Article } from '../lib/article/article.ts';
import { plainArticle } from '../lib/article/plain-article.ts';
import { engine } from '../lib/engine.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';
import { type MadeSeveral, type MadeWinner, madeSeveral } from './made-several.ts';

const { report } = engine(await loadBundled());

/** The lines with cells as the rows of a table, which plain text has none of. */
function asRead(text: string): Article {
  const article = plainArticle(text.replaceAll('\t', '¦'));
  const blocks = article.blocks.map((block) =>
    article.text.slice(block.start, block.end).includes('¦') ? { ...block, kind: 'cell' as const } : block,
  );
  return { ...article, text: article.text.replaceAll('¦', '\t'), blocks };
}

/** "KLA Nindya" and "Nindya" are one grade, "Menuju Informatif" and "Informatif" are two. */
function isGraded({ tier, category }: ReportClaim, grade: string): boolean {
  return [tier, category].some((level) => level?.replace(/^Swasti Saba /, '') === grade);
}

function isTold(claim: ReportClaim, { code, grade }: MadeWinner, { competition, year }: MadeSeveral): boolean {
  return (
    claim.status === 'asserted' &&
    claim.recipient?.code === code &&
    claim.competition === competition &&
    (grade === undefined || isGraded(claim, grade)) &&
    (year === undefined || claim.year === year)
  );
}

/** Of somebody who has not won, or with a grade that is not theirs. */
function isWrong(claim: ReportClaim, { winners }: MadeSeveral): boolean {
  const own = winners.find(({ code }) => code === claim.recipient?.code);
  const level = claim.tier ?? claim.category;
  return (
    !own || (typeof level === 'string' && (own.grade === undefined ? level !== 'KLA' : !isGraded(claim, own.grade)))
  );
}

test('each of several winners is read with the award, its grade and its year, and nobody else', async () => {
  const missed: string[] = [];
  const wrong: string[] = [];
  let winners = 0;
  for (const made of madeSeveral(700, 5)) {
    const { claims } = await report(asRead(made.text));
    const lines = made.text.split('\n').slice(1, -1).join(' / ');
    for (const winner of made.winners) {
      winners++;
      if (!claims.some((claim) => isTold(claim, winner, made))) missed.push(`${winner.code} ${winner.grade} ${lines}`);
    }
    if (claims.some((claim) => isWrong(claim, made))) wrong.push(lines);
  }
  expect(wrong).toEqual([]);
  expect(missed.length / winners, missed.slice(0, 20).join('\n')).toBeLessThan(0.01);
}, 60_000);
