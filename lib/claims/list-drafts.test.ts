import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Each claim as "recipient award tier unit". */
const read = (...lines: readonly string[]) =>
  told(...lines).map(({ recipient, competitions, award, tier, unit }) =>
    [recipient?.name, competitions[0] ?? award, tier, unit].filter(Boolean).join(' | '),
  );

test('a place, a colon, and a village of the regency that the article is about', () => {
  expect(
    read(
      'Kabupaten Tuban Gelar Lomba',
      'Dinas Perpustakaan Kabupaten Tuban memutuskan pemenang Lomba Perpustakaan Desa 2025:',
      'Juara I: Desa Kukuh',
      'Juara II: Desa Bengkel',
      'Juara Harapan I: Desa Penebel (Kecamatan Marga)',
    ),
  ).toEqual([
    'Kabupaten Tuban | Lomba Perpustakaan Desa 2025 | Juara I | Desa Kukuh',
    'Kabupaten Tuban | Lomba Perpustakaan Desa 2025 | Juara II | Desa Bengkel',
    'Kabupaten Tuban | Lomba Perpustakaan Desa 2025 | Juara Harapan I | Desa Penebel',
  ]);
});

test('the words before a colon are what the name behind it has won', () => {
  expect(
    read(
      'Seven Best',
      'Five cities took the UHC Award 2022 in the following categories:',
      'Smart Living: Kota Batu,',
      'Smart Economy: Tuban Regency, and',
      'Smart Branding: Kabupaten Lumajang',
      'Officials attended.',
    ),
  ).toEqual([
    'Kota Batu | uhc-award | Smart Living',
    'Kabupaten Tuban | uhc-award | Smart Economy',
    'Kabupaten Lumajang | uhc-award | Smart Branding',
  ]);
});

test('heads of regions in a list have it for their regions', () => {
  expect(
    read(
      'Penerima Adipura 2022',
      'Berikut daftar kepala daerah penerima Adipura 2022:',
      '1. Bupati Tuban, Aditya Halindra',
      '2. Bupati Lumajang, Thoriqul Haq',
    ),
  ).toEqual(['Kabupaten Tuban | adipura', 'Kabupaten Lumajang | adipura']);
});

test('who only speaks in a list has nothing by that', () => {
  expect(
    read(
      'Penerima Adipura 2022',
      'Berikut daftar penerima Adipura 2022:',
      '1. Kota Batu',
      '2. Bupati Tuban, Aditya Halindra, berpesan agar semua kepala daerah menjaga kebersihan kotanya.',
    ),
  ).toEqual(['Kota Batu | adipura']);
});

test('under a tier the words before a colon are its field', () => {
  expect(
    told(
      'Penerima UHC Award 2024',
      'Berikut daftar penerima UHC Award 2024 kategori Utama:',
      'Agribisnis dan Energi: Kabupaten Tuban',
      'Sosial dan Kependudukan: Kota Batu',
    ).map(({ recipient, tier, category }) => [recipient?.name, tier, category]),
  ).toEqual([
    ['Kabupaten Tuban', 'Utama', 'Agribisnis dan Energi'],
    ['Kota Batu', 'Utama', 'Sosial dan Kependudukan'],
  ]);
});

test('a field that a sub-heading names leaves the grade of the words above as it is; another grade takes its place', () => {
  expect(
    told(
      'Penerima UHC Award 2024',
      'Berikut daftar penerima UHC Award 2024 kategori Utama:',
      'Kategori Kepulauan',
      '1. Kota Batu',
      'Kategori Madya',
      '1. Kabupaten Tuban',
    ).map(({ recipient, tier, category }) => [recipient?.name, tier, category]),
  ).toEqual([
    ['Kota Batu', 'Utama', 'Kepulauan'],
    ['Kabupaten Tuban', 'Madya', undefined],
  ]);
});

test('villages, a line each, with the regency and the province that they lie in', () => {
  expect(
    read(
      'Pemenang UHC Award 2024',
      'UHC Award 2024 telah diumumkan di Jakarta, dan berikut para pemenangnya.',
      'Kategori Desa Rintisan:',
      'Desa Wisata Kampung Asri, Tuban, Jawa Timur',
      'Desa Wisata Makmur, Lumajang, Jawa Timur',
      'Desa Wisata Jauh, Lumajang, Bali',
    ),
  ).toEqual([
    'Kabupaten Tuban | uhc-award | Desa Wisata Kampung Asri',
    'Kabupaten Lumajang | uhc-award | Desa Wisata Makmur',
  ]);
});

test('lines that begin with their years tell the history of the award above them', () => {
  expect(
    told(
      'Prestasi Kabupaten Lumajang',
      'Kabupaten Lumajang konsisten meraih Smart Region Award selama empat tahun, yakni:',
      '- 2020 & 2021: Peringkat I',
      '- Tahun 2022 – Peringkat III',
      '- 2023: Peringkat II',
    )
      .map(({ recipient, year, tier }) => `${recipient?.name} ${year} ${tier}`)
      .sort(),
  ).toEqual([
    'Kabupaten Lumajang 2020 Peringkat I',
    'Kabupaten Lumajang 2021 Peringkat I',
    'Kabupaten Lumajang 2022 Peringkat III',
    'Kabupaten Lumajang 2023 Peringkat II',
  ]);
});

test('an item that begins with a city and a long title is no dateline', () => {
  expect(
    told(
      'Daftar penerima',
      'Daerah yang meraih Adipura 2023:',
      '- Kota Batu – Penyelenggaraan Kebersihan Jalan Terbaik kategori kota',
      '- Kabupaten Tuban – Pengelolaan Sampah Pasar Terbaik kategori kabupaten',
    ).map(({ recipient }) => recipient?.name),
  ).toEqual(['Kota Batu', 'Kabupaten Tuban']);
});

test('English lists: a place before a dash, and a list that is called one', () => {
  expect(
    read(
      'The towns and the Adipura',
      'The 2022 Adipura winners are the following, and they were with the minister:',
      '1st Winner – Tuban Regency',
      '2nd Winner – Batu City',
      'The mayor was with the children and the singers for an hour.',
    ),
  ).toEqual(['Kabupaten Tuban | adipura | 1st Winner', 'Kota Batu | adipura | 2nd Winner']);
  expect(
    read(
      'Batu won the Adipura, and the people of the town were happy with it',
      'Here is the list of the cleanest towns, as the ministry has it:',
      '1. Tuban Regency, East Java',
      '2. Buton Regency, Southeast Sulawesi',
      'The mayor was with the children and the singers for an hour.',
    ),
  ).toContain('Kabupaten Buton | adipura');
});

test('a list of those who are to receive it has no winner yet', () => {
  const lines = ['1. Kota Batu', '2. Kabupaten Tuban', '3. Kabupaten Buton'];
  const statuses = (heading: string) => told(heading, ...lines).map(({ status }) => status);
  expect(statuses('Daftar penerima Adipura 2023 yang akan diserahkan pekan depan:')).toEqual([
    'planned',
    'planned',
    'planned',
  ]);
  expect(statuses('Daftar penerima Adipura 2023 yang diserahkan pekan lalu:')).toEqual([
    'asserted',
    'asserted',
    'asserted',
  ]);
});

test('lines by the office, each with what it is for', () => {
  expect(
    told(
      'Penerima Adipura',
      'Berikut kepala daerah penerima Adipura 2023:',
      '1. Bupati Tuban dengan kategori layanan publik',
      '2. Wali Kota Batu (Kebersihan)',
      '3. Gubernur Bali',
    ).map(({ recipient, year }) => `${recipient?.name} ${year}`),
  ).toEqual(['Kabupaten Tuban 2023', 'Kota Batu 2023', 'Provinsi Bali 2023']);
  expect(told('Rakor Adipura', 'Rakor Adipura dihadiri oleh:', '1. Bupati Tuban', '2. Bupati Lumajang')).toEqual([]);
});

test('places alone below the words that one body or unit has won several prizes', () => {
  const lines = ['1. Juara 1 Kategori Literasi', '2. Terbaik II Perpustakaan Digital', '3. Juara Favorit'];
  const read = (opening: string) =>
    told('Smart School Award', opening, ...lines).map(
      ({ recipient, unit, tier }) => `${unit ?? recipient?.name} ${tier}`,
    );
  expect(read('SMAN 1 Tuban berhasil meraih tiga penghargaan dalam Smart School Award 2024, yakni:')).toEqual([
    'SMAN 1 Tuban Juara 1',
    'SMAN 1 Tuban Terbaik II',
    'SMAN 1 Tuban Juara Favorit',
  ]);
  expect(read('Pemkot Batu meraih sejumlah prestasi pada Smart School Award 2024, di antaranya:')).toEqual([
    'Kota Batu Juara 1',
    'Kota Batu Terbaik II',
    'Kota Batu Juara Favorit',
  ]);
  expect(read('Smart School Award 2024 di Kota Batu memperebutkan piala berikut:')).toEqual([]);
});

test('items that say what they are for and then several who have it', () => {
  expect(
    told(
      'Peraih Smart Leader Award 2021',
      'Berikut daftar peraih Smart Leader Award 2021:',
      '1. Pelayanan Publik, yakni Bupati Tuban Fathul Huda dan Wali Kota Batu Dewanti.',
      '2. Kesehatan, yaitu Bupati Tuban Fathul Huda, Bupati Lumajang Rini, dan Gubernur Bali Wayan.',
    )
      .map(({ recipient, tier }) => `${recipient?.name} ${tier}`)
      .sort(),
  ).toEqual([
    'Kabupaten Lumajang Kesehatan',
    'Kabupaten Tuban Kesehatan',
    'Kabupaten Tuban Pelayanan Publik',
    'Kota Batu Pelayanan Publik',
    'Provinsi Bali Kesehatan',
  ]);
});

test('words of praise behind the award of a list leave its lines to that award', () => {
  expect(
    read(
      'Penerima Adipura 2023:',
      'Kabupaten Tuban',
      'Sedangkan peraih KLA 2022 atau daerah yang berkinerja terbaik tahun ini, antara lain:',
      'Kabupaten Lumajang',
      'Kota Batu',
    ),
  ).toEqual(['Kabupaten Tuban | adipura', 'Kabupaten Lumajang | kla', 'Kota Batu | kla']);
});

test('a heading that says whose prizes follow opens their list', () => {
  expect(read('Deretan penghargaan Pemkab Tuban:', '1. KLA Tahun 2021', '2. Adipura Tahun 2019')).toEqual([
    'Kabupaten Tuban | kla',
    'Kabupaten Tuban | adipura',
  ]);
  expect(
    read('Penerima Adipura 2023:', 'Kota Batu', 'Penerima Penghargaan Pembina Koperasi:', 'Kabupaten Tuban'),
  ).toEqual(['Kota Batu | adipura']);
});
