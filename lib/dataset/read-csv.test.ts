import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';

function cells(text: string, field: string): readonly (readonly [number, string])[] {
  return readCsv('results.csv', text).table?.rows.map((row) => [row.line, row.cell(field)] as const) ?? [];
}

test('a byte-order mark, Windows line ends and empty lines change nothing', () => {
  const plain = 'name,year\nAdipura,2022\nKalpataru,2023\n';
  const windows = '\ufeffname,year\r\nAdipura,2022\r\n\r\nKalpataru,2023';
  expect(cells(windows, 'name').map(([, cell]) => cell)).toEqual(cells(plain, 'name').map(([, cell]) => cell));
});

test('a quoted cell may hold commas, quotes and line ends, and later rows keep their line numbers', () => {
  const text = 'name,note\nSusi,"Suami, ""Siaga""\ndan ramah"\nBlood Jek,ojek\n';
  expect(cells(text, 'note')).toEqual([
    [2, 'Suami, "Siaga"\ndan ramah'],
    [4, 'ojek'],
  ]);
});

test('a column that the file lacks reads as empty', () => {
  expect(cells('name\nAdipura\n', 'unit')).toEqual([[2, '']]);
});

test.each([
  ['an empty file', '', /results.csv:1: .*empty/],
  ['a spreadsheet', 'PK\u0003\u0004\u0000\u0000', /results.csv:1: .*no UTF-8 text/],
  ['text in an old encoding', 'name\nKabupaten \ufffd\n', /results.csv:2: .*no UTF-8 text/],
  ['a quote that is never closed', 'name,year\n"Adipura,2022\nKalpataru,2023\n', /results.csv:2: .*quoted cell/],
  ['a row that is too short', 'name,year\nAdipura\n', /results.csv:2: 1 cells, but the head has 2/],
  ['a row that is too long', 'name,year\nAdipura,2022,3\n', /results.csv:2: 3 cells/],
  ['a column that stands twice', 'name,name\nAdipura,Adipura\n', /results.csv:1: name: .*twice/],
  ['a column without a name', 'name,\nAdipura,2022\n', /results.csv:1: column 2 has no name/],
  ['a huge cell', `name\n${'x'.repeat(50_000)}\n`, /results.csv:2: a cell has more than 20000 signs/],
])('%s gives a fault', (_, text, fault) => {
  const { faults } = readCsv('results.csv', text);
  expect(
    faults.map(({ file, line, field, message }) => [`${file}:${line}`, field, message].filter(Boolean).join(': ')),
  ).toEqual([expect.stringMatching(fault)]);
});

test('a file of a hundred thousand broken quotes ends', () => {
  const started = performance.now();
  expect(readCsv('results.csv', `name\n${'"a""b'.repeat(100_000)}`).faults).not.toEqual([]);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('any text gives a table or faults, never a throw', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', '\ufeff', 'é', '"")')), (parts) => {
      const { table, faults } = readCsv('results.csv', parts.join(''));
      expect(table !== undefined || faults.length > 0).toBe(true);
    }),
  );
});

test('what is written as RFC 4180 is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'B', ',', '"', '\n', ' ', 'é', '|'), maxLength: 12 });
  const row = fc.tuple(cell, cell).filter((pair) => pair.some((each) => each.trim() !== ''));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const text = [['one', 'two'], ...rows].map((pair) => pair.map(quoted).join(',')).join('\n');
      const { table, faults } = readCsv('results.csv', text);
      expect(faults).toEqual([]);
      expect(table?.rows.map((each) => [each.cell('one'), each.cell('two')])).toEqual(
        rows.map((pair) => pair.map((each) => each.trim())),
      );
    }),
  );
});

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
