import { expect, test } from 'vitest';
import { plainArticle } from '../lib/article/plain-article.ts';
import { engine } from '../lib/engine.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';
import { type EnglishWinner, type MadeEnglish, madeEnglish } from './made-english.ts';

const { report } = engine(await loadBundled());

function isTold(claim: ReportClaim, { code, grade }: EnglishWinner, { competition, year }: MadeEnglish): boolean {
  return (
    claim.status === 'asserted' &&
    claim.recipient?.code === code &&
    (competition === undefined || claim.competition === competition) &&
    (grade === undefined || [claim.tier, claim.category].some((level) => level?.includes(grade))) &&
    (year === undefined || claim.year === year)
  );
}

test('winners are read from English, each with its grade and its year, and nobody else', async () => {
  const missed: string[] = [];
  const wrong: string[] = [];
  const all = madeEnglish(1500, 3);
  for (const article of all) {
    const { claims } = await report(plainArticle(article.text));
    const [, ...lines] = article.text.split('\n');
    const line = lines.slice(0, -1).join(' / ');
    const read = article.winners.every((winner) => claims.some((claim) => isTold(claim, winner, article)));
    if (!read) missed.push(line);
    const others = claims.some(
      ({ recipient, verdict }) =>
        verdict === 'differs' ||
        verdict === 'contradicted' ||
        !article.winners.some(({ code }) => code === recipient?.code),
    );
    if (others || claims.length > article.winners.length) wrong.push(line);
  }
  expect(wrong).toEqual([]);
  expect(missed.length / all.length, missed.slice(0, 40).join('\n')).toBeLessThan(0.02);
}, 60_000);
