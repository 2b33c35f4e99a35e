import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Each claim as "recipient award year". */
function read(...lines: readonly string[]): readonly string[] {
  return told(...lines).map(({ recipient, competitions, award, year, unit }) =>
    [recipient?.name ?? '-', competitions[0] ?? award ?? 'a prize', year ?? '-', ...(unit ? [unit] : [])].join(' | '),
  );
}

test.each([
  'Pemkab Tuban kembali meraih penghargaan bergengsi dari Badan Narkotika Nasional pada Selasa (15/10/2024).',
  'Kabupaten Tuban berhasil meraih tujuh penghargaan pada acara Hari Keluarga di Sibolga, Jumat (26/7/2024).',
  'Pemerintah Kabupaten Tuban diganjar penghargaan oleh Kementerian Keuangan, Senin (3/6/2024).',
  'Bupati Tuban Aditya Halindra Faridzky menerima penghargaan dari Kapolda, Rabu (10/7/2024).',
  'Tuban Regency received an award from the Ministry of Finance on Monday (3/6/2024).',
])('a prize without a name is a claim: %s', (sentence) => {
  expect(read(sentence)).toEqual(['Kabupaten Tuban | a prize | 2024']);
});

test.each([
  'Pemkab Tuban berharap meraih penghargaan dari Kementerian Keuangan.',
  'Pemkab Tuban belum pernah meraih penghargaan.',
  'Pemkab Tuban menerima kunjungan tim penghargaan dari Kementerian Keuangan.',
  'Bupati Tuban memberikan penghargaan kepada guru teladan.',
  'Atlet asal Kabupaten Tuban meraih penghargaan dari Kementerian Olahraga.',
  'Sebelumnya Pemkab Tuban juga pernah meraih penghargaan dari Kementerian Keuangan.',
  'Pemkab Tuban mendapat penghargaan yang luar biasa, mulai dari kunjungan menteri.',
  'Sebanyak 20 daerah di Jawa Timur meraih penghargaan dari Kementerian Keuangan.',
])('what is hoped for, another’s or only spoken of is no claim: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test('a prize with a name is told by its name alone', () => {
  expect(
    read(
      'Pemkab Tuban Raih Penghargaan',
      'Pemkab Tuban meraih KLA 2023. Bupati mengatakan Pemkab Tuban menerima penghargaan dari kementerian.',
    ),
  ).toEqual(['Kabupaten Tuban | kla | 2023']);
});

test('somebody else’s prize without a name stands beside the named one', () => {
  expect(
    read(
      'Pemkab Tuban meraih KLA 2023.',
      'Sementara itu, Kabupaten Lumajang mendapat penghargaan dari Kementerian Keuangan pada 2 Oktober 2023.',
    ),
  ).toEqual(['Kabupaten Tuban | kla | 2023', 'Kabupaten Lumajang | a prize | 2023']);
});

test('those of a list are named behind the prize', () => {
  expect(
    read(
      'Dari 29 desa tersebut, tiga desa yang mendapat penghargaan dari KPK pada 2023 adalah Desa Sraten, Kabupaten Tuban, Desa Sijenggung, Kabupaten Lumajang dan Desa Maos, Kabupaten Buton.',
    ),
  ).toEqual([
    'Kabupaten Tuban | a prize | 2023 | Desa Sraten',
    'Kabupaten Lumajang | a prize | 2023 | Desa Sijenggung',
    'Kabupaten Buton | a prize | 2023 | Desa Maos',
  ]);
});

test('several who received prizes are each told once', () => {
  expect(
    read(
      'Pada 18 Desember 2014, sejumlah kepala daerah, yakni Bupati Tuban Fathul Huda dan Bupati Lumajang As’at, menerima penghargaan dari Antara.',
      'Bupati Tuban Fathul Huda menerima penghargaan bersama tiga kantor berita.',
    ),
  ).toEqual(['Kabupaten Tuban | a prize | 2014', 'Kabupaten Lumajang | a prize | 2014']);
});

test.each([
  [
    'Dinas Sosial Kabupaten Tuban kembali meraih penghargaan layanan publik terbaik dari Kementerian Sosial.',
    ['35.23'],
  ],
  ['SMAN 1 Tuban dan SMAN 2 Lumajang meraih penghargaan sekolah ramah anak.', ['35.23', '35.08']],
  ['Kapolda memberikan penghargaan kepada Polres Tuban dan Polres Lumajang.', ['35.23', '35.08']],
  [
    'Menteri memberikan penghargaan atas inovasi layanan kepada RSUD Kota Malang. Penghargaan serupa juga diberikan kepada RSUD Tuban dan RSUD Lumajang.',
    ['35.73', '35.23', '35.08'],
  ],
])('schools, offices and hospitals have it too: %s', (sentence, codes) => {
  expect(told(sentence).flatMap(({ recipient }) => recipient?.codes)).toEqual(codes);
});

test('each unit has the prize that was given to it, in an article about many', () => {
  const units = (...lines: readonly string[]) => told(...lines).map(({ unit }) => unit);
  const lead = 'Pemkab Tuban menyerahkan penghargaan pada Hari Kesehatan.';
  expect(
    units(
      lead,
      'Puskesmas berprestasi diberikan kepada Puskesmas Jenu sedangkan pengelola obat terbaik diraih Puskesmas Palang.',
    ),
  ).toEqual(['Puskesmas Jenu', 'Puskesmas Palang']);
  expect(units(lead, 'Bantuan obat diberikan kepada Puskesmas Jenu.')).toEqual([]);
  expect(units(lead, 'Piala bergilir terbaik akan diberikan kepada Puskesmas Jenu.')).toEqual([]);
});
