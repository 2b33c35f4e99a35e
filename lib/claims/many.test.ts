import { expect, test } from 'vitest';
import { isOfUnnamed } from './many.ts';

test.each([
  'tujuh kabupaten/kota di malut ',
  'sedangkan pemda lainnya di jatim ',
  'banyak daerah lain yang ',
  '57 pemda ',
  'bangga 12 kabupaten / kota lainnya ',
  'dari 10 pemerintah daerah yang diperiksa, tujuh di antaranya ',
])('“%s…” names nobody', (before) => expect(isOfUnnamed(before)).toBe(true));

test.each([
  '\uE003\uE003 bersama 13 kabupaten lain, \uE003 ',
  'kabupaten ini ',
  '\uE004 merupakan satu diantara 305 sekolah yang tersebar di 24 provinsi ',
  'dari tujuh daerah, \uE003\uE003 berhasil ',
])('“%s…” leaves it to the names', (before) => expect(isOfUnnamed(before)).toBe(false));
