import { expect, test } from 'vitest';
import { loadBundled } from '../scripts/bundled-dataset.ts';
import { namesOf } from './names-of.ts';

const { competitions } = namesOf(await loadBundled());
const giversOf = (id: string) => competitions.find((one) => one.id === id)?.givers ?? [];

test('those who give an award are known by every name of theirs', () => {
  expect(giversOf('stbm-award')).toEqual(expect.arrayContaining([' kementerian kesehatan ', ' kemenkes ']));
  expect(giversOf('evaluasi-upp-panrb')).toEqual(expect.arrayContaining([' kementerian pan rb ', ' kemenpan rb ']));
  expect(giversOf('mcp-kpk')).toContain(' kpk ');
});

test('no giver is named by one short word that many texts hold', () => {
  const short = competitions.flatMap(({ givers = [] }) => givers).filter((giver) => giver.length < 5);
  expect(short).toEqual([]);
});
