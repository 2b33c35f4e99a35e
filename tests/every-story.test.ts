import { expect, test } from 'vitest';
import { plainArticle } from '../lib/article/plain-article.ts';
import { engine } from '../lib/engine.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';
import { type MadeStory, madeStories } from './made-stories.ts';

const { report } = engine(await loadBundled());

function isOfStory({ status, recipient, ...claim }: ReportClaim, { code, competition, award }: MadeStory): boolean {
  const named = competition === undefined ? claim.award?.includes(award) === true : claim.competition === competition;
  return status === 'asserted' && recipient?.code === code && named;
}

test('an award, its winner and its grade are read as one claim when they stand in different sentences', async () => {
  const missed: string[] = [];
  const further: string[] = [];
  const stories = madeStories(1500, 5);
  for (const story of stories) {
    const { claims } = await report(plainArticle(story.text));
    const [, line = ''] = story.text.split('\n');
    const told = claims.filter((claim) => isOfStory(claim, story));
    const hasGrade = (claim: ReportClaim) => [claim.tier, claim.category].some((one) => one?.includes(story.grade!));
    if (!told.some((claim) => story.grade === undefined || hasGrade(claim))) missed.push(line);
    if (claims.length > 1 || claims.some(({ verdict }) => verdict === 'differs' || verdict === 'contradicted'))
      further.push(line);
  }
  expect(further).toEqual([]);
  expect(missed.length / stories.length, missed.slice(0, 20).join('\n')).toBeLessThan(0.01);
}, 60_000);
