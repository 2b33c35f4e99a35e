import { expect, test } from 'vitest';
import { plainArticle } from '../lib/article/plain-article.ts';
import { engine } from '../lib/engine.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';
import { type MadeWin, madeWins } from './made-winners.ts';

const { report } = engine(await loadBundled());

function isTold({ status, recipient, competition, tier, category, year }: ReportClaim, win: MadeWin): boolean {
  return (
    status === 'asserted' &&
    recipient?.code === win.code &&
    (win.competition === undefined || competition === win.competition) &&
    (win.grade === undefined || [tier, category].some((level) => level?.includes(win.grade!))) &&
    (win.year === undefined || year === win.year)
  );
}

test('one win is read with its grade and its year, whichever way its sentence puts it, and nothing else', async () => {
  const missed: string[] = [];
  const further: string[] = [];
  const wins = madeWins(1500, 5);
  for (const win of wins) {
    const { claims } = await report(plainArticle(win.text));
    const [line = ''] = win.text.split('\n').slice(1);
    if (!claims.some((claim) => isTold(claim, win))) missed.push(line);
    if (claims.length > 1 || claims.some(({ verdict }) => verdict === 'differs' || verdict === 'contradicted'))
      further.push(line);
  }
  expect(further).toEqual([]);
  expect(missed.length / wins.length, missed.slice(0, 20).join('\n')).toBeLessThan(0.02);
}, 60_000);
