import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { report, reportClaim } from '../report/builders.ts';
import { ABOUT, exportedPage, note, noteOnClaim } from './builders.ts';
import { claimReviewSchema } from './claim-review.schema.fixture.ts';
import { claimReview, isReviewed } from './claim-review.ts';
import { webAnnotationSchema } from './web-annotation.schema.fixture.ts';
import { webAnnotation } from './web-annotation.ts';
import { whole } from './whole.fixture.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
const isCollection = ajv.compile(webAnnotationSchema);
const isReviews = ajv.compile(claimReviewSchema);

const page = exportedPage();
const judged = {
  ...page,
  notes: [
    noteOnClaim(page, { ruling: { opinion: 'differs', reason: 'Lihat SK' } }),
    note({ id: '7b1e0d0e-52a5-4c3e-9d7a-3f3f8b7d1c02' }),
  ],
};

const sketch = {
  competition: null,
  award: null,
  year: null,
  tier: null,
  category: null,
  innovation: null,
  recipient: { name: null, code: null },
  unit: null,
};

test('claims and notes are a W3C annotation collection', () => {
  const { url: _, ...rest } = page.report.page;
  const pages = [
    judged,
    page,
    { ...page, report: report({ page: { ...rest, url: null }, claims: [reportClaim({ spans: [] })] }) },
  ];
  const collection = JSON.parse(whole(webAnnotation, pages, { ...ABOUT, reader: 'Rini' }));
  expect(isCollection(collection) || isCollection.errors).toBe(true);
  expect(collection.total).toBe(5);
  expect(collection.first.items).toHaveLength(5);
  const [claim, ruled] = collection.first.items;
  expect(claim).toMatchObject({
    motivation: 'assessing',
    target: [
      {
        source: 'https://example.id/berita/1',
        selector: [
          { type: 'TextQuoteSelector', exact: 'Kabupaten Lumajang meraih Top 45 KIPP 2019' },
          { type: 'TextPositionSelector', start: 0, end: 42 },
        ],
        state: { type: 'TimeState', sourceDate: '2026-11-24T03:00:00.000Z' },
        'piagam:textSha256': 'a'.repeat(64),
      },
    ],
  });
  expect(ruled).toMatchObject({ motivation: 'assessing', creator: { type: 'Person', name: 'Rini' } });
  expect(collection.first.items[4].target).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
});

test('every word of an annotation is one of the model, of our context, or under our prefix', () => {
  const notes = [
    noteOnClaim(page, { correction: { year: 2018, recipient: { name: 'Kota Batu', code: null } } }),
    note({ added: { ...sketch, award: 'Adipura', year: 2020 } }),
  ];
  const collection = JSON.parse(whole(webAnnotation, [{ ...page, notes }]));
  expect(collection['@context'][1].assessing).toBe('http://www.w3.org/ns/oa#assessing');
  expect(collection.first.partOf).toBe(collection.id);
  expect(collection.last).toBe(collection.first.id);
  const [, corrected, added] = collection.first.items;
  expect(corrected['piagam:correction']).toEqual({
    'piagam:year': 2018,
    'piagam:recipient': 'Kota Batu',
    'piagam:recipientCode': null,
  });
  expect(added['piagam:added']).toMatchObject({ 'piagam:award': 'Adipura', 'piagam:year': 2020, 'piagam:tier': null });
  const strays = (value: unknown, ours: boolean): string[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([name, held]) => [
          ...(ours && !Array.isArray(value) && !name.startsWith('piagam:') ? [name] : []),
          ...strays(held, ours || name.startsWith('piagam:')),
        ]);
  expect(strays(collection.first.items, false)).toEqual([]);
});

test('an export of nothing is a collection of nothing', () => {
  const collection = JSON.parse(whole(webAnnotation, []));
  expect(isCollection(collection) || isCollection.errors).toBe(true);
  expect(collection.total).toBe(0);
});

test('a claim printed twice is one annotation with two targets, told apart by their number', () => {
  const half = 'Kota Batu meraih Adipura. ';
  const twice = report({
    text: half + half,
    mentions: [],
    claims: [
      reportClaim({
        mentions: [],
        spans: [
          { start: 0, end: 24 },
          { start: 26, end: 50 },
        ],
      }),
    ],
  });
  const { first } = JSON.parse(whole(webAnnotation, [exportedPage({ report: twice })]));
  expect(first.items[0].target).toMatchObject([
    { 'piagam:copy': 1, 'piagam:copies': 2 },
    { 'piagam:copy': 2, 'piagam:copies': 2 },
  ]);
});

test('a note made in another text names that text, without offsets or the time of this reading', () => {
  const quote = { exact: 'Top 45', prefix: '', suffix: '' };
  const range = { startContainer: '/html/body/p[1]', startOffset: 3, endContainer: '/html/body/p[1]/b', endOffset: 2 };
  const passage = (sha256: string) => note({ target: selected(sha256) });
  const selected = (sha256: string) =>
    ({ kind: 'passage', selectors: { quote, position: { start: 7, end: 13 }, range, sha256 } }) as const;
  const notes = [passage('b'.repeat(64)), passage('a'.repeat(64)), passage('')];
  const collection = JSON.parse(whole(webAnnotation, [{ ...page, notes }]));
  expect(isCollection(collection) || isCollection.errors).toBe(true);
  const [, [older], [same], [foreign]] = collection.first.items.map(({ target }: { target: unknown }) => target);
  const ranged = {
    type: 'RangeSelector',
    startSelector: {
      type: 'XPathSelector',
      value: '/html/body/p[1]',
      refinedBy: { type: 'TextPositionSelector', start: 3, end: 3 },
    },
    endSelector: {
      type: 'XPathSelector',
      value: '/html/body/p[1]/b',
      refinedBy: { type: 'TextPositionSelector', start: 2, end: 2 },
    },
  };
  expect(older.selector).toEqual([{ type: 'TextQuoteSelector', ...quote }, ranged]);
  expect(older['piagam:textSha256']).toBe('b'.repeat(64));
  expect(older).not.toHaveProperty('state');
  expect(same.selector[1]).toEqual({ type: 'TextPositionSelector', start: 7, end: 13 });
  expect(same).toMatchObject({ 'piagam:textSha256': 'a'.repeat(64), state: { type: 'TimeState' } });
  expect(foreign).not.toHaveProperty('piagam:textSha256');
});

test('only what a person judged is a review', () => {
  expect(JSON.parse(whole(claimReview, [page]))).toEqual([]);
  expect(isReviewed(page.report.claims[0]!, page)).toBe(false);
  const reviews = JSON.parse(whole(claimReview, [judged], { ...ABOUT, reader: 'Rini' }));
  expect(isReviews(reviews) || isReviews.errors).toBe(true);
  expect(reviews).toMatchObject([
    {
      author: { '@type': 'Person', name: 'Rini' },
      datePublished: '2026-11-24',
      reviewRating: { ratingValue: 2, bestRating: 5, worstRating: 1, alternateName: 'Ada beda' },
      itemReviewed: {
        appearance: {
          url: 'https://example.id/berita/1',
          encoding: { sha256: 'a'.repeat(64), dateCreated: '2026-11-24T03:00:00.000Z' },
        },
      },
    },
  ]);
  // The text's hash and the time of reading are the article's, not the review's.
  expect(reviews[0]).not.toHaveProperty('identifier');
  expect(reviews[0]).not.toHaveProperty('dateCreated');
});

test('a review is signed by the person who judged, and explained by their reason alone where they do not agree', () => {
  const by = (opinion: 'agrees' | 'supported', about = ABOUT) => {
    const notes = [noteOnClaim(page, { ruling: { opinion, reason: 'Lihat SK' } })];
    const reviews = JSON.parse(whole(claimReview, [{ ...page, notes }], about));
    expect(isReviews(reviews) || isReviews.errors).toBe(true);
    return reviews[0];
  };
  expect(by('supported').author).toEqual({ '@type': 'Person', name: 'Pembaca Piagam' });
  expect(by('supported', { ...ABOUT, language: 'en' }).author.name).toBe('Piagam reader');
  expect(by('supported').reviewRating.ratingExplanation).toBe('Lihat SK');
  expect(by('agrees').reviewRating.ratingExplanation).toMatch(/^Lihat SK .*12 dari 45/);
  const silent = { ...page, notes: [noteOnClaim(page, { ruling: { opinion: 'supported', reason: '' } })] };
  expect(JSON.parse(whole(claimReview, [silent]))[0].reviewRating).not.toHaveProperty('ratingExplanation');
});

test('an opinion that settles nothing has words and no number', () => {
  const agrees = { ...page, notes: [noteOnClaim(page, { ruling: { opinion: 'agrees', reason: '' } })] };
  const [review] = JSON.parse(whole(claimReview, [agrees]));
  expect(isReviews([review]) || isReviews.errors).toBe(true);
  expect(review.reviewRating).not.toHaveProperty('ratingValue');
  expect(review.reviewRating.alternateName).toBe('Belum ada');
});
