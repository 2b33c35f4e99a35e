import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Who has which place, in text order. */
function dealt(...lines: readonly string[]): readonly string[] {
  return told(...lines)
    .filter(({ status }) => status === 'asserted')
    .map(({ recipient, tier, unit }) =>
      [recipient?.codes.join('|') ?? '-', tier ?? '-', ...(unit === undefined ? [] : [unit])].join(' '),
    );
}

const FIVE = ['35.23 juara I', '35.79 juara II', '35.08 juara III', '35.19 Harapan I', '74.04 Harapan II'];

test.each([
  [
    'a verb at the first place only',
    'Pada Smart Region Award 2021, juara I diraih Kabupaten Tuban, juara II Kota Batu, juara III Kabupaten Lumajang, Harapan I Kabupaten Madiun, dan Harapan II Kabupaten Buton.',
  ],
  [
    'no verb at all, parted by semicolons',
    'Lomba Posyandu Award 2021: juara I Kabupaten Tuban; juara II Kota Batu; juara III Kabupaten Lumajang; Harapan I Kabupaten Madiun; Harapan II Kabupaten Buton.',
  ],
  [
    'the places behind the names',
    'Kabupaten Tuban meraih juara I Smart Region Award 2021, Kota Batu juara II, Kabupaten Lumajang juara III, Kabupaten Madiun Harapan I dan Kabupaten Buton Harapan II.',
  ],
  [
    'the first place behind its name, the others before theirs',
    'Kabupaten Tuban meraih juara I Smart Region Award 2021, juara II diraih Kota Batu, juara III Kabupaten Lumajang, Harapan I Kabupaten Madiun dan Harapan II Kabupaten Buton.',
  ],
  [
    'scores behind the names',
    'Pada Smart Region Award 2021 juara I jatuh kepada Kabupaten Tuban dengan nilai 92,1, juara II Kota Batu (91,4), juara III Kabupaten Lumajang (90), Harapan I Kabupaten Madiun (88,5), serta Harapan II Kabupaten Buton (87).',
  ],
  [
    'the row goes on in the next sentence',
    'Juara I Smart Region Award 2021 jatuh kepada Kabupaten Tuban. Kemudian juara II Kota Batu, juara III Kabupaten Lumajang. Sedangkan juara harapan diantaranya Harapan I Kabupaten Madiun dan Harapan II Kabupaten Buton.'.replace(
      'Juara I',
      'juara I',
    ),
  ],
])('places with their holders: %s', (_, text) => expect(dealt(text)).toEqual(FIVE));

test('the first place before its holder, the others behind theirs', () => {
  expect(
    dealt(
      'Dalam Smart Region Award 2021, peringkat pertama ditempati Kota Batu (4,12), disusul Kabupaten Tuban (4,01) di peringkat kedua, Kabupaten Lumajang (3,98) peringkat ketiga, dan Kabupaten Buton (3,90) peringkat keempat.',
    ),
  ).toEqual(['35.79 peringkat pertama', '35.23 peringkat kedua', '35.08 peringkat ketiga', '74.04 peringkat keempat']);
});

test.each([
  'Tiga daerah meraih Smart Region Award 2021, yakni Kota Batu di peringkat pertama, kedua Kabupaten Tuban, dan ketiga Kabupaten Buton.',
  'Kota Batu menempati peringkat pertama Smart Region Award 2021, Kabupaten Tuban yang kedua, dan Kabupaten Buton yang ketiga.',
  'Peringkat pertama Smart Region Award 2021 adalah Kota Batu, yang kedua Kabupaten Tuban, dan yang ketiga Kabupaten Buton.',
  'Tiga besar Smart Region Award 2021 ditempati Kota Batu (peringkat pertama), Kabupaten Tuban (peringkat kedua), dan Kabupaten Buton (peringkat ketiga).',
])('an ordinal stands before its holder or behind: %s', (text) => {
  expect(dealt(text).map((one) => one.toLowerCase())).toEqual([
    '35.79 peringkat pertama',
    '35.23 peringkat kedua',
    '74.04 peringkat ketiga',
  ]);
});

test('an ordinal alone counts on from the place before', () => {
  expect(
    dealt(
      'Peringkat pertama Smart Region Award 2021 diraih Kota Batu, kedua Kabupaten Tuban, dan ketiga Kabupaten Buton.',
    ),
  ).toEqual(['35.79 Peringkat pertama', '35.23 Peringkat kedua', '74.04 Peringkat ketiga']);
});

test('a number in brackets counts on from the place before', () => {
  const told = dealt(
    'Smart Region Award 2021 bidang pendidikan diraih Kota Batu (peringkat 1), Kabupaten Tuban (2) dan Kabupaten Buton (3).',
  );
  expect(told).toEqual(['35.79 peringkat 1', '35.23 peringkat 2', '74.04 peringkat 3']);
  expect(dealt('Adipura 2021 diraih Kota Batu (75), Kabupaten Tuban (3) dan Kabupaten Buton (2).')).toEqual([
    '35.79 -',
    '35.23 -',
    '74.04 -',
  ]);
});

test('whoever took the prize for its winner has no place', () => {
  expect(
    dealt(
      'Pada Smart Region Award 2021 juara I diberikan kepada Kota Batu, diterima Wali Kota Batu Budi Santoso, juara II diberikan kepada Kabupaten Tuban Provinsi Jawa Timur yang diterima oleh Bupati Tuban Anwar Fauzi.',
    ),
  ).toEqual(['35.79 juara I', '35.23 juara II']);
});

test('two on one place', () => {
  expect(
    dealt(
      'Juara I Smart Region Award 2021 diraih Kota Batu, juara II Kabupaten Tuban dan Kabupaten Buton, sedangkan juara III diraih Kabupaten Lumajang.',
    ),
  ).toEqual(['35.79 Juara I', '35.23 juara II', '74.04 juara II', '35.08 juara III']);
});

test('each award of a sentence has its own place', () => {
  expect(
    told(
      'Juara I Lomba Posyandu Prima 2021 diraih Kota Batu, juara II Lomba Taman Baca 2021 diraih Kabupaten Tuban.',
    ).map(({ award, recipient, tier }) => [award, recipient?.codes.join('|'), tier]),
  ).toEqual([
    ['Lomba Posyandu Prima 2021', '35.79', 'Juara I'],
    ['Lomba Taman Baca 2021', '35.23', 'juara II'],
  ]);
});

test('villages have the only regency of the article', () => {
  expect(
    dealt(
      'Lomba Desa Sehat Award 2021 digelar di Kabupaten Tuban. Juara 1 Desa Sumberagung, Juara 2 Desa Jatisari, Juara 3 Desa Weden.',
    ),
  ).toEqual(['35.23 Juara 1 Desa Sumberagung', '35.23 Juara 2 Desa Jatisari', '35.23 Juara 3 Desa Weden']);
});

test('offices that stand for their government', () => {
  expect(
    dealt(
      'Juara 1 lomba Pola Asuh Anak 2021 jatuh kepada TP PKK Kabupaten Tuban. Juara 2 TP PKK Kota Batu, Juara 3 TP PKK Kabupaten Lumajang.',
    ).map((one) => one.slice(0, 13)),
  ).toEqual(['35.23 Juara 1', '35.79 Juara 2', '35.08 Juara 3'].map((one) => one.slice(0, 13)));
});

test('whoever comes from a place, and villages with their sub-district and regency', () => {
  expect(
    dealt(
      'Lomba Cipta Menu Award 2021 digelar di Kabupaten Tuban. Adapun pemenangnya, Juara 3 dari Kec. Plumpang, Juara 2 dari Kec. Senori, dan Juara 1 dari Kec. Semanding.',
    ),
  ).toEqual(['35.23 Juara 3 Kec. Plumpang', '35.23 Juara 2 Kec. Senori', '35.23 Juara 1 Kec. Semanding']);
  expect(
    dealt(
      'Juara I Lomba Desa Sehat 2021 diraih Desa Weden, Kec. Bangilan, Kab. Tuban, juara II Desa Kunir, Kec. Kunir, Kab. Lumajang.',
    ),
  ).toEqual(
    ['35.23 Juara I Desa Weden, Kec. Bangilan, Kab. Tuban', '35.08 juara II Desa Kunir, Kec. Kunir, Kab. Lumajang'].map(
      (one) => expect.stringContaining(one.split(',')[0]!),
    ),
  );
});

test.each([
  [
    'prizes that are still to be won',
    'Smart Region Award 2021 akan digelar besok. Juara I akan menerima piala, juara II piagam. Peserta dari Kabupaten Tuban, Kota Batu, dan Kabupaten Lumajang.',
  ],
  ['nobody has it', 'Tidak ada juara I Smart Region Award 2021 dari Kabupaten Tuban, juara II Kota Batu.'],
  [
    'one below another',
    'Smart Region Award 2021 sudah digelar. Kota Batu yang juara II di bawah Kabupaten Tuban yang tahun lalu juara I tidak hadir.',
  ],
])('%s makes no row', (_, text) => {
  expect(dealt(text).filter((one) => /^35\.(?:23|79) /.test(one) && /juara I/i.test(one))).toEqual([]);
});

test('a verb that is printed in two, and local offices without their region', () => {
  expect(
    told(
      'Pemkab Tuban menggelar Smart Office Award 2022.',
      'Juara I di raih Badan Kepegawaian Daerah, juara II Badan Keuangan dan Aset Daerah (BKAD), dan juara III Dinas Sosial.',
    ).map(({ tier, unit }) => `${tier} ${unit}`),
  ).toEqual([
    'Juara I Badan Kepegawaian Daerah',
    'juara II Badan Keuangan dan Aset Daerah (BKAD)',
    'juara III Dinas Sosial',
  ]);
});

test('whose contest it is, and where a village lies, part no place from its holder', () => {
  expect(
    dealt(
      'Juara II Lomba Kebersihan 2023 Kabupaten Tuban diraih Desa Makmur dan juara III Desa Rejo.',
      'Kelurahan Asri, Kecamatan Sari menempati juara IV dan Kelurahan Indah, Kecamatan Sari sebagai juara V.',
    ),
  ).toEqual([
    '35.23 Juara II Desa Makmur',
    '35.23 juara III Desa Rejo',
    '35.23 juara IV Kelurahan Asri',
    '35.23 juara V Kelurahan Indah',
  ]);
});

test('the award right behind a place is the place’s own', () => {
  expect(
    told('Kota Batu meraih juara I Lomba Arsip 2022, sedangkan Kota Malang juara II Lomba Taman 2022.').map(
      ({ recipient, award, tier }) => `${recipient?.name} ${award} ${tier}`,
    ),
  ).toEqual(['Kota Batu Lomba Arsip 2022 juara I', 'Kota Malang Lomba Taman 2022 juara II']);
});

test('what each has its place for stands between the places', () => {
  expect(
    dealt(
      'Kabupaten Tuban meraih Smart Region Award 2021. Kota Batu sebagai kota terbaik kedua dengan inovasi urban tani dan Kabupaten Buton sebagai kabupaten terbaik ketiga.',
    ),
  ).toEqual(['35.23 -', '35.79 terbaik kedua', '74.04 terbaik ketiga']);
});

test('a team or a host stands before whoever has the place', () => {
  expect(
    dealt(
      'Juara umum MTQ 2021 Kabupaten Tuban diraih Kafilah Kecamatan Asri dengan nilai 60, disusul peringkat dua tuan rumah Kecamatan Makmur dengan nilai 59, peringkat 3 Kecamatan Indah.',
    ),
  ).toEqual([
    '35.23 Juara umum Kecamatan Asri',
    '35.23 peringkat dua Kecamatan Makmur',
    '35.23 peringkat 3 Kecamatan Indah',
  ]);
});

test('verbs of having a place stand between its holder and the place', () => {
  expect(
    told(
      'Tuban',
      'Gubernur menyerahkan Kovablik 2023. Kota Batu menyandang terbaik pertama, Kabupaten Tuban menempati posisi terbaik kedua, dan Kabupaten Lumajang merebut terbaik ketiga.',
    ).map(({ recipient }) => recipient?.name),
  ).toEqual(['Kota Batu', 'Kabupaten Tuban', 'Kabupaten Lumajang']);
});

test('each in its turn, of an award without a name', () => {
  expect(
    dealt(
      'Puskesmas Jenu di Kabupaten Tuban dan Puskesmas Kerek di Kabupaten Lumajang masing-masing mendapat penghargaan harapan satu dan harapan dua.',
    ),
  ).toEqual(['35.23 harapan satu Puskesmas Jenu', '35.08 harapan dua Puskesmas Kerek']);
});

test.each([
  'Pada Smart Village Award 2022 juara I diraih Desa Mojo Kabupaten Tuban, juara II kelompok baca Mawar, dan juara III Desa Kerek Kabupaten Lumajang.',
  'Juara dari Smart Village Award 2022 ialah juara I Desa Mojo Kabupaten Tuban, juara II atas nama Siti, guru di kota, serta juara III Desa Kerek Kabupaten Lumajang.',
])('a place of somebody unknown leaves the others theirs: %s', (sentence) => {
  expect(dealt(sentence)).toEqual([
    '35.23 juara I Desa Mojo Kabupaten Tuban',
    '35.08 juara III Desa Kerek Kabupaten Lumajang',
  ]);
});

test('the villages that stand for a province, each in a contest of its own', () => {
  expect(
    dealt(
      'Jawa Timur meraih dua penghargaan, yaitu juara 1 Smart Village Award 2022 yang diwakili Desa Mojo, Kabupaten Tuban dan juara 2 Smart Region Award 2022 yang diwakili oleh Desa Kerek, Kabupaten Lumajang.',
    ),
  ).toEqual(['35.23 juara 1 Desa Mojo', '35.08 juara 2 Desa Kerek']);
});

test('places behind names that nobody knows are nobody’s', () => {
  expect(
    dealt(
      'Pemenang Smart Region Award 2022 adalah Tandes Kota Batu sebagai juara 1, Donomulyo Kabupaten Tuban juara 2.',
    ),
  ).toEqual([]);
});

test.each([
  'Pada Smart Health Award 2024 juara I diraih RSUD Tuban (inovasi “Sicakep”), juara II diraih Puskesmas Senori Tuban dengan inovasi “Pindang” (Pantau Ibu).',
  'Pada Smart Health Award 2024 juara I diraih inovasi “Sicakep” milik RSUD Tuban, sedangkan juara II inovasi “Pindang” dari Puskesmas Senori Tuban.',
])('each with its innovation: %s', (sentence) => {
  expect(told(sentence).map(({ tier, unit, innovation }) => `${tier} ${unit} ${innovation}`)).toEqual([
    'juara I RSUD Tuban Sicakep',
    'juara II Puskesmas Senori Tuban Pindang',
  ]);
});

test('an innovation that adjoins nobody is nobody’s, and the row is read by other rules', () => {
  expect(
    dealt('Pada Smart Health Award 2024 juara I diraih RSUD Tuban, berkat kerja keras tim. Inovasi “Pindang” dipuji.'),
  ).toEqual(['35.23 juara I RSUD Tuban']);
});

test('the class of governments stands before the first place, and tells which of two is meant', () => {
  expect(
    dealt(
      'Smart Region Award 2021 diserahkan di Jakarta.',
      'Predikat kabupaten terbaik pertama diraih Tuban, terbaik kedua diraih Lumajang, dan terbaik ketiga diraih Malang.',
      'Sementara predikat kota terbaik pertama diraih Batu, terbaik kedua diraih Malang, dan terbaik ketiga diraih Madiun.',
    ).map((one) => one.split(' ')[0]),
  ).toEqual(['35.23', '35.08', '35.07', '35.79', '35.73', '35.77']);
});
