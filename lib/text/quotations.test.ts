import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotations } from './quotations.ts';

function inner(text: string): readonly string[] {
  return quotations(text).map(({ inner: { start, end } }) => text.slice(start, end));
}

test.each([
  '“Sapu Jagat”',
  '"Sapu Jagat"',
  '‘Sapu Jagat’',
  "'Sapu Jagat'",
  '«Sapu Jagat»',
  "''Sapu Jagat''",
  '„Sapu Jagat“',
  '“Sapu Jagat"',
])('%s is one quotation', (printed) => {
  expect(inner(`inovasi ${printed} menang`)).toEqual(['Sapu Jagat']);
});

test('an apostrophe inside a word opens and closes nothing', () => {
  expect(inner("Bupati As'at dan Ma'ruf hadir")).toEqual([]);
  expect(inner("inovasi 'Jum'at Bersih' menang")).toEqual(["Jum'at Bersih"]);
});

test('a comma before the closing mark is not quoted', () => {
  expect(inner('app called "SiKapal," he said')).toEqual(['SiKapal']);
});

test('a mark left open ends with its sentence and says so', () => {
  const [quotation] = quotations('inovasi “Sapu Jagat menang. Lalu hujan.');
  expect(quotation?.closed).toBe(false);
});

test('quotations lie in the text, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '"', "'", '“', '”', '‘', '\n', '.'), maxLength: 60 }),
      (text) => {
        for (const { start, end, inner: own } of quotations(text)) {
          expect(start).toBeLessThan(end);
          expect(own.start).toBeGreaterThan(start);
          expect(own.end).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});
