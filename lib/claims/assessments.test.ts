import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const read = (...lines: readonly string[]) =>
  told(...lines).map(({ status, recipient, year, tier, award, competitions }) =>
    [status, recipient?.name ?? '-', competitions[0] ?? award ?? '-', year ?? '-', tier ?? '-'].join(' | '),
  );

test('a grade of an assessment is claimed as what it was given in', () => {
  expect(read('Pemkab Tuban meraih predikat Sangat Baik dalam evaluasi SPBE 2023 dari kementerian.')).toEqual([
    'asserted | Kabupaten Tuban | evaluasi SPBE 2023 | 2023 | Sangat Baik',
  ]);
  expect(read('Kota Batu memperoleh predikat B pada evaluasi Reformasi Birokrasi tahun 2022.')).toEqual([
    'asserted | Kota Batu | evaluasi Reformasi Birokrasi | 2022 | B',
  ]);
});

test('the assessment of somebody, or one that is not named, lends no name', () => {
  expect(read('Kota Batu memperoleh predikat B dalam penilaian tersebut.')).toEqual([]);
  expect(read('Kota Batu memperoleh predikat B dalam penilaian Kementerian PANRB.')).toEqual([]);
});

test('what is only aimed at is not asserted', () => {
  expect(
    read('Pemkab Tuban menargetkan predikat Sangat Baik dalam evaluasi SPBE 2023.').some((one) =>
      one.startsWith('asserted'),
    ),
  ).toBe(false);
});

test('English says the title in quotation marks, and lists who has it', () => {
  expect(
    read(
      'The Lumajang Regency Government has again achieved the title "Very Good" in the 2023 Public Service Assessment.',
      'It was followed by other governments in the province which also achieved the title "Good," namely the Tuban Regency Government (Index 3.80) and the Batu City Government (Index 3.77).',
    ),
  ).toEqual([
    'asserted | Kabupaten Lumajang | 2023 Public Service Assessment | 2023 | Very Good',
    'asserted | Kabupaten Tuban | 2023 Public Service Assessment | 2023 | Good',
    'asserted | Kota Batu | 2023 Public Service Assessment | 2023 | Good',
  ]);
});

test.each([
  'Adapun reformasi birokrasi Kabupaten Lumajang mendapat predikat B.',
  'Untuk reformasi birokrasi, Pemkab Lumajang memperoleh predikat B.',
])('a grade in the reform of the administration is none in the award named before: %s', (sentence) => {
  expect(
    told('Kabupaten Lumajang', `Kabupaten Lumajang meraih KLA 2021 kategori Nindya. ${sentence}`).map(
      ({ competitions, award, tier }) => `${competitions[0] ?? award} ${tier}`,
    ),
  ).toEqual(['kla Nindya', 'reformasi birokrasi B']);
});
