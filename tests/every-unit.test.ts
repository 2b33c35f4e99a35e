import { expect, test } from 'vitest';
import { plainArticle } from '../lib/article/plain-article.ts';
import { engine } from '../lib/engine.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';
import { type MadeUnit, madeUnits } from './made-units.ts';

const { report } = engine(await loadBundled());

const COUNTED: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', pertama: '1', kedua: '2', ketiga: '3' };

/** "terbaik III" is "3". */
function placeOf(tier: string | null): string {
  const last = tier?.toLowerCase().split(' ').at(-1) ?? '';
  return COUNTED[last] ?? last;
}

function isOf({ recipient, unit }: ReportClaim, made: MadeUnit): boolean {
  return recipient?.code === made.code && (unit === made.unit || unit?.startsWith(`${made.unit} `) === true);
}

test('what a unit has won is told of it, in its region and at its place, and of nothing else', async () => {
  const missed: string[] = [];
  const elsewhere: string[] = [];
  const further: string[] = [];
  const articles = madeUnits(1500, 3);
  for (const made of articles) {
    const { claims } = await report(plainArticle(made.text));
    const won = claims.filter(({ status }) => status === 'asserted');
    const [, line = ''] = made.text.split('\n');
    const own = won.filter((claim) => isOf(claim, made));
    const told =
      made.places.length === 0
        ? own.length === 1
        : made.places.every((place) => own.some(({ tier }) => placeOf(tier) === place));
    if (!told) missed.push(line);
    if (won.some(({ recipient }) => recipient?.code && recipient.code !== made.code)) elsewhere.push(made.text);
    if (
      won.length > Math.max(1, made.places.length) ||
      claims.some(({ verdict }) => verdict === 'differs' || verdict === 'contradicted')
    )
      further.push(line);
  }
  expect(elsewhere).toEqual([]);
  expect(further).toEqual([]);
  expect(missed.length / articles.length, missed.slice(0, 20).join('\n')).toBeLessThan(0.005);
}, 60_000);
