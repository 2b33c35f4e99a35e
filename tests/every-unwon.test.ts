import { expect, test } from 'vitest';
import { plainArticle } from '../lib/article/plain-article.ts';
import { engine } from '../lib/engine.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';
import { madeUnwon } from './made-unwon.ts';

const { report } = engine(await loadBundled());

test('an award that a region hopes for, was refused, hands out or sees others win is not read as its own', async () => {
  const wrong: string[] = [];
  const accused: string[] = [];
  const articles = madeUnwon(1500, 5);
  for (const { kind, text, code } of articles) {
    const { claims } = await report(plainArticle(text));
    const line = `${kind}: ${text.split('\n').slice(0, 2).join(' ')}`;
    // To be nominated is a grade of some contests, and no win.
    if (
      claims.some(
        ({ status, recipient, tier }) => status === 'asserted' && recipient?.code === code && tier !== 'Nominasi',
      )
    )
      wrong.push(line);
    if (claims.some(({ verdict }) => verdict === 'differs' || verdict === 'contradicted')) accused.push(line);
  }
  expect(accused).toEqual([]);
  expect(wrong.length / articles.length, wrong.slice(0, 20).join('\n')).toBeLessThan(0.005);
}, 60_000);
