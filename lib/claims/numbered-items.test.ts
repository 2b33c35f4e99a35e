import { expect, test } from 'vitest';
import { numberedItems } from './numbered-items.ts';
import { told } from './told.fixture.ts';

const said = (...lines: readonly string[]) =>
  told(...lines).map(({ status, recipient, competitions, award, tier, year }) =>
    [status === 'asserted' ? '' : status, recipient?.name, competitions[0] ?? award, tier, year]
      .filter(Boolean)
      .join(' | '),
  );

test('items count from one upwards, and three at least', () => {
  const items = (text: string) => numberedItems(text)?.map(({ start, end }) => text.slice(start, end));
  expect(items('Yakni: 1. satu; 2. dua; 3) tiga')).toEqual(['satu;', 'dua;', 'tiga']);
  expect(items('Yakni: 1. satu; 3. tiga; 5. lima')).toBeUndefined();
  expect(items('Naik 1,2 dan 3. Lalu 4.')).toBeUndefined();
});

test('awards that a paragraph counts, of the body that the words above name', () => {
  expect(
    said(
      'Tuban Bertabur Prestasi',
      'Pemerintah Kabupaten Tuban mencetak prestasi sepanjang tahun 2022.',
      'Berikut uraiannya:',
      '1. Penghargaan Kabupaten Layak Anak Level Madya dari Kementerian; 2. Penghargaan Literasi dari Perpustakaan Nasional; 3. Nominator UHC Award; 4. Opini WTP dari BPK.',
    ),
  ).toEqual([
    'Kabupaten Tuban | kla | Madya | 2022',
    'Kabupaten Tuban | Penghargaan Literasi | 2022',
    'planned | Kabupaten Tuban | uhc-award | 2022',
    'Kabupaten Tuban | opini-bpk | WTP | 2021',
  ]);
});

test('the words before the first number name whose they are, and not who gave them', () => {
  expect(
    said(
      'Pada 2023 Kota Batu meraih tiga penghargaan, yaitu: 1) Adipura 2022; 2) KLA Nindya dari Provinsi Jawa Timur; 3) UHC Award.',
    ),
  ).toEqual(['Kota Batu | adipura | 2022', 'Kota Batu | kla | Nindya | 2023', 'Kota Batu | uhc-award | 2023']);
});

test.each([
  'Kabupaten Tuban menargetkan tiga penghargaan: 1. Adipura; 2. KLA Utama; 3. UHC Award.',
  'Program Kabupaten Tuban: 1. Pembangunan jalan; 2. Adipura; 3. Perbaikan drainase; 4. Pelatihan.',
])('“%s” counts nothing that was won', (text) => {
  expect(said(text).filter((one) => !/^(?:hoped|planned)/.test(one))).toEqual([]);
});
