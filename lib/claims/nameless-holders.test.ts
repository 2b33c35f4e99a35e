import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const read = (...lines: readonly string[]) =>
  told(...lines).map(({ recipient, tier, unit }) => [recipient?.name, tier, unit].filter(Boolean).join(' | '));

test.each([
  'BNN memberikan penghargaan kepada Pemkab Tuban atas pencegahan narkoba, Kamis (2/5/2024).',
  'Ketua PWI menyerahkan piagam penghargaan kepada Bupati Tuban Aditya Halindra Faridzky.',
  'Pemkab Tuban mendapat apresiasi dari Kementerian Investasi sebagai daerah ramah investasi.',
  'Pemkab Tuban mendapat apresiasi dari Kementerian Desa, Pembangunan Daerah Tertinggal dan Transmigrasi sebagai daerah terbaik.',
  'Pemkab Tuban menerima piagam dari Menteri Pertanian sebagai penghasil bawang terbaik.',
  'Kabupaten Tuban dinobatkan sebagai kabupaten terpopuler di media daring.',
])('a prize that nothing names is somebody’s: %s', (sentence) => {
  expect(read(sentence)).toEqual(['Kabupaten Tuban']);
});

test.each([
  ['Kabupaten Tuban meraih juara II tingkat nasional bidang kearsipan.', 'Kabupaten Tuban | juara II'],
  [
    'Kanwil Perbendaharaan memberikan piagam penghargaan kepada Kecamatan Asri sebagai kecamatan terbaik pertama di Kabupaten Tuban.',
    'Kabupaten Tuban | terbaik pertama | Kecamatan Asri',
  ],
  [
    'Kabupaten Tuban terpilih sebagai kabupaten terbaik pertama dalam pengelolaan JDIH.',
    'Kabupaten Tuban | terbaik pertama',
  ],
])('so is a place in a contest without a name: %s', (sentence, claim) => {
  expect(read(sentence)).toEqual([claim]);
});

test.each([
  'Gubernur menyampaikan terima kasih dan memberikan penghargaan kepada Pemkab Tuban.',
  'Gubernur memberikan penghargaan setinggi-tingginya kepada Pemkab Tuban.',
  'Pemkab Tuban memberikan penghargaan kepada siswa berprestasi.',
  'Tim futsal Kabupaten Tuban meraih juara I tingkat nasional.',
  'Kabupaten Tuban didapuk sebagai tuan rumah Porprov.',
  'Pemkab Tuban menerima piagam dan bantuan.',
  'Kabupaten Tuban berharap menjadi juara I tingkat nasional.',
  'Kabupaten Tuban berada di peringkat 14 dari 514 kabupaten/kota.',
])('thanks, matches, hosts and hopes are none: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});
