import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edited, madeArticle, madeEvent } from '../bench/made-news.ts';

const PROGRAM = resolve(import.meta.dirname, 'piagam.ts');
const RELEASE = [
  'Kader posyandu di lereng Semeru kini mencatat berat bayi lewat telepon genggam, lalu bidan desa menengok rumah yang anaknya tidak naik timbangan.',
  'Bupati mengatakan 14 desa sudah memakainya sejak Maret 2021, sedangkan tujuh desa lain menunggu sinyal dari menara baru di balik bukit.',
  'Dulu buku catatan sering basah kena hujan, sekarang datanya aman, tutur seorang kader sambil menunjukkan layar teleponnya kepada tamu dari Jakarta. (Adv/Kominfo)',
];
const OTHER =
  'Pedagang Pasar Baru memindahkan lapak ke lantai dua sejak atap lama dibongkar pekan lalu, dan mengeluh pembeli enggan naik tangga membawa belanjaan berat.';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'piagam-copies-'));
  mkdirSync(join(folder, 'arsip'));
  writeFileSync(join(folder, 'arsip/a.txt'), RELEASE.join('\n'));
  writeFileSync(join(folder, 'arsip/b.txt'), OTHER);
  writeFileSync(join(folder, 'arsip/gambar.jpg'), 'x');
  const line = (fields: object) => `${JSON.stringify(fields)}\n`;
  writeFileSync(
    join(folder, 'berita.ndjson'),
    line({
      url: 'https://b.example/1',
      text: RELEASE.join('\n').replace('14 desa', '21 desa'),
      publishedAt: '2021-03-05',
    }) +
      line({
        url: 'https://a.example/1',
        text: RELEASE.slice(0, 2).join('\n'),
        publishedAt: '2021-03-02',
        title: 'Kader',
      }) +
      line({ url: 'https://c.example/1', text: OTHER }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function piagam(words: readonly string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((end, fail) => {
    const child = spawn(process.execPath, [PROGRAM, ...words], { cwd: folder });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', fail).on('close', (code) => end({ code, out, err }));
    child.stdin.end(input);
  });
}

describe('duplicates', () => {
  test('families by date, with shares, squares, marks and what differs', async () => {
    const { code, out } = await piagam(['duplicates', '--json', 'berita.ndjson']);
    expect(code).toBe(0);
    const { texts, families } = JSON.parse(out);
    expect(texts).toBe(3);
    expect(families).toHaveLength(1);
    expect(families[0]).toMatchObject({ order: 'known', first: 'https://a.example/1', fullest: 'https://b.example/1' });
    const [a, b] = families[0].copies;
    expect(a).toMatchObject({
      document: 'https://a.example/1',
      title: 'Kader',
      publishedFrom: 'meta',
      squares: ['same', 'edited', 'absent'],
    });
    expect(a.passages[0].differences).toEqual([{ kind: 'figure', here: '14', there: '21' }]);
    expect(b.labels).toEqual([{ kind: 'advertorial', quote: 'Adv/Kominfo' }]);
    const text = RELEASE.slice(0, 2).join('\n');
    const { here, quote } = a.passages[0];
    expect(text.slice(here.start, here.end)).toBe(quote);
  });

  test('a folder: its pages and texts, other files left alone; order unknown without dates', async () => {
    const { code, out, err } = await piagam(
      ['duplicates', 'arsip', '-', '--lang', 'en'],
      `${JSON.stringify({ text: RELEASE.join(' ') })}\n`,
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Family 1: 2 copies. Order unknown.');
    expect(out).toContain('Similar text does not show who copied whom.');
    expect(out).not.toMatch(/plagi|stolen|original/i);
  });

  test('one family a line, and bad lines told beside', async () => {
    const { code, out, err } = await piagam(
      ['duplicates', '--ndjson', '-'],
      `{"text"\n${readFileSync(join(folder, 'berita.ndjson'), 'utf8')}`,
    );
    expect(code).toBe(1);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).copies.length),
    ).toEqual([2]);
    expect(err).toMatch(/^-:1: /);
  });

  test('nothing in common is said', async () => {
    expect((await piagam(['duplicates', 'arsip/b.txt', '--lang', 'en'])).out).toBe(
      'There are no copies among 1 text.\n',
    );
  });
});

describe('fingerprint', () => {
  test('a row a fingerprint; the same text has the same hashes at the same places', async () => {
    const { code, out } = await piagam(
      ['fingerprint', 'arsip/a.txt', '-'],
      `${JSON.stringify({ url: 'https://x.example/?a=1,2', text: RELEASE.join('\n') })}\n`,
    );
    expect(code).toBe(0);
    const [head, ...rows] = out.trim().split('\n');
    expect(head).toBe('document,hash,position,telling');
    const of = (document: string) =>
      rows.filter((row) => row.startsWith(document)).map((row) => row.slice(document.length));
    expect(of('arsip/a.txt').length).toBeGreaterThan(10);
    expect(of('"https://x.example/?a=1,2"')).toEqual(of('arsip/a.txt'));
  });

  test('as NDJSON', async () => {
    const { out } = await piagam(['fingerprint', '--ndjson', 'arsip/b.txt']);
    expect(JSON.parse(out.split('\n')[0]!)).toEqual({
      document: 'arsip/b.txt',
      hash: expect.any(Number),
      position: expect.any(Number),
      telling: expect.any(Number),
    });
  });
});

test('the SQL query makes the families of the command', async () => {
  // 60 families of one to nine copies, edited, cut or put together with others, and 200 texts of their own.
  const lines: string[] = [];
  for (let n = 0; n < 60; n++) {
    const source = madeArticle(madeEvent(n % 20), 300 + n, 250);
    for (let copy = 0; copy <= n % 9; copy++) {
      const kept = source.slice(0, Math.max(2, source.length - copy));
      const text = kept.map((paragraph, i) => edited(paragraph, 0.02 * copy, n * 100 + copy * 10 + i)).join('\n');
      lines.push(JSON.stringify({ url: `https://${n}.example/${copy}`, text }));
    }
  }
  for (let n = 0; n < 200; n++) {
    lines.push(
      JSON.stringify({
        url: `https://own.example/${n}`,
        text: madeArticle(madeEvent(n % 20), 9000 + n, 250).join('\n'),
      }),
    );
  }
  writeFileSync(join(folder, 'many.ndjson'), lines.join('\n'));
  const [printed, rows] = await Promise.all([
    piagam(['duplicates', '--ndjson', 'many.ndjson']),
    piagam(['fingerprint', 'many.ndjson']),
  ]);
  const byCommand = printed.out
    .trim()
    .split('\n')
    .map((line) =>
      JSON.parse(line)
        .copies.map(({ document }: { document: string }) => document)
        .toSorted(),
    )
    .toSorted((a, b) => a[0].localeCompare(b[0]));
  writeFileSync(join(folder, 'fingerprints.csv'), rows.out);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `CREATE TABLE fingerprints AS FROM read_csv('${join(folder, 'fingerprints.csv')}', types = {'document': 'VARCHAR', 'hash': 'UINTEGER'})`,
  );
  const query = readFileSync(resolve(import.meta.dirname, 'families.sql'), 'utf8');
  const answered = await (await connection.runAndReadAll(query)).getRowObjects();
  const byQuery = new Map<string, string[]>();
  for (const { family, document } of answered) {
    byQuery.set(String(family), [...(byQuery.get(String(family)) ?? []), String(document)]);
  }
  expect(byCommand.length).toBeGreaterThan(45);
  expect([...byQuery.values()].map((each) => each.toSorted()).toSorted((a, b) => a[0]!.localeCompare(b[0]!))).toEqual(
    byCommand,
  );
}, 60_000);
