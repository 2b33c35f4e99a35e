import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Note } from '../annotate/note.ts';
import { reportClaim } from '../report/builders.ts';
import { ABOUT, exportedPage, note, noteOnClaim } from './builders.ts';
import { claimReview } from './claim-review.ts';
import { claimsCsv } from './claims-csv.ts';
import { htmlReport } from './html-report.ts';
import { hypothesis } from './hypothesis.ts';
import { markdown } from './markdown.ts';
import { fieldPairs, noteLines } from './note-lines.ts';
import { notesCsv } from './notes-csv.ts';
import { reportsJson } from './reports-json.ts';
import { webAnnotation } from './web-annotation.ts';
import { whole } from './whole.fixture.ts';

const page = exportedPage();
const ADDED: NonNullable<Note['added']> = {
  competition: 'kipp',
  award: 'KIPP',
  year: 2018,
  tier: null,
  category: null,
  innovation: 'Kampung Sehat',
  recipient: { name: 'Kota Batu', code: '35.79' },
  unit: null,
};
const corrected = noteOnClaim(page, {
  kind: 'doubtful',
  ruling: { opinion: 'differs', reason: 'Lihat SK' },
  correction: { year: 2018, tier: null },
});
const added = note({ id: '7b1e0d0e-52a5-4c3e-9d7a-3f3f8b7d1c02', added: ADDED, body: 'Luput' });
const noted = { ...page, notes: [corrected, added] };
const read = (text: string) => Papa.parse<Record<string, string>>(text.trim(), { header: true, newline: '\r\n' }).data;

test('a note tells its kind, judgement, corrected fields and added claim, a line each', () => {
  expect(noteLines(corrected, 'id')).toEqual([
    'Jenis: meragukan',
    'Penilaian pembaca: ada yang berbeda. Lihat SK',
    'Perbaikan pembaca: tahun: 2018; tingkat: tidak disebut',
  ]);
  expect(noteLines(added, 'en')).toEqual([
    'Claim added by the reader: award: KIPP; year: 2018; innovation: Kampung Sehat; recipient: Kota Batu',
  ]);
  expect(noteLines(note(), 'id')).toEqual([]);
});

test('every readable format tells them', () => {
  for (const format of [markdown, htmlReport, hypothesis])
    for (const part of [
      'Jenis: meragukan',
      'ada yang berbeda. Lihat SK',
      'tahun: 2018; tingkat: tidak disebut',
      'Kota Batu',
    ])
      expect(whole(format, [noted]), `${format.id}: ${part}`).toContain(part);
});

test('what the data says of the reader’s fields is told wherever notes are, with the data that says it', () => {
  const dataset = { name: 'piagam', version: '2027.01.01', sha256: 'd'.repeat(64) };
  const claim = reportClaim();
  const judged = { dataset, claims: new Map([corrected, added].map(({ id }) => [id, claim])) };
  const told = { ...noted, judged };
  for (const format of [markdown, htmlReport, hypothesis]) {
    const lines = whole(format, [told]).match(
      /Dengan isian pembaca, menurut data piagam 2027[\\.]*01[\\.]*01: Belum ada/g,
    );
    expect(lines, format.id).toHaveLength(2);
  }
  expect(read(whole(claimsCsv, [told]))).toMatchObject([
    {
      origin: 'engine',
      corrected_verdict: 'not-found',
      corrected_dataset_version: '2027.01.01',
      dataset_version: '2026-11',
    },
    { origin: 'reader', verdict: 'not-found', dataset_version: '2027.01.01', dataset_sha256: 'd'.repeat(64) },
  ]);
  expect(read(whole(notesCsv, [told]))).toMatchObject([
    { fields_verdict: 'not-found', fields_dataset_version: '2027.01.01' },
    { fields_verdict: 'not-found', fields_dataset_version: '2027.01.01' },
  ]);
  const { first } = JSON.parse(whole(webAnnotation, [told]));
  expect(first.items.slice(1)).toMatchObject([
    { 'piagam:judged': { 'piagam:verdict': 'not-found', 'piagam:datasetVersion': '2027.01.01' } },
    { 'piagam:judged': { 'piagam:verdict': 'not-found' } },
  ]);
  expect(read(whole(claimsCsv, [noted]))[1]).toMatchObject({
    origin: 'reader',
    verdict: '',
    dataset_version: '2026-11',
  });
});

test('a note of several lines keeps them', () => {
  const lines = { ...page, notes: [note({ body: 'Satu\r\ndua <b>\n\n# tiga' })] };
  expect(whole(markdown, [lines])).toContain('Satu\\\ndua \\<b\\>\\\n\\# tiga (cek)');
  expect(whole(htmlReport, [lines])).toContain('<p class="said">Satu\r\ndua &lt;b&gt;\n\n# tiga</p>');
});

test('every format with notes names their reader, if they gave a name', () => {
  for (const format of [claimsCsv, notesCsv, reportsJson, webAnnotation, claimReview, markdown, htmlReport, hypothesis])
    expect(whole(format, [noted], { ...ABOUT, reader: 'Rini' }), format.id).toContain('Rini');
});

test('fields as pairs have the names of the contract', () => {
  expect(fieldPairs({ year: 2018, tier: null, recipient: { name: 'Kota Batu', code: null } })).toBe(
    'year=2018; tier=; recipient=Kota Batu; recipient_code=',
  );
});

test('the table of claims holds corrections, and claims that the reader added, told apart', () => {
  const [found, own] = read(whole(claimsCsv, [noted]));
  expect(found).toMatchObject({ claim: 'c1', origin: 'engine', reader_correction: 'year=2018; tier=' });
  expect(own).toMatchObject({
    page_url: 'https://example.id/berita/1',
    origin: 'reader',
    status: 'added',
    verdict: '',
    year: '2018',
    recipient: 'Kota Batu',
    reader_note: 'Luput',
    engine_version: '0.1.0',
  });
});

test('the table of notes has one row a note, with the text that its place counts in', () => {
  const elsewhere = note({
    id: '7b1e0d0e-52a5-4c3e-9d7a-3f3f8b7d1c03',
    target: {
      kind: 'passage',
      selectors: { quote: { exact: 'Top 45', prefix: '', suffix: '' }, position: { start: 3, end: 9 }, sha256: '' },
    },
  });
  const rows = read(whole(notesCsv, [{ ...page, notes: [corrected, added, elsewhere] }]));
  expect(rows).toMatchObject([
    {
      about: 'claim',
      claim: 'c1',
      kind: 'doubtful',
      start: '0',
      end: '42',
      place_text_sha256: 'a'.repeat(64),
      opinion: 'differs',
      reason: 'Lihat SK',
      correction: 'year=2018; tier=',
      tags: 'cek',
      text_sha256: 'a'.repeat(64),
    },
    {
      about: 'page',
      claim: '',
      body: 'Luput',
      added:
        'competition=kipp; award=KIPP; year=2018; innovation=Kampung Sehat; recipient=Kota Batu; recipient_code=35.79',
    },
    { about: 'passage', quote: 'Top 45', start: '', end: '', place_text_sha256: '' },
  ]);
});
