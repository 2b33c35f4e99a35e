import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import schema from '../lib/report/piagam-report-1.schema.json' with { type: 'json' };

const PROGRAM = resolve(import.meta.dirname, 'piagam.ts');
const TEXT =
  'Pemerintah Kabupaten Lumajang meraih Top 25 Kovablik Jawa Timur 2017, Selasa (5/12).\nPiala diterima bupati di Surabaya dan dibawa pulang malam itu juga bersama rombongan yang berangkat sejak pagi buta dengan dua bus. (Adv/Kominfo)';
const PAGE = `<!doctype html><html lang="id"><head><title>Lumajang Raih Top 25</title></head><body><article><h1>Lumajang Raih Top 25</h1>${TEXT.split(
  '\n',
)
  .map((line) => `<p>${line}</p>`)
  .join('')}</article></body></html>`;

const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'piagam-'));
  writeFileSync(join(folder, 'page.html'), PAGE);
  writeFileSync(join(folder, 'text.txt'), TEXT);
  writeFileSync(join(folder, 'surat.pdf'), '%PDF-1.4\n%%EOF');
  writeFileSync(join(folder, 'links.html'), '<html><body><a href="/">Beranda</a></body></html>');
});
afterAll(() => rmSync(folder, { recursive: true }));

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** The real program; `until` closes its output once it has said that much. */
function piagam(words: readonly string[], { input = '', until = Number.POSITIVE_INFINITY } = {}): Promise<Ended> {
  return new Promise((end, fail) => {
    const child = spawn(process.execPath, [PROGRAM, ...words], { cwd: folder });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.length >= until) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.stdin.on('error', () => {}); // It may end before it has read all.
    child.on('error', fail);
    child.on('close', (code) => end({ code, out, err }));
    child.stdin.end(input);
  });
}

function reports(out: string): unknown[] {
  return out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('verify', () => {
  test('a readable report, in Indonesian and in English', async () => {
    const [indonesian, english] = await Promise.all([
      piagam(['verify', 'page.html']),
      piagam(['verify', '--lang', 'en', 'text.txt']),
    ]);
    expect(indonesian).toMatchObject({ code: 0, err: '' });
    expect(indonesian.out).toContain('Lumajang Raih Top 25');
    expect(indonesian.out).toContain('1 klaim');
    expect(indonesian.out).toContain('Tanda advertorial: “Adv/Kominfo”');
    expect(english.out).toContain('1 claim');
  });

  test('one report as JSON, as the schema has it', async () => {
    const { code, out } = await piagam(['verify', '--json', 'page.html']);
    expect(code).toBe(0);
    const report: unknown = JSON.parse(out);
    expect(validate(report)).toBe(true);
    expect(report).toMatchObject({
      page: { title: 'Lumajang Raih Top 25', url: null },
      claims: [{ status: 'asserted', competition: 'kovablik-jatim', year: 2017 }],
      labels: [{ kind: 'advertorial', quote: 'Adv/Kominfo' }],
    });
  });

  test('several files of which some fail: the others are printed, in order', async () => {
    const files = ['page.html', 'nowhere.html', 'links.html', '.', 'surat.pdf', 'text.txt'];
    const [lines, readable] = await Promise.all([
      piagam(['verify', '--ndjson', ...files]),
      piagam(['verify', ...files]),
    ]);
    expect(lines.code).toBe(1);
    expect(reports(lines.out)).toMatchObject([
      { schema: 'piagam-report/1' },
      { error: expect.stringContaining('tidak ada'), file: 'nowhere.html' },
      { error: expect.stringContaining('--whole-page'), file: 'links.html' },
      { error: expect.stringContaining('folder'), file: '.' },
      { error: expect.stringContaining('PDF'), file: 'surat.pdf' },
      { schema: 'piagam-report/1' },
    ]);
    expect(readable.code).toBe(1);
    expect(readable.err.split('\n')).toHaveLength(5);
    expect(readable.err).toContain('nowhere.html: berkas ini tidak ada');
  });

  test('a thousand lines in are a thousand lines out, and a bad line is told in its place', async () => {
    const lines = Array.from({ length: 1000 }, (_, i) => {
      if (i === 3) return '{"url": "https://example.id/3", "html": ';
      if (i === 4) return '';
      if (i === 5) return '{"url": "https://example.id/5"}';
      if (i === 6) return '{"text": 6}';
      if (i === 7) return '[]';
      const url = `https://example.id/${i}`;
      return JSON.stringify(
        i % 2 ? { url, html: PAGE } : { url, text: TEXT, title: 'Judul', publishedAt: '2017-12-06' },
      );
    });
    const { code, out, err } = await piagam(['verify', '--ndjson', '-'], { input: `${lines.join('\n')}\n` });
    const printed = reports(out);
    expect([code, err, printed.length]).toEqual([1, '', 1000]);
    expect(printed[0]).toMatchObject({
      page: { url: 'https://example.id/0', title: 'Judul', publishedAt: '2017-12-06' },
    });
    expect(printed[1]).toMatchObject({ page: { url: 'https://example.id/1', title: 'Lumajang Raih Top 25' } });
    expect(printed.slice(3, 8)).toEqual([
      { error: expect.stringContaining('JSON'), line: 4 },
      { error: expect.stringContaining('kosong'), line: 5 },
      { error: expect.stringContaining('html'), line: 6, url: 'https://example.id/5' },
      { error: expect.stringContaining('text'), line: 7 },
      { error: expect.stringContaining('objek'), line: 8 },
    ]);
    expect(printed.slice(8).every((report) => validate(report))).toBe(true);
  });

  test('a reader that goes away ends the run without a word', async () => {
    const input = Array.from({ length: 3000 }, () => JSON.stringify({ text: TEXT })).join('\n');
    const { code, err } = await piagam(['verify', '--ndjson', '-'], { input, until: 1 });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('a folder of one’s own data', async () => {
    const rows = [
      'competition_id,year,tier,innovation,recipient,source_url,source_title,source_kind',
      'kovablik-jatim,2017,Top 25,,Kabupaten Lumajang,https://example.id/daftar,Daftar,official',
    ];
    writeFileSync(join(folder, 'results.csv'), rows.join('\n'));
    const { out, err } = await piagam(['verify', '--json', '--dataset', '.', 'page.html']);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      claims: [{ evidence: [{ source: { url: 'https://example.id/daftar' } }] }],
    });
  });
});

describe('dataset check', () => {
  test('each fault stands with its file and line', async () => {
    writeFileSync(
      join(folder, 'results.csv'),
      'competition_id,year,tier,innovation,recipient,source_url,source_title,source_kind\nkovablik-jatim,19,Top 25,,Kabupaten Lumajang,https://example.id,Daftar,official\n',
    );
    const { code, out } = await piagam(['dataset', 'check', folder]);
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^${join(folder, 'results.csv')}:2: .*year`));
  });

  test('an address in a fault stands as it was written', async () => {
    writeFileSync(
      join(folder, 'results.csv'),
      'competition_id,year,tier,recipient,source_url\nkipp,2019,Top 45,Kabupaten Lumajang,http://a b.example/../x\n',
    );
    const { code, out } = await piagam(['dataset', 'check', folder]);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('“http://a b.example/../x” is no web address; write it with http:// or'),
    ]);
  });

  test.each([
    ['UTF-16 text', Buffer.from('\ufeffcompetition_id,year\n', 'utf16le'), 'results.csv:1: this is UTF-16 text'],
    [
      'another encoding',
      Buffer.from('competition_id\nkip\xe9\n', 'latin1'),
      'results.csv:2: this is no UTF-8 text (another',
    ],
    ['a spreadsheet', Buffer.from('PK\x03\x04'), 'results.csv:1: this is a spreadsheet or an archive'],
  ])('%s is named as such', async (_, bytes, expected) => {
    writeFileSync(join(folder, 'results.csv'), bytes);
    const { code, out } = await piagam(['dataset', 'check', folder]);
    expect([code, out]).toEqual([1, expect.stringContaining(expected)]);
  });

  test('a folder in the place of a file is a fault, not a crash', async () => {
    const dir = mkdtempSync(join(folder, 'set-'));
    mkdirSync(join(dir, 'results.csv'));
    const { code, out, err } = await piagam(['dataset', 'check', dir]);
    expect([code, out, err]).toEqual([1, `${join(dir, 'results.csv')}:1: this is a folder, not a file\n`, '']);
  });

  test('the bundled folder has no fault', async () => {
    const { code, out } = await piagam(['dataset', 'check', resolve(import.meta.dirname, '../dataset')]);
    expect([code, out]).toEqual([0, expect.stringContaining('tidak ada kesalahan')]);
  });
});

describe('usage', () => {
  test('help is printed, and what it names is there', async () => {
    const { code, out } = await piagam(['--help']);
    expect(code).toBe(0);
    for (const word of ['verify', '--json', '--ndjson', '--dataset', 'dataset check']) expect(out).toContain(word);
  });

  test('a wrong option is 2, with the way to the help, in the language asked for', async () => {
    const { code, out, err } = await piagam(['verify', '--lang', 'en', '--jsn', 'page.html']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('There is no option “--jsn”');
    expect(err).toContain('--help');
  });
});

describe('export', () => {
  test('what verify printed becomes any other form, in order', async () => {
    const { out: lines } = await piagam(['verify', '--ndjson', 'page.html', 'text.txt']);
    const csv = await piagam(['export', '--format', 'csv', '-'], { input: lines });
    expect(csv.code).toBe(0);
    expect(csv.out.split('\r\n')).toHaveLength(4);
    expect(csv.out).toContain('Kabupaten Lumajang');
    writeFileSync(join(folder, 'two.ndjson'), lines);
    const [linked, cited, html] = await Promise.all(
      ['jsonld', 'csl', 'html'].map((format) => piagam(['export', '--format', format, 'two.ndjson', '--lang', 'en'])),
    );
    expect(JSON.parse(linked!.out)).toMatchObject({ type: 'AnnotationCollection', total: 2 });
    expect(JSON.parse(cited!.out)).toBeInstanceOf(Array);
    expect(html!.out).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  });

  test('a line that is no report is told with its place, the others are exported', async () => {
    const { out: line } = await piagam(['verify', '--ndjson', 'text.txt']);
    const { code, out, err } = await piagam(['export', '--format', 'ndjson', '-'], {
      input: `{"a":1}\n${line}bukan json\n`,
    });
    expect(code).toBe(1);
    expect(reports(out)).toHaveLength(1);
    expect(err).toMatch(/^-:1: .+\n[\s\S]*^-:3: baris bukan JSON/m);
  });

  test('one value over many lines is read from a stream too: what verify --json prints, or an export of the library', async () => {
    const { out: report } = await piagam(['verify', '--json', 'text.txt']);
    const csv = await piagam(['export', '--format', 'csv', '-'], { input: report });
    expect(csv).toMatchObject({ code: 0, err: '' });
    expect(csv.out.split('\r\n')).toHaveLength(3);
    const { out: library } = await piagam(['export', '--format', 'json', '-'], { input: report });
    const again = await piagam(['export', '--format', 'ndjson', '-'], { input: library });
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(reports(again.out)).toEqual([JSON.parse(report)]);
  });

  test('notes from Hypothesis become a table, and a form that cannot hold them says so', async () => {
    const annotation = {
      id: 'aB3',
      uri: 'https://example.id/1',
      text: 'Cek',
      tags: ['sk'],
      created: '2026-11-24T05:00:00Z',
    };
    writeFileSync(join(folder, 'theirs.json'), JSON.stringify({ annotations: [annotation] }));
    const notes = await piagam(['export', '--format', 'csv-notes', 'theirs.json', '--reader', 'Rini']);
    expect(notes.code).toBe(0);
    expect(notes.out).toMatch(/\r\nhttps:\/\/example\.id\/1,,[^\r]*,Rini,[^\r]*Cek/);
    const cited = await piagam(['export', '--format', 'csl', 'theirs.json', '--lang', 'en']);
    expect(cited).toMatchObject({ code: 0, out: '[]\n' });
    expect(cited.err).toContain('Notes left out: 1.');
  });

  test('whoever signed the one file signs what is made of it', async () => {
    writeFileSync(join(folder, 'signed.json'), '{"schema":"piagam-export/1","reader":"Rini","pages":[]}');
    const of = (...words: string[]) => piagam(['export', '--format', 'jsonld', 'signed.json', ...words]);
    expect(JSON.parse((await of()).out).creator).toEqual({ type: 'Person', name: 'Rini' });
    expect(JSON.parse((await of('--reader', 'Budi')).out).creator.name).toBe('Budi');
    expect(JSON.parse((await of('signed.json')).out)).not.toHaveProperty('creator');
  });

  test('an empty file is said to be empty', async () => {
    writeFileSync(join(folder, 'kosong.json'), '');
    const { code, err } = await piagam(['export', '--format', 'csv', 'kosong.json']);
    expect(code).toBe(1);
    expect(err).toBe('kosong.json: is empty\n');
  });

  test('a file that is not there is told', async () => {
    const { code, err } = await piagam(['export', '--format', 'csv', 'tiada.ndjson', 'tiada.json', '--lang', 'en']);
    expect(code).toBe(1);
    expect(err.match(/there is no such file/g)).toHaveLength(2);
  });
});
