import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SHAPE, wordHash, wordKey, words } from './words.ts';

function printed(text: string): readonly string[] {
  const { starts, ends, count } = words(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
}

test('an English genitive stands between words, "s" inside a name does not', () => {
  const text = "Surabaya's mayor, the city’s, Mas'ud, As'at, Jum'at's";
  const { count, starts, ends } = words(text);
  const all = Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
  expect(all).toEqual(['Surabaya', 'mayor', 'the', 'city', "Mas'ud", "As'at", "Jum'at"]);
});

test('an apostrophe between letters belongs to its word, one around it does not', () => {
  expect(printed("'Bupati' As’at dan Barro'.")).toEqual(['Bupati', 'As’at', 'dan', 'Barro']);
});

test('every way to write As’at has one hash', () => {
  const hashes = ["As'at", 'As’at', 'As`at', 'ASAT', 'asat'].map(wordHash);
  expect(new Set(hashes).size).toBe(1);
});

test('the hash found in a text is the hash of the word alone', () => {
  const { hashes } = words('Bupati As’at');
  expect([...hashes]).toEqual([wordHash('bupati'), wordHash("as'at")]);
});

test('a name runs on over a space, a hyphen and an abbreviation, not over a sentence or a line', () => {
  const { shapes } = words('Kab. Tuban Surabaya. Malang\nBatu MenPAN-RB');
  const joined = [...shapes].map((shape) => (shape & SHAPE.joined) !== 0);
  expect(joined).toEqual([false, true, true, false, false, true, true]);
});

test('words are in order and apart, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { starts, ends, count } = words(text);
      for (let i = 0; i < count; i++) {
        expect(ends[i]).toBeGreaterThan(starts[i] ?? 0);
        expect(starts[i]).toBeGreaterThanOrEqual(ends[i - 1] ?? 0);
      }
    }),
  );
});

test('the key of a word has no case, apostrophe or invisible sign', () => {
  expect(wordKey('AS’\u00adAT')).toBe('asat');
});
