import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const won = (...lines: readonly string[]) =>
  told(...lines).map(({ recipient, unit }) => `${unit} ${recipient?.codes.join() || '-'}`);

const PRIZE = 'Puskesmas Kerek meraih Anugerah Pangan Nusantara.';

test('a unit is where its article is, and not where a guest comes from, a prize is given or another may win', () => {
  expect(won('Kabar baik datang dari Kabupaten Tuban.', PRIZE, 'Warga gembira.')).toEqual(['Puskesmas Kerek 35.23']);
  for (const later of [
    'Acara itu digelar di Hotel Aria, Kota Batu, dan dihadiri ratusan undangan.',
    'Penyerahan itu dihadiri Bupati Lumajang dan Wali Kota Batu Salim Wiranto.',
    'Sebelumnya, rombongan Kabupaten Lumajang pernah belajar ke sana.',
    'Tahun depan, Kabupaten Lumajang menjadi tuan rumah.',
  ]) {
    expect(won(`TUBAN – ${PRIZE}`, 'Warga gembira.', later)).toEqual(['Puskesmas Kerek -']);
    expect(won('Warga Kabupaten Tuban gembira.', PRIZE, later)).toEqual(['Puskesmas Kerek -']);
  }
});

test('but it is in the place that the article is about all along', () => {
  const about = ['Kabupaten Lumajang bangga.', 'Pemkab Lumajang memberi piala.', 'Bupati Lumajang hadir.'];
  expect(won('Warga Kabupaten Tuban gembira.', PRIZE, ...about)).toEqual(['Puskesmas Kerek 35.08']);
});
