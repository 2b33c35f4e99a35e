import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

test('of two innovations each has the unit that stands beside it', () => {
  expect(
    told(
      'Pemerintah Kabupaten Tuban menempatkan dua inovasi pada Top 45 KIPP 2021. Keduanya adalah “Rompi Jujur” besutan Dinas Pendidikan Kabupaten Tuban dan “Peta Bersama” dari Bappeda Kabupaten Tuban.',
    ).map(({ innovation, unit }) => `${innovation} | ${unit}`),
  ).toEqual(['Rompi Jujur | Dinas Pendidikan Kabupaten Tuban', 'Peta Bersama | Bappeda Kabupaten Tuban']);
});
