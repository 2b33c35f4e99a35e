import { beforeEach, expect, test } from 'vitest';
import type { Note } from '../annotate/note.ts';
import { report, reportClaim } from '../report/builders.ts';
import type { Report } from '../report/report.ts';
import { tellChange } from './changes.ts';
import { tagPages } from './curate.ts';
import { emptyStore } from './empty-store.ts';
import { saveNote } from './notes.ts';
import type { PageQuery } from './page-query.ts';
import { savePage } from './pages.ts';
import type { PageRow } from './records.ts';
import { pageRows, searchPages } from './search.ts';

beforeEach(emptyStore);

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n, 8)).toISOString();
const at = (n: number) => `https://${n % 2 ? 'satu' : 'dua'}.id/berita/${n}`;

function page(n: number, text: string, fields: Partial<Report['page']> = {}, more: Partial<Report> = {}): Report {
  const base = report();
  return {
    ...base,
    text,
    page: { ...base.page, url: at(n), title: `Halaman ${n}`, sha256: `${n}`.padStart(64, '0'), ...fields },
    ...more,
  };
}

const found = async (query: PageQuery) =>
  (await searchPages(query)).rows.map(({ key }) => Number(key.split('/').at(-1)));

test('all words must be there; the last one may be unfinished', async () => {
  await savePage(page(1, 'Pelayanan di Lumajang meraih penghargaan.'), day(1));
  await savePage(page(2, 'Pelayanan di Lamongan meraih piagam.'), day(2));
  expect(await found({ text: 'pelayanan' })).toEqual([2, 1]);
  expect(await found({ text: 'pelayanan lumaj' })).toEqual([1]);
  expect(await found({ text: 'LUMAJ pelayanan' })).toEqual([]);
  expect(await found({ text: 'pela ' })).toEqual([]);
  expect(await found({ text: 'pelayanan tidak-ada' })).toEqual([]);
  expect(await found({ text: 'halaman 2' })).toEqual([2]);
  expect(await found({ text: '  ' })).toEqual([2, 1]);
  expect(await found({ text: '?!' })).toEqual([]);
});

test('a page that was read anew is found by its newer words only', async () => {
  await savePage(page(1, 'Kata lama.'), day(1));
  await savePage(page(1, 'Kata baru.', { sha256: 'f'.repeat(64) }), day(2));
  expect(await found({ text: 'lama' })).toEqual([]);
  expect(await found({ text: 'baru' })).toEqual([1]);
});

test('words of a note find its page', async () => {
  await savePage(page(1, 'Kata.'), day(1));
  const note: Note = {
    id: '0d5d0f0e-6a8e-4a4b-8a57-0d6f7f1c2a10',
    page: at(1),
    target: { kind: 'page' },
    kind: 'other',
    body: 'Tanyakan Biro Organisasi',
    tags: ['konfirmasi'],
    created: day(1),
    modified: day(1),
    revision: 0,
  };
  await saveNote(note);
  expect(await found({ text: 'biro organ' })).toEqual([1]);
  expect(await found({ text: 'konfirmasi' })).toEqual([1]);
});

test('facets narrow together, and each tells what its other values would give', async () => {
  await savePage(page(1, 'a', {}, { claims: [reportClaim({ verdict: 'supported', year: 2018 })] }), day(1));
  await savePage(page(2, 'b', {}, { claims: [reportClaim({ year: 2019 })] }), day(2));
  await savePage(
    page(
      3,
      'c',
      {},
      { claims: [reportClaim({ year: 2019 }), reportClaim({ id: 'c2', verdict: null, status: 'hoped' })] },
    ),
    day(3),
  );
  await tagPages([at(3)], { add: ['arsip'] });
  const { rows, facets } = await searchPages({ years: [2019], hosts: ['satu.id'] });
  expect(rows.map(({ key }) => key)).toEqual([at(3)]);
  expect([...facets.hosts]).toEqual([
    ['dua.id', 1],
    ['satu.id', 1],
  ]);
  expect([...facets.years].sort()).toEqual([
    [2018, 1],
    [2019, 1],
  ]);
  expect([...facets.verdicts]).toEqual([
    ['not-found', 1],
    ['unjudged', 1],
  ]);
  expect(await found({ verdicts: ['supported', 'unjudged'] })).toEqual([3, 1]);
  expect(await found({ tags: ['arsip'] })).toEqual([3]);
  expect(await found({ tags: [] })).toEqual([3, 2, 1]);
  expect(await found({ notes: 'with' })).toEqual([]);
});

test('days take both ends in; a page without a printed date fits no question about it', async () => {
  await savePage(page(1, 'a', { publishedAt: '2019-07-19T08:00:00+07:00' }), day(1));
  await savePage(page(2, 'b', { publishedAt: null }), day(2));
  await savePage(page(3, 'c', { publishedAt: '2019' }), day(3));
  expect(await found({ published: { from: '2019-07-19', to: '2019-07-19' } })).toEqual([3, 1]);
  expect(await found({ published: { from: '2019-07-20' } })).toEqual([3]);
  expect(await found({ published: { to: '2018-12-31' } })).toEqual([]);
  expect(await found({ seen: { from: '2026-01-03' } })).toEqual([3, 2]);
});

test('any column sorts, and what is not known stands last either way', async () => {
  await savePage(page(1, 'a', { title: 'Beta', publishedAt: null }), day(1));
  await savePage(page(2, 'b', { title: 'alfa', publishedAt: '2019-01-01' }), day(2));
  await savePage(page(3, 'c', { title: null, publishedAt: '2018-01-01' }), day(3));
  expect(await found({ sort: { by: 'title', descending: false } })).toEqual([2, 1, 3]);
  expect(await found({ sort: { by: 'title', descending: true } })).toEqual([1, 2, 3]);
  expect(await found({ sort: { by: 'publishedAt', descending: false } })).toEqual([3, 2, 1]);
  expect(await found({ sort: { by: 'lastSeen', descending: false } })).toEqual([1, 2, 3]);
});

test('single words and segments answer alike, and the first rows are those of the whole', async () => {
  const everyThird = (n: number) => (n % 3 === 0 ? 'tiga' : 'lain');
  for (let n = 0; n < 700; n++) await savePage(page(n, `Berita ${everyThird(n)} nomor${n}`), day(n));
  const queries: readonly PageQuery[] = [
    {},
    { text: 'tiga' },
    { text: 'nomor69' },
    { text: 'nomor69 ' },
    { text: 'tiga', hosts: ['dua.id'] },
    { hosts: ['satu.id'] },
    { text: 'tiada' },
  ];
  for (const query of queries) {
    // As after opening the library: nothing is loaded yet.
    tellChange({ what: 'everything' });
    let first: readonly PageRow[] | undefined;
    const all = await searchPages(query, { onFirst: (rows) => (first = rows), first: 20 });
    expect(first).toEqual(all.rows.slice(0, 20));
  }
  expect(await found({ text: 'nomor69' })).toEqual([699, 698, 697, 696, 695, 694, 693, 692, 691, 690, 69]);
  expect(await found({ text: 'nomor69 ' })).toEqual([69]);
  expect((await found({ text: 'tiga' })).length).toBe(234);
});

test('a search that is no longer wanted ends', async () => {
  await savePage(page(1, 'a'), day(1));
  await expect(searchPages({ text: 'a' }, { signal: AbortSignal.abort() })).rejects.toThrow();
});

test('the list follows changes made after it was loaded', async () => {
  await savePage(page(1, 'a'), day(1));
  expect(await pageRows()).toHaveLength(1);
  await savePage(page(2, 'b'), day(2));
  await tagPages([at(1)], { add: ['x'] });
  expect((await pageRows()).map(({ tags }) => tags)).toEqual([[], ['x']]);
});
