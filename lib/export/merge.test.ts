import { expect, test } from 'vitest';
import { exportedPage, note, noteOnClaim } from './builders.ts';
import { mergeExports } from './merge.ts';

const OTHER = '7b1e0d0e-52a5-4c3e-9d7a-3f3f8b7d1c02';

test('notes of both are kept, each once', () => {
  const shared = note();
  const own = note({ id: OTHER, body: 'Milik kedua' });
  const { pages, superseded } = mergeExports(
    [exportedPage({ notes: [shared], tags: ['a'] })],
    [exportedPage({ notes: [shared, own], tags: ['b', 'a'] })],
  );
  expect(pages).toHaveLength(1);
  expect(pages[0]?.notes).toEqual([shared, own]);
  expect(pages[0]?.tags).toEqual(['a', 'b']);
  expect(superseded).toEqual([]);
});

test('of two versions of a note the later one is kept and the other one is told', () => {
  const old = note({ body: 'Lama' });
  const later = note({ body: 'Baru', modified: '2026-11-24T05:00:00.000Z', revision: 2 });
  for (const files of [
    [[exportedPage({ notes: [old] })], [exportedPage({ notes: [later] })]],
    [[exportedPage({ notes: [later] })], [exportedPage({ notes: [old] })]],
  ] as const) {
    const { pages, superseded } = mergeExports(...files);
    expect(pages[0]?.notes).toEqual([later]);
    expect(superseded).toEqual([old]);
  }
});

test('a claim that both judged differently stands side by side', () => {
  const page = exportedPage();
  const first = noteOnClaim(page, { ruling: { opinion: 'differs', reason: 'Tahunnya 2018' } });
  const second = noteOnClaim(page, { id: OTHER, ruling: { opinion: 'supported', reason: 'Ada di SK' } });
  const { disagreements, agreement } = mergeExports(
    [exportedPage({ notes: [first] })],
    [exportedPage({ notes: [second] })],
  );
  expect(disagreements).toMatchObject([
    { page: 'https://example.id/berita/1', first: { reason: 'Tahunnya 2018' }, second: { reason: 'Ada di SK' } },
  ]);
  expect(agreement).toEqual({ claims: 1, share: 0, alpha: 0 });
});

test('approving our verdict agrees with naming the same verdict', () => {
  const page = exportedPage();
  const supported = { ...page.report.claims[0]!, verdict: 'supported' as const };
  const report = { ...page.report, claims: [supported] };
  const on = { ...page, report };
  const { disagreements, agreement } = mergeExports(
    [{ ...on, notes: [noteOnClaim(on, { ruling: { opinion: 'agrees', reason: '' } })] }],
    [{ ...on, notes: [noteOnClaim(on, { id: OTHER, ruling: { opinion: 'supported', reason: '' } })] }],
  );
  expect(disagreements).toEqual([]);
  expect(agreement).toEqual({ claims: 1, share: 1, alpha: null });
});

test('pages that only one of them read are all there', () => {
  const page = exportedPage();
  const elsewhere = exportedPage({
    report: { ...page.report, page: { ...page.report.page, url: 'https://lain.example/2' } },
  });
  expect(mergeExports([page], [elsewhere]).pages).toHaveLength(2);
  expect(mergeExports([], [page, elsewhere]).pages).toHaveLength(2);
});
