import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Who has which place, in text order. */
function places(...lines: readonly string[]): readonly string[] {
  return told(...lines).map(({ recipient, tier }) => `${recipient?.codes.join('|')} ${tier ?? '-'}`);
}

test.each([
  ['juara I sampai III Smart Region Award 2022 diraih masing-masing', ['juara I', 'juara II', 'juara III']],
  [
    'peringkat pertama hingga ketiga Smart Region Award 2022 berturut-turut ditempati',
    ['peringkat pertama', 'peringkat kedua', 'peringkat ketiga'],
  ],
  [
    'Terbaik 1 s.d 3 Smart Region Award 2022 secara berurutan diberikan kepada',
    ['Terbaik 1', 'Terbaik 2', 'Terbaik 3'],
  ],
  ['juara I, II dan III Smart Region Award 2022 masing-masing', ['juara I', 'juara II', 'juara III']],
  [
    'pemenang pertama, kedua, serta ketiga Smart Region Award 2022 adalah',
    ['pemenang pertama', 'pemenang kedua', 'pemenang ketiga'],
  ],
])('as many names as places, in their order: “%s”', (words, [first, second, third]) => {
  expect(places(`Untuk tahun ini ${words} Kabupaten Tuban, Kota Batu, dan Kabupaten Lumajang.`)).toEqual([
    `35.23 ${first}`,
    `35.79 ${second}`,
    `35.08 ${third}`,
  ]);
});

test('more places than names, or no word of their order: nobody’s place is told', () => {
  const [none] = ['-'];
  expect(
    places(
      'Juara I sampai IV Smart Region Award 2022 diraih masing-masing Kabupaten Tuban, Kota Batu, dan Kabupaten Buton.',
    ),
  ).toEqual([`35.23 ${none}`, `35.79 ${none}`, `74.04 ${none}`]);
});

test.each([
  ['Juara II, III dan IV masing-masing', ['Juara II', 'Juara III', 'Juara IV']],
  [
    'Peringkat kedua, ketiga, dan keempat secara berurutan diraih',
    ['Peringkat kedua', 'Peringkat ketiga', 'Peringkat keempat'],
  ],
  ['Terbaik 1, 2, dan 3 berturut-turut diberikan kepada', ['Terbaik 1', 'Terbaik 2', 'Terbaik 3']],
])('places told one by one go to the names in their order: “%s”', (words, [first, second, third]) => {
  expect(
    places(
      'Lomba Desa 2022',
      `Kota Madiun meraih Lomba Desa Jawa Timur 2022. ${words} Kabupaten Tuban, Kota Batu, dan Kabupaten Lumajang.`,
    ).slice(1),
  ).toEqual([`35.23 ${first}`, `35.79 ${second}`, `35.08 ${third}`]);
});

test('fewer names than places told one by one: nobody’s place is told', () => {
  expect(
    places(
      'Kota Madiun meraih Lomba Desa Jawa Timur 2022. Juara II, III dan IV masing-masing Kabupaten Tuban dan Kota Batu.',
    ),
  ).not.toContain('35.79 Juara II');
});

test('villages with their places', () => {
  expect(
    told(
      'Untuk Lomba Desa Sehat 2022, juara II, III dan IV masing-masing Desa Weden, Kec. Bangilan, Kab. Tuban, Desa Kunir, Kec. Kunir, Kab. Lumajang, dan Desa Punten Kota Batu.',
    ).map(({ recipient, tier, unit }) => `${recipient?.codes} ${tier} ${unit?.slice(0, 10)}`),
  ).toEqual(
    ['35.23 juara II Desa Weden', '35.08 juara III Desa Kunir', '35.79 juara IV Desa Punten'].map((one) =>
      expect.stringContaining(one.slice(0, 20)),
    ),
  );
});

test('ten places in their order, with what each reached', () => {
  expect(
    places(
      'Lima besar Smart Region Award 2022 dari peringkat 6 hingga peringkat 10 masing-masing Tuban (nilai 850), Lumajang (830), Buton (825), Kota Batu (815) dan Kota Madiun (805).',
    ),
  ).toEqual(['35.23 peringkat 6', '35.08 peringkat 7', '74.04 peringkat 8', '35.79 peringkat 9', '35.77 peringkat 10']);
});

test('a place that is left out makes no run', () => {
  expect(
    places('Juara I dan III Smart Region Award 2022 masing-masing Kabupaten Tuban dan Kota Batu.').filter((one) =>
      one.includes('II'),
    ),
  ).toEqual([]);
});

test.each([
  'Lomba Desa 2023 di Kabupaten Tuban dimenangkan Desa Asri, disusul Desa Makmur dan Desa Rejo sebagai juara 2 dan 3.',
  'Pemenang Lomba Desa 2023 di Kabupaten Tuban telah diumumkan. Desa Makmur dan Desa Rejo masing-masing meraih juara 2 dan juara 3.',
  'Juara 2 dan 3 Lomba Desa 2023 di Kabupaten Tuban masing-masing direbut Desa Makmur, Kecamatan Asri dan Desa Rejo, Kecamatan Sari.',
])('villages have the places in their order, before the places or behind: %s', (text) => {
  expect(
    told(text)
      .filter(({ tier }) => tier !== undefined)
      .map(({ tier, unit }) => `${unit} ${tier?.toLowerCase()}`),
  ).toEqual(['Desa Makmur juara 2', 'Desa Rejo juara 3']);
});

test('who came before the names in a row has the place before theirs', () => {
  expect(
    places(
      'Juara I Smart Region Award 2022 diraih Kabupaten Tuban, diikuti Kota Batu dan Kabupaten Lumajang sebagai juara II dan III.',
    ),
  ).toEqual(['35.23 Juara I', '35.79 juara II', '35.08 juara III']);
  expect(
    places(
      'Juara I Smart Region Award 2022 diraih Kabupaten Tuban. Kota Batu dan Kabupaten Lumajang sebagai juara III dan IV.',
    ),
  ).toEqual(['35.23 Juara I', '35.79 juara III', '35.08 juara IV']);
});

test.each([
  'Pada Smart Region Award 2022 Kabupaten Tuban meraih juara I, kemudian diikuti oleh Kota Batu dan Kabupaten Lumajang sebagai juara II dan juara III.',
  'Pada Smart Region Award 2022 Kabupaten Tuban menempati juara I disusul Kota Batu dan Kabupaten Lumajang masing-masing di juara II dan III.',
])('who came before those in the row, named before their place: %s', (sentence) => {
  expect(places(sentence)).toEqual(['35.23 juara I', '35.79 juara II', '35.08 juara III']);
});
