import { expect, test } from 'vitest';
import { toldOn } from './told.fixture.ts';

const years = (published: string | undefined, ...lines: readonly string[]) =>
  toldOn(published, ...lines).map(({ status, year }) => `${status} ${year}`);

test('nothing was won in a year that the article could not know', () => {
  expect(years('2018-02-27', 'Kabupaten Tuban meraih Adipura, Senin (26/2/2028).')).toEqual(['asserted 2018']);
  expect(years('2024-05-06', 'Kabupaten Tuban meraih Adipura menuju Indonesia bersih tahun 2030.')).toEqual([
    'asserted 2024',
  ]);
});

test('an award of the year to come may be given before it, and a hope lies ahead', () => {
  expect(years('2025-12-20', 'Kabupaten Tuban meraih Adipura 2026.')).toEqual(['asserted 2026']);
  expect(years('2018-02-27', 'Kabupaten Tuban menargetkan Adipura 2023.')).toEqual(['hoped 2023']);
  expect(years(undefined, 'Kabupaten Tuban meraih Adipura 2028.')).toEqual(['asserted 2028']);
});
