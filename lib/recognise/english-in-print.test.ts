import { describe, expect, test } from 'vitest';
import { marked } from '../../tests/marked.ts';
import { gazetteer } from './gazetteer.ts';
import { names } from './names.fixture.ts';
import { recognise } from './recognise.ts';

const index = gazetteer(names());

/** What is said of the rest of an article, so that its language is told. */
const PROSE = '\nThe people of the town said that the day was good and that they had been with the singers.';

function finds(type: string, sentences: readonly string[]) {
  test.each(sentences)('%s', (notation) => {
    const { text, mentions } = marked(notation);
    const found = recognise(text + PROSE, index).filter((mention) => mention.type === type);
    expect(found.map(({ type: kind, start, end, quote }) => ({ type: kind, start, end, quote }))).toEqual(mentions);
  });
}

describe('governments', () => {
  finds('recipient', [
    '[Tuban regency](recipient) won the Adipura.',
    'The [East Java provincial government](recipient) received the award.',
    'The [Batu city administration](recipient) was named the winner.',
    'The [Government of Tuban Regency](recipient) received the award.',
    'The [Government of Batu](recipient) received the award.',
    'The [Municipality of Batu](recipient) received the award.',
    '[Tuban](recipient), the home of the old harbor, has won the Adipura.',
    'The awards went to [Tuban](recipient), [Lumajang](recipient) and [Bali](recipient).',
    'Only [Tuban](recipient) failed to win the award.',
    'Prizes in the contest:\nBest Governance: [City of Batu](recipient),',
    'The [city of Batu](recipient) won the award, and the award was conferred on [Tuban](recipient).',
    'The award went to Siti Aminah from [Tuban](recipient), and it was the first.',
    'There were awards for two regencies and the city. The two regencies are [Tuban](recipient) and [Lumajang](recipient).',
    // who holds the event
    'At the award event organized by the East Java Provincial Government, [Tuban Regency](recipient) won.',
    // only a place
    'The award was handed over in Tuban.',
    'Several Tuban residents watched the award ceremony.',
    'Four East Java municipalities won the Adipura.',
    'The jury of the award met at the Garden Hotel, Tuban.',
    'The road to Tuban was long.',
    'East Java, The Gulf Gazette: The ministry handed out the award.',
    '[Tuban](recipient), the capital city of East Java, won the award in the old town.',
    'The award was given at a ceremony in Batu City, East Java.',
  ]);
});

describe('ministries', () => {
  finds('recipient', [
    'The [Ministry of Finance](recipient) has once again received the Adipura.',
    'The [Finance Ministry](recipient) also won the award.',
    'The [Ministry of Finance](recipient) (MoF) was named the winner of the award.',
    'The award was presented to the [Ministry of Finance](recipient) on Monday.',
    'The agency gave an unqualified opinion and a trophy on the financial statements of the [Ministry of Finance](recipient).',
    'The [Ministry of Finance](recipient) (MoF), [Tuban](recipient) and [Batu City](recipient) received the award.',
    'Other winners of the award were the [Ministry of Finance](recipient) and [Tuban Regency](recipient).',
    // those who give
    'The Ministry of Finance awarded the Adipura to [Tuban Regency](recipient).',
    'The award was given by the Ministry of Finance.',
    '[Tuban Regency](recipient) received the award from the Ministry of Finance.',
    'The award was handed over at the Ministry of Finance.',
  ]);
});

test('the mayor tells which of two places of one name is meant', () => {
  const found = recognise(`Mayor of Malang Salim said that Malang won the Adipura.${PROSE}`, index);
  expect(found.flatMap((mention) => (mention.type === 'recipient' ? [mention.codes] : []))).toEqual([['35.73']]);
});

describe('places and categories', () => {
  finds('tier', [
    'Tuban won the award in the [small town category](tier).',
    'Tuban won the award in the [City Planning category](tier).',
    'Tuban won the award in the [category of clean harbors](tier), with 9 points.',
    'Tuban won the award in the category of [Special Mention](tier).',
    'Tuban was awarded [first place](tier), and Batu was the [second runner-up](tier).',
    'Tuban took the [third prize](tier) in the contest.',
    'The winners of the Adipura:\n[1st Place](tier): Tuban',
    'The winners of the Adipura:\n[1st Winner](tier) – Tuban Regency\n[2nd Winner](tier)– Batu City',
    'Tuban achieved the “[GREEN](tier)” category in the awards.',
    'Tuban was given the status of “[GREEN](tier)” in the awards.',
    'Awards were given in the same category.',
    'Awards were given in each category.',
    'The first place that we saw was the harbor.'.replace('first place', 'first town'),
  ]);
});

describe('villages and hospitals', () => {
  finds('unit', [
    'The award went to [Kembang Tourism Village](unit) in Tuban.',
    'The prize was given to [Kembang village](unit), which is in the hills.',
    'The [Kembang Regional Hospital](unit) was named the winner.',
    'The best village was the one in the hills.',
    'Best Village of the year was the theme.',
  ]);
});

describe('officials', () => {
  finds('official', [
    '[President Joko Santoso](official) handed over the award.',
    '[Minister Rini Wirantini](official) said the award was good.',
    '[Tuban Regent Salim Wibowo](official) received the award.',
    'According to Regent, Adipura is not the goal.',
  ]);
});

test('a mayor before whose office stands a name of two bodies is the city’s', () => {
  const [mayor] = recognise(`Malang Mayor Salim Wibowo received the award.${PROSE}`, index);
  expect(mayor).toMatchObject({ type: 'official', codes: ['35.73'] });
});

test('an Indonesian article keeps its own rules', () => {
  const found = recognise('Warga dari Tuban dan Batu menonton. Penghargaan The Best Region Award diumumkan.', index);
  expect(found.filter(({ type }) => type === 'recipient')).toEqual([]);
});

describe('offices', () => {
  finds('unit', [
    "[Tuban Regency's Health Office](unit) received the award.",
    'The [Batu City Population and Civil Registration Office](unit) won the Adipura.',
    '[Tuban Police](unit) and the [East Java Tourism Agency](unit) received the award.',
    // where something is
    "The award was handed over at the East Java Governor's Office.",
    'The award was handed over at Tuban Regency Health Office.',
  ]);
});
