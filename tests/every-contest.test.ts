import { expect, test } from 'vitest';
import { plainArticle } from '../lib/article/plain-article.ts';
import { engine } from '../lib/engine.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';
import { type Made, madeContests, madeGroups, type Winner } from './made-contests.ts';

const { report } = engine(await loadBundled());

/** How many winners of made-up articles were found, of how many, and how many claims were of nobody who had won. */
async function reading(articles: readonly Made[]) {
  let all = 0;
  let found = 0;
  let wrong = 0;
  const against: string[] = [];
  for (const { text, winners } of articles) {
    const { claims } = await report(plainArticle(text));
    const left = claims.filter(({ status }) => status === 'asserted');
    against.push(...left.filter(isAgainst).map(({ unit }) => `${unit}: ${text}`));
    for (const winner of winners) {
      const at = left.findIndex((claim) => isOf(claim, winner));
      if (at >= 0) left.splice(at, 1);
      found += at >= 0 ? 1 : 0;
    }
    all += winners.length;
    wrong += left.length;
  }
  return { found: found / all, wrong: wrong / all, against };
}

function isOf({ recipient, unit, tier }: ReportClaim, winner: Winner): boolean {
  return (
    recipient?.code === winner.code &&
    (unit === winner.unit || unit?.startsWith(`${winner.unit} `) === true) &&
    (winner.place === undefined || placeOf(tier) === winner.place)
  );
}

const COUNTED: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', pertama: '1', kedua: '2', ketiga: '3' };

/** "juara II" is "2". */
function placeOf(tier: string | null): string | undefined {
  const last = tier?.toLowerCase().split(/[ -]/).at(-1) ?? '';
  return COUNTED[last] ?? last;
}

function isAgainst({ verdict }: ReportClaim): boolean {
  return verdict === 'differs' || verdict === 'contradicted';
}

test('the places of a contest are found for each of its fields, and given to nobody else', async () => {
  const { found, wrong, against } = await reading(madeContests(600, 1));
  expect(against).toEqual([]);
  expect(found).toBeGreaterThan(0.965);
  expect(wrong).toBeLessThan(0.006);
}, 60_000);

test('villages, schools and offices that win one prize side by side are found, each for itself', async () => {
  const { found, wrong, against } = await reading(madeGroups(600, 2));
  expect(against).toEqual([]);
  expect(found).toBeGreaterThan(0.925);
  expect(wrong).toBeLessThan(0.01);
}, 60_000);
