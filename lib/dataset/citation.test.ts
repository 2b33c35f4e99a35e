import fc from 'fast-check';
import { expect, test } from 'vitest';
import { competition, result } from './builders.ts';
import { citationOf } from './citation.ts';
import { ATTRIBUTIONS, LICENCE } from './licence.ts';

const DATASET = { name: 'piagam', version: '2026.11.24', sha256: 'a'.repeat(64) };

test('a row is cited with its award, its page, the version and the day', () => {
  const row = result({ innovation: 'Blood Jek', secondSourceUrl: 'https://b.example/2' });
  const { csl, bibtex, sources } = citationOf({
    kind: 'result',
    result: row,
    competition: competition(),
    dataset: DATASET,
  });
  expect(csl).toMatchObject({
    id: 'piagam-kipp-2019-top-45-35-08-blood-jek',
    type: 'dataset',
    title: 'Kompetisi Inovasi Pelayanan Publik (KIPP) 2019, Top 45: Pemerintah Kabupaten Lumajang, “Blood Jek”',
    version: '2026.11.24',
    URL: 'https://example.go.id/hasil',
    issued: { 'date-parts': [[2026, 11, 24]] },
    accessed: { 'date-parts': [[2026, 11, 24]] },
    custom: { result: row.id, licence: LICENCE.url },
  });
  expect(sources.map(({ url }) => url)).toEqual(['https://example.go.id/hasil', 'https://b.example/2']);
  expect(bibtex).toContain('@misc{piagam-kipp-2019-top-45-35-08-blood-jek,');
  expect(bibtex).toContain('urldate = {2026-11-24}');
});

test('the day on which the row was last seen goes before any other', () => {
  const row = result({ source: { ...result().source, retrieved: '2026-10-01' } });
  const seen = citationOf({ kind: 'result', result: row, dataset: DATASET }, { accessed: '2026-11-30' }).csl.accessed;
  expect(seen).toEqual({ 'date-parts': [[2026, 10, 1]] });
});

test('a release is cited without a page', () => {
  const { csl, sources } = citationOf({ kind: 'release', dataset: DATASET });
  expect(csl).toMatchObject({ id: 'piagam-piagam-2026-11-24', version: '2026.11.24' });
  expect([csl.URL, sources]).toEqual([undefined, []]);
});

test('a disputed row says so', () => {
  expect(citationOf({ kind: 'result', result: result({ disputed: true }), dataset: DATASET }).csl.note).toContain(
    'disputed',
  );
});

const hostile = fc.string({
  unit: fc.constantFrom(
    '{',
    '}',
    '\\',
    '%',
    '$',
    '#',
    '_',
    '&',
    '~',
    '^',
    '"',
    ',',
    '\n',
    '\0',
    'a',
    'É',
    ' ',
    '@',
    '😀',
  ),
  minLength: 1,
});

test('any text gives BibTeX whose braces close, whose fields are whole, and that reads back', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (recipient, innovation, id) => {
      const row = result({
        id,
        recipient,
        innovation,
        source: { url: `https://a.example/${id}`, title: recipient, kind: 'news' },
      });
      const { csl, bibtex } = citationOf({ kind: 'result', result: row, dataset: DATASET });
      expect(csl.id).toMatch(/^[a-z0-9-]+$/);
      const [first = '', ...fields] = bibtex.trimEnd().split('\n');
      expect(first).toBe(`@misc{${csl.id},`);
      expect(fields.pop()).toBe('}');
      for (const field of fields) {
        const [, value = ''] = /^ {2}[a-z]+ = \{(.*)\},?$/.exec(field) ?? [];
        expect(value).not.toBe('');
        expect(depths(value)).toEqual({ lowest: 0, end: 0 });
      }
      const [, title = ''] = /^ {2}title = \{\{(.*)\}\},?$/m.exec(bibtex) ?? [];
      expect(plain(title)).toBe(csl.title.replace(/[\p{Cc}\s]+/gu, ' ').trim());
    }),
    { numRuns: 500 },
  );
});

test('licence and attribution name what the data rests on, in both languages', () => {
  expect(LICENCE.id).toBe('ODbL-1.0');
  expect(ATTRIBUTIONS.map(({ name }) => name)).toContain('idn-area-data 3.1.2');
  for (const { text } of ATTRIBUTIONS) expect([text.id, text.en].every((each) => each.length > 20)).toBe(true);
});

function depths(text: string): { lowest: number; end: number } {
  let depth = 0;
  let lowest = 0;
  for (const sign of text) {
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    lowest = Math.min(lowest, depth);
  }
  return { lowest, end: depth };
}

/** What BibTeX prints for a field. */
function plain(text: string): string {
  const names: Record<string, string> = {
    textbackslash: '\\',
    textbraceleft: '{',
    textbraceright: '}',
    textasciitilde: '~',
    textasciicircum: '^',
  };
  return text.replace(/\\([a-z]+)\{\}|\\([&%$#_])/g, (_, name: string, sign: string) => sign ?? names[name] ?? '?');
}
