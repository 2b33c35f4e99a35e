import { expect, test } from 'vitest';
import { plainArticle } from '../lib/article/plain-article.ts';
import { engine } from '../lib/engine.ts';
import { englishPlaces } from '../lib/language/english-places.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';

type Told = { readonly who: string; readonly award: string; readonly year: number; readonly tier: string };

/** Ways to tell a row in English print. */
const WORDINGS: readonly ((told: Told) => string)[] = [
  ({ who, award, year, tier }) => `${who} won the ${award} ${year} in the ${tier} category, and the mood was good.`,
  ({ who, award, year, tier }) =>
    `The ${award} ${year} in the ${tier} category went to ${who} on the last day of the year.`,
  ({ who, award, year, tier }) =>
    `${who} was named one of the recipients of the ${award} ${year}, and it was ${tier} that the jury had in mind.`,
  ({ who, award, year, tier }) =>
    `For the ${tier} category of the ${award} ${year}, ${who} was awarded the trophy, which is in the hall of the office.`,
  ({ who, award, year, tier }) =>
    `${who} has once again received the ${award} ${tier} ${year}, the spokesman of the government said.`,
];

const dataset = await loadBundled();
const { report } = engine(dataset);

/** Every other row, each in the next wording: there are enough of each. */
const told = dataset.results
  .filter(({ code, tier }, at) => at % 2 === 0 && code !== undefined && dataset.region(code) && tier !== undefined)
  .map(({ competition: id, code, year, tier = '' }, at) => {
    const award = dataset.competition(id);
    const names = award ? [award.name, ...award.aliases.filter((a) => !a.general && !a.tier).map((a) => a.text)] : [];
    const { kind = 'kabupaten', name = '' } = dataset.region(code ?? '') ?? {};
    const english = englishPlaces(name)[0] ?? name;
    const tails = {
      provinsi: ['Province', 'provincial administration'],
      kabupaten: ['Regency', 'regency'],
      kota: ['City', 'city'],
    }[kind];
    const who = `${english} ${tails[at % tails.length]}`;
    return WORDINGS[at % WORDINGS.length]!({ who, award: names[at % names.length] ?? '', year, tier });
  });

test('whoever tells a row of the data in English, as it is, is never held against it', async () => {
  const against: string[] = [];
  let right = 0;
  for (const text of told) {
    for (const { verdict } of (await report(plainArticle(text))).claims) {
      if (verdict === 'differs' || verdict === 'contradicted') against.push(`${verdict}: ${text}`);
      if (verdict === 'supported' || verdict === 'partial') right++;
    }
  }
  expect(against).toEqual([]);
  expect(right / told.length).toBeGreaterThan(0.95);
}, 120_000);
