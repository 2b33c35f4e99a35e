import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const prizes = (sentence: string) =>
  told('Kabar baik datang pada awal pekan ini.', sentence).map(({ recipient, tier }) => `${recipient?.codes} ${tier}`);

test.each([
  'Kabupaten Tuban meraih peringkat pertama penyaluran dana desa, peringkat kedua kinerja pelaporan, dan terbaik III pelayanan perizinan.',
  'Kabupaten Tuban meraih tiga penghargaan, yakni peringkat pertama kategori penyaluran dana desa, peringkat kedua kategori kinerja pelaporan dan terbaik III kategori pelayanan perizinan.',
  'Kabupaten Tuban menyabet peringkat pertama bidang pelayanan perizinan, peringkat kedua bidang kinerja pelaporan serta terbaik III bidang penyaluran dana desa.',
])('a prize for each place of one body: %s', (sentence) =>
  expect(prizes(sentence)).toEqual(['35.23 peringkat pertama', '35.23 peringkat kedua', '35.23 terbaik III']),
);

test('a place that was won is one of a contest though nothing says so', () => {
  expect(prizes('Kabupaten Tuban meraih peringkat pertama penyaluran dana desa.')).toEqual(['35.23 peringkat pertama']);
  expect(prizes('Kabupaten Tuban menempati peringkat pertama inflasi tertinggi.')).toEqual([]);
});
