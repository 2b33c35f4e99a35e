import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Each claim as "code | unit", in text order. */
function units(...lines: readonly string[]): readonly string[] {
  return told(...lines).map(({ recipient, unit }) => `${recipient?.codes.join('|') ?? '-'} | ${unit ?? '-'}`);
}

test('villages that each stand before their regency', () => {
  expect(
    units(
      'Tiga desa penerima penghargaan Smart Village Award 2023 adalah Desa Sraten, Kabupaten Tuban, Desa Sijenggung, Kabupaten Lumajang dan Desa Maoslor, Kabupaten Buton.',
    ),
  ).toEqual(['35.23 | Desa Sraten', '35.08 | Desa Sijenggung', '74.04 | Desa Maoslor']);
});

test('an address is no row of villages', () => {
  expect(units('Pemkab Tuban meraih Adipura 2019, diserahkan di Jalan Mawar, Desa Sraten, Kabupaten Tuban.')).toEqual([
    '35.23 | -',
  ]);
});

test('the province behind a unit only says where it lies', () => {
  expect(units('Puskesmas Senori Tuban, Jawa Timur raih penghargaan Smart Health Award 2019.')).toEqual([
    '35.23 | Puskesmas Senori Tuban',
  ]);
  expect(units('Smart Health Award 2019 diraih RSUD Tuban Jawa Timur dan RSUD Lumajang.')).toEqual([
    '35.23 | RSUD Tuban',
    '35.08 | RSUD Lumajang',
  ]);
});

test('schools side by side win each for itself, in the place that the last one names', () => {
  expect(
    units('SD Negeri 1, SD Negeri 7, dan SD Negeri 9 Kota Batu menerima penghargaan Smart School Award 2018.'),
  ).toEqual(['35.79 | SD Negeri 1', '35.79 | SD Negeri 7', '35.79 | SD Negeri 9 Kota Batu']);
});

test('a unit that names no place is in the one regency that the article speaks of', () => {
  expect(
    units(
      'SMPN 3 Harapan Raih Penghargaan',
      'SMPN 3 Harapan yang terletak di Kabupaten Tuban meraih Smart School Award 2022.',
    ),
  ).toEqual(['35.23 | SMPN 3 Harapan']);
});

test('where an article speaks of two regencies, nobody can tell', () => {
  expect(
    units(
      'SMPN 3 Harapan Raih Penghargaan',
      'Siswa dari Kabupaten Tuban dan Kota Batu hadir. SMPN 3 Harapan meraih Smart School Award 2022.',
    ),
  ).toEqual(['- | SMPN 3 Harapan']);
});

test('villages with their district and their regency', () => {
  expect(
    units(
      'Tiga desa penerima penghargaan Smart Village Award 2023 adalah Desa Sraten, Kec. Tuntang, Kab. Tuban, Desa Sijenggung, Kecamatan Banjar Mangu, Kabupaten Lumajang dan Desa Maoslor, Kecamatan Kroya, Kabupaten Buton.',
    ),
  ).toEqual(['35.23 | Desa Sraten', '35.08 | Desa Sijenggung', '74.04 | Desa Maoslor']);
});

test('a district behind its village wins nothing', () => {
  expect(
    units(
      'Desa Sepahat Juara I',
      'Pemkab Tuban menggelar lomba. Desa Sepahat, Kecamatan Batu menerima Smart Village Award 2023.',
    ),
  ).toEqual(['35.23 | Desa Sepahat']);
});

test.each([
  'Tiga desa peraih Smart Village Award 2023 yaitu Desa Sraten, Kabupaten Tuban, Jawa Timur, Desa Sijenggung, Kabupaten Lumajang, Jawa Timur dan Desa Maoslor Kabupaten Buton, Sulawesi Tenggara.',
  'Penghargaan Smart Village Award 2023 diraih Desa Sraten, Kabupaten Tuban, Jawa Timur, Desa Sijenggung, Kabupaten Lumajang, Jawa Timur dan Desa Maoslor Kabupaten Buton, Sulawesi Tenggara.',
  'Penghargaan Smart Village Award 2023 diraih Desa Sraten, Kabupaten Tuban; Desa Sijenggung, Kabupaten Lumajang; dan Desa Maoslor (Kabupaten Buton).',
])('a list goes on behind the province of a village: %s', (text) => {
  expect(units(text).map((one) => one.slice(0, 20))).toEqual([
    '35.23 | Desa Sraten',
    '35.08 | Desa Sijengg',
    '74.04 | Desa Maoslor',
  ]);
});

test('those whom a number in words points back to', () => {
  expect(
    units(
      'Tiga desa meraih Smart Village Award 2023.',
      'Adapun tiga desa tersebut adalah Desa Sraten, Kabupaten Tuban, Desa Sijenggung, Kabupaten Lumajang, dan Desa Maoslor, Kabupaten Buton.',
    ),
  ).toEqual(['35.23 | Desa Sraten', '35.08 | Desa Sijenggung', '74.04 | Desa Maoslor']);
});

test('a village whose name ends like a region, before its district', () => {
  expect(
    units('Desa Lok Batu Kecamatan Mekarsari, Kabupaten Tuban meraih penghargaan Smart Village Award 2022.').map(
      (one) => one.slice(0, 21),
    ),
  ).toEqual(['35.23 | Desa Lok Batu']);
});

test('a district whose name ends like a region is in the one regency that the article tells of', () => {
  expect(
    units(
      'Pemkab Tuban menyerahkan hadiah',
      'Bupati Tuban menyerahkan hadiah Smart District Award 2022.',
      'Juara 1: Kecamatan Kuala Buton',
      'Juara 2: Kecamatan Mekarsari',
    ),
  ).toEqual(['35.23 | Kecamatan Kuala Buton', '35.23 | Kecamatan Mekarsari']);
  expect(units('Kelurahan Sukajadi Tuban meraih Smart District Award 2022.')).toEqual([
    '35.23 | Kelurahan Sukajadi Tuban',
  ]);
});

test('a school called after a village that begins like a city is not in that city', () => {
  const claims = told(
    'Dua sekolah di Kabupaten Lumajang meraih Adiwiyata 2013.',
    'Penerima Adiwiyata tersebut yakni SMP Negeri 1 Senduro dan SMA Negeri 1 Malang Rejo.',
  );
  expect(claims.flatMap(({ recipient }) => recipient?.name ?? [])).not.toContain('Kota Malang');
});

test('a unit of another regency is not what the winner won for', () => {
  expect(units('Smart Health Award 2019 diraih RSUD Tuban, kata Direktur RSUD Lumajang.')).toEqual([
    '35.23 | RSUD Tuban',
  ]);
  expect(units('Kota Batu meraih Smart Health Award 2019 bersama RSUD Lumajang.')).toEqual(['35.79 | -']);
});

test.each([
  'Pada Smart Village Award 2023 juara I diraih Desa Sraten, Kecamatan Banjar, Tuban, juara II Desa Sijenggung, Tuntang, Lumajang dan juara III Desa Maoslor, Buton.',
  'Juara I Smart Village Award 2023 Desa Sraten, Tuban, lalu juara II Desa Sijenggung, Lumajang, dan juara III Desa Maoslor, Kec. Kroya, Buton.',
  'Pada Smart Village Award 2023 juara I jatuh kepada Desa Sraten di Kabupaten Tuban, juara II Desa Sijenggung di Kabupaten Lumajang, juara III Desa Maoslor di Kabupaten Buton.',
])('regencies without their kind, in the middle of a row: %s', (sentence) => {
  expect(told(sentence).map(({ recipient, tier, unit }) => `${recipient?.codes.join('|')} ${tier} ${unit}`)).toEqual([
    '35.23 juara I Desa Sraten'.replace('juara I', sentence.includes('Juara I ') ? 'Juara I' : 'juara I'),
    '35.08 juara II Desa Sijenggung',
    '74.04 juara III Desa Maoslor',
  ]);
});

test('a name behind the comma that is one of a list is no place', () => {
  expect(units('Puskesmas Jenu, Tuban, Batu dan Kerek meraih Smart Health Award 2019.')).toEqual([
    '- | Puskesmas Jenu',
  ]);
});

test('the regency whose head acts is where the units are, whatever places are told', () => {
  expect(
    units(
      'SMPN 3 Harapan Raih Penghargaan',
      'Bupati Tuban menyambut para guru. SMPN 3 Harapan meraih Smart School Award 2022, yang digelar di hotel di Kota Batu.',
    ),
  ).toEqual(['35.23 | SMPN 3 Harapan']);
});

test('villages with their district and their regency, of which no comma parts the two', () => {
  expect(
    units(
      'Smart Village Award 2023 diraih Desa Sraten, Kecamatan Banjar Mangu Kabupaten Tuban, disusul Desa Maoslor, Kecamatan Kroya Kabupaten Buton.',
    ),
  ).toEqual(['35.23 | Desa Sraten', '74.04 | Desa Maoslor']);
});
