import { expect, test } from 'vitest';
import { competition, result } from '../dataset/builders.ts';
import { editionName, levelOf, listName, placeOf } from './naming.ts';

test.each([
  ['Kompetisi Inovasi Pelayanan Publik (KIPP)', 'Top 45', 'Top 45 KIPP', undefined],
  ['Kompetisi Inovasi Pelayanan Publik (KIPP)', undefined, 'KIPP', undefined],
  ['Adipura', 'Adipura Kencana', 'Adipura Kencana', undefined],
  ['Nirwasita Tantra (Green Leadership)', 'Nirwasita Tantra', 'Nirwasita Tantra (Green Leadership)', undefined],
  ['Nirwasita Tantra (Green Leadership)', 'Nirwasita', 'Nirwasita Tantra (Green Leadership)', undefined],
  ['Adiwiyata (nasional)', 'Adiwiyata Mandiri', 'Adiwiyata Mandiri (nasional)', undefined],
  ['Adiwiyata (nasional)', 'Mandiri', 'Adiwiyata (nasional)', 'Mandiri'],
  ['Utamakan Selamat', 'Utama', 'Utamakan Selamat', 'Utama'],
  [
    'Kabupaten/Kota Layak Anak',
    'Penggerak Provinsi Layak Anak',
    'Kabupaten/Kota Layak Anak',
    'Penggerak Provinsi Layak Anak',
  ],
  ['TOP BUMD Awards', 'Top CEO BUMD', 'TOP BUMD Awards', 'Top CEO BUMD'],
])('a list of %s, %s', (name, tier, list, level) => {
  expect(listName(competition({ name }), tier)).toEqual(level === undefined ? { list } : { list, level });
});

test('an edition is named in either language alike', () => {
  expect(editionName(competition({ name: 'SAKIP Award' }), 'B', 2019)).toBe('SAKIP Award 2019 (B)');
  expect(editionName(competition({ name: 'Adipura' }), undefined, 2019)).toBe('Adipura 2019');
});

test('a rank that is a bare number is left to the sentence, which has the word for it', () => {
  const row = result({ tier: 'Kinerja Tinggi', category: 'Kota', rank: '10', year: 2024 });
  expect(levelOf(row)).toEqual({ official: 'Kinerja Tinggi (Kota)', rank: '10' });
  expect(placeOf(row)).toEqual({ official: 'Kinerja Tinggi (Kota) 2024', rank: '10' });
  expect(placeOf(result({ tier: 'Desa', rank: 'Harapan 1', year: 2024 }))).toEqual({
    official: 'Desa (Harapan 1) 2024',
  });
});
