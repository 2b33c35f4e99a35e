import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

test.each([
  ['Sesuai Peraturan Pemerintah Nomor 35 Tahun 2010, Kabupaten Tuban meraih Adipura pada Senin (3/6/2019).', 2019],
  ['Berdasarkan Keputusan Presiden No. 19/TK/Tahun 2018, Kabupaten Tuban meraih Adipura pada Senin (3/6/2019).', 2019],
  ['Kabupaten Tuban meraih Adipura tahun 2018, sesuai Permen Nomor 53 Tahun 2016.', 2018],
])('the year of a rule is no award’s: %s', (sentence, year) => {
  expect(told(sentence).map((claim) => claim.year)).toEqual([year]);
});
