import { expect, test } from 'vitest';
import { atomsOf, EDGE } from './atoms.ts';

const edged = (words: readonly string[]) => words.map((word) => `${EDGE}${word}${EDGE}`);

test.each([
  [/gagal meraih/, ['gagal meraih']],
  [/\b(?:gagal|urung)\b/, edged(['gagal', 'urung'])],
  [/(?:me)?raih/, ['raih']],
  [/\bdi(?:raih|terima)\b/, edged(['diraih', 'diterima'])],
  [/\bbelum (?:pernah |juga )*(?:raih|dapat)/, [`${EDGE}belum `]],
  [/w[io]n /, ['win ', 'won ']],
  [/,?\s(?=(?:sedangkan|sementara)\b)/, [`sedangkan${EDGE}`, `sementara${EDGE}`]],
  [/(?<=oleh )\p{L}+/u, ['oleh ']],
  [/(?<!kota )kabupaten/, ['kabupaten']],
  [/(?:ab){2}c?/, ['ab']],
  [/\u{2013}|\u2014|\x2f/u, ['–', '—', '/']],
  [/(?<word>juara) \d+ (?:umum|harapan)/, ['juara ']],
])('%s needs %j', (pattern, atoms) => {
  expect(atomsOf(pattern)?.toSorted()).toEqual(atoms.toSorted());
});

test.each([/\d+/, /(?:kota)?/, /kota|\d/, /[^.;]{0,60}$/, /(?:kota)*/, /kota/i])(
  'nothing is asked for by %s',
  (pattern) => {
    expect(atomsOf(pattern)).toBeUndefined();
  },
);
