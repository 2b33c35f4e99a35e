import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTE_KINDS, type Note } from '../annotate/note.ts';
import { report } from '../report/builders.ts';
import { ABOUT, exportedPage, note, noteOnClaim } from './builders.ts';
import type { ExportedPage } from './exported-page.ts';
import { hypothesis } from './hypothesis.ts';
import { readExport } from './read-export.ts';
import { reportsJson, reportsNdjson } from './reports-json.ts';
import { whole } from './whole.fixture.ts';

const MADE = { id: () => '00000000-0000-4000-8000-000000000000', now: '2026-11-24T05:00:00.000Z' };

const text = fc.string({ unit: 'binary', maxLength: 30 }).map((each) => each.toWellFormed());
const instant = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const orNull = fc.option(text, { nil: null });
const sketch = fc.record({
  competition: orNull,
  award: orNull,
  year: fc.option(fc.integer({ min: 1945, max: 2100 }), { nil: null }),
  tier: orNull,
  category: orNull,
  innovation: orNull,
  recipient: fc.record({ name: orNull, code: orNull }),
  unit: orNull,
});
const selectors = fc.record({
  quote: fc.record({ exact: text, prefix: text, suffix: text }),
  position: fc.tuple(fc.nat(500), fc.nat(500)).map(([start, length]) => ({ start, end: start + length })),
  sha256: fc.constant('c'.repeat(64)),
});
const target: fc.Arbitrary<Note['target']> = fc.oneof(
  fc.constant({ kind: 'page' } as const),
  selectors.map((each) => ({ kind: 'passage', selectors: each }) as const),
  fc.tuple(sketch, selectors).map(([claim, each]) => ({ kind: 'claim', claim, selectors: each }) as const),
);
const anyNote: fc.Arbitrary<Note> = fc.record(
  {
    id: fc.uuid(),
    page: text,
    target,
    kind: fc.constantFrom(...NOTE_KINDS),
    body: text,
    tags: fc.array(text, { maxLength: 3 }),
    ruling: fc.record({ opinion: fc.constantFrom('agrees', 'differs', 'unclear' as const), reason: text }),
    correction: fc.record({ year: fc.integer({ min: 1945, max: 2100 }), tier: orNull }),
    added: sketch,
    created: instant,
    modified: instant,
    revision: fc.nat(),
  },
  { requiredKeys: ['id', 'page', 'target', 'kind', 'body', 'tags', 'created', 'modified', 'revision'] },
);

test('what was exported as JSON comes back without loss', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          notes: fc.array(anyNote, { maxLength: 3 }),
          tags: fc.array(text),
          capturedAt: fc.option(instant, { nil: null }),
        }),
        { maxLength: 4 },
      ),
      (each) => {
        const pages: readonly ExportedPage[] = each.map((fields) => exportedPage(fields));
        expect(readExport(whole(reportsJson, pages), MADE)).toEqual({ pages, noted: [], foreign: [], faults: [] });
      },
    ),
  );
});

test('reports alone come back from lines, and one report from itself', () => {
  const bare = exportedPage({ capturedAt: null });
  const dated = exportedPage();
  const lines = whole(reportsNdjson, [bare, dated]);
  expect(lines).toContain('"capturedAt":"2026-11-24T03:00:00.000Z"');
  expect(readExport(lines, MADE)).toEqual({ pages: [bare, dated], noted: [], foreign: [], faults: [] });
  expect(readExport(`\ufeff${JSON.stringify(bare.report)}`, MADE).pages).toEqual([bare]);
});

test('the name that signed a file is read back', () => {
  expect(readExport(whole(reportsJson, [], { ...ABOUT, reader: 'Rini' }), MADE).reader).toBe('Rini');
});

test('each annotation for Hypothesis states the text, the time, the data and the engine', () => {
  const page = exportedPage();
  const { annotations } = JSON.parse(whole(hypothesis, [{ ...page, notes: [noteOnClaim(page)] }]));
  expect(annotations).toHaveLength(2);
  for (const { piagam } of annotations) {
    expect(piagam).toMatchObject({
      text_sha256: 'a'.repeat(64),
      captured_at: page.capturedAt,
      engine_version: '0.1.0',
    });
  }
});

test('our own file for Hypothesis is read like theirs, without the claims, which are nobody’s notes', () => {
  const page = exportedPage();
  const { foreign, faults } = readExport(whole(hypothesis, [{ ...page, notes: [noteOnClaim(page)] }]), MADE);
  expect(faults).toEqual([]);
  expect(foreign).toHaveLength(1);
  expect(foreign[0]).toMatchObject({
    url: 'https://example.id/berita/1',
    title: 'Lumajang Raih Top 45',
    ours: true,
    note: {
      id: noteOnClaim(page).id,
      kind: 'other',
      body: 'Tanya panitia soal tahun',
      tags: ['cek'],
      target: { kind: 'passage', selectors: { quote: { exact: 'Kabupaten Lumajang meraih Top 45 KIPP 2019' } } },
    },
  });
});

test('the same Hypothesis file gives the same notes again, whenever it is read', () => {
  const annotation = (id: string, uri: string) => ({ id, uri, created: '2026-11-24T05:00:00.000Z', text: 'Cek' });
  const file = JSON.stringify({
    annotations: [
      annotation('aB3', 'https://example.id/1'),
      annotation('aB3', 'https://example.id/2'),
      annotation('cD4', 'urn:x-pdf:0123'),
    ],
  });
  const ids = (made: typeof MADE) => readExport(file, made).foreign.map(({ note }) => note.id);
  const first = ids(MADE);
  expect(new Set(first).size).toBe(3);
  for (const id of first) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(ids({ ...MADE, id: () => 'lain' })).toEqual(first);
});

describe('what cannot be read is told with its place, and nothing of it is taken', () => {
  const pageOf = (fields: object) =>
    JSON.stringify({
      schema: 'piagam-export/1',
      pages: [{ capturedAt: null, tags: [], notes: [], report: report(), ...fields }],
    });

  test.each([
    ['', '', 'is empty'],
    ['{"a"', '', 'is not JSON'],
    ['{"schema":"piagam-export/1"}', '/pages', 'is no list'],
    ['[]', '', 'is no object'],
    ['{"name":"resep"}', '', 'is no export of Piagam or Hypothesis, and no report'],
    [pageOf({ capturedAt: 'kemarin' }), '/pages/0/capturedAt', 'is no time'],
    [pageOf({ tags: [1] }), '/pages/0/tags', 'is no list of texts'],
    [pageOf({ notes: [{ ...note(), revision: -1 }] }), '/pages/0/notes/0/revision', ''],
    [pageOf({ notes: [{ ...note(), extra: 1 }] }), '/pages/0/notes/0/extra', ''],
    [pageOf({ report: { ...report(), schema: 'piagam-report/9' } }), '/pages/0/report/schema', ''],
    ['{"annotations":[{"text":"tanpa alamat"}]}', '/annotations/0/uri', ''],
    ['{"annotations":[{"uri":"javascript:alert(1)"}]}', '/annotations/0/uri', 'is no address'],
    ['{"annotations":[{"uri":"file:///etc/passwd"}]}', '/annotations/0/uri', 'is no address'],
    ['{"annotations":[{"uri":"example.id/1"}]}', '/annotations/0/uri', 'is no address'],
  ])('%.60s', (file, at, message) => {
    const { faults } = readExport(file, MADE);
    expect(faults[0]?.at).toBe(at);
    expect(faults[0]?.message).toContain(message);
  });

  test('a bad line is told by its number', () => {
    const good = JSON.stringify(report());
    const { pages, faults } = readExport(`${good}\n{"a":1}\n\nbukan json\n${good}`, MADE);
    expect(pages).toHaveLength(2);
    expect([...new Set(faults.map(({ line }) => line))]).toEqual([2, 4]);
  });

  test('any JSON whatever is read or told, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (file) => {
        const { pages, foreign, faults } = readExport(file, MADE);
        expect(pages.length + foreign.length + faults.length > 0 || /annotations|pages/.test(file)).toBe(true);
      }),
    );
  });
});
