import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Each claim as "status | code | unit or tier | category". */
function read(...lines: readonly string[]): readonly string[] {
  return told(...lines).map(({ status, recipient, unit, tier, category }) =>
    [
      status,
      recipient?.codes.join('|') ?? '-',
      unit ?? tier ?? '-',
      ...(category === undefined ? [] : [category]),
    ].join(' | '),
  );
}

test('an award of which only the handing over lies ahead is told once', () => {
  expect(
    read(
      'Presiden dijadwalkan menyerahkan penghargaan UHC Award 2023 kepada Bupati Tuban.',
      'Kabupaten Tuban meraih UHC Award 2023 berkat layanan kesehatan.',
    ),
  ).toEqual(['asserted | 35.23 | -']);
});

test('a school with and without its sub-district is one, and number 1 is not number 12', () => {
  expect(
    read(
      'SDN 12 Senori Kabupaten Tuban meraih Smart School Award 2022.',
      'SDN 12 Kecamatan Senori Kabupaten Tuban menerima Smart School Award 2022.',
    ).length,
  ).toBe(1);
  expect(read('SD Negeri 1 dan SD Negeri 12 Kota Batu menerima Smart School Award 2022.')).toEqual([
    'asserted | 35.79 | SD Negeri 1',
    'asserted | 35.79 | SD Negeri 12 Kota Batu',
  ]);
});

test('a field told with and without its last word is one', () => {
  expect(
    read(
      'Kota Batu meraih Smart Region Award 2023 kategori Kota Besar Terbaik.',
      'Kota Batu kembali meraih Smart Region Award 2023 kategori Kota Besar.',
    ).length,
  ).toBe(1);
});

test('a person who wins for a regency wins for that regency', () => {
  expect(
    read(
      'Smart Region Award 2023 digelar. Juara I diraih oleh Ali Mustapa dari Kabupaten Tuban, juara II diraih Siti Aminah dari Kota Batu.',
    ),
  ).toEqual(['asserted | 35.23 | Juara I', 'asserted | 35.79 | juara II']);
});

test('what the head of a government wins is not what its company wins', () => {
  expect(
    read(
      'Penghargaan untuk perusahaan daerah',
      'Bupati Tuban Ali Mustapa meraih kategori Pemimpin Terbaik pada Smart Company Award 2023.',
      'Perumda Air Minum Tirta Lestari Kabupaten Tuban meraih Smart Company Award 2023.',
    ),
  ).toEqual([
    'asserted | 35.23 | - | Pemimpin Terbaik',
    'asserted | 35.23 | Perumda Air Minum Tirta Lestari Kabupaten Tuban',
  ]);
});

test('an innovation may be called by the letters that its title ends with', () => {
  expect(
    told(
      'Masuk Top 45 Inovasi Pelayanan Publik 2020, SIAP Jadi Kebanggaan',
      'Kabupaten Tuban dengan inovasi Sistem Antar Pasien (SIAP) masuk Top 45 Inovasi Pelayanan Publik 2020.',
    ),
  ).toHaveLength(1);
});

test('a field of its own parts a unit from the regency in a list', () => {
  expect(
    read(
      'Paritrana Award 2022 kategori Kabupaten diberikan kepada Kabupaten Tuban sebagai juara 1, Kota Batu juara 2 dan Kabupaten Buton juara 3.',
      'Kategori Perusahaan Menengah diraih PDAM Kabupaten Tuban dan Sera Boga.',
    ).filter((one) => one.includes('35.23')),
  ).toHaveLength(2);
});
