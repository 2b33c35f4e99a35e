import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { ABOUT, exportedPage, note } from './builders.ts';
import type { ExportedPage, NotedPage } from './exported-page.ts';
import type { Format } from './format.ts';
import { hypothesis } from './hypothesis.ts';
import { markdown } from './markdown.ts';
import { notesCsv } from './notes-csv.ts';
import { readExport } from './read-export.ts';
import { reportsJson } from './reports-json.ts';
import { webAnnotationSchema } from './web-annotation.schema.fixture.ts';
import { webAnnotation } from './web-annotation.ts';
import { writeExport } from './write-export.ts';

const quote = { exact: 'Top 45', prefix: '', suffix: '' };
const alone: NotedPage = {
  page: { url: 'https://example.id/berita/9', title: 'Tanpa teks', sha256: '' },
  tags: ['tunggu'],
  notes: [
    note({ id: '7b1e0d0e-52a5-4c3e-9d7a-3f3f8b7d1c09' }),
    note({
      target: { kind: 'passage', selectors: { quote, position: { start: 7, end: 13 }, sha256: 'b'.repeat(64) } },
    }),
  ],
};

async function written(format: Format, pages: readonly (ExportedPage | NotedPage)[]) {
  const left: NotedPage[] = [];
  let text = '';
  for await (const part of writeExport(pages, format, ABOUT, { onLeftOut: (page) => left.push(page) })) text += part;
  return { text, left };
}

test('notes of a page without a kept text are in the table of notes, with no stamp', async () => {
  const { text, left } = await written(notesCsv, [exportedPage(), alone]);
  const { data } = Papa.parse<Record<string, string>>(text.trim(), { header: true, newline: '\r\n' });
  expect(left).toEqual([]);
  expect(data).toMatchObject([
    { page_url: 'https://example.id/berita/9', page_title: 'Tanpa teks', about: 'page', text_sha256: '', dataset: '' },
    { about: 'passage', quote: 'Top 45', start: '7', place_text_sha256: 'b'.repeat(64), text_sha256: '' },
  ]);
});

test('they are in the annotation collection, with their quote and no offsets', async () => {
  const { text, left } = await written(webAnnotation, [alone, exportedPage()]);
  const collection = JSON.parse(text);
  const isCollection = new Ajv2020({ strict: false, validateFormats: false }).compile(webAnnotationSchema);
  expect(isCollection(collection) || isCollection.errors).toBe(true);
  expect(left).toEqual([]);
  expect(collection.total).toBe(3);
  expect(collection.first.items[0].target).toBe('https://example.id/berita/9');
  expect(collection.first.items[1].target).toEqual([
    {
      type: 'SpecificResource',
      source: 'https://example.id/berita/9',
      selector: [{ type: 'TextQuoteSelector', ...quote }],
      'piagam:textSha256': 'b'.repeat(64),
    },
  ]);
});

test('they are in the JSON export, and come back with the tags of their page', async () => {
  const { text, left } = await written(reportsJson, [exportedPage(), alone]);
  expect(left).toEqual([]);
  const made = { id: () => '00000000-0000-4000-8000-000000000000', now: '2026-11-24T05:00:00.000Z' };
  expect(readExport(text, made)).toMatchObject({ faults: [], pages: [exportedPage()], noted: [alone] });
  const broken = text.replace('"url":"https://example.id/berita/9"', '"url":9');
  expect(readExport(broken, made).faults[0]).toMatchObject({ at: '/pages/1/report' });
});

test('they go to Hypothesis and come back', async () => {
  const { text } = await written(hypothesis, [alone]);
  const made = { id: () => '00000000-0000-4000-8000-000000000000', now: '2026-11-24T05:00:00.000Z' };
  expect(readExport(text, made)).toMatchObject({
    faults: [],
    foreign: [{ url: 'https://example.id/berita/9', title: 'Tanpa teks' }, { note: { target: { kind: 'passage' } } }],
  });
});

test('a format of readings leaves such a page out and tells so, as every format does where nothing was noted', async () => {
  expect(await written(markdown, [alone])).toEqual({ text: '', left: [alone] });
  const silent = { ...alone, tags: [], notes: [] };
  expect((await written(notesCsv, [silent])).left).toEqual([silent]);
});

test('a document without a web address keeps its own name', async () => {
  const { text } = await written(webAnnotation, [
    { ...alone, page: { url: 'urn:x-pdf:0123', title: null, sha256: '' } },
  ]);
  expect(JSON.parse(text).first.items[0].target).toBe('urn:x-pdf:0123');
});
