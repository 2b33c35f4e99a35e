import { expect, test } from 'vitest';
import { command } from './flags.ts';

test('files in order, with their format and language', () => {
  expect(command(['verify', '--ndjson', 'b.html', 'a.html', '--lang', 'en', '--dataset', 'd'])).toEqual({
    kind: 'verify',
    inputs: ['b.html', 'a.html'],
    format: 'ndjson',
    dataset: 'd',
    wholePage: false,
    language: 'en',
  });
});

test('standard input is a name among the files', () => {
  expect(command(['verify', '-', '--whole-page'])).toMatchObject({
    inputs: ['-'],
    format: 'readable',
    wholePage: true,
  });
});

test('reports in a form, CSV guarded unless asked otherwise', () => {
  expect(command(['export', '--format', 'csv', 'a.ndjson', '-', '--bom'])).toMatchObject({
    kind: 'export',
    inputs: ['a.ndjson', '-'],
    format: { id: 'csv-claims' },
    bom: true,
    guardFormulas: true,
  });
  expect(command(['export', '--format=jsonld', '--no-guard', '-'])).toMatchObject({
    format: { id: 'jsonld' },
    guardFormulas: false,
  });
});

test.each([
  [['export', 'a.ndjson'], 'cli.wrong.format'],
  [['export', '--format', 'pdf', 'a.ndjson'], 'cli.wrong.format'],
  [['export', '--format', 'csv'], 'cli.wrong.no-input'],
  [[], 'cli.wrong.command'],
  [['periksa'], 'cli.wrong.command'],
  [['verify'], 'cli.wrong.no-input'],
  [['verify', '--jsn', 'a.html'], 'cli.wrong.option'],
  [['verify', '-x', 'a.html'], 'cli.wrong.option'],
  [['verify', 'a.html', '--dataset'], 'cli.wrong.value'],
  [['verify', '--dataset', '--json', 'a.html'], 'cli.wrong.value'],
  [['verify', '--json=yes', 'a.html'], 'cli.wrong.no-value'],
  [['verify', '--lang', 'fr', 'a.html'], 'cli.wrong.language'],
  [['verify', '--json', '--ndjson', 'a.html'], 'cli.wrong.formats'],
  [['verify', '--json', 'a.html', 'b.html'], 'cli.wrong.json-one'],
  [['verify', '--json', '-'], 'cli.wrong.json-one'],
  [['verify', '-', '-'], 'cli.wrong.twice-stdin'],
  [['dataset'], 'cli.wrong.command'],
  [['dataset', 'check'], 'cli.wrong.one-folder'],
  [['dataset', 'check', 'a', 'b'], 'cli.wrong.one-folder'],
])('%j is wrong usage', (words, why) => {
  expect(command(words)).toMatchObject({ kind: 'wrong', why });
});

test('two versions of a dataset', () => {
  expect(command(['dataset', 'diff', 'a', 'b.zip', '--json'])).toMatchObject({
    kind: 'dataset-diff',
    older: 'a',
    newer: 'b.zip',
    json: true,
  });
  expect(command(['dataset', 'diff', 'a'])).toMatchObject({ kind: 'wrong', why: 'cli.wrong.two-datasets' });
});
