import { expect, test } from 'vitest';
import { loadBundled } from '../scripts/bundled-dataset.ts';
import type { Article } from './article/article.ts';
import { engine } from './engine.ts';
import type { Report } from './report/report.ts';
import { warmUp } from './warm-up.ts';

test('the warm-up meets every kind of mention, claims of every status, verdicts and most checks', async () => {
  const { report } = engine(await loadBundled());
  const reports: Report[] = [];
  const watched = async (...args: Parameters<typeof report>) => {
    const made = await report(...args);
    reports.push(made);
    return made;
  };
  await warmUp({ report: watched }, new AbortController().signal);
  const [{ mentions, claims, checks, labels } = expect.fail('no report')] = reports;
  expect(new Set(mentions.map(({ type }) => type)).size).toBe(7);
  expect(new Set(claims.map(({ status }) => status)).size).toBeGreaterThanOrEqual(3);
  expect(claims.some(({ verdict }) => verdict !== null)).toBe(true);
  expect(new Set(checks.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
  expect(labels).not.toEqual([]);
});

test('the warm-up ends between two stages when a real article comes, and its faults are nobody’s', async () => {
  const controller = new AbortController();
  const seen: string[] = [];
  const report = async (
    _: Article,
    { signal, onStage }: { signal?: AbortSignal; onStage?: (s: 'claims', n: number) => unknown } = {},
  ) => {
    seen.push('first stage');
    await onStage?.('claims', 0);
    signal?.throwIfAborted();
    seen.push('second stage');
    throw new Error('a fault');
  };
  const done = warmUp({ report }, controller.signal);
  setTimeout(() => controller.abort());
  await done;
  expect(seen).toEqual(['first stage']);
  await warmUp({ report }, new AbortController().signal);
  expect(seen).toContain('second stage');
});
