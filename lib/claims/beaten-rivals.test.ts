import { describe, expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Who is told to have won. */
function winners(...lines: readonly string[]): readonly (string | undefined)[] {
  return told(...lines)
    .filter(({ status }) => status === 'asserted')
    .map(({ recipient }) => recipient?.name);
}

describe('whoever was beaten has not won', () => {
  test.each([
    'Kalahkan Lumajang, Tuban Raih Adipura 2018',
    'Ungguli Kota Batu dan Lumajang, Pemkab Tuban Raih Adipura 2018',
    'Salip Kota Batu, Kabupaten Tuban Sabet Adipura 2018',
    'Gantikan Kota Batu, Kabupaten Tuban Raih Adipura 2018',
    'Mengalahkan Kabupaten Lumajang, Kabupaten Tuban meraih Adipura 2018.',
    'Menyisihkan Kota Batu, Kabupaten Lumajang, dan Kabupaten Buton, Kabupaten Tuban berhasil meraih Adipura 2018.',
    'Kabupaten Tuban mengalahkan Kabupaten Lumajang dan meraih Adipura 2018.',
    'Kabupaten Tuban menumbangkan Kota Batu dan Kabupaten Lumajang, dan meraih Adipura 2018.',
    'Kabupaten Tuban unggul atas Kota Batu dan meraih Adipura 2018.',
    'Kabupaten Tuban meraih Adipura 2018, mengungguli Kota Batu dan Kabupaten Lumajang.',
    'Setelah menyingkirkan Kota Batu, Kabupaten Tuban meraih Adipura 2018.',
    'Adipura 2018 diraih Kabupaten Tuban setelah mengalahkan Kota Batu.',
  ])('%s', (line) => {
    expect(winners(line)).toEqual(['Kabupaten Tuban']);
  });

  test.each([
    ['Sisihkan Kota Batu, Kabupaten Tuban Jadi Juara I Lomba Desa', ['Kabupaten Tuban']],
    ['Menyisihkan Kota Batu, Kabupaten Tuban menjadi juara I Lomba Desa.', ['Kabupaten Tuban']],
    ['Mengalahkan Kota Batu, Kabupaten Lumajang, kabupaten ini meraih Adipura 2018.', []],
    ['Bersama Kota Batu, Kabupaten Tuban meraih Adipura 2018.', ['Kota Batu', 'Kabupaten Tuban']],
  ])('%s', (line, expected) => {
    expect(winners(line)).toEqual(expected);
  });
});
