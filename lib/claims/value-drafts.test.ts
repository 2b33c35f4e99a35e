import { expect, test } from 'vitest';
import { gazetteer } from '../recognise/gazetteer.ts';
import { names } from '../recognise/names.fixture.ts';
import { recognise } from '../recognise/recognise.ts';
import { claims as claimsOf } from './claims.ts';
import { told } from './told.fixture.ts';

const claims = (text: string) =>
  told(text)
    .filter(({ status }) => status === 'asserted')
    .map(({ recipient, tier, year }) => [recipient?.codes.join('|'), tier, year]);

test.each([
  'Nilai evaluasi KLA Kota Batu tahun 2019 sebesar 711,2 atau kategori Madya.',
  'Hasil KLA Kota Batu 2019 memperoleh nilai 711,2 dengan predikat Madya.',
  'Skor KLA 2019 Kota Batu mencapai 711 (kategori Madya).',
])('whose value it is stands behind the assessment: %s', (text) =>
  expect(claims(text)).toEqual([['35.79', 'Madya', 2019]]),
);

test.each([
  'Nilai KLA Kota Batu tahun 2019 ditargetkan mencapai 711 atau predikat Madya.',
  'Kota Batu meraih nilai KLA 711,2.',
  'Kota Batu masih mempertahankan skor KLA di atas 700 poin.',
])('a value is no award, and an aim is none: %s', (text) => expect(claims(text)).toEqual([]));

test('the year before a rise is that of the later grade', () => {
  expect(claims('Opini BPK Kabupaten Tuban tahun 2017 naik dari WDP menjadi WTP.')).toEqual([['35.23', 'WTP', 2017]]);
});

const graded = (text: string) => {
  const tier = (name: string) => ({ name, aliases: [] });
  const contest = (id: string, name: string, tiers: readonly string[]) => ({
    id,
    name,
    aliases: [{ text: name, general: false }],
    tiers: tiers.map(tier),
    level: 'national' as const,
  });
  const known = names({
    competitions: [
      contest('sakip', 'SAKIP', ['A', 'BB', 'B', 'CC', 'C']),
      contest('kepatuhan', 'Predikat Kepatuhan', ['Zona Hijau (Kualitas Tinggi)', 'Zona Kuning']),
    ],
  });
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  const article = { text, blocks, metadata: {}, reading: 'article' as const };
  return claimsOf(article, recognise(text, gazetteer(known), blocks), known).map(({ recipient, tier, year }) => [
    recipient?.codes.join('|'),
    tier,
    year,
  ]);
};

test('a bare letter in a bracket is the grade of the name before it', () => {
  expect(
    graded('Penerima SAKIP 2019 antara lain Kabupaten Tuban (BB), Kabupaten Lumajang (A), dan Kota Batu (B).'),
  ).toEqual([
    ['35.23', 'BB', 2019],
    ['35.08', 'A', 2019],
    ['35.79', 'B', 2019],
  ]);
});

test.each([
  'SAKIP Kabupaten Tuban tahun 2019 naik dari B ke BB.',
  'Nilai SAKIP 2019 Kabupaten Tuban meningkat dari predikat B menjadi BB.',
])('so are the letters of a rise: %s', (text) => expect(graded(text)).toEqual([['35.23', 'BB', 2019]]));

test.each([
  'Nilai SAKIP Provinsi Jawa Timur tahun 2019 naik menjadi predikat B.',
  'Hasil SAKIP Pemerintah Provinsi Jawa Timur tahun 2019 memperoleh predikat B.',
])('the government behind the value is no part of the name: %s', (text) =>
  expect(graded(text)).toEqual([['35', 'B', 2019]]),
);

test('a middle grade in quotes has its own winners', () => {
  expect(
    graded('Dua daerah meraih SAKIP 2019. Predikat "sedang" diraih oleh Kabupaten Tuban, Lumajang, dan Kota Batu.').map(
      ([code, tier]) => [code, tier],
    ),
  ).toEqual([
    ['35.23', 'sedang'],
    ['35.08', 'sedang'],
    ['35.79', 'sedang'],
  ]);
});

test('a grade that begins an official one is lent to the next sentence as well', () => {
  expect(
    graded(
      'Pemprov Jawa Timur masuk zona kuning dalam Predikat Kepatuhan 2019. Pemerintah kota yang masuk zona hijau hanya Kota Batu dengan nilai 86,34. Kota Batu bertengger di urutan 21.',
    ).map(([code, tier]) => [code, tier]),
  ).not.toContainEqual(['35.79', 'Zona Kuning']);
});
