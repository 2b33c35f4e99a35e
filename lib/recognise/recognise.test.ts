import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marked } from '../../tests/marked.ts';
import { gazetteer } from './gazetteer.ts';
import { names } from './names.fixture.ts';
import { recognise } from './recognise.ts';

const index = gazetteer(names());

test('an innovation in curly quotes, its unit and its tier', () => {
  const { text, mentions } = marked(
    'yakni “[Blood Jek Si Pengawal Nyawa](innovation)” [UTD PMI Lumajang](unit) meraih [Kategori Terbaik Utama](tier).',
  );
  expect(recognise(text, index)).toMatchObject(mentions);
});

test('every quote is the text it was read from, in order and apart, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const found = recognise(text, index);
      let last = 0;
      for (const { start, end, quote } of found) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(quote);
        last = end;
      }
    }),
  );
});
