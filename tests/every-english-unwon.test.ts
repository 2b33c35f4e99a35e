import { expect, test } from 'vitest';
import { plainArticle } from '../lib/article/plain-article.ts';
import { engine } from '../lib/engine.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';
import { madeEnglishUnwon } from './made-english-unwon.ts';

const { report } = engine(await loadBundled());

test('an award that a region hopes for, was refused, hands out or sees others win is not read as its own from English', async () => {
  const wrong: string[] = [];
  const accused: string[] = [];
  const articles = madeEnglishUnwon(2000, 5);
  for (const { kind, text, code } of articles) {
    const { claims } = await report(plainArticle(text));
    const line = `${kind}: ${text.split('\n').slice(0, 2).join(' ')}`;
    if (claims.some(({ status, recipient }) => status === 'asserted' && recipient?.code === code)) wrong.push(line);
    if (claims.some(({ verdict }) => verdict === 'differs' || verdict === 'contradicted')) accused.push(line);
  }
  expect(accused).toEqual([]);
  expect(wrong).toEqual([]);
}, 60_000);
