import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const winners = (...lines: readonly string[]) => told(...lines).map(({ recipient }) => recipient?.codes.join());

test.each([
  'Penerima Adipura 2022 untuk Jawa Timur: Bupati Lumajang, Bupati Tuban, Wali Kota Batu.',
  'Adipura 2022 diberikan kepada Budi Santoso Bupati Lumajang (Jatim), Arhawi Bupati Tuban (Jatim) dan Salim Wira Wali Kota Batu (Jatim).',
  'Penerima Adipura 2022 adalah Drs. Budi Santoso, M.Si. (Bupati Lumajang, Jawa Timur), Ani (Pj Bupati Tuban) dan Rini Wira, S.H. (Wali Kota Batu, Jawa Timur).',
  'Adipura 2022 diserahkan kepada Bupati Lumajang, bersama dua kepala daerah lainnya, yaitu Bupati Tuban dan Wali Kota Batu.',
  'Kota Batu bersama dua daerah lainnya, yakni Kabupaten Tuban dan Kabupaten Lumajang meraih Adipura 2022.',
  'Adipura 2022 diberikan kepada Bupati Lumajang Salim, Bupati Tuban Rini, Bupati Anu Wiranto, dan Wali Kota Batu Sari.',
  'Adipura 2022 diterima Bupati Lumajang Salim, Bupati Tuban, dan Wali Kota Batu dari menteri.',
])('heads of regions in a row, named or not: %s', (sentence) => {
  expect(winners(sentence).sort()).toEqual(['35.08', '35.23', '35.79']);
});

test.each([
  'Penyerahan Adipura 2022 dihadiri Bupati Tuban dan Wali Kota Batu.',
  'Menteri menyerahkan Adipura 2022 bersama Bupati Tuban.',
  'Penerima Adipura 2022 hadir semua. Namun, saat dialog digelar Wali Kota Batu mengutus wakilnya.',
  'Hadir dalam penyerahan Adipura 2022 Budi Santoso (Bupati Tuban), Ani Wijaya (Wali Kota Batu) dan Menteri Rini.',
  'Adipura 2022 diserahkan oleh Gubernur Jawa Timur di Pendopo Bupati Tuban.',
])('an office that only gives or attends has won nothing: %s', (sentence) => expect(winners(sentence)).toEqual([]));

test.each([
  'Berdasarkan pemeriksaan yang dilakukan Kementerian Keuangan, Pemkab Tuban memperoleh opini WTP.',
  'Dari penilaian yang dilaksanakan Kementerian PANRB, Pemkab Tuban kembali meraih opini WTP.',
])('a ministry that did the looking has won nothing: %s', (sentence) => {
  expect(told(sentence).map(({ recipient }) => recipient?.codes)).toEqual([['35.23']]);
});
