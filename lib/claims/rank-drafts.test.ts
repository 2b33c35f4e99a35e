import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Each claim as "code | tier | category | unit", in text order. */
function places(...lines: readonly string[]): readonly string[] {
  return told(...lines).map(({ recipient, tier, category, unit }) =>
    [recipient?.codes.join('|') ?? '-', tier ?? '-', category ?? '-', ...(unit === undefined ? [] : [unit])].join(
      ' | ',
    ),
  );
}

test('a body that takes several places has each of them', () => {
  expect(
    places(
      'Di ajang Smart Region Award 2021, Pemkab Tuban raih Terbaik Ke-1 Kategori Perencanaan Kebutuhan; Terbaik Ke-1 Kategori Data; dan, Terbaik Ke-3 Kategori Pengawasan.',
    ),
  ).toEqual([
    '35.23 | Terbaik Ke-1 | Perencanaan Kebutuhan',
    '35.23 | Terbaik Ke-1 | Data',
    '35.23 | Terbaik Ke-3 | Pengawasan',
  ]);
});

test('medals, and places with no verb before them', () => {
  expect(
    places(
      'Penghargaan yang diraih Pemkab Tuban pada Smart Region Award 2021 di antaranya Gold Winner kategori Website, Silver Winner kategori Media Sosial, dan Bronze Winner kategori Media Cetak.',
    ),
  ).toEqual([
    '35.23 | Gold Winner | Website',
    '35.23 | Silver Winner | Media Sosial',
    '35.23 | Bronze Winner | Media Cetak',
  ]);
  expect(
    places(
      'Pemkab Tuban menerima Smart Region Award 2021.',
      'Pemkab Tuban Terbaik I untuk Pengelolaan Data dan Terbaik II untuk Laporan.',
    ),
  ).toEqual(['35.23 | Terbaik I | -', '35.23 | Terbaik II | -']);
});

test('several bodies with several places each', () => {
  expect(
    places(
      'Dua daerah membawa pulang dua piala Smart Region Award 2022 yaitu Kabupaten Tuban peringkat 2 kategori Penilaian Kompetensi dan peringkat 3 Perencanaan, lalu Kota Batu peringkat 1 kategori Data serta peringkat 5 Disiplin.',
    ),
  ).toEqual([
    '35.23 | peringkat 2 | Penilaian Kompetensi',
    '35.23 | peringkat 3 | -',
    '35.79 | peringkat 1 | Data',
    '35.79 | peringkat 5 | -',
  ]);
});

test('places that a sentence spells out after two awards', () => {
  expect(
    places(
      'Pemkot Batu meraih dua penghargaan dalam Smart Region Award 2022, berupa peringkat pertama konten berita, dan peringkat ketiga siaran pers.',
    ),
  ).toEqual(['35.79 | peringkat pertama | -', '35.79 | peringkat ketiga | -']);
});

test('three fields in a row are three places, not a scale', () => {
  expect(
    places(
      'Pada Smart Region Award 2022 Pemkab Tuban menyabet juara 1 kategori Media Sosial, juara 2 kategori Siaran Pers dan juara 3 kategori Laman.',
    ),
  ).toEqual(['35.23 | juara 1 | Media Sosial', '35.23 | juara 2 | Siaran Pers', '35.23 | juara 3 | Laman']);
});

test.each([
  [
    'a rise from one place to another',
    'Pemkab Tuban naik dari peringkat 5 menjadi peringkat 2 dalam Smart Region Award 2022.',
  ],
  [
    'a place that was hoped for',
    'Pemkab Tuban menargetkan juara I kategori Data dan juara II kategori Laman Smart Region Award 2022.',
  ],
])('%s is no second place won', (_, sentence) => {
  expect(told(sentence).filter(({ status }) => status === 'asserted').length).toBeLessThan(2);
});

test('places that other bodies are named behind go to those', () => {
  expect(
    places('Pada ajang Smart Region Award 2022, juara I diraih Kabupaten Tuban, juara II diraih Kabupaten Lumajang.'),
  ).toEqual(['35.23 | juara I | -', '35.08 | juara II | -']);
});

test.each(['diisi oleh', 'ditempati', 'diduduki'])('a place is %s whoever stands behind it', (filled) => {
  expect(
    places(`Pemkab Tuban menempati posisi keempat Lomba Taman 2021, dan posisi kelima ${filled} Pemkab Lumajang.`),
  ).toEqual(['35.23 | posisi keempat | -', '35.08 | posisi kelima | -']);
});

test('"di posisi kedua, Kota X ..., disusul Kota Y di posisi ketiga": no verb, but the place opens the sentence', () => {
  expect(
    places(
      'Kota Batu juara I Lomba Taman 2021. Di posisi kedua, Pemkab Tuban dengan nilai 97,46, disusul oleh Pemkab Lumajang di posisi ketiga dengan nilai 96,91.',
    ),
  ).toEqual(['35.79 | juara I | -', '35.23 | posisi kedua | -', '35.08 | posisi ketiga | -']);
});

test('who must be content with a place has it', () => {
  const won = (text: string) => places(`Kota Batu juara I Lomba Taman 2021. ${text}`).slice(1);
  expect(won('Kabupaten Tuban harus puas di posisi kedua.')).toEqual(['35.23 | posisi kedua | -']);
  expect(won('Kabupaten Tuban terpaksa puas dengan juara kedua.')).toEqual(['35.23 | juara kedua | -']);
  expect(won('Kabupaten Tuban dan Kabupaten Lumajang harus puas di posisi kedua dan ketiga.')).toEqual([
    '35.23 | posisi kedua | -',
    '35.08 | posisi ketiga | -',
  ]);
  expect(won('Kabupaten Tuban tidak mau puas dengan juara kedua.')).toEqual([]);
});
