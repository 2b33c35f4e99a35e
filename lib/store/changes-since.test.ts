import { expect, test } from 'vitest';
import { report, reportClaim } from '../report/builders.ts';
import type { Report } from '../report/report.ts';
import { changesSince } from './changes-since.ts';

function reading(text: string, fields: Partial<Report> = {}): Report {
  const base = report();
  return { ...base, text, page: { ...base.page, sha256: `${text.length}`.padStart(64, '0') }, ...fields };
}

const told = (report: Report, { start, end }: { readonly start: number; readonly end: number }) =>
  report.text.slice(start, end);

test('two readings of the same text by the same data differ in nothing', () => {
  expect(changesSince(report(), report())).toEqual({
    text: false,
    dataset: false,
    engine: false,
    paragraphs: [],
    claims: [],
    verdictsChanged: 0,
  });
});

test('paragraphs that went, came and were edited are told beside each other', () => {
  const before = reading('Kabupaten Lumajang meraih Top 45.\nKalimat yang dihapus.\nWarga bersyukur atas capaian itu.');
  const now = reading('Kabupaten Lumajang meraih Top 99.\nWarga  bersyukur atas capaian itu.\nTambahan hari ini saja.');
  const { paragraphs, text } = changesSince(before, now);
  expect(text).toBe(true);
  expect(
    paragraphs.map((change) => ({
      kind: change.kind,
      ...('before' in change && { before: told(before, change.before) }),
      ...('now' in change && { now: told(now, change.now) }),
    })),
  ).toEqual([
    { kind: 'gone', before: 'Kalimat yang dihapus.' },
    { kind: 'edited', before: 'Kabupaten Lumajang meraih Top 45.', now: 'Kabupaten Lumajang meraih Top 99.' },
    { kind: 'new', now: 'Tambahan hari ini saja.' },
  ]);
});

test('a paragraph printed twice before and once now is gone once', () => {
  const { paragraphs } = changesSince(reading('Satu dua tiga.\nSatu dua tiga.'), reading('Satu dua tiga.'));
  expect(paragraphs).toHaveLength(1);
});

test('a claim is the same one under another id, and its verdict and fields are compared', () => {
  const before = report({ claims: [reportClaim({ id: 'c1' })] });
  const now = report({ claims: [reportClaim({ id: 'c7', verdict: 'supported', year: 2018 })] });
  expect(changesSince(before, now)).toMatchObject({
    verdictsChanged: 1,
    claims: [
      {
        kind: 'changed',
        before: 'c1',
        now: 'c7',
        verdict: { before: 'not-found', now: 'supported' },
        fields: ['year'],
      },
    ],
  });
});

test('claims of other awards and recipients are gone and new, not changed', () => {
  const before = report({ claims: [reportClaim()] });
  const other = reportClaim({
    competition: 'adipura',
    award: 'Adipura',
    tier: null,
    year: 2023,
    recipient: { name: 'Kota Malang', code: '35.73' },
    spans: [],
  });
  expect(changesSince(before, report({ claims: [other] }))).toMatchObject({
    verdictsChanged: 2,
    claims: [
      { kind: 'gone', before: 'c1' },
      { kind: 'new', now: 'c1' },
    ],
  });
});

test('another dataset and another title are told', () => {
  const now = report({
    dataset: { name: 'piagam', version: '2027-01', sha256: 'f'.repeat(64) },
    page: { ...report().page, title: 'Judul lain' },
  });
  expect(changesSince(report(), now)).toMatchObject({
    text: false,
    dataset: true,
    title: { before: 'Lumajang Raih Top 45', now: 'Judul lain' },
  });
});
