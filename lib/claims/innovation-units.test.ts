import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

test('of two innovations each has the unit that stands beside it', () => {
  expect(
    told(
      'Pemerintah Kabupaten Tuban menempatkan dua inovasi pada Top 45 KIPP 2021. Keduanya adalah “Rompi Jujur” besutan Dinas Pendidikan Kabupaten Tuban dan “Peta Bersama” dari Bappeda Kabupaten Tuban.',
    ).map(({ innovation, unit }) => `${innovation} | ${unit}`),
  ).toEqual(['Rompi Jujur | Dinas Pendidikan Kabupaten Tuban', 'Peta Bersama | Bappeda Kabupaten Tuban']);
});

test.each([
  'Inovasi “Rompi Jujur” yang digagas Puskesmas Kerek, Kabupaten Tuban, masuk Top 45 KIPP 2021.',
  'Melalui inovasi “Rompi Jujur”, Puskesmas Kerek (Kabupaten Tuban) meraih Top 45 KIPP 2021.',
  'Melalui inovasi “Rompi Jujur”, Desa Kerek, Kabupaten Tuban, meraih Top 45 KIPP 2021.',
  'Inovasi “Rompi Jujur” yang dikembangkan oleh Desa Kerek Kabupaten Tuban meraih Top 45 KIPP 2021.',
])('whose innovation it is, before and behind it: %s', (sentence) => {
  expect(told(sentence).map(({ innovation, unit, recipient }) => [innovation, unit, recipient?.codes])).toEqual([
    ['Rompi Jujur', expect.stringMatching(/^(?:Desa|Puskesmas) Kerek/), ['35.23']],
  ]);
});

test.each([
  'Pemkab Tuban kembali masuk Top 45 KIPP 2021 lewat “Rompi Jujur”; tahun lalu lewat “Peta Bersama”.',
  'Pemkab Tuban kembali masuk Top 45 KIPP 2021 lewat “Rompi Jujur”, setelah tahun sebelumnya dengan inovasi “Peta Bersama”.',
])('what was won with last year is not of this one: %s', (sentence) => {
  expect(told(sentence).map(({ year, innovation }) => [year, innovation])).toEqual([[2021, 'Rompi Jujur']]);
});
