import { expect, test } from 'vitest';
import { competition } from '../dataset/builders.ts';
import { listName } from './naming.ts';

test.each([
  ['Kompetisi Inovasi Pelayanan Publik (KIPP)', 'Top 45', 'Top 45 KIPP'],
  ['Kompetisi Inovasi Pelayanan Publik (KIPP)', undefined, 'KIPP'],
  ['Adipura', 'Adipura Kencana', 'Adipura Kencana'],
  ['Nirwasita Tantra (Green Leadership)', 'Nirwasita Tantra', 'Nirwasita Tantra (Green Leadership)'],
  ['Nirwasita Tantra (Green Leadership)', 'Nirwasita', 'Nirwasita Tantra (Green Leadership)'],
  ['Adiwiyata (nasional)', 'Adiwiyata Mandiri', 'Adiwiyata Mandiri (nasional)'],
  ['Adiwiyata (nasional)', 'Mandiri', 'Mandiri Adiwiyata (nasional)'],
  ['Utamakan Selamat', 'Utama', 'Utama Utamakan Selamat'],
])('a list of %s, %s', (name, tier, said) => {
  expect(listName(competition({ name }), tier)).toBe(said);
});
