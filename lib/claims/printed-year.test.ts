import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

test.each([
  ['Sesuai Peraturan Pemerintah Nomor 35 Tahun 2010, Kabupaten Tuban meraih Adipura pada Senin (3/6/2019).', 2019],
  ['Berdasarkan Keputusan Presiden No. 19/TK/Tahun 2018, Kabupaten Tuban meraih Adipura pada Senin (3/6/2019).', 2019],
  ['Kabupaten Tuban meraih Adipura tahun 2018, sesuai Permen Nomor 53 Tahun 2016.', 2018],
])('the year of a rule is no award’s: %s', (sentence, year) => {
  expect(told(sentence).map((claim) => claim.year)).toEqual([year]);
});

test.each([
  ['Wali Kota Batu periode 2017-2022 Salim meraih Adipura pada Senin (3/6/2019).', 2019],
  ['Bupati Tuban periode 2011–sekarang, Salim, meraih Adipura pada Senin (3/6/2019).', 2019],
  ['Kabupaten Tuban meraih Adipura periode 2018-2019.', 2018],
])('a term of office is no award’s year: %s', (sentence, year) => {
  expect(told(sentence).map((claim) => claim.year)).toEqual([year]);
});
