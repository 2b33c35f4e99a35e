import { describe, expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const read = (...lines: readonly string[]) =>
  told(...lines).map(({ recipient, award, tier, unit }) =>
    [recipient?.name, unit, award, tier].filter(Boolean).join(' | '),
  );

describe('names that share the head of the first, each with its place', () => {
  test.each([
    [
      'Tiga kecamatan di Kabupaten Tuban yang berkinerja baik yaitu Kecamatan Jenu terbaik pertama, Rengel terbaik kedua, dan Bangilan terbaik ketiga.',
      ['terbaik pertama', 'terbaik kedua', 'terbaik ketiga'],
    ],
    [
      'Lomba kebersihan di Kabupaten Tuban dimenangkan Kecamatan Jenu (juara 1), Rengel (juara 2) dan Bangilan (juara 3).',
      ['juara 1', 'juara 2', 'juara 3'],
    ],
  ])('%s', (sentence, places) => {
    expect(told(sentence).map(({ unit, tier }) => [unit, tier])).toEqual(
      ['Kecamatan Jenu', 'Kecamatan Rengel', 'Kecamatan Bangilan'].map((unit, i) => [unit, places[i]]),
    );
  });
  test('one without a place ends the row', () => {
    expect(
      told('Kecamatan Jenu di Kabupaten Tuban meraih juara 1, disusul Rengel dan warga Bangilan ikut bersorak.').map(
        ({ unit }) => unit,
      ),
    ).toEqual(['Kecamatan Jenu']);
  });
});

test('regions told by their names alone win the places that are told behind them', () => {
  expect(
    read(
      'Ada tiga daerah yang memperoleh juara umum MTQ Provinsi Jawa Timur. Yakni Tuban sebagai peraih juara umum 1, Lumajang sebagai juara umum 2 dengan nilai 39, dan Kota Batu sebagai juara umum 3.',
    ),
  ).toEqual([
    'Kabupaten Tuban | MTQ Provinsi Jawa Timur | juara umum 1',
    'Kabupaten Lumajang | MTQ Provinsi Jawa Timur | juara umum 2',
    'Kota Batu | MTQ Provinsi Jawa Timur | juara umum 3',
  ]);
});

test('contests in small letters, each with its winner', () => {
  expect(
    read(
      'Berikut daftar pemenang lomba dalam rangka hari jadi Kabupaten Tuban:',
      'Lomba kebersihan kategori kecamatan dijuarai Kecamatan Jenu',
      'Lomba pidato dijuarai oleh Badan Kesatuan Bangsa dan Politik (Kesbangpol)',
      'Lomba stan pameran dimenangkan Dinas Perpustakaan dan Arsip Kabupaten Tuban',
    ),
  ).toEqual([
    'Kabupaten Tuban | Kecamatan Jenu | Lomba kebersihan kategori kecamatan',
    'Kabupaten Tuban | Badan Kesatuan Bangsa dan Politik (Kesbangpol) | Lomba pidato',
    'Kabupaten Tuban | Dinas Perpustakaan dan Arsip Kabupaten Tuban | Lomba stan pameran',
  ]);
});

test('villages without their regency are of the one that the article is about', () => {
  expect(
    read(
      'Sebanyak tiga kelurahan di Kabupaten Tuban mendapatkan penghargaan dari Bupati Tuban.',
      'Ketiga kelurahan yang mendapatkan penghargaan diantaranya; Kelurahan Karot, Kelurahan Tenda, dan Kelurahan Rowang.',
    ),
  ).toEqual(['Karot', 'Tenda', 'Rowang'].map((name) => `Kabupaten Tuban | Kelurahan ${name}`));
});

describe('schools', () => {
  const schools = 'SDN 1 Dagan, SDN 2 Karang, dan SMPN 2 Madiun';
  test('that were counted before, and told "sekolah-sekolah tersebut", have the award', () => {
    expect(
      read(
        `Kabupaten Tuban bangga. Sebanyak tiga sekolah ditetapkan sebagai penerima Anugerah Sekolah Hijau 2024. Sekolah-sekolah tersebut adalah ${schools}.`,
      ),
    ).toEqual(
      ['SDN 1 Dagan', 'SDN 2 Karang', 'SMPN 2 Madiun'].map(
        (school) => `Kabupaten Tuban | ${school} | Anugerah Sekolah Hijau 2024`,
      ),
    );
  });
  test('are where their own region is told by its kind', () => {
    expect(
      read('Anugerah Sekolah Hijau 2024 diraih SDN 1 Dagan dan SMPN 2 Kota Madiun. Bupati Tuban hadir.').map(
        (claim) => claim.split(' | ')[0],
      ),
    ).toEqual(['Kota Madiun', 'Kota Madiun']);
  });
});

test('a village that was placed once lies there where it is told again', () => {
  const claims = read(
    'Desa Melung (Kabupaten Lumajang) meraih juara 1 Lomba Desa Wisata 2023 dan Desa Guci (Kabupaten Tuban) juara 2. Selain itu, Desa Guci juga meraih Anugerah Ekonomi Desa 2023.',
  );
  expect(claims).toContain('Kabupaten Tuban | Desa Guci | Anugerah Ekonomi Desa 2023');
});

describe('who has not won', () => {
  test('the regency of the hall where it was', () => {
    expect(
      read(
        'Stan Kabupaten Tuban yang ikut dalam pameran di Hall 3 Gedung Melati, Kabupaten Malang, Provinsi Jawa Timur, akhirnya meraih juara favorit.',
      ),
    ).toEqual(['Kabupaten Tuban | juara favorit']);
  });
  test('the office that organized it', () => {
    expect(
      read(
        'The award show was held on Monday. At the 2023 Citizen Journalist Award event organized by the East Java Communication Office, the Tuban Regency Government won third place.',
      ),
    ).toEqual(['Kabupaten Tuban | 2023 Citizen Journalist Award | third place']);
  });
  test('the place among ten that an index gave is no place in the contest told of next', () => {
    expect(
      read(
        'Daftar Pemenang Lomba Tuban Expo 2022',
        'Kabupaten Tuban masuk 10 besar nasional dalam indeks pembangunan manusia. Capaian ini meningkat dari tahun sebelumnya, kata bupati di sela penutupan.',
        'Berikut daftar pemenang lomba:',
        'Kecamatan Jenu',
      ).filter((claim) => claim.includes('Jenu') && claim.includes('besar')),
    ).toEqual([]);
  });
});

describe('teams of a region', () => {
  test.each([
    'Kafilah MTQ Kabupaten Tuban berhasil mempertahankan predikat Juara Umum MTQ Tingkat Provinsi Jawa Timur.',
    'Pada MTQ Tingkat Provinsi Jawa Timur, kafilah MTQ Tuban menjadi Juara Umum.',
    'Tuban diumumkan sebagai Juara Umum MTQ Tingkat Provinsi Jawa Timur.',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual(['Kabupaten Tuban | MTQ Tingkat Provinsi Jawa Timur | Juara Umum']);
  });
  test('one contest by its long and its short name, with its number or without', () => {
    expect(
      read(
        'Kabupaten Tuban meraih Juara Umum MTQ Tingkat Provinsi Jatim.',
        'Juara Umum MTQ ke-42 Tingkat Provinsi Jawa Timur itu diraih Kabupaten Tuban untuk kedua kalinya.',
      ),
    ).toHaveLength(1);
  });
});

describe('years', () => {
  test('"keempat kalinya sejak 2019" tells no year of its own', () => {
    const claims = told(
      'Keempat kalinya sejak tahun 2019, Kabupaten Tuban berhasil mempertahankan peringkat pertama Anugerah Sehat Jawa Timur.',
    );
    expect(claims.map(({ recipient, year }) => [recipient?.name, year])).toEqual([['Kabupaten Tuban', undefined]]);
  });
  test('"jika tahun lalu" is no condition', () => {
    expect(
      told(
        'Jika tahun lalu meraih UHC Award kategori Madya, kini Kabupaten Tuban meraih UHC Award kategori Utama.',
      ).map(({ status }) => status),
    ).not.toContain('hoped');
  });
});

describe('prizes without a name', () => {
  test.each([
    'Kementerian Desa memberikan penghargaan stan pameran terbaik bagi Kabupaten Tuban di ajang pameran desa 2016.',
    'Kategori pertama dinilai oleh tim Kementerian Desa, stan Kabupaten Tuban mendapatkan juara Harapan Pertama.',
  ])('%s', (sentence) => {
    expect(told(sentence).map(({ recipient }) => recipient?.name)).toEqual(['Kabupaten Tuban']);
  });
  test('in English, counted and then named', () => {
    expect(
      told(
        'The East Java Provincial Government received an award from the ministry. Similar awards were also given to three districts for their results. These three districts are Tuban, Lumajang and Buton.',
      ).map(({ recipient }) => recipient?.name),
    ).toEqual(['Provinsi Jawa Timur', 'Kabupaten Tuban', 'Kabupaten Lumajang', 'Kabupaten Buton']);
  });
  test('in English, given to those whom the sentence counts at length', () => {
    expect(
      told(
        'Batu City received the Culture Award 2017. The awards are also given to three other regions in the country namely Tuban Regency, Lumajang Regency, and Buton Regency.',
      ).map(({ recipient, award }) => `${recipient?.name} | ${award}`),
    ).toEqual(
      ['Kota Batu', 'Kabupaten Tuban', 'Kabupaten Lumajang', 'Kabupaten Buton'].map(
        (one) => `${one} | Culture Award 2017`,
      ),
    );
  });
});

describe('schools that were counted', () => {
  test('have the award that as many of them were told to have', () => {
    expect(
      told(
        'Di Kabupaten Tuban ada 3 sekolah yang mendapatkan Anugerah Sekolah Hijau 2018 dan 1 Anugerah Sekolah Lestari 2018 yakni SDIT Al Islam. Tiga sekolah tersebut adalah SDN 1 Jati, SDN 2 Wergu, dan SMPN 1 Dawe.',
      ).map(({ unit, award }) => `${unit} | ${award}`),
    ).toEqual([
      'SDIT Al Islam | Anugerah Sekolah Lestari 2018',
      'SDN 1 Jati | Anugerah Sekolah Hijau 2018',
      'SDN 2 Wergu | Anugerah Sekolah Hijau 2018',
      'SMPN 1 Dawe | Anugerah Sekolah Hijau 2018',
    ]);
  });
});

describe('where those of a list lie', () => {
  test('behind a stroke stands the province, which has won nothing', () => {
    expect(
      told(
        'Anugerah Tertib Lalu Lintas 2014 diberikan kepada Kabupaten Lumajang/Jawa Timur, Kabupaten Tuban/Jawa Timur, dan Kota Batu/Jawa Timur.',
      ).map(({ recipient }) => recipient?.name),
    ).toEqual(['Kabupaten Lumajang', 'Kabupaten Tuban', 'Kota Batu']);
  });
  test('a clinic whose name ends like a city is where its article is', () => {
    expect(
      told(
        'Bupati Tuban hadir. Juara I Lomba Inovasi Desa 2023 diraih Puskesmas Jenu. Juara II diraih Puskesmas Muara Batu.',
      ).map(({ recipient, unit }) => [recipient?.name, unit]),
    ).toEqual([
      ['Kabupaten Tuban', 'Puskesmas Jenu'],
      ['Kabupaten Tuban', 'Puskesmas Muara Batu'],
    ]);
  });
});

test('whoever a grade is given to in general, the article’s own body has not won it', () => {
  expect(
    told(
      'Kabupaten Tuban meraih UHC Award 2024 kategori Madya. Untuk penerima UHC Award kategori Utama, diberikan kepada dua kota di Jawa Timur.',
    ).map(({ recipient, tier }) => `${recipient?.name} ${tier}`),
  ).toEqual(['Kabupaten Tuban Madya']);
});
