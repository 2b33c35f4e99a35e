import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const read = (...lines: readonly string[]) =>
  told(...lines).map(({ recipient, award, tier }) => `${recipient?.name} | ${award} | ${tier ?? '-'}`);

test('a headline’s “Satya Lencana” is the honour that the article goes on to name', () => {
  expect(
    read(
      'Bupati Tuban Terima Satya Lencana',
      'Bupati Tuban menerima Satya Lencana Pembangunan Bidang Pertanian dari Presiden.',
    ),
  ).toEqual(['Kabupaten Tuban | Satya Lencana Pembangunan Bidang Pertanian | -']);
});

test('what a farmer receives is not the regency’s', () => {
  expect(
    read(
      'Pemkab Tuban meraih Smart Farm Award 2023.',
      'Seorang petani dari Desa Asri atas nama Salim juga menerima Green Farm Award 2023.',
    ),
  ).toEqual(['Kabupaten Tuban | Smart Farm Award 2023 | -']);
});

test('a list of offices behind “kelima wali kota dimaksud adalah” names those who got the award', () => {
  expect(
    read(
      'Presiden memberikan Green City Award 2019 kepada dua wali kota.',
      'Kedua wali kota dimaksud adalah Wali Kota Madiun dan Wali Kota Malang.',
    ),
  ).toEqual(['Kota Madiun | Green City Award 2019 | -', 'Kota Malang | Green City Award 2019 | -']);
  expect(
    read('Pemkab Tuban meraih Green City Award 2019.', 'Turut hadir Wali Kota Madiun dan Wali Kota Malang.'),
  ).toEqual(['Kabupaten Tuban | Green City Award 2019 | -']);
});

test.each(['salah satunya', 'termasuk'])('of many that got it, “%s” names one', (word) => {
  const tuban = ['Kabupaten Tuban | Adipura 2019 | -'];
  expect(read(`Sebanyak sepuluh daerah meraih Adipura 2019, ${word} Kabupaten Tuban.`)).toEqual(tuban);
  expect(read(`Menteri menghargai daerah yang meraih Adipura 2019, ${word} Kabupaten Tuban.`)).toEqual(tuban);
  expect(read(`Acara penyerahan Adipura 2019 dihadiri banyak pihak, ${word} Pemkab Tuban.`)).toEqual([]);
});
