import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Award, year and tier of each claim that somebody has, in text order. */
function wins(...lines: readonly string[]): readonly string[] {
  return told(...lines)
    .filter(({ status }) => status === 'asserted')
    .map(({ recipient, award, competitions, year, tier }) =>
      [recipient?.name, competitions[0] ?? award, year, tier].join(' '),
    );
}

test.each([
  'Capaian Kabupaten Lumajang dari tahun ke tahun: tahun 2017 Kovablik, tahun 2019 KIPP Top 99.',
  'Kabupaten Lumajang pada 2017 meraih Kovablik, pada 2019 meraih KIPP Top 99.',
  'Daftar prestasi Kabupaten Lumajang: 2017: Kovablik; 2019: Top 99 KIPP.',
  'Kabupaten Lumajang pernah meraih penghargaan, yakni pada tahun 2017 Kovablik dan pada tahun 2019 meraih Top 99 KIPP.',
])('each year has the awards that stand behind it: %s', (sentence) => {
  expect(wins(sentence)).toEqual(['Kabupaten Lumajang kovablik-jatim 2017 ', 'Kabupaten Lumajang kipp 2019 Top 99']);
});

test('the grades of one contest, year by year', () => {
  expect(
    wins(
      'Kabupaten Lumajang meraih Kabupaten Layak Anak 2023.',
      'Pada tahun 2018 meraih predikat Pratama, tahun 2019 predikat Madya, dan tahun 2021 predikat Nindya.',
    ).slice(1),
  ).toEqual([
    'Kabupaten Lumajang kla 2018 Pratama',
    'Kabupaten Lumajang kla 2019 Madya',
    'Kabupaten Lumajang kla 2021 Nindya',
  ]);
});

test('a year in which nothing was won, or in which somebody else won, leaves the sentence to the others', () => {
  expect(wins('Kabupaten Lumajang pada 2017 gagal meraih Kovablik, pada 2019 meraih KIPP Top 99.')).not.toContain(
    'Kabupaten Lumajang kovablik-jatim 2017 ',
  );
  expect(wins('Pada 2017 Kota Batu meraih Kovablik, pada 2019 Kabupaten Lumajang meraih KIPP.')).not.toContain(
    'Kota Batu kipp 2019 ',
  );
});

test.each([
  'Selain Kovablik 2017, Kabupaten Lumajang juga meraih KIPP 2019.',
  'Setelah Kovablik 2017, kini Kabupaten Lumajang meraih KIPP 2019.',
  'Kabupaten Lumajang meraih KIPP 2019. Penghargaan sebelumnya: Kovablik 2017.',
])('what a sentence sets apart was won too: %s', (sentence) => {
  expect(wins(sentence).toSorted()).toEqual([
    'Kabupaten Lumajang kipp 2019 ',
    'Kabupaten Lumajang kovablik-jatim 2017 ',
  ]);
});

test('what is set apart from a hope is not won', () => {
  expect(wins('Selain Kovablik 2017, Kabupaten Lumajang berharap meraih KIPP 2019.')).toEqual([]);
  expect(wins('Setelah Kovablik 2017, panitia menerima pendaftaran KIPP 2019 dari Kabupaten Lumajang.')).toEqual([]);
});

test('a history far below the award that it is of', () => {
  expect(
    wins(
      'Kabupaten Lumajang meraih KLA 2023.',
      'Warga senang.',
      'Bupati senang.',
      'Semua senang.',
      'Acara ditutup.',
      'Mulai pada 2019 kategori Madya dengan nilai 700, tahun 2021 kategori Nindya dengan nilai 800.',
    ),
  ).toEqual(expect.arrayContaining(['Kabupaten Lumajang kla 2019 Madya', 'Kabupaten Lumajang kla 2021 Nindya']));
});

test('the years of one award that leads them have its grades', () => {
  expect(
    wins(
      'Kabupaten Lumajang terus berbenah, kata Bupati Lumajang.',
      'Predikat Kabupaten Layak Anak di Kabupaten Lumajang terus naik: tahun 2018 predikat Pratama, 2019 predikat Madya dan 2021 predikat Nindya.',
    ),
  ).toEqual([
    'Kabupaten Lumajang kla 2018 Pratama',
    'Kabupaten Lumajang kla 2019 Madya',
    'Kabupaten Lumajang kla 2021 Nindya',
  ]);
});

test('a year may stand behind the rise to it, or end a span of years', () => {
  expect(
    wins(
      'Kabupaten Lumajang meraih Kabupaten Layak Anak 2023.',
      'Untuk tahun 2015 sampai 2018 mendapat predikat Pratama, meningkat tahun 2019 predikatnya Madya, naik lagi pada 2021 menjadi Nindya.',
    ).slice(1),
  ).toEqual([
    'Kabupaten Lumajang kla 2018 Pratama',
    'Kabupaten Lumajang kla 2019 Madya',
    'Kabupaten Lumajang kla 2021 Nindya',
  ]);
});
