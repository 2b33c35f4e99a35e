import { expect, test } from 'vitest';
import { isOfUnnamed } from './many.ts';
import { told } from './told.fixture.ts';

test.each([
  'tujuh kabupaten/kota di malut ',
  'sedangkan pemda lainnya di jatim ',
  'banyak daerah lain yang ',
  '57 pemda ',
  'menurutnya, ada delapan desa pada tahun 2021 ',
  'ada delapan desa di tahun 2021 yang ',
  'bangga 12 kabupaten / kota lainnya ',
  'dari 10 pemerintah daerah yang diperiksa, tujuh di antaranya ',
])('“%s…” names nobody', (before) => expect(isOfUnnamed(before)).toBe(true));

test.each([
  '\uE003\uE003 bersama 13 kabupaten lain, \uE003 ',
  'kabupaten ini ',
  '\uE004 merupakan satu diantara 305 sekolah yang tersebar di 24 provinsi ',
  'dari tujuh daerah, \uE003\uE003 berhasil ',
])('“%s…” leaves it to the names', (before) => expect(isOfUnnamed(before)).toBe(false));

test.each([
  'Adapun 30 daerah lainnya seperti Kota Batu, Kabupaten Tuban dan Kabupaten Lumajang menerima Adipura 2022.',
  'Sejumlah daerah di Jawa Timur, termasuk Kota Batu, Kabupaten Tuban dan Kabupaten Lumajang meraih Adipura 2022.',
  'Beberapa kabupaten/kota, seperti Kota Batu, Kabupaten Tuban dan Kabupaten Lumajang berhasil mendapat Adipura 2022.',
])('the examples of those who have it are named: %s', (sentence) => {
  expect(told(sentence).map(({ recipient }) => recipient?.name)).toEqual([
    'Kota Batu',
    'Kabupaten Tuban',
    'Kabupaten Lumajang',
  ]);
});

test('“satu-satunya” sets the body before it apart, and nobody behind a comma', () => {
  expect(isOfUnnamed('\uE003\uE003\uE003 satu-satunya kota yang ')).toBe(false);
  expect(isOfUnnamed('\uE003\uE003\uE003 menjadi satu-satunya daerah di jawa timur yang ')).toBe(false);
  expect(isOfUnnamed('di luar \uE003\uE003\uE003, satu-satunya daerah yang ')).toBe(true);
});

test('a sentence that begins with “dan” joins nobody to those it counts', () => {
  expect(isOfUnnamed('dan tujuh kepala daerah tersebut akan ')).toBe(true);
  expect(isOfUnnamed('\uE003\uE003 dan tujuh kabupaten ')).toBe(false);
});
