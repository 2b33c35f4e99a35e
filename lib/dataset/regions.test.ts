import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';

const published = dirname(createRequire(import.meta.url).resolve('idn-area-data/package.json'));
const root = join(import.meta.dirname, '../..');

function rows(file: string): readonly Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

test('the regions are those of idn-area-data, no more and no fewer', () => {
  const codes = ['provinces.csv', 'regencies.csv'].flatMap((file) =>
    rows(join(published, 'data', file)).map(({ code }) => code),
  );
  expect(
    rows(join(root, 'dataset/regions.csv'))
      .map(({ code }) => code)
      .sort(),
  ).toEqual(codes.sort());
});

test('a region is called by the kind that idn-area-data gives it', () => {
  const official = new Map(
    rows(join(published, 'data/regencies.csv')).map(({ code, name }) => [code, name?.split(' ')[0]?.toLowerCase()]),
  );
  const strays = rows(join(root, 'dataset/regions.csv')).filter(
    ({ code, kind }) => code?.includes('.') && official.get(code) !== kind,
  );
  expect(strays).toEqual([]);
});
