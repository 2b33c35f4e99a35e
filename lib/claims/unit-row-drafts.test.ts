import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Each asserted claim as "code | unit | tier", in text order. */
function rows(...lines: readonly string[]): readonly string[] {
  return told(...lines)
    .filter(({ status }) => status === 'asserted')
    .map(({ recipient, unit, tier }) => `${recipient?.codes.join('|') ?? '-'} | ${unit ?? '-'} | ${tier ?? '-'}`);
}

test('units that have it behind the verb win each for itself', () => {
  expect(
    rows(
      'Lomba Kampung Bersih 2019 dimenangkan RT 02 RW 05 Kelurahan Sawojajar, RT 04 RW 01 Kelurahan Bunulrejo, dan RW 09 Kelurahan Polehan Kota Batu.',
    ),
  ).toEqual([
    '35.79 | RT 02 RW 05 Kelurahan Sawojajar | -',
    '35.79 | RT 04 RW 01 Kelurahan Bunulrejo | -',
    '35.79 | RW 09 Kelurahan Polehan Kota Batu | -',
  ]);
  expect(
    rows(
      'Smart Village Award 2023 diberikan kepada Desa Poncokusumo, Kabupaten Buton dan Dukuh Sanggrahan, Kabupaten Lumajang.',
    ),
  ).toEqual(['74.04 | Desa Poncokusumo | -', '35.08 | Dukuh Sanggrahan | -']);
});

test('schools that are listed as its holders', () => {
  expect(
    rows(
      'Sekolah penerima Smart School Award 2019 yaitu SDN 2 Merak, SMPN 1 Arjosari, dan SMKN 1 Nawangan Kabupaten Tuban.',
    ),
  ).toEqual(['35.23 | SDN 2 Merak | -', '35.23 | SMPN 1 Arjosari | -', '35.23 | SMKN 1 Nawangan Kabupaten Tuban | -']);
  expect(rows('Sekolah Smart Award 2021 terdiri atas SDN 3 Merak, SMPN 2 Toroh, dan SMAN 1 Tuban.')).toHaveLength(3);
});

test('a list in the sentence behind the award', () => {
  expect(
    rows(
      'Kabupaten Tuban mendapat Smart Ward Award 2021 untuk dua RW. Kedua RW tersebut yaitu RW 03 Kelurahan Latsari dan RW 05 Kelurahan Jetak.',
    ),
  ).toEqual(['35.23 | RW 03 Kelurahan Latsari | -', '35.23 | RW 05 Kelurahan Jetak | -']);
});

test('units of several kinds, each of the government that the award was told of', () => {
  const award = 'Kabupaten Tuban meraih sertifikat Smart Office Award 2021';
  expect(
    rows(
      `${award} untuk empat SKPD. Keempat SKPD dimaksud adalah Dinas Kesehatan, RSUD Merak, Kecamatan Merak, dan SMPN 1 Merak.`,
    ),
  ).toEqual([
    '35.23 | Dinas Kesehatan | -',
    '35.23 | RSUD Merak | -',
    '35.23 | Kecamatan Merak | -',
    '35.23 | SMPN 1 Merak | -',
  ]);
  expect(
    rows(`${award} untuk tiga puskesmas. Ketiganya yakni Puskesmas Merak, Puskesmas Toroh dan Puskesmas Jetak.`),
  ).toEqual(['35.23 | Puskesmas Merak | -', '35.23 | Puskesmas Toroh | -', '35.23 | Puskesmas Jetak | -']);
});

test('those who are only there have nothing', () => {
  expect(
    rows(
      'Kabupaten Tuban meraih Smart Office Award 2021. Bupati hadir bersama dua kepala dinas. Keduanya adalah kepala Dinas Kesehatan dan Dinas Sosial.',
    ),
  ).toEqual(['35.23 | - | -']);
});

test('courts, police and companies side by side', () => {
  expect(
    rows('Polres Tuban, Polres Lumajang dan Polres Buton meraih Smart Police Award 2019.').map((row) =>
      row.slice(0, 5),
    ),
  ).toEqual(['35.23', '35.08', '74.04']);
  expect(rows('PDAM Tirta Asri Kabupaten Tuban dan PT BPR Bank Buton meraih Smart BUMD Award 2020.')).toHaveLength(2);
});

test('units in several regencies lend their places to nobody', () => {
  expect(
    rows(
      'Smart Hospital Award 2012 diraih RSUD Ulin (Kabupaten Tuban), RSUD Arifin, dan RSUD Anwar (Kabupaten Buton).',
    ),
  ).toEqual([
    '35.23 | RSUD Ulin (Kabupaten Tuban) | -',
    '74.04 | RSUD Anwar (Kabupaten Buton) | -',
    '- | RSUD Arifin | -',
  ]);
});

test('candidates, pupils of a winner, and where it was looked at, win nothing', () => {
  expect(
    rows('Sekolah calon penerima Smart School Award 2022 adalah SDN 1 Jenu dan SMPN 1 Merak Kabupaten Tuban.'),
  ).toEqual([]);
  expect(
    rows(
      'SDN 9 Tuban meraih Smart School Award 2022. Ada dua sekolah yang menjadi binaannya, yaitu SDN 1 Jenu dan SDN 2 Jenu.',
    ),
  ).toEqual(['35.23 | SDN 9 Tuban | -']);
  expect(
    rows('Provinsi Bali memenangkan Smart Village Award 2022 yang disematkan ke Desa Kutuh dan Desa Sangeh.').some(
      (row) => row.startsWith('51 |'),
    ),
  ).toBe(true);
});

test('a school in full and in short is one', () => {
  expect(
    rows(
      'Sekolah Menengah Pertama Negeri (SMPN) Merak Tuban meraih Smart School Award 2018.',
      'Sekolah yang menerima Smart School Award 2018 yakni SDN 4 Birugo Kota Batu dan SMPN 3 Merak Kabupaten Tuban.',
    ),
  ).toHaveLength(2);
});

test('villages that share one head each have their claim', () => {
  expect(
    rows('Smart Village Award 2019 diraih oleh Desa Sumber, Tlogo, Rejosari, dan Kelurahan Kepatihan Kabupaten Tuban.'),
  ).toEqual([
    '35.23 | Desa Sumber | -',
    '35.23 | Desa Tlogo | -',
    '35.23 | Desa Rejosari | -',
    '35.23 | Kelurahan Kepatihan Kabupaten Tuban | -',
  ]);
});

test('schools behind their places keep them, though none says where it lies', () => {
  expect(
    rows(
      'Pemenang Lomba Sekolah Sehat Kabupaten Tuban 2022 yakni Juara I SDN 1 Tempel, Juara II SDN 2 Turi, dan Juara III SDN 3 Pakem.',
    ).map((row) => row.slice(row.indexOf('|') + 2)),
  ).toEqual(['SDN 1 Tempel | Juara I', 'SDN 2 Turi | Juara II', 'SDN 3 Pakem | Juara III']);
});

test('each contest with its winner in brackets', () => {
  expect(
    rows(
      'Kota Batu meraih juara I Lomba Cerdas Cermat 2019 (SMPN 1 Batu) dan juara II Lomba Baris 2019 (TP PKK Kecamatan Junrejo).',
    ),
  ).toEqual(['35.79 | SMPN 1 Batu | juara I', '35.79 | TP PKK Kecamatan Junrejo | juara II']);
});

test('schools of two kinds that share number and place are two', () => {
  expect(rows('Penerima UHC Award 2019 yakni SDN 1 Tuban, SMPN 2 Tuban, dan SMAN 1 Tuban.')).toEqual([
    '35.23 | SDN 1 Tuban | -',
    '35.23 | SMPN 2 Tuban | -',
    '35.23 | SMAN 1 Tuban | -',
  ]);
});

test('of two places of one name a unit is in the one that the article tells by its kind', () => {
  expect(rows('Penerima UHC Award 2019 yakni SMPN 2 Kota Malang dan SMAN 3 Malang.')).toEqual([
    '35.73 | SMPN 2 Kota Malang | -',
    '35.73 | SMAN 3 Malang | -',
  ]);
});

test('offices of one government side by side, and schools through which a regency has it', () => {
  expect(
    rows('Dinas Pendidikan, Dinas Kesehatan dan Dinas Sosial Kabupaten Tuban meraih Smart Office Award 2019.'),
  ).toEqual([
    '35.23 | Dinas Pendidikan | -',
    '35.23 | Dinas Kesehatan | -',
    '35.23 | Dinas Sosial Kabupaten Tuban | -',
  ]);
  expect(
    rows('Dari Kabupaten Tuban, SDN 2 Jenu dan SMPN 1 Merak memperoleh Smart School Award 2019.', 'Kota Batu kalah.'),
  ).toEqual(['35.23 | SDN 2 Jenu | -', '35.23 | SMPN 1 Merak | -']);
  expect(
    rows('Kabupaten Tuban meraih Smart School Award 2019 melalui SDN 1 Jenu, SMPN 1 Merak dan SMAN 2 Kerek.'),
  ).toEqual(['35.23 | SDN 1 Jenu | -', '35.23 | SMPN 1 Merak | -', '35.23 | SMAN 2 Kerek | -']);
});

test('villages that each name their regency in brackets', () => {
  expect(
    rows('Desa Wisata Jaya (Kabupaten Tuban), Desa Wisata Asri (Kabupaten Buton) meraih Smart Village Award 2022.'),
  ).toEqual(['35.23 | Desa Wisata Jaya (Kabupaten Tuban) | -', '74.04 | Desa Wisata Asri (Kabupaten Buton) | -']);
});

test('schools of two kinds are two, however alike their names', () => {
  expect(rows('Ada dua sekolah menerima Smart School Award 2018 yakni, MTsN Kota Batu dan MAN 2 Batu.')).toEqual([
    '35.79 | MTsN Kota Batu | -',
    '35.79 | MAN 2 Batu | -',
  ]);
});

test('a name of a regency and a city is the one that its neighbour is in', () => {
  expect(rows('SMPN 2 Kota Malang dan SMAN 9 Malang meraih Smart School Award 2018.')).toEqual([
    '35.73 | SMPN 2 Kota Malang | -',
    '35.73 | SMAN 9 Malang | -',
  ]);
});

test('police, army and court each for itself, and of no place where none is told', () => {
  expect(
    rows('Polres Tuban, Polda Bali, dan Polsek Antah meraih Smart Police Award 2022.', 'Bupati Tuban mengapresiasi.'),
  ).toEqual(['35.23 | Polres Tuban | -', '51 | Polda Bali | -', '- | Polsek Antah | -']);
  expect(rows('Kodim 0811/Tuban dan Kodim 0821/Lumajang menerima Smart Army Award 2023.')).toEqual([
    '35.23 | Kodim 0811/Tuban | -',
    '35.08 | Kodim 0821/Lumajang | -',
  ]);
});

test('the list of those whom the sentence before counts, in the regency that it tells', () => {
  const schools = told(
    'Tiga sekolah di Kabupaten Tuban meraih Smart School Award 2017. Yakni, SMAN 1 Paiton, SMPN 1 Leces, dan SMP Nusantara Tiris.',
    'Piala diserahkan di Taman Satwa, Kota Batu.',
  );
  expect(schools.map(({ recipient, unit }) => `${recipient?.codes.join('|')} ${unit}`)).toEqual([
    '35.23 SMAN 1 Paiton',
    '35.23 SMPN 1 Leces',
    '35.23 SMP Nusantara Tiris',
  ]);
});

test('a list behind a sentence that tells of no prize wins nothing', () => {
  expect(
    told(
      'Kabupaten Tuban meraih Smart School Award 2017.',
      'Acara dihadiri guru dari beberapa sekolah. Yakni SMAN 1 Paiton dan SMPN 1 Leces.',
    ).map(({ unit }) => unit),
  ).toEqual([undefined]);
});

test('one school beside a list, with an award of its own', () => {
  expect(
    told(
      'Dua sekolah di Kabupaten Tuban peraih Smart School Award 2017, yaitu SDN Jasem, SMPN 2 Mojo, dan satu sekolah peraih Smart Green Award 2018 adalah SMPN 2 Trowulan.',
    ).map(({ unit, year }) => `${unit} ${year}`),
  ).toEqual(['SDN Jasem 2017', 'SMPN 2 Mojo 2017', 'SMPN 2 Trowulan 2018']);
});

test.each(['Ketiga sekolah itu adalah', 'Sekolah tersebut yakni', 'Sekolah itu adalah'])(
  'the schools of the sentence before have what it says that they won: %s',
  (those) => {
    const after = (before: string) => rows(`${before} ${those} SMPN 3 Soko, SMPN 4 Soko, dan SMAN 1 Tuban.`).length;
    expect(after('Tiga sekolah di Kabupaten Tuban meraih Sekolah Smart Award 2023.')).toBe(3);
    expect(after('Tiga sekolah di Kabupaten Tuban menargetkan Sekolah Smart Award 2023.')).toBe(0);
    expect(after('Tiga sekolah di Kabupaten Tuban diusulkan meraih Sekolah Smart Award 2023.')).toBe(0);
    expect(after('Tiga sekolah di Kabupaten Tuban tidak lolos Sekolah Smart Award 2023.')).toBe(0);
    expect(after('Tahun ini tiga sekolah dinilai tim Sekolah Smart Award 2023.')).toBe(0);
  },
);

test('villages behind "adalah,", each with its place in brackets', () => {
  expect(
    rows(
      'Lomba Perpustakaan Tingkat Kabupaten Tuban tahun 2025 usai digelar.',
      'Perpustakaan desa yang meraih juara adalah, Perpustakaan Desa Merak (Juara Pertama) dan Perpustakaan Desa Toroh (Juara Kedua).',
    ),
  ).toEqual(['35.23 | Perpustakaan Desa Merak | Juara Pertama', '35.23 | Perpustakaan Desa Toroh | Juara Kedua']);
});
