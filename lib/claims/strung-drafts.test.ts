import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const codes = (...lines: readonly string[]) => told(...lines).map(({ recipient }) => recipient?.codes.join('|'));

test('three names or more in a row after an award are its winners, however they are put', () => {
  const three = ['35.23', '35.08', '35.79'];
  expect(codes('Tiga daerah menerima Adipura 2019. Ketiganya adalah Tuban, Lumajang, dan Kota Batu.')).toEqual(three);
  expect(codes('Adipura 2019 dibagikan pagi ini. Pemda dimaksud ialah Tuban, Lumajang, Kota Batu.')).toEqual(three);
  expect(codes('Adipura 2019 dibagikan pagi ini. Ada pula Tuban; Lumajang; dan Kota Batu.')).toEqual(three);
  expect(codes('Adipura 2019 jatuh ke tiga daerah: Tuban (71), Lumajang (70), dan Kota Batu (69).')).toEqual(three);
});

test('two names, and those who came along or have it not, prove nothing', () => {
  expect(codes('Adipura 2019 dibagikan pagi ini. Ada pula Pemkab Tuban dan Pemkot Batu.')).toEqual([]);
  expect(codes('Penyerahan Adipura 2019 dihadiri Pemkab Tuban, Pemkab Lumajang, dan Pemkot Batu.')).toEqual([]);
  expect(
    told('Adipura 2019 dibagikan pagi ini. Pemkab Tuban, Pemkab Lumajang, dan Pemkot Batu belum beruntung.').filter(
      ({ status }) => status === 'asserted',
    ),
  ).toEqual([]);
});

test.each([
  'Kota Batu meraih Adipura 2019. Jalan tol itu melewati Tuban, Lumajang, dan Kota Madiun.',
  'Kota Batu meraih Adipura 2019. Sampahnya lebih sedikit dibanding Tuban, Lumajang, dan Kota Madiun.',
  'Kota Batu meraih Adipura 2019. Rapat dilakukan di tiga daerah yakni Tuban, Lumajang, dan Kota Madiun.',
])('other things are told of many as well: %s', (text) => expect(codes(text)).toEqual(['35.79']));

test('“penghargaan tersebut” is the award named last, even one that others only hope for', () => {
  expect(
    told(
      'Dua daerah menerima UHC Award 2019. Daerah lain akan diusulkan meraih Adipura. Tahun ini penghargaan tersebut dimiliki Tuban, Lumajang, dan Kota Batu.',
    ).filter(({ status, recipient }) => status === 'asserted' && recipient),
  ).toMatchObject([
    { competitions: ['adipura'], recipient: { codes: ['35.23'] } },
    { competitions: ['adipura'], recipient: { codes: ['35.08'] } },
    { competitions: ['adipura'], recipient: { codes: ['35.79'] } },
  ]);
});

test.each([
  'Penerima Adipura 2019 antara lain Tuban Jawa Timur, Lumajang Jawa Timur, dan Kota Batu Jawa Timur.',
  'Adipura 2019 dibagikan pagi ini. Tuban Jatim, Lumajang Jatim, dan Kota Batu Jatim untuk kategori kota kecil.',
  'Penerima Adipura 2019 antara lain Tuban (Jawa Timur) Lumajang (Jawa Timur), dan Kota Batu (Jawa Timur).',
])('the province right behind a name says where it lies and parts no list: %s', (text) =>
  expect(codes(text)).toEqual(['35.23', '35.08', '35.79']),
);

test('the province is no part of the name', () => {
  expect(told('Tuban Jatim meraih Adipura 2019.')).toMatchObject([{ recipient: { codes: ['35.23'] } }]);
});

test('who was chosen together with others has it as they have, but not where they were chosen for something else', () => {
  const both = ['35.23', '35.08', '35.79'];
  expect(
    codes(
      'Adipura 2019 diberikan kepada 80 daerah. Kabupaten Tuban terpilih bersama Kabupaten Lumajang dan Kota Batu.',
    ),
  ).toEqual(both);
  expect(
    codes('Adipura 2019 dibagikan kemarin. Kabupaten Tuban menerimanya bersama Kabupaten Lumajang dan Kota Batu.'),
  ).toEqual(both);
  expect(
    codes('Kabupaten Tuban meraih Adipura 2019. Tuban terpilih bersama Kabupaten Lumajang sebagai lokasi uji coba.'),
  ).toEqual(['35.23']);
});

test('those who did win it are told after one who did not', () => {
  expect(
    told(
      'Kabupaten Lumajang gagal meraih Piala Adipura 2018.',
      'Kota Batu, Kabupaten Tuban dan Kabupaten Buton berhasil mendapatkan penghargaan di bidang lingkungan tersebut.',
    ).map(({ status, year, recipient }) => `${status} ${year} ${recipient?.name}`),
  ).toEqual([
    'negated 2018 Kabupaten Lumajang',
    'asserted 2018 Kota Batu',
    'asserted 2018 Kabupaten Tuban',
    'asserted 2018 Kabupaten Buton',
  ]);
});

test('the province that a sentence opens with is where they lie', () => {
  expect(
    told(
      'Adipura 2018 diserahkan di Jakarta.',
      'Untuk Jawa Timur, Kota Batu dan Kabupaten Lumajang serta Kabupaten Tuban berhasil mendapatkan penghargaan tersebut.',
    ).map(({ recipient }) => recipient?.codes.join()),
  ).toEqual(['35.79', '35.08', '35.23']);
});
