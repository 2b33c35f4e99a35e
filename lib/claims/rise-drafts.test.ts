import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const graded = (...lines: readonly string[]) =>
  told(...lines)
    .map(({ recipient, tier, year }) => `${recipient?.codes.join('|')} ${tier} ${year}`)
    .sort();

test.each([
  'Kabupaten Tuban meraih opini WTP atas LKPD 2017, naik dari WDP tahun lalu.',
  'Kabupaten Tuban meraih WTP atas LKPD 2017, meningkat dari opini WDP pada LKPD 2016.',
  'Kabupaten Tuban yang tahun lalu mendapat WDP kini meraih WTP atas LKPD 2017.',
  'Opini Kabupaten Tuban naik dari WDP pada 2016 menjadi WTP pada 2017.',
  'Pada 2016 Kabupaten Tuban hanya mendapat WDP, tahun ini meraih WTP atas LKPD 2017.',
  'Kabupaten Tuban naik peringkat pada opini BPK, dari WDP pada 2016 menjadi WTP pada 2017.',
  'Jika pada 2016 Kabupaten Tuban mendapat opini WDP, maka pada 2017 opini yang diraih adalah WTP.',
])('each grade has its own year: %s', (sentence) => {
  expect(graded(sentence)).toEqual(['35.23 WDP 2016', '35.23 WTP 2017']);
});

test.each([
  'Kabupaten Tuban turun dari WTP pada 2016 menjadi WDP atas LKPD 2017.',
  'Kabupaten Tuban mendapat WDP atas LKPD 2017, turun dari WTP tahun sebelumnya.',
])('so has a fall: %s', (sentence) => expect(graded(sentence)).toEqual(['35.23 WDP 2017', '35.23 WTP 2016']));

test.each([
  'Kabupaten Tuban naik dari opini WDP menjadi WTP atas LKPD 2017.',
  'Kabupaten Tuban meraih WTP atas LKPD 2017, naik dari WDP.',
])('an earlier grade without a year makes no claim: %s', (sentence) => {
  expect(graded(sentence)).toEqual(['35.23 WTP 2017']);
});

test('a grade of another award rises alike', () => {
  expect(graded('Kota Batu meraih KLA 2023 kategori Nindya, naik dari kategori Madya tahun 2022.')).toEqual([
    '35.79 Madya 2022',
    '35.79 Nindya 2023',
  ]);
});

test('a rise that is hoped for is none', () => {
  expect(
    told('Kabupaten Tuban berharap naik dari WDP menjadi WTP tahun depan.').filter(
      ({ status }) => status === 'asserted',
    ),
  ).toEqual([]);
});
