import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Who has which tier, in text order. */
function dealt(...lines: readonly string[]): readonly string[] {
  return told(...lines).map(({ recipient, tier }) => `${recipient?.codes.join('|')} ${tier ?? '-'}`);
}

test('places dealt out one after the other go to those behind them', () => {
  expect(
    dealt(
      'Pada KLA 2023, predikat Utama diraih Kota Batu, Nindya diraih oleh Kabupaten Tuban, dan Madya Kabupaten Lumajang.',
    ),
  ).toEqual(['35.79 Utama', '35.23 Nindya', '35.08 Madya']);
});

test('lists in brackets go with the grade before them', () => {
  expect(
    dealt(
      'Lima daerah meraih KLA 2023, masing-masing dua kategori Pratama (Tuban dan Lumajang) serta dua kategori Madya (Buton dan Bali).',
    ),
  ).toEqual(['35.23 Pratama', '35.08 Pratama', '74.04 Madya', '51 Madya']);
});

test('a place named behind its holder goes with the one before', () => {
  expect(
    dealt(
      'Pada KLA 2023 Kabupaten Tuban meraih kategori Nindya, Kota Batu kategori Utama, dan Kabupaten Lumajang kategori Madya.',
    ),
  ).toEqual(['35.23 Nindya', '35.79 Utama', '35.08 Madya']);
});

test('runners-up follow whoever is named the winner', () => {
  expect(
    dealt(
      'Kota Batu dinobatkan sebagai peringkat pertama Lomba Kampung Iklim 2023, disusul Kabupaten Tuban peringkat kedua.',
    ),
  ).toEqual(['35.79 peringkat pertama', '35.23 peringkat kedua']);
});

test('the award of dealt tiers may stand a sentence before', () => {
  expect(
    dealt(
      'Kementerian menyerahkan penghargaan KLA 2023 kepada banyak daerah.',
      'Predikat Utama diraih Kota Batu, sedangkan predikat Nindya diberikan kepada Kabupaten Tuban dan Kabupaten Lumajang.',
    ),
  ).toEqual(['35.79 Utama', '35.23 Nindya', '35.08 Nindya']);
});

test('English deals out too', () => {
  expect(
    dealt(
      'At KLA 2023 the Utama category was won by Tuban Regency and Malang City, while kategori Madya was awarded to Lumajang Regency.',
    ),
  ).toContain('35.08 Madya');
});

test('what is hoped for is not dealt out', () => {
  expect(
    told('Tahun depan Pemkab Tuban menargetkan KLA kategori Utama, Kota Batu kategori Nindya.').filter(
      ({ status }) => status === 'asserted',
    ),
  ).toEqual([]);
});

test('a bare ordinal is a place among those named before', () => {
  expect(
    dealt(
      'Penghargaan KLA 2023 dibagikan. Peringkat pertama diraih Kota Batu, kedua diraih Kabupaten Tuban, dan ketiga diraih Kabupaten Lumajang.',
    ).map((line) => line.toLowerCase()),
  ).toEqual(['35.79 -', '35.23 -', '35.08 -']);
});

test('units in a list have the award each for its own place', () => {
  expect(
    told('Sekolah yang menerima UHC Award 2024 yakni, SDN 4 Sumber Kota Batu, SMPN 3 Senori Kabupaten Tuban.').map(
      ({ recipient, unit }) => `${recipient?.codes.join('|')} ${unit}`,
    ),
  ).toEqual(['35.79 SDN 4 Sumber Kota Batu', '35.23 SMPN 3 Senori Kabupaten Tuban']);
});

test('those who came next have not the place of the first', () => {
  expect(
    told(
      'Menteri memberikan UHC Award 2024. Kabupaten Tuban menempati urutan pertama yang diikuti oleh Kota Batu dan Kabupaten Buton.',
    ).map(({ recipient, tier }) => `${recipient?.codes.join('|')} ${tier ?? '-'}`),
  ).toEqual(['35.23 -', '35.79 -', '74.04 -']);
});

test('a prize of a known contest is the contest’s, an occasion is no second award', () => {
  expect(
    told('Pemkab Tuban meraih penghargaan UHC Award 2024 kategori Utama pada ajang Anugerah Sehat Nusantara 2024.'),
  ).toMatchObject([{ competitions: ['uhc-award'], tier: 'Utama', recipient: { codes: ['35.23'] } }]);
});

test('places behind the names go with the name before each', () => {
  const inTurn = ['35.23 Utama', '35.79 Nindya', '35.08 Madya'];
  expect(
    dealt(
      'Penghargaan KLA 2023 diberikan kepada Kabupaten Tuban sebagai kategori Utama, Kota Batu kategori Nindya dan Kabupaten Lumajang kategori Madya.',
    ),
  ).toEqual(inTurn);
});

test('those who fetch what was dealt out before take no other grade by that', () => {
  expect(
    dealt(
      'Penghargaan KLA 2023 diraih Kabupaten Tuban sebagai kategori Utama, Kota Batu sebagai kategori Nindya, dan Kabupaten Lumajang sebagai kategori Madya.',
      'Menteri menyerahkan penghargaan tersebut masing-masing kepada Bupati Tuban, Wali Kota Batu, dan Bupati Lumajang.',
    ),
  ).toEqual(['35.23 Utama', '35.79 Nindya', '35.08 Madya']);
});

test.each([
  'Juara 2 Kota Batu, Juara 3 Kabupaten Tuban.',
  'Juara 2: Kota Batu; Juara 3: Kabupaten Tuban.',
  'Adapun Juara 2 Kota Batu dan Juara 3 Kabupaten Tuban.',
  'Sementara Juara 2 Kota Batu (Jawa Timur), lalu Juara 3 Kabupaten Tuban (81,2).',
])('places before their names need no verb: %s', (sentence) => {
  expect(
    told(`Juara 1 lomba Penyuluhan Pola Asuh 2021 diraih Kabupaten Lumajang. ${sentence}`).map(
      ({ recipient, tier }) => `${recipient?.name} ${tier}`,
    ),
  ).toEqual(['Kabupaten Lumajang Juara 1', 'Kota Batu Juara 2', 'Kabupaten Tuban Juara 3']);
});

test.each([
  'Bupati Tuban dinobatkan sebagai juara II Smart Company Award 2021, dan Direktur Utama Perumda Makmur Budi Santoso dinobatkan sebagai juara I Smart Leader Award 2021.',
  'Bupati Tuban dinobatkan sebagai juara II Smart Company Award 2021. Adapun juara I Smart Leader Award 2021 diraih oleh Direktur Utama Perumda Makmur, Budi Santoso.',
])('the head of a company of the regency has its award for the regency: %s', (text) => {
  expect(
    told('Pemkab Tuban Berbangga', text)
      .map(({ recipient, award, tier }) => `${recipient?.name} ${award} ${tier}`)
      .toSorted(),
  ).toEqual(['Kabupaten Tuban Smart Company Award 2021 juara II', 'Kabupaten Tuban Smart Leader Award 2021 juara I']);
});

test('“penghargaan serupa” of bodies counted only passes the grade on to those whom the next line names', () => {
  expect(
    dealt(
      'Kota Batu meraih KLA 2023 kategori Nindya.',
      'Selain Kota Batu, ada dua kabupaten lain yang menerima penghargaan serupa.',
      'Daerah yang menerima penghargaan ini di antaranya Kabupaten Tuban dan Kabupaten Lumajang.',
    ),
  ).toEqual(['35.79 Nindya', '35.23 Nindya', '35.08 Nindya']);
});

test('an award of others that is not called the same passes no grade on', () => {
  expect(
    dealt(
      'Kota Batu meraih KLA 2023 kategori Nindya.',
      'Sebanyak 20 daerah lain juga menerima penghargaan.',
      'Penerimanya adalah Kabupaten Tuban dan Kabupaten Lumajang.',
    ),
  ).toEqual(['35.79 Nindya', '35.23 -', '35.08 -']);
});

test.each([
  'Adipura 2023 diraih Kota Batu sebagai terbaik pertama, disusul Tuban sebagai terbaik kedua, dan diikuti Lumajang sebagai terbaik ketiga.',
  'Adipura 2023 diraih Kota Batu sebagai terbaik pertama, disusul oleh Tuban di posisi kedua, dan diikuti Lumajang sebagai terbaik ketiga.',
])('those who come next, each at a place: %s', (sentence) => {
  expect(
    told('Adipura', sentence)
      .map(({ recipient }) => recipient?.name)
      .sort(),
  ).toEqual(['Kabupaten Lumajang', 'Kabupaten Tuban', 'Kota Batu']);
});

test.each([
  'Adipura 2023 diberikan kepada Kota Batu dengan program pasar murah, Tuban dengan bank sampah, serta Lumajang yang menjaga taman kota.',
  'Adipura 2023 diberikan kepada Kota Batu yang memiliki program hijau, Kabupaten Tuban (penguatan sinergi warga, pedagang, dan pengecer), dan Kabupaten Lumajang (taman kota).',
])('a list that says of each what it has it for: %s', (sentence) => {
  expect(
    told('Adipura', sentence)
      .map(({ recipient }) => recipient?.name)
      .sort(),
  ).toEqual(['Kabupaten Lumajang', 'Kabupaten Tuban', 'Kota Batu']);
});

test('"di peroleh" is written apart', () => {
  expect(
    dealt(
      'KLA 2023',
      'KLA 2023 diumumkan. Kategori Utama di peroleh Kota Batu dan Kabupaten Tuban, dan Kategori Madya diperoleh Kabupaten Lumajang.',
    ),
  ).toEqual(['35.79 Utama', '35.23 Utama', '35.08 Madya']);
});

test.each([
  [
    'Top 30 dalam Kovablik 2020 yang diraih oleh RSUD Lumajang',
    'Terbaik III dalam SAKIP Award 2020 yang diraih RSUD Madiun',
  ],
])('the grade that adjoins an award goes with whoever has that award', (first, second) => {
  expect(
    told(`Dua penghargaan itu adalah ${first} dan ${second}.`).map(
      ({ recipient, tier }) => `${recipient?.codes.join('|')} ${tier}`,
    ),
  ).toEqual(['35.08 Top 30', '35.19|35.77 Terbaik III']);
});

test('a bracket may stand between an award and who has it', () => {
  expect(
    told(
      'Selain itu, Adipura kategori kota sedang (KS) yang dimenangkan oleh Kota Batu, dan KLA Madya yang dimenangkan oleh Kabupaten Tuban.',
    ).map(({ recipient, competitions }) => `${recipient?.codes.join()} ${competitions.join()}`),
  ).toEqual(['35.79 adipura', '35.23 kla']);
});
