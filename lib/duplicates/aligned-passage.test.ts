import { expect, test } from 'vitest';
import { alignedCopy } from './near-duplicates.ts';

const BODY = [
  'Kader posyandu di lereng Semeru kini mencatat berat bayi lewat telepon genggam setiap pekan pertama.',
  'Perangkat desa membeli pulsa dari iuran warga, dan daftar anak yang perlu ditengok dikirim kepada puskesmas terdekat.',
];

function differences(here: string, there: string) {
  const [passage] = alignedCopy(here, there).passages;
  return passage?.differences.map(({ kind, here: span }) => [kind, here.slice(span.start, span.end)]);
}

test('a changed figure is a figure', () => {
  const copy = BODY.join(' ').replace('setiap pekan pertama', 'sejak 14 pekan');
  expect(differences(copy, BODY.join(' '))?.some(([kind]) => kind === 'figure')).toBe(true);
});

test('a sentence more is words, whatever figure stands in it', () => {
  const more = 'Petugas kebersihan menyapu lorong tiga kali sehari sampai ke pintu masuk utama.';
  expect(differences([BODY[0], more, BODY[1]].join(' '), BODY.join(' '))).toEqual([['word', more.slice(0, -1)]]);
});
