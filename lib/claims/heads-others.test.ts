import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

function winners(...lines: readonly string[]): readonly (string | undefined)[] {
  return told(...lines).map(({ recipient }) => recipient?.name);
}

test.each([
  'Belum meraih:',
  'Daerah yang gagal:',
  'Daftar daerah yang tidak menerima:',
  'Daftar tunggu:',
  'Calon penerima tahun depan:',
  'Tamu undangan:',
  'Turut hadir:',
  'Lokasi penilaian:',
  'Daerah dengan nilai terendah:',
  'Tim juri berasal dari:',
  'Jadwal kunjungan:',
  'Baca juga:',
  'Topik:',
])('those below another heading, or behind it, are no winners: %s', (heading) => {
  expect(winners('Penerima Adipura 2022:', '1. Kabupaten Tuban', heading, '1. Kota Batu')).toEqual(['Kabupaten Tuban']);
  expect(winners('Kabupaten Tuban meraih Adipura 2022.', heading, '- Kota Batu', '- Kabupaten Lumajang')).toEqual([
    'Kabupaten Tuban',
  ]);
  expect(winners('Kabupaten Tuban meraih Adipura 2022.', `${heading} Kota Batu dan Kabupaten Lumajang.`)).toEqual([
    'Kabupaten Tuban',
  ]);
});

test.each([
  'Kategori Kota Sedang:',
  'Kota:',
  'Peserta terbaik:',
  'Penerima lain:',
  'Jawa Timur:',
  'Daerah lain yang meraih:',
])('a list goes on below a heading for more of its winners: %s', (heading) => {
  expect(winners('Penerima Adipura 2022:', '1. Kabupaten Tuban', heading, '1. Kota Batu')).toContain('Kota Batu');
});
