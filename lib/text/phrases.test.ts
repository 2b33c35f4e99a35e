import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPhrases, phrases } from './phrases.ts';
import { wordKey, words } from './words.ts';

function found(list: readonly string[], text: string): readonly string[] {
  const quotes: string[] = [];
  const all = words(text);
  findPhrases(phrases(list), all, (first, end) => quotes.push(text.slice(all.starts[first], all.ends[end - 1])));
  return quotes;
}

test('a phrase is found whatever its case, apostrophe or line of spaces', () => {
  expect(found(["Kabupaten Ma'rang"], 'di KABUPATEN  Ma’rang itu')).toEqual(['KABUPATEN  Ma’rang']);
});

test('every phrase that begins at a word is told, the shorter first', () => {
  expect(found(['Top 99', 'Top 99 Inovasi'], 'masuk Top 99 Inovasi')).toEqual(['Top 99', 'Top 99 Inovasi']);
});

test('a part of a word is no phrase', () => {
  expect(found(['Kab'], 'Kabupaten')).toEqual([]);
});

test('two phrases of one spelling are both told', () => {
  expect(found(['Malang', 'malang'], 'Malang')).toHaveLength(2);
});

test('a name is not looked for in lower case, a phrase is', () => {
  const all = words('pati raya');
  const hits: number[] = [];
  findPhrases(
    phrases(['Pati Raya', 'pati raya'], (i) => i === 1),
    all,
    (_first, _end, phrase) => hits.push(phrase),
  );
  expect(hits).toContain(1);
});

test('finds exactly what a plain search over the words finds', () => {
  const word = fc.constantFrom('a', 'b', 'C', 'dé', "e'e", '1');
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 8 }), fc.array(word, { maxLength: 20 }), (list, text) => {
      const keys = text.map(wordKey);
      const expected = list.flatMap((own) => {
        const wanted = own.split(' ').map(wordKey);
        return keys.flatMap((_, i) => (wanted.every((key, j) => keys[i + j] === key) ? [`${i} ${wanted.length}`] : []));
      });
      const hits: string[] = [];
      findPhrases(phrases(list), words(text.join(' ')), (first, end) => hits.push(`${first} ${end - first}`));
      expect(hits.toSorted()).toEqual(expected.toSorted());
    }),
  );
});
