import { expect, test } from 'vitest';
import { report, TEXT } from '../tests/views/samples.ts';
import { segments } from './article-map.ts';

test('a body printed twice is two segments with the same bars', () => {
  const [first, second, ...rest] = segments(report());
  expect(rest).toEqual([]);
  expect([first?.copy, second?.copy]).toEqual(['first', 'second']);
  expect(first?.bars.map(({ at }) => Math.round(at))).toEqual(second?.bars.map(({ at }) => Math.round(at)));
});

test('an article printed once is one segment from end to end', () => {
  const once = report({ duplicates: { within: [], across: [] } });
  expect(segments(once)).toMatchObject([{ start: 0, end: TEXT.length, copy: undefined }]);
});

test('copies that interleave are not drawn as two bodies', () => {
  const woven = [
    { first: { start: 0, end: 400 }, second: { start: 400, end: 800 }, words: 60 },
    { first: { start: 900, end: 1300 }, second: { start: 1300, end: 1700 }, words: 60 },
  ];
  expect(segments(report({ duplicates: { within: woven, across: [] } }))).toHaveLength(1);
});
