import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const said = (...lines: readonly string[]) =>
  told(...lines)
    .filter(({ award }) => award !== undefined)
    .map(({ recipient, competitions, year }) => [recipient?.name, competitions[0], year].join(' ').trim());

test('counted awards that the next sentences list without a verb', () => {
  expect(
    said(
      'Kabupaten Tuban memboyong lima penghargaan nasional. Diantaranya, Opini WTP ke 12 dari BPK RI, Adipura 2022. Kemudian, KLA 2021 dari kementerian.',
    ),
  ).toEqual(['Kabupaten Tuban opini-bpk', 'Kabupaten Tuban adipura 2022', 'Kabupaten Tuban kla 2021']);
});

test('a first item that names no award leaves the list open', () => {
  expect(
    said(
      'Pemkab Tuban meraih sejumlah penghargaan. Antara lain, piagam untuk kepala daerah yang peduli kesehatan. Lalu, Adipura 2022.',
    ),
  ).toEqual(['Kabupaten Tuban adipura 2022']);
});

test('the year of the sentence that counts them is that of the list', () => {
  expect(said('Sepanjang tahun 2021 Kota Batu meraih dua penghargaan. Yakni Adipura dan KLA 2020.')).toEqual([
    'Kota Batu adipura 2021',
    'Kota Batu kla 2020',
  ]);
});

test('a later year of its own, in a sentence without a verb', () => {
  expect(
    said(
      'Pemkab Tuban menerima Piala Adipura pada tahun 1997. Kemudian di tahun 2009 Piala Adipura. Lalu pada 2011, KLA.',
    ),
  ).toEqual(['Kabupaten Tuban adipura 1997', 'Kabupaten Tuban adipura 2009', 'Kabupaten Tuban kla 2011']);
});

test('what is said of an award behind the list is no item of it', () => {
  expect(said('Pemkab Tuban meraih dua penghargaan. Di antaranya Adipura 2022. Kemudian KLA 2021 dibahas.')).toEqual([
    'Kabupaten Tuban adipura 2022',
  ]);
  expect(said('Pemkab Tuban meraih Adipura 2017. Kemudian pada 2018 KLA lepas dari genggaman.')).toEqual([
    'Kabupaten Tuban adipura 2017',
  ]);
});

test.each([
  'Pemkab Tuban memberikan lima penghargaan. Di antaranya, Adipura 2022.',
  'Pemkab Tuban berharap meraih lima penghargaan. Di antaranya, Adipura 2022.',
  'Pemkab Tuban belum meraih sejumlah penghargaan. Di antaranya, Adipura 2022.',
  'Sejumlah daerah meraih sejumlah penghargaan. Di antaranya, Adipura 2022.',
  'Pemkab Tuban meraih lima penghargaan. Kemudian, Adipura 2022 dibahas.',
])('“%s” lists nothing that was won', (text) => {
  expect(said(text)).toEqual([]);
});

test('another body in the list has its award for itself', () => {
  expect(said('Pemkab Tuban meraih lima penghargaan. Di antaranya, Adipura 2022 untuk Kota Batu.')).toEqual([
    'Kota Batu adipura 2022',
  ]);
});

test('a list that goes on in quotation marks, with a verb inside one item', () => {
  expect(
    said(
      'Penghargaan yang diterima Kota Batu di antaranya Adipura 2018, KLA 2018, dan Opini WTP 2018.',
      'Kemudian, Karya Pilihan yang mewakili Indonesia pada Visionary Leader Award 2019, UHC Award 2019, IGA 2019.',
      '“Penghargaan Top 99 KIPP 2019 dan Anugerah Literasi 2019,” ujarnya.',
    )
      .filter((one) => !one.includes('Batu  '))
      .sort(),
  ).toEqual([
    'Kota Batu adipura 2018',
    'Kota Batu iga 2019',
    'Kota Batu kipp 2019',
    'Kota Batu kla 2018',
    'Kota Batu opini-bpk 2018',
    'Kota Batu uhc-award 2019',
  ]);
});

test('counted awards that were taken, and one of them named at once', () => {
  expect(
    said('Sejumlah penghargaan telah diterima Kota Batu, mulai dari Adipura. Di antaranya Opini WTP dan KLA Nindya.'),
  ).toEqual(['Kota Batu adipura', 'Kota Batu opini-bpk', 'Kota Batu kla']);
  expect(
    said('Sejumlah penghargaan prestisius berhasil diraih Pemkab Tuban. Diantaranya adalah Adipura. Lalu KLA 2021.'),
  ).toEqual(['Kabupaten Tuban adipura', 'Kabupaten Tuban kla 2021']);
});

test('a sentence with a subject and a verb of its own is no item', () => {
  expect(said('Kota Batu meraih Adipura, KLA, dan WTP. Kemudian pemerintah menata UHC Award dan IGA.').sort()).toEqual([
    'Kota Batu adipura',
    'Kota Batu kla',
    'Kota Batu opini-bpk',
  ]);
});

test('a counted list may begin some sentences further on, without a word of its own', () => {
  expect(
    said(
      'Pada akhir 2022 Kota Batu meraih sederet prestasi. Warga menyambutnya dengan suka cita.',
      '“Juara 1 Kategori SDM pada Anugerah Daya Saing 2022. Kemudian UHC Award, dengan capaian 95,84 persen. Lalu KLA 2022,” sebut wali kota.',
    ).filter((one) => !one.includes('Batu  ')),
  ).toEqual(['Kota Batu uhc-award', 'Kota Batu kla 2022']);
  expect(
    said('Kota Batu meraih sejumlah penghargaan. Adipura adalah penghargaan kebersihan. Opini WTP dibahas.'),
  ).toEqual([]);
});
