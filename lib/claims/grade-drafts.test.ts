import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const graded = (...lines: readonly string[]) =>
  told(...lines)
    .filter(({ status }) => status === 'asserted')
    .map(({ recipient, tier, year }) => `${recipient?.codes.join('|')} ${tier} ${year}`);

const TWO_AND_TWO = ['35.08 WTP 2017', '35.23 WTP 2017', '35.79 WDP 2017', '74.04 WDP 2017'];

test.each([
  'Kabupaten Lumajang dan Tuban meraih WTP atas LKPD 2017, sedangkan Batu dan Buton WDP.',
  'Kabupaten Lumajang dan Tuban meraih WTP atas LKPD 2017, namun Kota Batu dan Kabupaten Buton harus puas dengan opini WDP.',
  'Atas LKPD 2017, opini WTP diberikan kepada Lumajang dan Tuban, opini WDP kepada Kota Batu dan Buton.',
  'Kabupaten Lumajang dan Tuban beropini WTP atas LKPD 2017, sementara yang masih WDP adalah Kota Batu dan Kabupaten Buton.',
  'Untuk LKPD 2017, Kabupaten Lumajang WTP, Kabupaten Tuban WTP, Kota Batu WDP dan Kabupaten Buton WDP.',
  'Kabupaten Lumajang, Tuban, Kota Batu dan Kabupaten Buton masing-masing meraih WTP, WTP, WDP dan WDP atas LKPD 2017.',
])('each grade has its group: %s', (sentence) => expect(graded(sentence)).toEqual(TWO_AND_TWO));

test.each([
  ['Sedangkan Kota Batu masih WDP.', '35.79 WDP 2017'],
  ['Sementara satu daerah lagi, yakni Kota Batu, terpaksa mendapat opini Tidak Wajar.', '35.79 Tidak Wajar 2017'],
  ['Adapun Kota Batu harus puas dengan opini disclaimer atau Tidak Memberikan Pendapat.', '35.79 TMP 2017'],
  ['Sisanya, Kota Batu, WDP.', '35.79 WDP 2017'],
])('a sentence that is set against the one before: %s', (sentence, last) => {
  expect(graded(`LHP atas LKPD 2017 dibagikan. Kabupaten Tuban meraih WTP. ${sentence}`)).toEqual([
    '35.23 WTP 2017',
    last,
  ]);
});

test('in a headline the grade stands with its bodies', () => {
  expect(graded('Buton Disclaimer, Tuban dan Lumajang WTP', 'BPK menyerahkan LHP atas LKPD tahun 2017.')).toEqual([
    '74.04 TMP 2017',
    '35.23 WTP 2017',
    '35.08 WTP 2017',
  ]);
});

test('those who are excepted have the grade that is said of them', () => {
  expect(
    graded('Seluruh daerah meraih WTP atas LKPD 2017, kecuali Kabupaten Buton dan Kota Batu yang masih WDP.'),
  ).toEqual(['74.04 WDP 2017', '35.79 WDP 2017']);
});

test.each([
  'Dalam KLA 2023, Kabupaten Tuban dan Lumajang meraih kategori Nindya, sementara Kota Batu kategori Madya.',
  'Penghargaan KLA 2023 kategori Nindya diraih Tuban dan Lumajang, sedangkan kategori Madya untuk Kota Batu.',
])('grades of other awards alike: %s', (sentence) => {
  expect(graded(sentence)).toEqual(['35.23 Nindya 2023', '35.08 Nindya 2023', '35.79 Madya 2023']);
});

test('what is hoped for, or not reached, is not dealt out', () => {
  expect(graded('Kabupaten Tuban menargetkan WTP, sedangkan Kota Batu belum meraih WDP.')).toEqual([]);
});

test.each(['Sementara satu kabupaten lagi yakni Tuban terpaksa harus mendapat opini WDP.'])(
  'a bare name before what it had to take is a body: %s',
  (sentence) => {
    expect(graded(`BPK memeriksa LKPD tahun 2017 di Jawa Timur. ${sentence}`)).toEqual(['35.23 WDP 2017']);
  },
);

test.each([
  'Kota Batu juara 2 UHC Award 2023',
  'Kota Batu juara 2 UHC Award 2023.',
  'Kota Batu Peringkat Kedua pada UHC Award 2023.',
])('a body, its place and the award need no verb: %s', (sentence) => {
  expect(told(sentence)).toMatchObject([
    { status: 'asserted', competitions: ['uhc-award'], recipient: { codes: ['35.79'] } },
  ]);
});
