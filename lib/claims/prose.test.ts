import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Each claim as "recipient competition year tier", with its status where it is not asserted. */
function read(...lines: readonly string[]): readonly string[] {
  return told(...lines).map(({ recipient, competitions, award, year, tier, status }) =>
    [
      recipient?.name ?? '-',
      competitions[0] ?? award,
      year ?? '-',
      tier ?? '-',
      ...(status === 'asserted' ? [] : [status]),
    ].join(' | '),
  );
}

test('what was had before and what is had now are two claims, and neither is a condition', () => {
  expect(read('Jika pada 2021 Pemkab Tuban mendapat KLA kategori Madya, kali ini meraih kategori Nindya.')).toEqual([
    'Kabupaten Tuban | kla | 2021 | Madya',
    'Kabupaten Tuban | kla | - | Nindya',
  ]);
});

test('an office that no person is named with stands for all the places behind it', () => {
  expect(read('Piala Adipura 2022 diserahkan kepada Bupati Tuban, Lumajang, dan Buton.')).toEqual([
    'Kabupaten Tuban | adipura | 2022 | -',
    'Kabupaten Lumajang | adipura | 2022 | -',
    'Kabupaten Buton | adipura | 2022 | -',
  ]);
});

test('whoever is rewarded with an award has it', () => {
  expect(read('Menteri mengganjar Kabupaten Tuban dengan Piala Adipura 2022.')).toEqual([
    'Kabupaten Tuban | adipura | 2022 | -',
  ]);
});

test.each([
  'Piala Adipura 2022 diraih dua kabupaten yakni Kabupaten Tuban dan Kabupaten Lumajang.',
  'Piala Adipura 2022 diraih dua kabupaten di Jawa Timur, yakni Tuban dan Lumajang.',
  'Piala Adipura 2022 diterima dua daerah, yaitu Kabupaten Tuban dan Lumajang.',
])('those who are counted and then named have it: %s', (line) => {
  expect(read(line)).toEqual(['Kabupaten Tuban | adipura | 2022 | -', 'Kabupaten Lumajang | adipura | 2022 | -']);
});

test('the others who receive it are named without its name', () => {
  expect(
    read('Kota Batu meraih Piala Adipura 2022. Daerah lain yang menerima yakni Tuban dan Kabupaten Lumajang.'),
  ).toEqual([
    'Kota Batu | adipura | 2022 | -',
    'Kabupaten Tuban | adipura | 2022 | -',
    'Kabupaten Lumajang | adipura | 2022 | -',
  ]);
});

test('prizes that are told by their number were won like those before', () => {
  expect(
    read(
      'Pemkab Tuban menerima dua penghargaan. Pertama, Piala Adipura 2022. Kedua, penghargaan KLA 2022 kategori Madya.',
    ),
  ).toEqual(['Kabupaten Tuban | adipura | 2022 | -', 'Kabupaten Tuban | kla | 2022 | Madya']);
});

test('whoever came next has the next places, in their order', () => {
  expect(
    read(
      'Lomba Kebersihan Nasional 2022',
      'Kota Batu menyabet juara I, disusul Tuban dan Lumajang di posisi II dan III.',
    ),
  ).toEqual([
    'Kota Batu | Lomba Kebersihan Nasional 2022 | 2022 | juara I',
    'Kabupaten Tuban | Lomba Kebersihan Nasional 2022 | 2022 | posisi II',
    'Kabupaten Lumajang | Lomba Kebersihan Nasional 2022 | 2022 | posisi III',
  ]);
});

test('a prize of another giver, told besides, is a claim without a name and lends no grade', () => {
  expect(
    read(
      'Kabupaten Tuban meraih Piala Adipura 2022. Selain itu, Pemkab Tuban juga menerima penghargaan dari BPJS sebagai mitra terbaik.',
    ),
  ).toEqual(['Kabupaten Tuban | adipura | 2022 | -', 'Kabupaten Tuban |  | - | -']);
  expect(
    read(
      'Kabupaten Tuban meraih Piala Adipura 2022. Sebelumnya, Pemkab Tuban menerima penghargaan dari KPPN sebagai pengelola dana terbaik II.',
    )[0],
  ).toBe('Kabupaten Tuban | adipura | 2022 | -');
});

test('the occasion may be called a prize', () => {
  expect(
    read('Dalam ajang penghargaan KLA 2022, Kabupaten Tuban meraih predikat “Madya” dan dinobatkan sebagai teladan.'),
  ).toEqual(['Kabupaten Tuban | kla | 2022 | Madya']);
});

test('whoever stood for a region and won is no candidate any more', () => {
  expect(
    read(
      'Desa Sekar Jaya yang mewakili Kabupaten Tuban dalam Lomba Kampung Bersih 2022 meraih juara pertama dan Kelurahan Karang meraih juara ketiga dalam Lomba Kelurahan Bersih 2022.',
    ).filter((one) => one.endsWith('planned')),
  ).toEqual([]);
});

test('the other heads of regions are named behind a colon', () => {
  expect(
    read(
      'Wali Kota Batu menerima Piala Adipura 2022. Adapun kepala daerah lainnya: Bupati Tuban, Jawa Timur Salim Wiranto, dan Bupati Lumajang Rini Wirantini.',
    ),
  ).toEqual([
    'Kota Batu | adipura | 2022 | -',
    'Kabupaten Tuban | adipura | 2022 | -',
    'Kabupaten Lumajang | adipura | 2022 | -',
  ]);
});

test('a line of a list says what its head of region was called', () => {
  expect(
    read(
      'Berikut penerima Piala Adipura 2022:',
      '1. Bupati Tuban sebagai Kepala Daerah Inspiratif dalam Pembangunan Berkelanjutan.',
      '2. Wali Kota Batu sebagai Tokoh Perempuan dalam Pembangunan Berkelanjutan.',
    ),
  ).toEqual(['Kabupaten Tuban | adipura | 2022 | -', 'Kota Batu | adipura | 2022 | -']);
});

test('villages that say where they lie are not of the one regency that the article names besides', () => {
  expect(
    told(
      'Kabupaten Tuban memboyong dua penghargaan.',
      'Desa Sekar Jaya, Kecamatan Asri, Kabupaten Tuban menjadi Juara 1 Lomba Desa Sehat 2022. Juara 2 diraih Desa Arum Jernih, Kecamatan Kota, Kabupaten Lumajang.',
    ).map(({ recipient, tier }) => `${recipient?.name} ${tier}`),
  ).toEqual(['Kabupaten Tuban Juara 1', 'Kabupaten Lumajang Juara 2']);
});

test('places beyond the fifth are places', () => {
  expect(
    read(
      'Lomba Kebersihan Nasional 2022',
      'Terbaik kelima diraih Kabupaten Tuban dan kabupaten terbaik keenam Kabupaten Lumajang.',
    ),
  ).toEqual([
    'Kabupaten Tuban | Lomba Kebersihan Nasional 2022 | 2022 | Terbaik kelima',
    'Kabupaten Lumajang | Lomba Kebersihan Nasional 2022 | 2022 | terbaik keenam',
  ]);
});

test.each([
  'Kementerian menyerahkan Piala Adipura 2022 kepada 25 daerah. Kabupaten Tuban merupakan salah satu daerah yang meraih penghargaan tersebut.',
  'Sejumlah daerah meraih Piala Adipura 2022. Salah satu kabupaten peraih penghargaan tertinggi tersebut adalah Kabupaten Tuban.',
  'Bupati Tuban Salim Wiranto menjadi satu dari 20 kepala daerah yang menerima Piala Adipura 2022.',
  'Kabupaten Tuban menjadi satu dari lima belas daerah yang menerima Piala Adipura 2022.',
])('one of many is told of: %s', (line) => {
  expect(read(line)).toEqual(['Kabupaten Tuban | adipura | 2022 | -']);
});

test('several heads of regions have one verb behind them all', () => {
  expect(
    read(
      'Bupati Tuban, Wali Kota Batu Salim Wiranto, serta Bupati Buton Rini Wirantini juga menerima Piala Adipura 2022.',
    ),
  ).toEqual([
    'Kabupaten Tuban | adipura | 2022 | -',
    'Kota Batu | adipura | 2022 | -',
    'Kabupaten Buton | adipura | 2022 | -',
  ]);
  expect(read('Bupati Tuban dan Wali Kota Batu sama-sama menerima Piala Adipura 2022.')).toEqual([
    'Kabupaten Tuban | adipura | 2022 | -',
    'Kota Batu | adipura | 2022 | -',
  ]);
});

test('years behind one another open a clause', () => {
  expect(
    read(
      'Kabupaten Tuban meraih Piala Adipura 2022. Pada tahun 2019 dan 2020 Tuban juga meraih penghargaan yang sama.',
    ),
  ).toEqual([
    'Kabupaten Tuban | adipura | 2022 | -',
    'Kabupaten Tuban | adipura | 2019 | -',
    'Kabupaten Tuban | adipura | 2020 | -',
  ]);
});

test.each([
  'Tahun 2021, Kabupaten Tuban meraih Piala Adipura. Tahun 2022, penghargaan KLA kategori Madya dari kementerian.',
  'Piala Adipura 2021 diterima Bupati Tuban Salim Wiranto. Selanjutnya penghargaan KLA 2022 kategori Madya dari kementerian.',
])('what follows without a verb was won as well: %s', (line) => {
  expect(read(line)).toEqual(['Kabupaten Tuban | adipura | 2021 | -', 'Kabupaten Tuban | kla | 2022 | Madya']);
});

test('in a row of heads of regions the verb stands with the first, and a prize may have no name', () => {
  expect(
    told(
      'Bupati Tuban Salim Wiranto mendapat Piala Pers 2022 kategori Pertanian, Wali Kota Batu kategori Tokoh Perempuan Tangguh, dan Bupati Buton meraih penghargaan pembangunan wisata desa.',
    ).map(({ recipient, award, category }) =>
      [recipient?.name, award?.split(' 2022')[0] ?? '-', category ?? '-'].join(' | '),
    ),
  ).toEqual([
    'Kabupaten Tuban | Piala Pers | Pertanian',
    'Kota Batu | Piala Pers | Tokoh Perempuan Tangguh',
    'Kabupaten Buton | - | -',
  ]);
});

test('the end of a hall’s name wins nothing', () => {
  expect(read('Di Stadion Merdeka Madiun, Tuban meraih Piala Adipura 2022.')).toEqual([
    'Kabupaten Tuban | adipura | 2022 | -',
  ]);
});

test('a grade to rise to is not the one that was won', () => {
  expect(
    read(
      'Pemkab Tuban meraih KLA 2023 kategori Madya.',
      'Bupati menaruh asa agar KLA yang diraih Tuban bisa naik kelas ke kategori Utama.',
    ),
  ).toEqual(['Kabupaten Tuban | kla | 2023 | Madya']);
});

test('a sentence that follows from a hope is hoped for', () => {
  expect(
    read(
      'Pemkab Tuban Berbenah',
      'Bupati Tuban berharap semua pihak bekerja lebih baik. Sehingga bisa memperoleh Piala Adipura.',
    ),
  ).toEqual(['Kabupaten Tuban | adipura | - | - | hoped']);
});

test('a sentence that follows from work done is a win', () => {
  expect(
    read('Pemkab Tuban Berbenah', 'Semua pihak bekerja keras. Sehingga bisa memperoleh Piala Adipura 2022.'),
  ).toEqual(['Kabupaten Tuban | adipura | 2022 | -']);
});

test('one of the many that were given an award is named behind', () => {
  expect(
    read(
      'Kemenko PMK memberi penghargaan UHC Award 2023 kepada 22 provinsi dan 334 kabupaten/kota. Salah satunya Pemerintah Kota Batu.',
    ),
  ).toEqual(['Kota Batu | uhc-award | 2023 | -']);
});

test('a run of ranks gives none of them to all', () => {
  expect(
    read(
      'Penerima IGA 2023 peringkat pertama hingga ketiga secara berurutan diraih Kabupaten Tuban, Kabupaten Lumajang, dan Kota Batu.',
    ),
  ).toEqual(['Kabupaten Tuban | iga | 2023 | -', 'Kabupaten Lumajang | iga | 2023 | -', 'Kota Batu | iga | 2023 | -']);
});

test('those who follow the first have won too, but not the first place', () => {
  expect(
    read(
      'Pada IGA 2023, kategori kabupaten diraih Kabupaten Tuban sebagai terbaik pertama, diikuti Kabupaten Lumajang, Kabupaten Buton, dan Kota Batu.',
    ).map((line) => line.split(' | ').slice(0, 3).join(' | ')),
  ).toEqual([
    'Kabupaten Tuban | iga | 2023',
    'Kabupaten Lumajang | iga | 2023',
    'Kabupaten Buton | iga | 2023',
    'Kota Batu | iga | 2023',
  ]);
});

test('the year that a rank fell from is not the year of the claim', () => {
  expect(
    read(
      'Pemkot Batu meraih UHC Award 2024.',
      'Kota Madiun meraih kategori Madya, turun satu tingkat dari tahun 2020.',
    ),
  ).toEqual(['Kota Batu | uhc-award | 2024 | -', 'Kota Madiun | uhc-award | 2024 | Madya']);
});

test('those at the bottom of a ranking have no award by it', () => {
  expect(
    read(
      'Kota Batu meraih IGA 2023.',
      'Adapun daerah dengan skor terendah adalah Kabupaten Tuban, Kabupaten Lumajang, dan Kota Madiun.',
    ),
  ).toEqual(['Kota Batu | iga | 2023 | -']);
});

test('a place that the sentence gives to another is not ours', () => {
  expect(
    read('Pemkot Batu meraih UHC Award 2024 kategori Utama.', 'Sementara kategori Madya di sandang oleh Kota Madiun.'),
  ).toEqual(['Kota Batu | uhc-award | 2024 | Utama', 'Kota Madiun | uhc-award | 2024 | Madya']);
});

test('after “setelah meraih ...” the next sentences mean the award of the main clause', () => {
  expect(
    read(
      'Setelah meraih WTP, kali ini Pemkab Tuban kembali mendapatkan Top 99 Inovasi Pelayanan Publik 2019. Dua penghargaan itu masing-masing untuk inovasi “Ojek Lansia” dan “Ransel Sehat”.',
    ).filter((line) => line.includes('kipp')),
  ).toHaveLength(2);
});

test('a history told beside the news does not swallow it', () => {
  expect(
    read(
      'Pemkab Tuban memperoleh opini WTP atas LKPD Anggaran 2020.',
      'Sebelumnya WTP diperoleh Pemkab Tuban atas LKPD tahun 2018 dan 2019.',
    ),
  ).toEqual([
    'Kabupaten Tuban | opini-bpk | 2020 | WTP',
    'Kabupaten Tuban | opini-bpk | 2018 | WTP',
    'Kabupaten Tuban | opini-bpk | 2019 | WTP',
  ]);
});

test('schools and hospitals in a row are winners each, at the place that their names or brackets tell', () => {
  const found = told(
    'Empat instansi meraih UHC Award 2023.',
    'Instansi yang dimaksud di antaranya RSUD Haryoto (Lumajang), RSUD Sejahtera (Tuban), SMP Negeri 2 Kota Batu, SMP Negeri 5 Kota Batu.',
  );
  expect(found.map(({ recipient, unit }) => `${recipient?.codes} ${unit}`)).toEqual([
    '35.08 RSUD Haryoto (Lumajang)',
    '35.23 RSUD Sejahtera (Tuban)',
    '35.79 SMP Negeri 2 Kota Batu',
    '35.79 SMP Negeri 5 Kota Batu',
  ]);
});

test('categories in common words are dealt out by “kepada”', () => {
  const found = told(
    'Belasan Lembaga Menerima Bahari Award 2020',
    'Sebanyak 17 lembaga yang berprestasi meraih Bahari Award 2020 di Surabaya.',
    'Kemudian, kategori inovasi pelayanan kesehatan kepada Pemkab Tuban, kategori perbaikan rumah layak huni bagi fakir miskin kepada Pemkot Batu.',
  );
  expect(found.map(({ recipient, category }) => `${recipient?.codes} ${category}`)).toEqual([
    '35.23 inovasi pelayanan kesehatan',
    '35.79 perbaikan rumah layak huni bagi fakir miskin',
  ]);
});

test('“X daerah tersebut adalah ...” has the year of the sentence before, not of the headline', () => {
  expect(
    read(
      'Gubernur Apresiasi Pemda Peraih WTP 2021',
      'Sebelumnya, pada 2019, terdapat tiga pemda yang memperoleh opini WTP.',
      'Tiga pemda tersebut adalah Kabupaten Tuban, Kabupaten Lumajang, dan Kota Batu.',
    ),
  ).toEqual([
    'Kabupaten Tuban | opini-bpk | 2019 | WTP',
    'Kabupaten Lumajang | opini-bpk | 2019 | WTP',
    'Kota Batu | opini-bpk | 2019 | WTP',
  ]);
});

test.each([
  ['Pemkab Tuban meraih UHC Award 2024.', 'KLA kategori Utama 2024 sendiri hanya diraih 19 daerah.'],
  ['Pemkab Tuban meraih UHC Award 2024.', 'Sementara Adipura Kencana 2024 diberikan kepada gubernur.'],
  ['Pemkab Tuban meraih UHC Award 2024.', 'PT Semen Nusantara meraih Adipura Kencana 2024.'],
  [
    'Pemkab Tuban meraih UHC Award 2024.',
    'Hari itu hadir Wali Kota Batu, bupati penerima KLA 2024, dan tamu undangan.',
  ],
  [
    'Pemkab Tuban meraih UHC Award 2024.',
    'Kota atau kabupaten peraih KLA Utama adalah yang terbaik dari yang terbaik.',
  ],
  ['Pemkab Tuban meraih UHC Award 2024.', 'KLA Utama diberikan kepada pemenang KLA Nindya tahun-tahun sebelumnya.'],
  [
    'Pemkab Tuban meraih UHC Award 2024.',
    'Ada 19 kategori Utama, 76 kategori Nindya dan 135 kabupaten/kota kategori Pratama.',
  ],
  [
    'Pemkab Tuban meraih UHC Award 2024.',
    'Juara Lomba Desa berasal dari regional 4 yang terdiri dari Kabupaten Malang, Kota Madiun, Kota Batu, Kabupaten Lumajang.',
  ],
])('“%s %s” tells of one award', (lead, remark) => {
  expect(read(lead, remark)).toEqual(['Kabupaten Tuban | uhc-award | 2024 | -']);
});

test.each([
  ['Catatan lain yakni belum diraihnya penghargaan Adipura oleh Pemkab Tuban.', 'negated'],
  ['Tim penilai mencoret Kabupaten Tuban dari daftar penerima Adipura.', 'negated'],
])('“%s” is %s', (text, status) => {
  expect(told(text).map((claim) => claim.status)).toEqual([status]);
});

test('an innovation goes with the body behind it', () => {
  const found = told(
    'Inovasi milik Pemkab Tuban dan Pemkot Batu menorehkan prestasi pada KIPP 2022.',
    'Inovasi “Sumur Rukun” dari Pemkab Tuban masuk Top 45. Sedangkan inovasi “Sapa Warga” dari Pemkot Batu masuk Top 99.',
  );
  expect(
    found
      .filter(({ innovation }) => innovation)
      .map(({ recipient, innovation }) => `${recipient?.codes} ${innovation}`),
  ).toEqual(['35.23 Sumur Rukun', '35.79 Sapa Warga']);
});

test('what is won “di tingkat dunia” is no contest of this country', () => {
  expect(
    told('Pemkab Tuban meraih gelar juara pada Kompetisi Inovasi Pelayanan Publik di tingkat dunia.').map(
      ({ competitions }) => competitions,
    ),
  ).toEqual([[]]);
});

test('a grade that no sentence gives to the body is not its second one', () => {
  expect(
    read(
      'Pemkab Tuban Raih KLA Nindya 2023',
      'Pemkab Tuban menerima KLA 2023 kategori Nindya di Semarang.',
      'Penghargaan KLA Utama 2023 disematkan langsung Menteri.',
    ),
  ).toEqual(['Kabupaten Tuban | kla | 2023 | Nindya']);
});

test('the grade of a sentence about nobody does not become a sure claim of the body named elsewhere', () => {
  const [claim] = told(
    'Pemkab Tuban menerima KLA 2023.',
    'Bupati bersyukur. Penghargaan KLA Utama 2023 disematkan langsung Menteri.',
  );
  expect(claim).toMatchObject({ tier: 'Utama', inferred: ['recipient'] });
});

test('those who have it are counted behind the verb, and the subject of the sentence is not one of them', () => {
  expect(
    read('Pemkab Tuban menyabet KLA 2023, sedangkan predikat lebih tinggi, KLA Utama 2023, diraih tiga daerah.'),
  ).toEqual(['Kabupaten Tuban | kla | 2023 | -']);
});

test('a hoax is a denial', () => {
  expect(told('Kabar bahwa Kota Batu meraih Adipura Kencana ternyata hoaks.').map(({ status }) => status)).toEqual([
    'negated',
  ]);
});

test('those named behind “disusul” in an answering sentence have it too', () => {
  expect(
    read(
      'Menteri menyerahkan UHC Award 2023.',
      'Kategori kabupaten jatuh kepada Kabupaten Tuban disusul Kabupaten Lumajang dan Kabupaten Buton.',
    ).map((line) => line.split(' | ')[0]),
  ).toEqual(['Kabupaten Tuban', 'Kabupaten Lumajang', 'Kabupaten Buton']);
});

test('years in a row are a claim each', () => {
  expect(
    read('Kota Batu meraih piala Adipura selama tiga tahun berturut-turut yakni sejak tahun 2008, 2009, 2010.'),
  ).toEqual(['Kota Batu | adipura | 2008 | -', 'Kota Batu | adipura | 2009 | -', 'Kota Batu | adipura | 2010 | -']);
});

test('what is hoped for names the award of the win told beside it', () => {
  expect(
    read('Pemkab Tuban menargetkan KLA 2024 kategori Utama.', 'Tahun 2021 lalu, Pemkab Tuban meraih kategori Madya.'),
  ).toEqual(['Kabupaten Tuban | kla | 2024 | Utama | hoped', 'Kabupaten Tuban | kla | 2021 | Madya']);
});

test('“is scheduled to receive” is a plan', () => {
  expect(told('Pemkab Tuban is scheduled to receive the UHC Award 2024.').map(({ status }) => status)).toEqual([
    'planned',
  ]);
});

test('a product that is “unggulan” plans nothing', () => {
  expect(
    told('Pemkab Tuban menerima penghargaan berupa kopi unggulan dan KLA 2023.').map(({ status }) => status),
  ).toEqual(['asserted']);
});

test('a year since which somebody had won before is not the year of this win', () => {
  expect(
    read('Kota Batu meraih Adipura untuk kali kedua sejak tahun 2014.').filter((line) => line.includes('2014')),
  ).toEqual([]);
});

test('the next class of the contest names its best and who followed', () => {
  expect(
    read(
      'Pada UHC Award 2023, kategori kabupaten menempatkan Kabupaten Lumajang sebagai peraih peringkat pertama.',
      'Untuk kategori kota, posisi terbaik diraih Kota Batu, diikuti Kota Malang.',
      'Kategori kepulauan menempatkan Kabupaten Tuban sebagai yang terdepan, kemudian Kabupaten Buton.',
    ).map((line) => line.split(' | ')[0]),
  ).toEqual(['Kabupaten Lumajang', 'Kota Batu', 'Kota Malang', 'Kabupaten Tuban', 'Kabupaten Buton']);
});

test('those who were beaten have no part in the place, however they are named', () => {
  expect(
    read(
      'Kota Batu meraih Adipura 2014. Batu mendapat rangking satu dari tiga kota lainnya yaitu Malang, Madiun, dan Kota Bogor.',
    ),
  ).toEqual(['Kota Batu | adipura | 2014 | rangking satu']);
});

test('an award and the name that it is called by are one', () => {
  expect(read('Pemkab Tuban menerima penghargaan IGA bertajuk Smart Region Award 2023.')).toEqual([
    'Kabupaten Tuban | Smart Region Award 2023 | 2023 | -',
  ]);
});

test('what is denied of a year is not asserted of it by a sentence that names nobody', () => {
  expect(
    read(
      'Kabupaten Tuban Gagal Meraih Adipura 2018',
      'Kabupaten Tuban gagal meraih Adipura 2018. Piala Adipura yang sudah diraih berturut-turut itu harus lepas.',
    ),
  ).toEqual(['Kabupaten Tuban | adipura | 2018 | - | negated']);
});

test('a lower grade of all the years before has no year of its own', () => {
  expect(
    read(
      'Pemkab Tuban meraih opini WTP tahun 2015. Capaian ini yang pertama, karena selama ini hanya mendapat opini Wajar Dengan Pengecualian.',
    ),
  ).toEqual(['Kabupaten Tuban | opini-bpk | 2015 | WTP', 'Kabupaten Tuban | opini-bpk | - | WDP']);
});

test.each([
  'Di 5 Februari, mendapat penghargaan peringkat I nasional pengelolaan dana.',
  'Pada 1 Maret, meraih juara III kategori Ketangkasan dan Harapan III kategori Pemimpin.',
])('a place that another event or giver tells of is none of the award before: “%s”', (sentence) => {
  expect(read(`Pemkab Tuban meraih UHC Award 2024 kategori Utama. ${sentence}`)).toEqual([
    'Kabupaten Tuban | uhc-award | 2024 | Utama',
  ]);
});

test('a place in a contest in small letters is that contest’s, and none of the award before', () => {
  expect(
    read(
      'Pemkab Tuban meraih UHC Award 2024 kategori Utama. Kemudian meraih juara II lomba kebersihan kantor dari Kementerian Keuangan.',
    ),
  ).toEqual(['Kabupaten Tuban | uhc-award | 2024 | Utama', 'Kabupaten Tuban | lomba kebersihan kantor | - | juara II']);
});

test('a list of awards in words, whose heading names the recipient and the year', () => {
  expect(
    read(
      'Deretan Prestasi',
      'Wali Kota juga mengungkap sejumlah penghargaan yang berhasil diraih Pemerintah Kota Batu sepanjang tahun 2022, antara lain:',
      'Pertama, UHC Award dari BPJS Kesehatan.',
      'Kedua, Piala Adipura untuk kota sedang.',
    ),
  ).toEqual(['Kota Batu | uhc-award | 2022 | -', 'Kota Batu | adipura | 2022 | -']);
});

test('a list over two years gives none of them to its lines', () => {
  expect(
    read(
      'Deretan Prestasi',
      'Penghargaan yang diraih Pemerintah Kota Batu sepanjang tahun anggaran 2022/2023, antara lain:',
      'Pertama, UHC Award dari BPJS Kesehatan.',
    ),
  ).toEqual(['Kota Batu | uhc-award | - | -']);
});

test('those who receive it together are all told', () => {
  expect(
    read(
      'Kota Batu meraih Adipura 2019. Kota Batu menerima penghargaan bersama Kabupaten Tuban, Kabupaten Buton, dan 6 daerah di wilayah I (Bali, Jawa Timur).',
    ),
  ).toEqual([
    'Kota Batu | adipura | 2019 | -',
    'Kabupaten Tuban | adipura | 2019 | -',
    'Kabupaten Buton | adipura | 2019 | -',
  ]);
});

test('a contest of a province in the title is that of the text', () => {
  const told = (title: string) =>
    read(title, 'Pemenang UHC Award 2023 adalah Kota Batu.').filter((line) => line.includes('uhc'));
  expect(told('Kota Batu Juara UHC Award 2023 Tingkat Jawa Timur')).toEqual([]);
  expect(told('Kota Batu Juara UHC Award 2023')).not.toEqual([]);
});

test('names with what each has it for are all winners', () => {
  expect(
    read(
      'UHC Award 2023 diberikan kepada Kota Batu dengan program pasar murah, Kabupaten Tuban yang menjaga pasokan, serta Kabupaten Buton dengan kadernya.',
    ).map((line) => line.split(' | ')[0]),
  ).toEqual(['Kota Batu', 'Kabupaten Tuban', 'Kabupaten Buton']);
});

test('an instruction to keep what one has wins nothing', () => {
  expect(
    told('Pemkab Tuban menginstruksikan jajarannya untuk mempertahankan opini WTP.').map(({ status }) => status),
  ).toEqual(['hoped']);
});

test('what is handed to regents and mayors, or counted, is nobody’s in particular', () => {
  expect(read('Kota Batu menjadi tuan rumah.', 'Opini WTP diserahkan kepada bupati/wali kota masing-masing.')).toEqual(
    [],
  );
  expect(
    read('Kota Batu menjadi tuan rumah.', 'Ada 279 sekolah yang telah memenuhi kriteria dan berhasil meraih Adipura.'),
  ).toEqual([]);
});

test('an opinion is of the year whose accounts were audited', () => {
  expect(
    read(
      'BPK menyerahkan LHP atas LKPD Tahun Anggaran 2015 kepada 12 daerah.',
      'Hasilnya, Kota Batu meraih opini WTP.',
    ),
  ).toEqual(['Kota Batu | opini-bpk | 2015 | WTP']);
});

test('what the winners will be sent to is planned', () => {
  expect(
    told('Pemkab Tuban sebagai juara akan diikutkan dalam UHC Award tingkat nasional.').map(({ status }) => status),
  ).toEqual(['planned']);
});

test('a province behind a name and its short form only says where', () => {
  expect(
    read('Kabupaten Tuban (Bumi Wali), Jawa Timur, menjadi salah satu kabupaten yang menerima UHC Award 2023.').map(
      (line) => line.split(' | ')[0],
    ),
  ).toEqual(['Kabupaten Tuban']);
});

test('the provinces that a regional round takes in have not won it', () => {
  expect(
    read(
      'Kota Batu meraih Juara 1 UHC Award 2023 yang terdiri dari Kabupaten Tuban, Kabupaten Lumajang, Kabupaten Buton dan Bali.',
    ).map((line) => line.split(' | ')[0]),
  ).toEqual(['Kota Batu']);
});

test('a regency that stands for its province has won, not the province', () => {
  expect(
    read(
      'Melalui UHC Award 2023 yang digelar BPJS, Kabupaten Tuban kembali dipercaya mewakili Provinsi Bali menerima penghargaan sebagai salah satu yang memperoleh kategori Utama.',
    ).map((line) => line.split(' | ')[0]),
  ).toEqual(['Kabupaten Tuban']);
});

test('what somebody could not keep is not won', () => {
  expect(
    told(
      'Kekhawatiran warga bahwa Kota Batu tidak dapat mempertahankan Piala Adipura tahun 2011 menjadi kenyataan.',
    ).map(({ status }) => status),
  ).toEqual(['negated']);
});

test('what was had the year before is another claim, and “dari tahun sebelumnya” only compares', () => {
  expect(
    read('Kota Batu meraih UHC Award 2024 kategori Utama.', 'Tahun sebelumnya Kota Batu juga meraih kategori Utama.'),
  ).toEqual(['Kota Batu | uhc-award | 2024 | Utama', 'Kota Batu | uhc-award | 2023 | Utama']);
  expect(
    read(
      'Kota Batu meraih UHC Award 2024 kategori Utama.',
      'Kota Batu tahun ini naik satu tingkat dari tahun sebelumnya dan meraih kategori Utama.',
    ),
  ).toEqual(['Kota Batu | uhc-award | 2024 | Utama']);
});

test('a place among those of a grade keeps the grade', () => {
  expect(
    read(
      'Kota Batu masuk kategori Utama UHC Award 2024.',
      'Peringkat kedua ditempati Kabupaten Tuban dengan nilai 96,77.',
    ),
  ).toEqual(['Kota Batu | uhc-award | 2024 | Utama', 'Kabupaten Tuban | uhc-award | 2024 | Utama']);
});

test('a class that opens the sentence is the grade of all its places', () => {
  expect(
    read(
      'Kota Batu meraih UHC Award 2024 kategori Utama.',
      'Untuk kategori Madya, Kabupaten Tuban meraih peringkat pertama, disusul Kabupaten Lumajang di posisi kedua.',
    ).slice(1),
  ).toEqual(['Kabupaten Tuban | uhc-award | 2024 | Madya', 'Kabupaten Lumajang | uhc-award | 2024 | Madya']);
});

test('an opinion is on the year whose finances were looked at, not of the day on which it was handed over', () => {
  expect(
    read(
      'Pemkab Tuban berprestasi dalam pengelolaan keuangan TA 2021. Pengelolaan keuangan oleh Pemkab Tuban mendapat predikat WTP. Sebelumnya pada pengelolaan keuangan TA 2020, Kabupaten Tuban juga meraih predikat WTP.',
      'Predikat WTP itu diberikan BPK kepada Pemkab Tuban, Selasa (17/5/2022).',
    ),
  ).toEqual(['Kabupaten Tuban | opini-bpk | 2021 | WTP', 'Kabupaten Tuban | opini-bpk | 2020 | WTP']);
});

test('who stays at an opinion has it, and the year that it is held against is another', () => {
  expect(
    read(
      'BPK menyerahkan LHP atas LKPD Tahun Anggaran 2017.',
      'Kabupaten Tuban tetap bertahan dengan opini WTP, tak berubah seperti di Tahun Anggaran 2016 lalu.',
    ),
  ).toEqual(['Kabupaten Tuban | opini-bpk | 2017 | WTP']);
});

test('what any place that deserves it may get is no hope of ours', () => {
  expect(
    read(
      'Pemkab Tuban Berbenah',
      'Kementerian melakukan verifikasi untuk menentukan daerah yang layak mendapatkan predikat KLA 2025.',
    ),
  ).toEqual([]);
});

test.each([
  'Kemudian disusul Kota Madiun, Jawa Timur, yang duduk di peringkat ketiga UHC Award 2024.',
  'Kemudian disusul Kota Madiun yang menempati peringkat ketiga UHC Award 2024.',
])('who comes next, told of by a relative clause: %s', (sentence) => {
  expect(read(sentence).map((line) => line.split(' | ').slice(0, 3).join(' | '))).toEqual([
    'Kota Madiun | uhc-award | 2024',
  ]);
});

test.each([
  'Selamat kepada Pemprov Jawa Timur atas suksesnya penyelenggaraan UHC Award 2024.',
  'Kota Madiun berhasil menggelar UHC Award 2024.',
])('whoever holds a contest has not won it: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test('what is told for a contest in front of the sentence', () => {
  expect(read('Untuk UHC Award 2024, Kota Madiun menjadi peringkat ketiga.').map((line) => line.slice(0, 23))).toEqual([
    'Kota Madiun | uhc-award',
  ]);
});

test('a list that the next sentence tells is none of what the name of the award holds', () => {
  expect(
    read(
      'Finalis Top Inovasi Pelayanan Publik KIPP 2019',
      'Daerah yang meraih Top 99 yaitu Kota Madiun, Kabupaten Tuban, dan Kabupaten Lumajang.',
    ),
  ).toEqual(['Kota Madiun', 'Kabupaten Tuban', 'Kabupaten Lumajang'].map((one) => `${one} | kipp | 2019 | Top 99`));
});

test('the evening that has the name of all its lists tells of no other prize', () => {
  expect(
    read(
      'Kota Madiun meraih Top 45 Inovasi Pelayanan Publik Tahun 2021.',
      'Wali Kota Madiun menerima penghargaan Top Inovasi Pelayanan Publik Tahun 2021 di Jakarta.',
    ),
  ).toEqual(['Kota Madiun | kipp | 2021 | Top 45']);
});

test.each([
  'Sebanyak 45 inovasi berhasil meraih penghargaan pada UHC Award 2024, kata Wali Kota Madiun.',
  'Terdapat 110 inovasi dari wilayah Jawa Timur masuk UHC Award 2024, kata Wali Kota Madiun.',
])('innovations that are only counted are nobody’s: %s', (sentence) => {
  expect(read('Kota Madiun Berbenah', sentence)).toEqual([]);
});

test('whom a winner is to stand for has won nothing', () => {
  expect(
    read('Dengan hasil itu Kabupaten Tuban berhak mewakili Provinsi Jawa Timur dan akan maju ke UHC Award 2024.').map(
      (line) => line.split(' | ')[0],
    ),
  ).toEqual(['Kabupaten Tuban']);
});

test('a contest that is spoken of again is near again, however far above it was named', () => {
  const between = ['Sekda memberi selamat.', 'Warga senang.', 'Acara itu meriah.', 'Hujan turun.'];
  const told = (line: string) =>
    read('UHC Award 2024', 'Pemenang UHC Award 2024 diumumkan.', ...between, line).map((one) => one.split(' | ')[0]);
  expect(told('Lomba tahun ini diikuti tiga kota. Peringkat ketiga diraih Kota Madiun.')).toEqual(['Kota Madiun']);
});
