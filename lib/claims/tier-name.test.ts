import { expect, test } from 'vitest';
import { samePlace, sameTier } from './tier-name.ts';

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

test.each([
  ['peringkat pertama', 'Kota Terbaik Pertama'],
  ['posisi ketiga', 'peringkat 3'],
  ['peringkat ke-10', 'peringkat 10'],
  ['peringkat kelima', 'lima besar'],
  ['Top 5', 'peringkat 3'],
])('%s may be told as %s', (a, b) => expect([samePlace(a, b), samePlace(b, a)]).toEqual([true, true]));

test.each([
  ['peringkat pertama', 'terbaik kedua'],
  ['peringkat keenam', 'lima besar'],
  ['peringkat 3', 'Top 45'],
  ['lima besar', 'Top 10'],
  ['Utama', 'peringkat pertama'],
])('%s is never told as %s', (a, b) => expect([samePlace(a, b), samePlace(b, a)]).toEqual([false, false]));
