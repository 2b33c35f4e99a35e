import { expect, test } from 'vitest';
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
