import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

function lines(...text: readonly string[]): readonly string[] {
  return told(...text)
    .filter(({ status }) => status === 'asserted')
    .map(({ recipient, tier, unit, category }) =>
      [recipient?.codes.join('|') ?? '-', tier ?? '-', unit ?? '-', ...(category === undefined ? [] : [category])].join(
        ' / ',
      ),
    );
}

test('a place opens the line, whoever has it follows a sign', () => {
  expect(
    lines(
      'Hasil Lomba Desa Sehat 2024',
      'Berikut pemenang Lomba Desa Sehat 2024 di Kabupaten Tuban:',
      '1. Juara I: Desa Sumberagung, Kecamatan Plumpang - nilai 464',
      '2. Juara II - Desa Jatisari, Kecamatan Senori - nilai 460',
      '3. Juara III, Desa Weden (nilai 445)',
    ),
  ).toEqual([
    '35.23 / Juara I / Desa Sumberagung',
    '35.23 / Juara II / Desa Jatisari',
    '35.23 / Juara III / Desa Weden',
  ]);
});

test('the place of a unit may stand in a sentence of its own, and a sub-heading names the field', () => {
  expect(
    lines(
      'Berikut hasil Lomba Taman Baca Jawa Timur 2021:',
      'Kategori Pelajar',
      'Juara 1: Kabupaten Tuban',
      'Juara 2: Kota Batu',
      'Kategori Umum',
      'Juara 1: Kabupaten Lumajang',
    ),
  ).toEqual(['35.23 / Juara 1 / - / Pelajar', '35.79 / Juara 2 / - / Pelajar', '35.08 / Juara 1 / - / Umum']);
});

test('several places of one line have several holders', () => {
  expect(
    lines(
      'Pemenang I, II dan III Smart Region Award 2021 berturut-turut Kabupaten Tuban, Kota Batu, dan Kabupaten Lumajang.',
    ),
  ).toEqual(['35.23 / Pemenang I / -', '35.79 / Pemenang II / -', '35.08 / Pemenang III / -']);
  expect(
    lines(
      'Daftar pemenang Lomba Desa Sehat 2024 Kabupaten Tuban: Juara 1 Desa Sumberagung, Juara 2 Desa Jatisari, Juara 3 Desa Weden.',
    ),
  ).toEqual(['35.23 / Juara 1 / Desa Sumberagung', '35.23 / Juara 2 / Desa Jatisari', '35.23 / Juara 3 / Desa Weden']);
});

test('what the winner of a place is going to do is no line of a list', () => {
  expect(
    lines(
      'Lomba Desa Sehat 2024 di Kabupaten Tuban akan segera digelar:',
      'Juara I akan mewakili Kabupaten Tuban ke tingkat provinsi dan menerima piala.',
    ),
  ).toEqual([]);
});

test('offices side by side behind one place have it each', () => {
  expect(
    told(
      'Pemkab Tuban menggelar Smart Office Award 2022',
      'Pemenang Smart Office Award 2022 Kabupaten Tuban:',
      'Juara 1: Badan Pendapatan Daerah',
      'Harapan: Dinas Sosial, Dinas Perhubungan, dan Dinas Perikanan',
    )
      .map(({ tier, unit }) => `${tier} ${unit}`)
      .sort(),
  ).toEqual([
    'Harapan Dinas Perhubungan',
    'Harapan Dinas Perikanan',
    'Harapan Dinas Sosial',
    'Juara 1 Badan Pendapatan Daerah',
  ]);
});
