import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const read = (...lines: readonly string[]) =>
  told(...lines).map(({ status, recipient, competitions, year }) =>
    [status, recipient?.name, competitions[0], year].join(' | '),
  );

test.each([
  'Kota Batu dan Kabupaten Tuban saja tidak dapat.',
  'Sayangnya Kota Batu dan Kabupaten Tuban tidak kebagian.',
  'Adapun Kota Batu serta Kabupaten Tuban belum berhasil meraihnya, karena TPA masih dinilai kurang.',
  'Hanya Kota Batu dan Kabupaten Tuban yang tidak menerimanya.',
  'Sementara Kota Batu dan Kabupaten Tuban gagal mempertahankannya.',
  'Ajang itu ternyata tidak memasukkan Kota Batu maupun Kabupaten Tuban dalam daftar penerima.',
  'Tim penilai mencoret Kota Batu dan Kabupaten Tuban dari daftar penerima.',
  'Kota Batu dan Kabupaten Tuban belum masuk dalam daftar penerima.',
  'Kota Batu dan Kabupaten Tuban juga tidak termasuk.',
])('what a sentence denies without a name is the award told before: %s', (sentence) => {
  expect(read('Adipura', `Kabupaten Lumajang meraih Adipura 2022. ${sentence}`)).toEqual([
    'asserted | Kabupaten Lumajang | adipura | 2022',
    'negated | Kota Batu | adipura | 2022',
    'negated | Kabupaten Tuban | adipura | 2022',
  ]);
});

test.each([
  'Jika Kota Batu tidak dapat, bupati kecewa.',
  'Kota Batu tidak dapat dipisahkan dari Kabupaten Tuban.',
  'Warga Kota Batu tidak mendapatkan bantuan.',
])('nothing is denied by: %s', (sentence) => {
  expect(read('Adipura', `Kabupaten Lumajang meraih Adipura 2022. ${sentence}`)).toEqual([
    'asserted | Kabupaten Lumajang | adipura | 2022',
  ]);
});

test('what predecessors won and others could not repeat is not won', () => {
  expect(
    read('Pemkab Tuban tidak mampu mengikuti jejak pemerintahan sebelumnya, yang berhasil mempersembahkan Adipura.'),
  ).toEqual(['negated | Kabupaten Tuban | adipura | ']);
});

test('a denial in a headline has the short verb', () => {
  expect(read('Kabupaten Tuban Belum Raih Adipura 2022', 'Warga bertanya.')).toEqual([
    'negated | Kabupaten Tuban | adipura | 2022',
  ]);
  expect(read('Kabupaten Tuban Tak Dapat Adipura 2022', 'Warga bertanya.')).toEqual([
    'negated | Kabupaten Tuban | adipura | 2022',
  ]);
});

test('who was struck off a list is not the body that the article is about', () => {
  expect(
    read('Kabupaten Tuban meraih Adipura 2022.', 'Tim penilai mencoret dua daerah dari daftar penerima Adipura 2022.'),
  ).toEqual(['asserted | Kabupaten Tuban | adipura | 2022']);
});

test('what was had before the pandemic is not of this year', () => {
  expect(
    read(
      'Adipura 2022',
      'Pada 2022 Kabupaten Tuban telah mendapatkan Adipura. Kota Batu mendapatkan Adipura dua tahun berturut-turut, sebelum pandemi Covid-19.',
    ),
  ).toEqual(['asserted | Kabupaten Tuban | adipura | 2022', 'asserted | Kota Batu | adipura | ']);
});

test('an award that this year’s win is denied of is denied for that year', () => {
  expect(
    read(
      'Gagal Pertahankan KLA',
      'Bupati kecewa Kabupaten Tuban gagal mendapat kembali Kota Layak Anak (KLA) tahun 2017 ini.',
    ),
  ).toEqual(['negated | Kabupaten Tuban | kla | 2017']);
});

test.each([
  'Kota Batu meraih Adipura pada 2016, namun pada 2018 gagal mempertahankannya.',
  'Kota Batu meraih Adipura pada 2016. Namun pada 2018 Kota Batu gagal mempertahankan gelar tersebut.',
  'Kota Batu meraih Adipura pada 2016, sedangkan pada 2018 tidak menerima penghargaan itu.',
])('what was won before is not won again: %s', (sentence) => {
  expect(read('Kota Batu', sentence)).toEqual([
    'asserted | Kota Batu | adipura | 2016',
    'negated | Kota Batu | adipura | 2018',
  ]);
});

test.each([
  'Setelah lima kali meraih Adipura, tahun 2018 Kota Batu tidak lagi meraih predikat tersebut.',
  'Untuk penghargaan Adipura tahun 2018 Kota Batu tidak mendapatkan itu.',
  'Untuk Adipura 2018, Kota Batu belum memperolehnya.',
])('the year of what is denied is no year of a win: %s', (sentence) => {
  expect(read('Kota Batu', sentence)).toEqual(['negated | Kota Batu | adipura | 2018']);
});

test('one has it and another has not', () => {
  expect(read('Adipura', 'Adipura 2018 diraih Kota Batu, sementara Kabupaten Tuban tidak mendapatkannya.')).toEqual([
    'asserted | Kota Batu | adipura | 2018',
    'negated | Kabupaten Tuban | adipura | 2018',
  ]);
});

test('"ditargetkan … akan masuk" is one hope', () => {
  expect(
    read('Adipura', 'Kota Batu dan Kabupaten Tuban ditargetkan pada 2019 juga akan masuk dalam daerah Adipura.'),
  ).toEqual(['hoped | Kota Batu | adipura | 2019', 'hoped | Kabupaten Tuban | adipura | 2019']);
});
