import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test('apostrophes, quotes, dashes, case and white space fold to one form', () => {
  expect(fold('As’at As`at AsʼAT').text).toBe("as'at as'at as'at");
  expect(fold('“Blood\u00a0Jek” – Si').text).toBe('"blood jek" - si');
  expect(fold('Ｌｕｍａｊａｎｇ').text).toBe('lumajang');
});

test('soft hyphens and zero-width signs leave nothing behind', () => {
  expect(fold('Luma\u00adjang\u200b').text).toBe('lumajang');
});

test('a stretch found in the folded text is the same stretch of the original', () => {
  const original = 'Oleh  Bupati\n As’at, M.Ag.';
  const { text, source } = fold(original);
  const start = text.indexOf("bupati as'at");
  const { start: from, end: to } = source({ start, end: start + "bupati as'at".length });
  expect(original.slice(from, to)).toBe('Bupati\n As’at');
});

test('folding and going back covers the whole, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (original) => {
      const { text, source } = fold(original);
      let last = 0;
      for (let i = 0; i < text.length; i++) {
        const { start, end } = source({ start: i, end: i + 1 });
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = start;
      }
      expect(source({ start: text.length, end: text.length }).start).toBe(original.length);
    }),
  );
});
