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
