import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const said = (...lines: readonly string[]) =>
  told(...lines).map(({ recipient, tier }) => [recipient?.codes[0], tier].join(' ').trim());

test('what each of a row reached stands between the names', () => {
  expect(
    said(
      'Penerima IGA 2021 kategori Terinovatif adalah Kabupaten Tuban dengan skor indeks 78,1; Kota Batu dengan nilai 70,25, dan Kabupaten Madiun dengan skor 69,8.',
    ),
  ).toEqual(['35.23 Terinovatif', '35.79 Terinovatif', '35.19 Terinovatif']);
  expect(
    said('Wapres menyerahkan UHC Award 2023 kepada Kabupaten Tuban sebesar 99,1 persen, Kota Batu sebesar 98 persen.'),
  ).toEqual(['35.23', '35.79']);
});

test('those who come next behind one that is only placed', () => {
  expect(
    said(
      'Kabupaten Tuban meraih IGA 2021. Di posisi kedua ada Kota Batu, lalu disusul oleh Kabupaten Madiun, Kabupaten Lumajang, dan Kabupaten Buton.',
    ),
  ).toEqual(['35.23', '35.79', '35.19', '35.08', '74.04']);
});
