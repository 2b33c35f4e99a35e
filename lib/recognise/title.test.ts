import { describe, expect, test } from 'vitest';
import { gazetteer } from './gazetteer.ts';
import { names } from './names.fixture.ts';
import { MIN_TITLE_SIMILARITY, matchTitle, titleForms, titleKey, titleSimilarity } from './title.ts';

const index = gazetteer(names()).titles();
const titles = names().innovations.map(({ title }) => title);

describe('a printed title is linked to the official one', () => {
  test.each([
    ['Blood Jek Si Pengawal Nyawa', 'Blood Jek Si Pengawal Nyawa'],
    ['BLOOD JEK SI PENGAWAL NYAWA', 'Blood Jek Si Pengawal Nyawa'],
    ['Blood_jek sang pengawal nyawa', 'Blood Jek Si Pengawal Nyawa'],
    ['Blood Jek', 'Blood Jek Si Pengawal Nyawa'],
    ['Gebrakan Pagi Berseri, Wujudkan Generasi Terhebat', 'Gebrakan Pagi Berseri'],
    ['Si Cantik Hamil', 'Si Cantik Hamil (Sistem Informasi Cegah Wanita Resiko Tinggi Hamil)'],
    [
      'Sistim Informasi Cegah Wanita Resiko Tinggi Hamil',
      'Si Cantik Hamil (Sistem Informasi Cegah Wanita Resiko Tinggi Hamil)',
    ],
  ])('%s', (printed, official) => {
    expect(titles[matchTitle(index, printed)[0]?.ref ?? -1]).toBe(official);
  });
});

test('a title of its own is linked to none', () => {
  expect(matchTitle(index, 'Layar Sentuh Desa')).toEqual([]);
  expect(matchTitle(index, 'Pagi')).toEqual([]);
});

test.each([
  ['Sipandu', 'Simpadu'],
  ['Siap Jemput Bola', 'Siap Jemput Warga'],
  ['Rumah Sehat', 'Rumah Hebat'],
])('“%s” and “%s” are two innovations', (a, b) => {
  expect(titleSimilarity(titleKey(a), titleKey(b))).toBeLessThan(MIN_TITLE_SIMILARITY);
});

test('a title is also printed without its bracket or its second half', () => {
  expect(titleForms('Rompi KPK (Kelas Pencegahan Korupsi)')).toContain('Rompi KPK');
  expect(titleForms('Gebrakan Pagi Berseri: Wujudkan Generasi')).toContain('Gebrakan Pagi Berseri');
});
