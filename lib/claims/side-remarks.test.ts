import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const LEAD = 'Pemkab Lumajang meraih UHC Award 2024 kategori Madya.';

/** What is said beside the story and claims nothing; each line is wording as printed (names changed). */
test.each([
  'Penilaian itu dibagi dalam dua kategori, yakni KLA dan UHC Award.',
  'Penghargaan tersebut terdiri dari dua macam, yakni KLA Nindya dan UHC Award.',
  'Adapun empat kategori penerima KLA adalah sebagai berikut.',
  'Kriteria pemenang dalam “KLA” 2018 berdasarkan hasil kinerja daerah selama tahun 2017.',
  'Biasanya, Kabupaten Lumajang menyabet Piala Adipura kategori kota kecil.',
  'Sebab Lumajang biasanya meraih KLA.',
  'Peraih KLA 2023 berjumlah 39 kabupaten/kota.',
  'Ia menambahkan, penerima KLA 2022 sebanyak 120 daerah dari 7 provinsi.',
  'Jenis penghargaan yang diberikan yaitu KLA, Adipura dan lainnya.',
  'Pemberian itu dilakukan bersamaan dengan pemberian penghargaan Piala Adipura.',
  'Penghargaan ini diberikan dua tahun sekali, berbeda dengan penghargaan Adipura.',
  'Tanda kehormatan yang disematkan kepada kepala daerah itu berdasarkan hasil penilaian KLA Tahun 2022.',
  'Kementerian mengumumkan pemenang IGA pada malam itu.',
  'Pemkab Lumajang juga memberikan penghargaan dalam sejumlah kategori, antara lain Inovasi Award dan Pengawasan Award.',
  'Pemda yang menerima Adipura akan dibina lebih lanjut.',
  'Baca juga: Lumajang Raih Adipura Kencana',
  '**Baca Juga: Lumajang Raih Adipura Kencana',
  'Penyerahan berlangsung pada acara ‘Penganugerahan Insan Perhubungan Award 2016’ di Jakarta.',
])('“%s” claims nothing', (remark) => {
  const asserted = told('Kabar Lumajang', LEAD, remark).filter(({ status }) => status === 'asserted');
  expect(asserted.map(({ competitions, award }) => competitions[0] ?? award)).toEqual(['uhc-award']);
});

test('a link to another article inside the text lends nothing to what follows', () => {
  const found = told(
    'Kabar Lumajang',
    LEAD,
    'Baca juga:',
    'Kota Batu Raih Adipura Kencana 2022',
    'Bupati bersyukur atas hal itu.',
  );
  expect(found.map(({ competitions }) => competitions[0])).toEqual(['uhc-award']);
});

test('the evening at which a prize was handed over is no other prize', () => {
  const claim = ['Bupati Tuban menerima Adipura 2023.'];
  for (const evening of [
    'Penghargaan di bidang lingkungan tersebut diserahkan pada Malam Anugerah Sanitasi Warga Award 2023.',
    'Piala itu diterima Bupati dalam acara Sanitasi Warga Award Tahun 2023.',
  ])
    expect(told(...claim, evening).map(({ competitions }) => competitions)).toEqual([['adipura']]);
  expect(told('Bupati Tuban juga menerima Sanitasi Warga Award 2023.')).toHaveLength(1);
});

test('a school behind the second verb has not won what is set apart before it', () => {
  const claims = told(
    'Kota Batu meraih Adipura 2016.',
    'Selain meraih Adipura, kota ini juga mendapatkan Penghargaan Sekolah Hijau 2016 melalui SDN 3 Kota Batu.',
  );
  expect(claims.map(({ competitions, unit }) => [competitions.join(), unit])).toEqual([
    ['adipura', undefined],
    ['', 'SDN 3 Kota Batu'],
  ]);
});

test.each([
  'Pemkab Lumajang juga mengembangkan program serupa dengan menurunkan konsep Adipura menjadi Adipura Desa.',
  'Kemenangan itu ditetapkan oleh Gubernur Jawa Timur melalui SK Nomor 188 tentang Pemenang Lomba Desa 2024.',
])('a model and the title of a decree are won by nobody: %s', (remark) => {
  expect(told(LEAD, remark).filter(({ status }) => status === 'asserted')).toHaveLength(1);
});

test.each([
  'Desa Sari yang mewakili Kabupaten Tuban pada Lomba Desa Jawa Timur 2018 ditetapkan sebagai Juara I.',
  'Desa Sari yang mewakili Kabupaten Tuban dalam Lomba Desa Jawa Timur 2018 meraih juara I.',
])('whoever stood for a regency may have won: %s', (sentence) => {
  expect(told(sentence).map(({ status, unit }) => [status, unit])).toEqual([['asserted', 'Desa Sari']]);
});

test('or may only be looked at', () => {
  expect(
    told('Desa Sari yang mewakili Kabupaten Tuban pada Lomba Desa Jawa Timur 2018 dinilai tim juri.').filter(
      ({ status }) => status === 'asserted',
    ),
  ).toEqual([]);
});
