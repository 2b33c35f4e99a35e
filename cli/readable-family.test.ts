import { expect, test } from 'vitest';
import type { FamilyCopy } from './family.ts';
import { readableFamily } from './readable-family.ts';

const label = (start: number) => ({ kind: 'advertorial' as const, quote: 'Adv/Humas', start, end: start + 9 });

test('the fullest copy is told with its words, and a mark that is printed twice once', () => {
  const copy: FamilyCopy = {
    document: 'rilis.html',
    url: null,
    title: null,
    publishedFrom: null,
    publishedAt: null,
    dated: false,
    words: 938,
    share: 1,
    shareHere: 1,
    squares: ['same', 'same'],
    labels: [label(0), label(90)],
    passages: [],
  };
  const family = { order: 'unknown', first: null, fullest: 'rilis.html', copies: [copy] } as const;
  expect(readableFamily(family, 1, 'id').split('\n').slice(2, 4)).toEqual([
    '  ■■ 938 kata, salinan terlengkap',
    '  [Adv/Humas]',
  ]);
  expect(readableFamily(family, 1, 'en')).toContain('938 words, fullest copy');
});
