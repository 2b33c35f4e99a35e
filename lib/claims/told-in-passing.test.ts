import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Each claim as "recipient award or competition year tier". */
function read(...lines: readonly string[]): readonly string[] {
  return told(...lines).map(({ recipient, competitions, award, year, tier, unit }) =>
    [recipient?.name, competitions[0] ?? award, year ?? '-', tier ?? '-', ...(unit ? [unit] : [])].join(' | '),
  );
}

test.each([
  'Kabupaten Tuban mengarak Piala Adipura 2022 keliling kota.',
  'Kabupaten Tuban mendatangkan Piala Adipura 2022.',
  'Kabupaten Tuban mempersembahkan Piala Adipura 2022 kepada petugas kebersihan.',
])('a cup that is carried round was won: %s', (sentence) => {
  expect(read(sentence)).toEqual(['Kabupaten Tuban | adipura | 2022 | -']);
});

test.each(['Menurut', 'Menurut data resmi', 'Berdasarkan laporan'])('whose account it is has not won: %s', (lead) => {
  expect(read(`${lead} Kementerian Keuangan (Kemenkeu) RI, Kabupaten Tuban termasuk peraih Adipura 2022.`)).toEqual([
    'Kabupaten Tuban | adipura | 2022 | -',
  ]);
});

test('a year stays with what happened when', () => {
  expect(read('Puncaknya pada tahun 2017 saat Kabupaten Tuban meraih Adipura.')).toEqual([
    'Kabupaten Tuban | adipura | 2017 | -',
  ]);
});

test('the year of an edition stands beside another of its names', () => {
  expect(
    read(
      'Kabupaten Tuban meraih Adipura pada 2016. Kini Kabupaten Tuban hanya meraih Sertifikat Adipura dalam Adipura 2018.',
    ),
  ).toEqual(['Kabupaten Tuban | adipura | 2016 | -', 'Kabupaten Tuban | adipura | 2018 | -']);
});

test('a run of years in brackets is each of them', () => {
  expect(
    read(
      'Kabupaten Tuban meraih KLA 2022 kategori Utama.',
      'Sebelumnya Kabupaten Tuban masuk kategori Pratama (2015) dan kategori Madya (2016-2018).',
    ),
  ).toEqual([
    'Kabupaten Tuban | kla | 2022 | Utama',
    'Kabupaten Tuban | kla | 2015 | Pratama',
    'Kabupaten Tuban | kla | 2016 | Madya',
    'Kabupaten Tuban | kla | 2017 | Madya',
    'Kabupaten Tuban | kla | 2018 | Madya',
  ]);
});

test('who said it takes nothing from what was said', () => {
  expect(
    read(
      'Pemkab Tuban meraih dua penghargaan, yakni Juara I Lomba Arsip 2023 dan Juara II Lomba Bercerita 2023 bagi siswa, seperti disampaikan Bupati Tuban, Aditya Halindra.',
    ),
  ).toEqual([
    'Kabupaten Tuban | Lomba Arsip 2023 | 2023 | Juara I',
    'Kabupaten Tuban | Lomba Bercerita 2023 | 2023 | Juara II',
  ]);
});

test('what there is to win is nobody’s', () => {
  expect(
    read(
      'Pemkab Tuban meraih Smart Media Award 2023 sebagai juara I.',
      'Panitia memberikan beberapa kategori award, yakni penghargaan Best Speaker Award 2023 dan Best Writer Award 2023.',
    ),
  ).toEqual(['Kabupaten Tuban | Smart Media Award 2023 | 2023 | juara I']);
});

test('a title before a subdistrict parts no row', () => {
  expect(
    read(
      'Pemkab Tuban menggelar Smart Office Award 2022.',
      'Penghargaan diraih Pemerintah Kecamatan Asri juara I, dan Pemerintah Kecamatan Indah juara II.',
    ),
  ).toEqual([
    'Kabupaten Tuban | Smart Office Award 2022 | 2022 | juara I | Pemerintah Kecamatan Asri',
    'Kabupaten Tuban | Smart Office Award 2022 | 2022 | juara II | Pemerintah Kecamatan Indah',
  ]);
});

test('a run of another grade is over', () => {
  expect(
    read(
      'Kabupaten Tuban meraih KLA kategori Utama pada 2023.',
      'Selama tiga tahun berturut-turut Kabupaten Tuban mendapatkan kategori Nindya.',
    ),
  ).toEqual(['Kabupaten Tuban | kla | 2023 | Utama', 'Kabupaten Tuban | kla | - | Nindya']);
});

test('names that are set off between their number and their verb have what it says', () => {
  expect(
    read(
      'Tiga kabupaten, yakni Tuban, Lumajang, dan Buton, berhasil mempertahankan Adipura 2008. Sementara itu Kota Batu gagal meraih penghargaan tersebut.',
    ).slice(0, 3),
  ).toEqual([
    'Kabupaten Tuban | adipura | 2008 | -',
    'Kabupaten Lumajang | adipura | 2008 | -',
    'Kabupaten Buton | adipura | 2008 | -',
  ]);
});

test('whoever is denied “that award” does not have it', () => {
  expect(
    told('Kabupaten Tuban meraih Adipura 2008. Sementara itu Kota Batu gagal meraih penghargaan tersebut.').map(
      ({ status, recipient }) => `${status} ${recipient?.name}`,
    ),
  ).toEqual(['asserted Kabupaten Tuban', 'negated Kota Batu']);
});

test('a unit that stands for its province has it itself', () => {
  expect(
    read(
      'Perpustakaan Lestari Desa Asri Kabupaten Tuban yang mewakili Provinsi Jawa Timur meraih juara 3 Lomba Perpustakaan 2019.',
    ),
  ).toEqual([
    'Kabupaten Tuban | Lomba Perpustakaan 2019 | 2019 | juara 3 | Perpustakaan Lestari Desa Asri Kabupaten Tuban',
  ]);
});

test('awards in the title of a decree are nobody’s, unless it goes on to who got them', () => {
  const title = 'Keputusan Menteri tentang Penerima Penghargaan Adipura dan Kalpataru tahun 2018';
  expect(
    told('Kabupaten Tuban meraih Adipura 2018.', `Hal itu sesuai dengan ${title}.`).map(({ award }) => award),
  ).toEqual(['Adipura 2018']);
});

test.each([
  'Untuk meraih penghargaan ini, daerah harus memperoleh Adipura dan WTN.',
  'Syaratnya, peserta harus sudah mendapatkan opini WTP.',
  'Green Award diberikan kepada daerah yang sebelumnya telah mendapat Adipura.',
  'Dewan juri terdiri dari peraih Kalpataru, wartawan, dan akademisi.',
])('what is asked of those who take part is not the winner’s: %s', (sentence) => {
  expect(read('Pemkab Tuban menerima Green Award 2019.', sentence)).toEqual([
    'Kabupaten Tuban | Green Award 2019 | 2019 | -',
  ]);
});

test.each([
  'Bupati berpesan agar jajarannya tak cepat puas sehingga bisa meraih Adipura.',
  'Ia meminta warga menjaga kebersihan sehingga Kabupaten Tuban kembali meraih Adipura.',
  'Kerja keras dilanjutkan sehingga tahun depan bisa meraih Adipura.',
  'Tahun depan Kabupaten Tuban bisa meraih Adipura.',
])('what a request is to lead to, and next year’s, is hoped for: %s', (sentence) => {
  expect(told('Pemkab Tuban menerima Green Award 2019.', sentence).map(({ status }) => status)).toEqual([
    'asserted',
    'hoped',
  ]);
});

test.each([
  'Bupati Tuban berharap Adipura dapat memacu warga menjaga kebersihan.',
  'Bupati Tuban berharap Adipura tahun depan lebih meriah.',
  'Semoga Adipura semakin mendorong warga Kabupaten Tuban memilah sampah.',
  'Terdapat beberapa kategori pada Adipura, kata Bupati Tuban.',
])('what an award is to do, and what there is to win, is nobody’s hope: %s', (sentence) => {
  expect(told('Kabupaten Tuban', sentence)).toEqual([]);
});

test.each(['Bupati Tuban berharap Adipura dapat dipertahankan.', 'Bupati Tuban berharap Adipura kembali diraih.'])(
  'to have an award is one: %s',
  (sentence) => {
    expect(told('Kabupaten Tuban', sentence).map(({ status }) => status)).toEqual(['hoped']);
  },
);

test('whoever comes in the name of somebody goes to no contest', () => {
  expect(
    told(
      'Kabupaten Tuban',
      'Kabupaten Tuban meraih Adipura 2023. Piala diserahkan kepada sekda yang hadir mewakili Bupati Tuban pada acara Adipura 2023.',
    ).map(({ status }) => status),
  ).toEqual(['asserted']);
});

test('whoever is handed an award right after it was given to many has it', () => {
  expect(
    told(
      'Adipura',
      'Menteri memberikan penghargaan Adipura 2023 kepada 52 kabupaten/kota. Penghargaan tersebut diterima langsung oleh Bupati Tuban Budi Santoso.',
    ).map(({ recipient, year }) => [recipient?.name, year]),
  ).toEqual([['Kabupaten Tuban', 2023]]);
});

test('that it was nominated for what it has won is no plan', () => {
  expect(read('Kabupaten Tuban meraih Adipura 2023. Sebelumnya Kabupaten Tuban masuk nominasi Adipura 2023.')).toEqual([
    'Kabupaten Tuban | adipura | 2023 | -',
  ]);
  expect(read('Kabupaten Tuban meraih Adipura 2022. Kini Kabupaten Tuban masuk nominasi Adipura 2023.')).toEqual([
    'Kabupaten Tuban | adipura | 2022 | -',
    'Kabupaten Tuban | adipura | 2023 | -',
  ]);
});

test('who was in office once receives it for himself', () => {
  expect(
    read('Smart Leader Award 2010 diserahkan kepada Gubernur Bali Wayan dan mantan Bupati Lumajang Rini.'),
  ).toEqual(['Provinsi Bali | Smart Leader Award 2010 | 2010 | -']);
});

test('who holds the evaluation of a contest has won nothing by it', () => {
  expect(
    read('Kabupaten Tuban menjadi yang pertama di provinsinya melaksanakan review evaluasi mandiri Adipura.'),
  ).toEqual([]);
  expect(read('Daerah yang akan menerima penghargaan Adipura itu nanti adalah Kabupaten Tuban.')).toEqual([]);
});
