import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const read = (...lines: readonly string[]) =>
  told(...lines).map(
    ({ recipient, award, tier, category }) => `${recipient?.name} | ${award} | ${tier ?? category ?? '-'}`,
  );

test.each([
  'Pemkab Tuban memborong tiga penghargaan pada ajang Green Award 2019, yakni kategori Sungai Bersih, kategori Taman Kota, dan kategori Sekolah Hijau.',
  'Pemkab Tuban meraih tiga penghargaan Green Award 2019 untuk kategori Sungai Bersih, kategori Taman Kota, serta kategori Sekolah Hijau.',
])('of prizes that are counted each field is one: %s', (sentence) => {
  expect(read('PEMKAB TUBAN BORONG TIGA PENGHARGAAN GREEN AWARD 2019', sentence)).toEqual([
    'Kabupaten Tuban | Green Award 2019 | Sungai Bersih',
    'Kabupaten Tuban | Green Award 2019 | Taman Kota',
    'Kabupaten Tuban | Green Award 2019 | Sekolah Hijau',
  ]);
});

test('fields that nothing counts as prizes are the scale of the contest', () => {
  expect(
    read(
      'Pemkab Tuban meraih Green Award 2019.',
      'Green Award 2019 terdiri dari kategori Sungai Bersih, kategori Taman Kota, dan kategori Sekolah Hijau.',
    ),
  ).toEqual(['Kabupaten Tuban | Green Award 2019 | -']);
});
