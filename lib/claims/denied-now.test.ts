import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const won = (...lines: readonly string[]) =>
  told(...lines)
    .filter(({ status }) => status === 'asserted')
    .map(({ recipient }) => recipient?.codes.join('|'));

test.each([
  ['Kota Batu gagal mendapatkan Adipura.', 'Sumbersari mendapatkan piala Adipura keempat kalinya.'],
  ['Kota Batu belum berhasil meraih Adipura.', 'Kota kecil Sumbersari kembali dilupakan, tetapi meraih piala Adipura.'],
  ['Pemkot Batu urung menerima Adipura.', 'Piala Adipura yang diterima Sumbersari disambut warga.'],
])('what a body failed to win is not given to it by inference: %s %s', (denial, other) => {
  expect(won(denial, 'Warga Kota Batu kecewa.', other)).toEqual([]);
});

test.each([
  ['Tahun lalu Kota Batu gagal meraih Adipura.', 'Tahun ini piala Adipura berhasil diraih.'],
  ['Kota Batu gagal meraih Adipura.', 'Kabupaten Tuban meraih Adipura.'],
])('what was won after all, or by another, stands: %s %s', (denial, other) => {
  expect(won(denial, other)).toHaveLength(1);
});

test('the year in which it was last had is not that of the failure', () => {
  expect(told('Kota Batu gagal meraih piala Adipura yang sempat mampir pada tahun 2008.')).toMatchObject([
    { status: 'negated', recipient: { codes: ['35.79'] } },
  ]);
  expect(told('Kota Batu gagal meraih piala Adipura yang sempat mampir pada tahun 2008.')[0]?.year).toBeUndefined();
});

test.each([
  'Dua pemerintah daerah memiliki nilai mendekati predikat Utama dalam UHC Award 2023.',
  'Tiga pemerintah daerah nyaris meraih UHC Award 2023 kategori Utama.',
])('those who came close have nothing, in the next sentence either: %s', (sentence) => {
  expect(won(sentence, 'Yaitu Kabupaten Tuban, Kabupaten Lumajang dan Kota Batu.')).toEqual([]);
});

test.each([
  'Empat daerah gagal meraih UHC Award tahun ini.',
  'Ada tiga daerah yang belum pernah meraih penghargaan itu.',
  'Tiga daerah diusulkan menerima penghargaan tahun depan.',
])('whoever goes on what was not won has not won it: %s', (sentence) => {
  expect(
    won(`Kabupaten Buton meraih UHC Award 2023. ${sentence} Yaitu Kabupaten Tuban, Kabupaten Lumajang dan Kota Batu.`),
  ).toEqual(['74.04']);
});

test('one of two grades is nobody’s', () => {
  expect(won('Dalam meraih opini WTP atau opini WDP, Kabupaten Tuban dinilai dari laporannya.')).toEqual([]);
});

test.each([
  'Berikut daftar daerah yang gagal meraih Adipura 2018:',
  'Daerah yang belum pernah menerima Adipura 2018 antara lain:',
  'Inilah daerah yang nyaris meraih Adipura 2018:',
])('a list of those who have not won is no list of winners: %s', (opening) => {
  expect(won(opening, '1. Kabupaten Tuban', '2. Kabupaten Lumajang', '3. Kota Batu')).toEqual([]);
});

test.each([
  'Sebagaimana diumumkan Kementerian PANRB, Kabupaten Tuban mendapatkan Adipura 2018.',
  'Pekan ini, sebagaimana di umumkan Kementerian PANRB, Kabupaten Tuban mendapatkan Adipura 2018.',
  'Seperti dirilis Kementerian Keuangan, Kabupaten Tuban meraih Adipura 2018.',
  'Menurut Kementerian PANRB, Kabupaten Tuban meraih Adipura 2018.',
])('whoever tells of it has not won it: %s', (sentence) => expect(won(sentence)).toEqual(['35.23']));

test.each([
  'Untuk lingkup Pemprov Bali baru ada beberapa yang pernah mendapatkan Adipura 2018.',
  'Di Kabupaten Tuban hanya dua yang meraih Adipura 2018.',
  'Kabupaten Tuban hadir. Sementara satu kabupaten lagi berhasil meraih Adipura 2018.',
])('those who are few are nobody named: %s', (sentence) => expect(won(sentence)).toEqual([]));

test('what any region may deserve is no hope of ours', () => {
  expect(
    told(
      'Kabupaten Tuban menyiapkan dokumen.',
      'Tim menentukan daerah yang layak mendapatkan predikat Kota Layak Anak.',
    ),
  ).toEqual([]);
});
