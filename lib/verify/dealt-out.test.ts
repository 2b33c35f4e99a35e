import { expect, test } from 'vitest';
import { gazetteer } from '../recognise/gazetteer.ts';
import { names } from '../recognise/names.fixture.ts';
import { recognise } from '../recognise/recognise.ts';
import { isDealtOut } from './dealt-out.ts';

const index = gazetteer(names());

function dealtOut(sentence: string): boolean {
  return isDealtOut({ start: 0, end: sentence.length }, recognise(sentence, index), sentence);
}

test.each([
  'Kota Batu (Terbaik I) dan Kabupaten Lumajang (Terbaik II) menerima Kovablik 2017.',
  'Kota Batu dan Kabupaten Lumajang masing-masing meraih Top 99 KIPP 2019.',
  'Kota Batu meraih Top 99 KIPP 2019, disusul Kabupaten Lumajang.',
  'Kabupaten Lumajang dan Provinsi Jawa Timur masing-masing meraih Top 45 KIPP 2019.',
  'Setelah pada 2018 meraih Kovablik, pada 2019 meraih KIPP Top 99, Kabupaten Lumajang kembali menang.',
])('whose grade is whose is a reading: %s', (sentence) => {
  expect(dealtOut(sentence)).toBe(true);
});

test.each([
  'Kabupaten Lumajang meraih Top 99 KIPP 2019.',
  'Kabupaten Lumajang, Provinsi Jawa Timur, meraih Top 99 KIPP 2019.',
  'Setelah Kovablik 2018, pada 2019 Kabupaten Lumajang meraih KIPP.',
  'Kota Batu, Kota Malang, dan Kabupaten Lumajang meraih Top 99 KIPP 2019.',
  'Kabupaten Lumajang meraih Top 99 KIPP 2019, kata Bupati Lumajang As’at Malik.',
])('all are told alike: %s', (sentence) => {
  expect(dealtOut(sentence)).toBe(false);
});
