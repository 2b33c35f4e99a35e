import { describe, expect, test } from 'vitest';
import { badgeOf } from '../entrypoints/background/badge.ts';
import { enterPage } from '../entrypoints/background/enter-page.ts';
import { isMarksPlaced, isPageNews, isPageReading } from '../entrypoints/background/from-page.ts';
import { claimsAmong, passagesOf } from '../entrypoints/background/passages.ts';
import { hasMovedOn, isForbidden, mayBeEarly, RESTRICTED, restriction } from '../entrypoints/background/restricted.ts';
import { mention, report, reportCheck, reportClaim } from '../lib/report/builders.ts';
import type { ReadingState } from '../lib/report/reading-state.ts';
import type { Report } from '../lib/report/report.ts';

const said = (name: string, values: readonly string[] = []) => [name, ...values].join(' ');

function read(found: Report): ReadingState {
  return {
    kind: 'report',
    report: found,
    readAt: '2026-11-23T10:00:00.000Z',
    reading: 'article',
    faults: [],
    unplaced: [],
    marksShown: true,
    pageChanged: false,
  };
}

describe('the badge', () => {
  const claims = (n: number, verdict: 'supported' | 'contradicted') =>
    Array.from({ length: n }, (_, i) => reportClaim({ id: `c${i + 1}`, status: 'asserted', verdict }));

  test('counts the asserted claims, and its title those that agree', () => {
    const hoped = reportClaim({ status: 'hoped', verdict: null });
    const badge = badgeOf(
      read(report({ claims: [...claims(3, 'supported'), ...claims(1, 'contradicted'), hoped] })),
      said,
    );
    expect(badge).toMatchObject({ text: '4', title: 'titleClaims 4 3' });
  });

  test('looks the same whatever the verdicts are', () => {
    const good = badgeOf(read(report({ claims: claims(2, 'supported') })), said);
    const bad = badgeOf(read(report({ claims: claims(2, 'contradicted') })), said);
    expect({ ...bad, title: '' }).toEqual({ ...good, title: '' });
  });

  test('stops counting at 99+', () => {
    expect(badgeOf(read(report({ claims: claims(100, 'supported') })), said).text).toBe('99+');
    expect(badgeOf(read(report({ claims: claims(99, 'supported') })), said).text).toBe('99');
  });

  test.each<[ReadingState, string, string]>([
    [{ kind: 'not-read' }, '', 'titleNotRead'],
    [{ kind: 'reading', done: [], current: 'read', startedAt: '2026-11-23T10:00:00.000Z' }, '…', 'titleReading'],
    [read(report({ claims: [] })), '0', 'titleNoClaims'],
    [{ kind: 'not-article', longest: 12 }, '', 'titleNotArticle'],
    [{ kind: 'restricted', what: 'store' }, '', 'titleRestricted'],
    [{ kind: 'failed', why: 'unexpected', details: '' }, '!', 'titleFailed'],
  ])('of $kind', (state, text, title) => {
    expect(badgeOf(state, said)).toMatchObject({ text, title });
  });
});

describe('what is painted', () => {
  test('is every copy of a claim under its verdict, and a check only where it is in conflict', () => {
    const found = report({
      mentions: [mention({ id: 'm1', start: 30, end: 42 })],
      claims: [
        reportClaim({
          id: 'c1',
          verdict: 'supported',
          spans: [
            { start: 0, end: 20 },
            { start: 100, end: 120 },
          ],
        }),
        reportClaim({ id: 'c2', status: 'hoped', verdict: null, spans: [{ start: 50, end: 60 }] }),
      ],
      checks: [
        reportCheck({ outcome: 'ok', mentions: ['m1'] }),
        reportCheck({ outcome: 'conflict', mentions: ['m1', 'gone'] }),
      ],
    });
    expect(passagesOf(found)).toEqual([
      {
        id: 'c1',
        look: 'supported',
        spans: [
          { start: 0, end: 20 },
          { start: 100, end: 120 },
        ],
      },
      { id: 'c2', look: 'unjudged', spans: [{ start: 50, end: 60 }] },
      { id: 'k2', look: 'conflict', spans: [{ start: 30, end: 42 }] },
    ]);
  });

  test('ids that a page made up name no claim', () => {
    expect(claimsAmong(['c9', 'k1', 'c1', '__proto__'], report({ claims: [reportClaim({ id: 'c1' })] }))).toEqual([
      'c1',
    ]);
  });
});

describe('a refusal of the browser', () => {
  test.each(RESTRICTED)('$from is of the kind $what', ({ from, what }) => {
    expect(restriction(from, 'Error: Cannot access contents of the page')).toBe(what);
  });

  test('a page of the browser itself, also where its address is not told', () => {
    expect(restriction('chrome://version/', 'Error: Cannot access a chrome:// URL')).toBe('browser-page');
    expect(restriction(undefined, 'Error: Missing host permission for the tab')).toBe('browser-page');
    expect(restriction(undefined, 'Error: The extensions gallery cannot be scripted.')).toBe('store');
  });

  test('a page about PDF is no PDF', () => {
    expect(restriction('https://contoh.example/apa-itu.pdf-dan-gunanya', 'Error: Cannot access')).toBe('browser-page');
    expect(restriction('https://contoh.example/baca?file=sk.pdf', 'Error: Cannot access')).toBe('browser-page');
  });

  test.each([
    ['https://warta.example/a', 'https://warta.example/b', true],
    ['https://warta.example/a', undefined, true],
    ['https://warta.example/a', 'https://warta.example/a#isi', false],
    ['https://addons.mozilla.org/id/', 'https://addons.mozilla.org/id/', false],
    [undefined, undefined, false],
  ])('of %s while the tab holds %s comes of having moved on: %s', (from, now, moved) => {
    expect(hasMovedOn(from, now)).toBe(moved);
  });

  test('a page that went away is not forbidden', () => {
    expect(isForbidden('Error: Frame with ID 0 was removed.')).toBe(false);
    expect(isForbidden('Error: No tab with id: 12.')).toBe(false);
    expect(isForbidden('Error: Missing host permission for the tab')).toBe(true);
    expect(isForbidden('Error: Cannot access a chrome:// URL')).toBe(true);
  });
});

describe('the way into a page', () => {
  const EARLY =
    'Error: Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

  /** A page that refuses as often as there are refusals, then lets the reader in. */
  function page(...refusals: readonly string[]) {
    let tries = 0;
    return {
      enter: async () => {
        const refusal = refusals[tries++];
        if (refusal !== undefined) throw refusal;
      },
      tries: () => tries,
    };
  }

  test('is tried again where the page has not yet heard of the click', async () => {
    const late = page(EARLY, EARLY);
    expect(await enterPage(late.enter, (refusal) => mayBeEarly('https://warta.example/a', refusal))).toBeUndefined();
    expect(late.tries()).toBe(3);
  });

  test('ends where the page stays closed', async () => {
    const closed = page(...Array.from({ length: 9 }, () => EARLY));
    expect(await enterPage(closed.enter, () => true)).toBe(EARLY);
    expect(closed.tries()).toBe(4);
  });

  test('is tried once where the browser means it', async () => {
    const forbidden = page('Error: Cannot access a chrome:// URL');
    await enterPage(forbidden.enter, (refusal) => mayBeEarly('chrome://version/', refusal));
    expect(forbidden.tries()).toBe(1);
  });

  test.each(RESTRICTED)('of $from is known to be closed', ({ from }) => {
    expect(mayBeEarly(from, EARLY)).toBe(false);
  });

  test.each([
    ['about:addons', 'Error: Missing host permission for the tab', false],
    ['https://warta.example/a', 'Error: Missing host permission for the tab', true],
    ['file:///home/ani/rilis.html', EARLY, true],
    [undefined, EARLY, true],
    ['https://warta.example/a', 'Error: This page cannot be scripted due to an ExtensionsSettings policy.', false],
    ['https://warta.example/a', 'Error: Frame with ID 0 was removed.', false],
  ])('of %s after %s may open: %s', (url, refusal, early) => {
    expect(mayBeEarly(url, refusal)).toBe(early);
  });
});

describe('what a page tells', () => {
  const article = {
    text: 'Judul\nIsi berita.',
    blocks: [
      { start: 0, end: 5, kind: 'heading' },
      { start: 6, end: 17, kind: 'paragraph' },
    ],
    metadata: { url: 'https://contoh.example/', title: { value: 'Judul', from: 'opengraph' } },
    reading: 'article',
  };

  test('an article is taken as it is', () => {
    expect(isPageReading({ kind: 'article', article })).toBe(true);
  });

  test.each<[string, unknown]>([
    ['a block beyond the text', { ...article, blocks: [{ start: 0, end: 18, kind: 'paragraph' }] }],
    ['a block that ends before it starts', { ...article, blocks: [{ start: 5, end: 2, kind: 'paragraph' }] }],
    ['a block of a kind that we do not know', { ...article, blocks: [{ start: 0, end: 2, kind: 'script' }] }],
    ['a text that is no string', { ...article, text: ['a'] }],
    ['a text without end', { ...article, text: 'a'.repeat(1_500_001) }],
    ['a title without its evidence', { ...article, metadata: { title: { value: 'Judul' } } }],
    ['an endless title', { ...article, metadata: { title: { value: 'a'.repeat(5_000), from: 'meta' } } }],
    ['a fraction of a place', { ...article, blocks: [{ start: 0.5, end: 2, kind: 'paragraph' }] }],
    ['nothing', undefined],
  ])('%s is refused', (_name, wrong) => {
    expect(isPageReading({ kind: 'article', article: wrong })).toBe(false);
  });

  test('news is known by its name, and nothing else is', () => {
    expect(isPageNews({ to: 'news', news: 'pressed', passages: ['c1'] })).toBe(true);
    expect(isPageNews({ to: 'news', news: 'left', readId: 'a' })).toBe(true);
    expect(isPageNews({ to: 'news', news: 'read', tabId: 1 })).toBe(false);
    expect(isPageNews({ news: 'pressed', passages: [1] })).toBe(false);
    expect(isMarksPlaced({ unplaced: ['c1'] })).toBe(true);
    expect(isMarksPlaced({ unplaced: 'c1' })).toBe(false);
  });
});
