import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { report, reportClaim } from '../report/builders.ts';
import { ABOUT, exportedPage, noteOnClaim } from './builders.ts';
import { claimsCsv } from './claims-csv.ts';
import { csvWriter } from './csv.ts';
import { OPTIONS } from './format.ts';
import { mentionsCsv } from './mentions-csv.ts';
import { whole } from './whole.fixture.ts';

const page = exportedPage();

describe('cells', () => {
  const oneCell = (value: string, guardFormulas: boolean) =>
    csvWriter(['a'], () => [{ a: value }], { ...OPTIONS, guardFormulas }).page(page);

  test('any text comes back as it was, where formulas are not guarded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        fc.pre(!value.includes('\ufeff'));
        const [row] = Papa.parse<string[]>(oneCell(value, false), { delimiter: ',', newline: '\r\n' }).data;
        expect(row).toEqual([value]);
      }),
    );
  });

  test.each(['=1+1', '+62', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u00a0=1', '＝1'])(
    '%j is no formula',
    (value) => {
      const [row] = Papa.parse<string[]>(oneCell(value, true), { delimiter: ',', newline: '\r\n' }).data;
      expect(row).toEqual([`'${value}`]);
    },
  );

  test('lines end with CRLF', () => {
    expect(oneCell('a', true)).toBe('a\r\n');
    expect(oneCell('a\nb', true)).toBe('"a\nb"\r\n');
  });
});

describe('claims', () => {
  const read = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, newline: '\r\n' });

  test('are one row each, with fields, evidence, judgement and stamp', () => {
    const one = exportedPage({ tags: ['kovablik', 'cek'] });
    const judged = { ...one, notes: [noteOnClaim(one, { ruling: { opinion: 'differs', reason: 'Lihat SK' } })] };
    const { data, errors } = read(whole(claimsCsv, [judged]));
    expect(errors.filter(({ code }) => code !== 'TooFewFields')).toEqual([]);
    expect(data[0]).toMatchObject({
      page_url: 'https://example.id/berita/1',
      page_tags: 'kovablik; cek',
      verdict: 'not-found',
      recipient: 'Kabupaten Lumajang',
      recipient_code: '35.08',
      year: '2019',
      quote: 'Kabupaten Lumajang meraih Top 45 KIPP 2019',
      copies: '1',
      held: '12',
      total: '45',
      reader_verdict: 'differs',
      reader_reason: 'Lihat SK',
      reader_note: 'Tanya panitia soal tahun',
      text_sha256: 'a'.repeat(64),
      captured_at: '2026-11-24T03:00:00.000Z',
      dataset_version: '2026-11',
      engine_version: '0.1.0',
    });
  });

  test('a note on another claim is not told of this one', () => {
    const one = exportedPage({
      report: report({
        claims: [reportClaim(), reportClaim({ id: 'c2', year: 2020, spans: [{ start: 0, end: 42 }] })],
      }),
    });
    const { data } = read(whole(claimsCsv, [{ ...one, notes: [noteOnClaim(one)] }]));
    expect(data.map((row) => row.reader_note).slice(0, 2)).toEqual(['Tanya panitia soal tahun', '']);
  });

  test('a byte order mark is written only where it is asked for', () => {
    expect(claimsCsv.writer(ABOUT, { ...OPTIONS, bom: true }).head()).toMatch(/^\ufeffpage_url,/);
    expect(claimsCsv.writer(ABOUT, OPTIONS).head()).toMatch(/^page_url,/);
  });
});

test('mentions are one row each, with the claims they stand in', () => {
  const { data } = Papa.parse<Record<string, string>>(whole(mentionsCsv, [page]), { header: true, newline: '\r\n' });
  expect(data[1]).toMatchObject({
    mention: 'm2',
    type: 'award',
    quote: 'Top 45 KIPP 2019',
    start: '26',
    end: '42',
    entity: 'kipp',
    printed_year: '2019',
    claims: 'c1',
  });
});
