import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedPassages } from './passages.ts';
import { wordRow } from './word-row.ts';

const OPTIONS = { minWords: 8, anchor: 8 };

function shared(first: string, second: string) {
  const [a, b] = [wordRow(first), wordRow(second)];
  const cut = (row: typeof a, { from, to }: { from: number; to: number }) =>
    row.text.slice(row.starts[from], row.ends[to - 1]);
  return sharedPassages(a, b, OPTIONS).map((passage) => ({
    first: cut(a, passage.first),
    second: cut(b, passage.second),
    words: passage.words,
  }));
}

test('a paragraph lifted from another article, with its place in both', () => {
  const lifted = 'layanan aduan warga itu dinilai cepat, murah dan mudah dijangkau';
  expect(shared(`Juri berkata ${lifted} oleh juri.`, `Kemarin di Tuban, ${lifted} kata bupati.`)).toEqual([
    { first: lifted, second: lifted, words: 10 },
  ]);
});

test('changed figures stay inside the passage and are not counted', () => {
  const [only, ...rest] = shared(
    'menurut panitia ada sebanyak 3156 pendaftar yang masuk tahap wawancara yang digelar tim juri pekan lalu di Kota Jakarta Pusat',
    'menurut panitia ada sebanyak 2824 pendaftar yang masuk tahap wawancara yang digelar tim juri pekan ini di Kota Jakarta Pusat',
  );
  expect(rest).toEqual([]);
  expect(only?.words).toBe(18);
  expect(only?.second).toContain('2824');
});

test('paragraphs in another order are passages of their own, in the order of the second text', () => {
  const [x, y] = [
    'satu dua tiga empat lima enam tujuh delapan sembilan',
    'air api batu daun emas fajar gula hujan ikan',
  ];
  expect(shared(`${x}. Sela pertama. ${y}.`, `${y}. Antara lain. ${x}.`).map(({ second }) => second)).toEqual([y, x]);
});

test('any passage of eight words that two texts share is found where it stands', () => {
  const word = fc.constantFrom(
    ...'air api batu daun emas fajar gula hujan ikan jati kopi lada madu nasi obat padi'.split(' '),
  );
  const passage = fc.array(word, { minLength: 8, maxLength: 40 }).filter((list) => new Set(list).size >= 8);
  const apart = (name: string) =>
    fc.array(fc.nat(99), { maxLength: 40 }).map((list) => list.map((n, i) => `${name}${i}x${n}`));
  fc.assert(
    fc.property(passage, apart('a'), apart('b'), apart('c'), apart('d'), (words, a, b, c, d) => {
      const printed = words.join(' ');
      const all = shared([...a, 'p', printed, 'q', ...b].join(' '), [...c, 'r', printed, 's', ...d].join(' '));
      expect(all).toEqual([{ first: printed, second: printed, words: words.length }]);
    }),
  );
});
