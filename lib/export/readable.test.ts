import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { report, reportClaim } from '../report/builders.ts';
import { passageLink } from '../report/passage-link.ts';
import { ABOUT, exportedPage, note, noteOnClaim } from './builders.ts';
import { htmlReport } from './html-report.ts';
import { markdown, plain } from './markdown.ts';
import { whole } from './whole.fixture.ts';

const page = exportedPage();
const judged = {
  ...page,
  tags: ['kovablik'],
  notes: [noteOnClaim(page, { ruling: { opinion: 'differs', reason: 'Lihat SK' } })],
};

/** A page whose every word is hostile. */
function hostile(evil: string) {
  const one = report({
    text: evil,
    mentions: [],
    claims: [
      reportClaim({
        award: evil,
        tier: evil,
        recipient: { name: evil, code: null },
        mentions: [],
        spans: evil.length > 0 ? [{ start: 0, end: evil.length }] : [],
        evidence: [],
      }),
    ],
    page: { ...report().page, title: evil, byline: evil, siteName: evil, url: evil },
  });
  return exportedPage({ report: one, tags: [evil], notes: [note({ body: evil, tags: [evil] })] });
}

const EVIL = '<img src=x onerror=alert(1)><script>alert(1)</script>"\'&amp; [a](javascript:alert(1)) ```';

describe('the HTML report', () => {
  test('tells page, claims, verdict, reason, coverage, judgement, note and stamp', () => {
    const { document } = new JSDOM(whole(htmlReport, [judged])).window;
    const said = document.body.textContent ?? '';
    for (const part of [
      'Lumajang Raih Top 45',
      'Belum ada di data',
      'Kabupaten Lumajang',
      'Kami memegang 12 dari 45',
      'ada yang berbeda. Lihat SK',
      'Tanya panitia soal tahun',
      'a'.repeat(64),
      '2026-11-24T03:00:00.000Z',
    ])
      expect(said).toContain(part);
    expect(document.querySelector('mark')?.getAttribute('data-verdict')).toBe('not-found');
  });

  test('holds words of a page as words only', () => {
    const dom = new JSDOM(whole(htmlReport, [hostile(EVIL)]), { runScripts: 'outside-only' });
    const { document } = dom.window;
    expect(document.querySelectorAll('script, img, iframe, [onerror]')).toHaveLength(0);
    expect([...document.querySelectorAll('a')].filter((a) => !/^https?:/.test(a.href))).toEqual([]);
    expect(document.body.textContent).toContain(EVIL);
  });

  test('keeps the whole text, whatever stands in it and wherever claims lie', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }),
        (text, cuts) => {
          const well = text.toWellFormed().replace(/[\r\n\0\f]/g, ' ');
          const spans = cuts.map(([a, b]) => {
            const [start = 0, end = 0] = [a % well.length, b % (well.length + 1)].sort((x, y) => x - y);
            return { start, end };
          });
          const one = report({ text: well, mentions: [], claims: [reportClaim({ mentions: [], spans })] });
          const { document } = new JSDOM(whole(htmlReport, [exportedPage({ report: one })])).window;
          for (const mark of document.querySelectorAll('mark sup')) mark.remove();
          expect(document.querySelector('.text')?.textContent).toBe(well);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('leads to the passage of a claim on its page', () => {
    const { document } = new JSDOM(whole(htmlReport, [judged])).window;
    const [claim] = judged.report.claims;
    const link = document.querySelector<HTMLAnchorElement>('.passage a');
    expect(link?.href).toBe(passageLink(judged.report.page.url, judged.report.text, claim?.spans[0]));
    expect(whole(markdown, [judged])).toContain(`[Lihat bagian ini di artikel](<${link?.href}>)`);
  });

  test('no word however long widens the page', () => {
    const { document } = new JSDOM(whole(htmlReport, [judged])).window;
    const style = document.querySelector('style')?.textContent ?? '';
    const [, selectors = ''] = /([^{}]+)\{ overflow-wrap: anywhere; \}/.exec(style) ?? [];
    expect(selectors.split(',').map((one) => one.trim())).toEqual(
      expect.arrayContaining(['h2', 'h3', 'p', 'li', 'th', 'td']),
    );
  });

  test('is in the language it is asked in', () => {
    expect(whole(htmlReport, [judged], { ...ABOUT, language: 'en' })).toContain('Not in our data yet');
  });
});

describe('Markdown', () => {
  test('has a heading a page and an item a claim', () => {
    const text = whole(markdown, [judged]);
    expect(text).toContain('## Lumajang Raih Top 45');
    expect(text).toContain('- **Belum ada di data**: ');
    expect(text).toContain('[https://example.id/berita/1](<https://example.id/berita/1>)');
    expect(text).toContain('Penilaian pembaca: ada yang berbeda. Lihat SK');
  });

  test('holds words of a page as words only', () => {
    const text = whole(markdown, [hostile(EVIL)]);
    expect(text).not.toMatch(/(?<!\\)</);
    expect(text).not.toMatch(/(?<!\\)\]\(/);
  });

  test('words keep to one line and begin no list', () => {
    expect(plain('# Judul\n1. satu\n- dua')).toBe('\\# Judul 1. satu - dua');
    expect(plain('1. satu')).toBe('1\\. satu');
  });
});

test('a note on a claim that the report does not hold is told after the claims, with its judgement', () => {
  const [claim] = page.report.claims;
  const lost = { ...page, report: { ...page.report, claims: [{ ...claim!, year: 2018 }] }, notes: judged.notes };
  for (const format of [markdown, htmlReport]) {
    const text = whole(format, [lost]);
    for (const part of ['tidak lagi dikenali', 'ada yang berbeda. Lihat SK', 'Tanya panitia soal tahun'])
      expect(text.split(part), part).toHaveLength(2);
    expect(whole(format, [judged]).split('Tanya panitia soal tahun')).toHaveLength(2);
  }
});
