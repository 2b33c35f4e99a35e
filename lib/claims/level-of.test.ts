import { expect, test } from 'vitest';
import type { CompetitionName } from '../recognise/names.ts';
import { levelOf } from './level-of.ts';

const contest = (name: string, tiers: readonly string[], ...aliases: readonly string[]): CompetitionName => ({
  id: 'contoh',
  name,
  aliases: aliases.map((text) => ({ text, general: false })),
  tiers: tiers.map((one) => ({ name: one, aliases: [] })),
  level: 'national',
});

const inName = (quote: string, competition: CompetitionName) =>
  levelOf({ named: false, quote }, [], [competition]).tier;

const tidy = contest('Anugerah Tata Kota', ['Kota Rapi', 'Kota Paling Rapi'], 'Kota Rapi Award', 'Indeks Kota Rapi');

test.each(['Kota Rapi Award 2021', 'Indeks Kota Rapi 2021'])(
  'a grade’s word inside the name of the contest is no grade: %s',
  (quote) => {
    expect(inName(quote, tidy)).toBeUndefined();
  },
);

test('a grade beside the name is one', () => {
  expect(inName('Kota Paling Rapi Kota Rapi Award 2021', tidy)).toBe('Kota Paling Rapi');
  expect(inName('Kota Rapi pada Anugerah Tata Kota 2021', tidy)).toBe('Kota Rapi');
});

test('a grade that the name is of is told with it', () => {
  expect(inName('opini WTP BPK 2021', contest('Opini BPK', ['WTP'], 'WTP BPK'))).toBe('WTP');
});
