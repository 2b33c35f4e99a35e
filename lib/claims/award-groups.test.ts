import { expect, test } from 'vitest';
import type { AwardMention } from '../recognise/mention.ts';
import { awardGroups } from './award-groups.ts';
import { told } from './told.fixture.ts';

/** Each claim as "award tier". */
const read = (...lines: readonly string[]) =>
  told(...lines).map(({ competitions, award, tier }) => `${competitions[0] ?? award} ${tier ?? '-'}`);

test.each([
  [
    'Pemkab Tuban meraih Juara 1 Lomba Poco, Juara 3 Lomba Baris Indah dan Juara 2 Lomba Kebersihan Kantor.',
    ['Lomba Poco Juara 1', 'Lomba Baris Indah Juara 3', 'Lomba Kebersihan Kantor Juara 2'],
  ],
  [
    'Pemkab Tuban meraih juara 1 Lomba Sanitasi 2022 dan terbaik pertama dalam Lomba Pembangunan 2022.',
    ['Lomba Sanitasi 2022 juara 1', 'Lomba Pembangunan 2022 terbaik pertama'],
  ],
  [
    'Kota Batu menyabet predikat Madya UHC Award 2023, kategori Nindya KLA 2023 serta Opini WTP.',
    ['uhc-award Madya', 'kla Nindya', 'opini-bpk WTP'],
  ],
])('a grade before each award is that award’s: %s', (sentence, claims) => {
  expect(read(sentence)).toEqual(claims);
});

test('a grade behind each award is that award’s', () => {
  expect(read('Kota Batu meraih KLA 2023 kategori Madya dan UHC Award 2023 kategori Utama.')).toEqual([
    'kla Madya',
    'uhc-award Utama',
  ]);
});

test('a grade inside an item of a list is not that of the next item', () => {
  expect(
    read(
      'Kota Batu meraih UHC Award 2023 dari Kementerian Koordinator PMK dengan kategori Utama, penghargaan KLA 2023.',
    ),
  ).toEqual(['uhc-award Utama', 'kla -']);
});

test('a field and the place in it stand in one name', () => {
  expect(
    told('Kota Batu meraih Visionary Leader Award 2023 Kategori Dokumen Perencanaan Terbaik Ketiga Se-Jatim.').map(
      ({ tier, category }) => [tier, category],
    ),
  ).toEqual([['Terbaik Ketiga', 'Dokumen Perencanaan']]);
});

test('a list of prizes of one contest has a claim for each', () => {
  expect(
    read(
      'Kota Batu menyabet 3 penghargaan sekaligus yakni UHC Award Utama, UHC Award Madya, dan UHC Award Pratama.',
    ).sort(),
  ).toEqual(['uhc-award Madya', 'uhc-award Pratama', 'uhc-award Utama']);
});

test('what stands behind another prize of a list is not the first one’s, nor is the host of a contest', () => {
  const units = (line: string) => told(line).map(({ tier, unit }) => [tier, unit]);
  expect(
    units(
      'Kota Batu mendapat apresiasi UHC Award 2022, penghargaan kader terbaik I, dan penghargaan juara kedua yang diraih Puskesmas Bumiaji.',
    ),
  ).toEqual([[undefined, undefined]]);
  expect(
    units('Kota Batu meraih Lomba Baca Nusantara 2022 yang diselenggarakan Dinas Perpustakaan Kabupaten Tuban.'),
  ).toEqual([[undefined, undefined]]);
});

test('what an award was judged by is none', () => {
  expect(
    read(
      'Kota Batu meraih UHC Award 2023. Penghargaan yang diterima Kota Batu didasarkan pada penghargaan pembangunan daerah 2022.',
    ),
  ).toEqual(['uhc-award -']);
});

test('a prize told at length takes no award that was named before', () => {
  expect(
    read(
      'Kota Batu meraih UHC Award 2023.',
      'Kota Batu juga mendapat penghargaan sebagai tim percepatan dan perluasan digitalisasi daerah terbaik II.',
    ),
  ).toEqual(['uhc-award -']);
});

test('two prizes of one contest, each with its year, are two', () => {
  const text = 'top bumd awards 2024 dan top ceo bumd 2024 yang kami terima';
  const award = (quote: string, year?: number): AwardMention => ({
    id: quote,
    type: 'award',
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
    quote,
    competitions: ['top-bumd'],
    general: false,
    ...(year !== undefined && { surfaceYear: year }),
  });
  expect(awardGroups([award('top bumd awards 2024', 2024), award('top ceo bumd 2024', 2024)], text)).toHaveLength(2);
  expect(awardGroups([award('top bumd awards'), award('top ceo bumd 2024', 2024)], text)).toHaveLength(1);
});
