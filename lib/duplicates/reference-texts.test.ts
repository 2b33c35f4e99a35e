import { expect, test } from 'vitest';
import { type ReadHtml, referenceTexts } from './reference-texts.ts';

const BODY =
  'Kader posyandu di lereng Semeru kini mencatat berat bayi lewat telepon genggam, lalu bidan desa menengok rumah yang anaknya tidak naik timbangan selama dua bulan.';
const noPages: ReadHtml = async () => undefined;
const pages: ReadHtml = async (html) => ({
  text: html.replace(/<[^>]+>/g, ' ').trim(),
  title: 'Judul halaman',
  publishedAt: '2021-03-02',
});

test('pasted text: its first line is the title where it is no sentence', async () => {
  const { references } = await referenceTexts(
    [
      { name: 'tempelan', content: `Kader Mencatat Lewat Telepon\r\n\r\n${BODY}` },
      { name: 'a/b.txt', content: `\ufeff${BODY}\n${BODY}` },
    ],
    noPages,
  );
  expect(references).toEqual([
    {
      key: 'file:tempelan',
      url: null,
      title: 'Kader Mencatat Lewat Telepon',
      issuer: null,
      publishedAt: null,
      text: `Kader Mencatat Lewat Telepon\n\n${BODY}`,
    },
    expect.objectContaining({ key: 'file:a/b.txt', title: null, text: `${BODY}\n${BODY}` }),
  ]);
});

test('a page is read as an article', async () => {
  const { references } = await referenceTexts([{ name: 'rilis.html', content: `<p>${BODY}</p>` }], pages);
  expect(references).toMatchObject([
    { key: 'file:rilis.html', title: 'Judul halaman', publishedAt: '2021-03-02', text: BODY },
  ]);
});

test('NDJSON: a release a line, known by its address or its line', async () => {
  const lines = [
    JSON.stringify({
      url: 'https://dinas.example/1',
      title: 'Satu',
      issuer: 'Dinas',
      publishedAt: '2021-03-02',
      text: BODY,
    }),
    '',
    JSON.stringify({ text: BODY }),
    JSON.stringify({ html: `<p>${BODY}</p>`, title: 'Kata baris' }),
  ];
  const { references, faults } = await referenceTexts([{ name: 'r.ndjson', content: lines.join('\n') }], pages);
  expect(faults).toEqual([]);
  expect(references.map(({ key, title, issuer }) => [key, title, issuer])).toEqual([
    ['https://dinas.example/1', 'Satu', 'Dinas'],
    ['file:r.ndjson:3', null, null],
    ['file:r.ndjson:4', 'Kata baris', null],
  ]);
});

test('all faults are told with their place, and what is sound is kept beside them', async () => {
  const lines = [
    '{',
    '[]',
    '{}',
    '{"text": 3}',
    '{"text":"tiga kata saja"}',
    JSON.stringify({ text: BODY, publishedAt: 'kemarin' }),
    JSON.stringify({ text: BODY }),
  ];
  const { references, faults } = await referenceTexts(
    [
      { name: 'r.jsonl', content: lines.join('\n') },
      { name: 'kosong.txt', content: ' \n' },
      { name: 'kosong.ndjson', content: '\n' },
      { name: 'gambar.jpg', content: 'x' },
      { name: 'menu.html', content: '<nav>menu</nav>' },
    ],
    noPages,
  );
  expect(references).toHaveLength(1);
  expect(faults).toEqual([
    { file: 'r.jsonl', line: 1, kind: 'not-json' },
    { file: 'r.jsonl', line: 2, kind: 'no-object' },
    { file: 'r.jsonl', line: 3, kind: 'no-text' },
    { file: 'r.jsonl', line: 4, kind: 'not-string', field: 'text' },
    { file: 'r.jsonl', line: 5, kind: 'too-short' },
    { file: 'r.jsonl', line: 6, kind: 'bad-date', field: 'publishedAt' },
    { file: 'kosong.txt', kind: 'empty' },
    { file: 'kosong.ndjson', kind: 'empty' },
    { file: 'gambar.jpg', kind: 'unknown-kind' },
    { file: 'menu.html', kind: 'no-article' },
  ]);
});
