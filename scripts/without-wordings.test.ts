import { expect, test } from 'vitest';
import { leftOut } from './without-wordings.ts';

test('a wording is left out, wherever it stands in its row', () => {
  expect(leftOut(`{ cue: /a/, from: 'meraih Adipura' }`)).toBe('{ cue: /a/,  }');
  expect(leftOut(`{\n  from: "As'at meraih",\n  cue: /a/,\n}`)).toBe('{\n  \n  cue: /a/,\n}');
  expect(leftOut(`{ from: 'kota \\uE003 menerima, dan \\'lagi\\'', named: 'after' }`)).toBe(`{  named: 'after' }`);
});

test('what the program reads stays', () => {
  for (const code of [`{ year, from: 'printed' as const }`, `{ from: day, to }`]) expect(leftOut(code)).toBe(code);
});
