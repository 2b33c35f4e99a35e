import { expect, test } from 'vitest';
import { sameTier } from './tier-name.ts';

test.each([
  ['Kategori Terbaik Utama', 'Terbaik Utama'],
  ['Juara I', 'juara pertama'],
  ['Peringkat Kedua', 'peringkat 2'],
  ['TOP 45', 'Top 45'],
  ['25 besar', 'Top 25'],
  ['first position', 'ranked first'],
  ['second place', 'second'],
  ['predikat Nindya', 'kategori Nindya'],
])('%s is %s', (a, b) => expect(sameTier(a, b)).toBe(true));

test.each([
  ['Top 45', 'Top 4'],
  ['Utama', 'Terbaik Utama'],
  ['Juara I', 'Juara II'],
  ['Terbaik I', 'Juara I'],
  ['Kategori Provinsi', 'Peringkat provinsi'],
])('%s is not %s', (a, b) => expect(sameTier(a, b)).toBe(false));
