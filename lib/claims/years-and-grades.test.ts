import { describe, expect, test } from 'vitest';
import { told, toldOn } from './told.fixture.ts';

const years = (claims: ReturnType<typeof told>) =>
  claims.map(({ recipient, year, award }) =>
    [recipient?.name, award, year].filter((part) => part !== undefined).join(' | '),
  );

describe('the year of the news', () => {
  test('is not the one that an earlier year is told to have had fewer of', () => {
    const claims = toldOn(
      '2024-12-11',
      'Dua daerah di Jawa Timur meraih Adipura.',
      'Daerah yang menerima penghargaan tersebut yakni Kabupaten Tuban, Kabupaten Lumajang dan Kota Batu.',
      'Capaian Adipura itu meningkat dari tahun sebelumnya, yang mana pada 2021 hanya diraih satu kota.',
    );
    expect(claims.filter(({ year }) => year === 2021 || year === undefined)).toEqual([]);
  });
  test('is not the one of an award long ago', () => {
    const claims = toldOn(
      '2012-06-06',
      'Jawa Timur Boyong Adipura',
      'Bagi Kota Batu, Adipura ini merupakan yang kelima. Sebelumnya, Kota Batu juga menerima penghargaan serupa pada tahun 1997.',
    );
    expect(years(claims)).toEqual(['Provinsi Jawa Timur | Adipura | 2012', 'Kota Batu | Adipura | 1997']);
  });
});

test('the year that the same sentence calls an award by is its year, whatever day it was handed over', () => {
  expect(
    years(
      told(
        'Pada penyerahan UHC Award oleh menteri, Selasa (31/1/2017) lalu, Kabupaten Tuban meraih kategori Madya untuk UHC Award 2016.',
      ),
    ),
  ).toEqual(['Kabupaten Tuban | UHC Award 2016 | 2016']);
});

test('a period over two years is called after the last', () => {
  expect(years(told('Penghargaan Adipura periode 2017/2018 diraih oleh Kabupaten Tuban.'))).toEqual([
    'Kabupaten Tuban | Adipura | 2018',
  ]);
});

describe('grades', () => {
  const graded = (...lines: readonly string[]) =>
    told(...lines).map(({ recipient, tier, category }) =>
      [recipient?.name, tier, category].filter((part) => part !== undefined).join(' | '),
    );
  test('of two sentences in one short line each has its own', () => {
    expect(
      graded(
        'Menteri menyerahkan UHC Award 2020. Kabupaten Buton meraih UHC Award kategori Utama.',
        'Diikuti penghargaan UHC Award Kategori Madya Kabupaten Tuban, Kabupaten Madiun, Pangkap, dan Kota Batu. Sedangkan untuk Kategori Pratama Kabupaten Lumajang, Kabupaten Malang, dan Kota Madiun.',
      ),
    ).toEqual([
      'Kabupaten Buton | Utama',
      'Kabupaten Tuban | Madya',
      'Kabupaten Madiun | Madya',
      'Kota Batu | Madya',
      'Kabupaten Lumajang | Pratama',
      'Kabupaten Malang | Pratama',
      'Kota Madiun | Pratama',
    ]);
  });
  test('those who are named behind "peraih" have it, and not who was named before', () => {
    expect(
      graded(
        'UHC Award tahun 2020. Kota Batu meraih kategori Madya, sedangkan peraih penghargaan kategori Utama ada Kabupaten Tuban, Kabupaten Lumajang, dan Kota Madiun.',
      ),
    ).toEqual(['Kota Batu | Madya', 'Kabupaten Tuban | Utama', 'Kabupaten Lumajang | Utama', 'Kota Madiun | Utama']);
  });
});

describe('what is said in quotation marks', () => {
  test('is no hope of the award that whoever speaks is called by', () => {
    expect(
      told(
        '“Kita harus mengejar target agar warga terlayani,” ucap Bupati Tuban sekaligus penerima penghargaan UHC Award 2020.',
      ).map(({ status }) => status),
    ).not.toContain('hoped');
  });
  test('what makes somebody worth a prize is no hope', () => {
    expect(
      told(
        'Kabupaten Tuban meraih UHC Award 2020. Ada tiga hal yang membuat Kabupaten Tuban layak mendapatkan UHC Award.',
      ).map(({ status }) => status),
    ).toEqual(['asserted']);
  });
});

describe('villages that win for themselves', () => {
  test('sentence by sentence', () => {
    expect(
      told(
        'Penerima Anugerah Iklim 2023 yakni Desa Arahan, Kabupaten Tuban. Selanjutnya, Desa Petalang, Kabupaten Lumajang. Lalu, Desa Kencana, Kabupaten Malang dan Desa Sukamaju, Kabupaten Buton.',
      ).map(({ recipient, unit }) => [recipient?.name, unit]),
    ).toEqual([
      ['Kabupaten Tuban', 'Desa Arahan'],
      ['Kabupaten Lumajang', 'Desa Petalang'],
      ['Kabupaten Malang', 'Desa Kencana'],
      ['Kabupaten Buton', 'Desa Sukamaju'],
    ]);
  });
  test('beside their regency, which has a prize of its own', () => {
    expect(
      told(
        'Anugerah Iklim 2023 diberikan kepada Bupati Tuban, Bupati Lumajang, dan Bupati Buton.',
        'Juara I Anugerah Iklim 2023 diraih Desa Arahan, Kabupaten Tuban.',
      ).map(({ recipient, unit, tier }) => [recipient?.name, unit, tier].filter(Boolean).join(' | ')),
    ).toEqual(['Kabupaten Tuban', 'Kabupaten Lumajang', 'Kabupaten Buton', 'Kabupaten Tuban | Desa Arahan | Juara I']);
  });
});

test('contests in a row, of which only one says that it is a contest', () => {
  expect(
    told(
      'Kabupaten Tuban meraih Juara 1 Lomba Administrasi, yakni PKK Desa Jenu, Juara 2 Halaman Asri yakni PKK Desa Rengel, dan Juara 3 Tes Iva yakni PKK Kecamatan Bangilan.',
    ).map(({ unit, award, tier }) => [unit, award, tier]),
  ).toEqual([
    ['PKK Desa Jenu', 'Lomba Administrasi', 'Juara 1'],
    ['PKK Desa Rengel', 'Halaman Asri', 'Juara 2'],
    ['PKK Kecamatan Bangilan', 'Tes Iva', 'Juara 3'],
  ]);
});

test('towns that we do not know among those of a line', () => {
  expect(
    told(
      'Sejumlah daerah yang meraih penghargaan Adipura 2018 adalah:',
      'Kategori kota kecil: Batusangkar, Lumajang, Tuban, Painan, Buton',
    ).map(({ recipient }) => recipient?.name),
  ).toEqual(['Kabupaten Lumajang', 'Kabupaten Tuban', 'Kabupaten Buton']);
});

test('of schools in a row one that was not read to its end parts nothing', () => {
  expect(
    told(
      'Enam sekolah di Kabupaten Tuban peraih Anugerah Sekolah Hijau 2024, yaitu SDN Mangkura 2, SDN Borong, SD Inpres Unggulan BTN Pemda, dan SDN Rapo.',
    ).map(({ unit }) => unit),
  ).toContain('SDN Rapo');
});
