import { describe, expect, test } from 'vitest';
import { dataset, edition, region, result } from '../dataset/builders.ts';
import { assess } from './assess.ts';
import { claim } from './builders.ts';
import { DOUBTFUL_WORDS } from './doubtful-words.ts';

const complete = dataset({
  regions: [region(), region({ code: '35.09', name: 'Jember' })],
  editions: [edition({ coverage: 'complete', total: 1 })],
  results: [result({ recipient: 'Pemerintah Kabupaten Jember', code: '35.09', innovation: 'Jember Terpadu' })],
});

describe('what the article itself denies, doubts or gives as another’s is not held against it', () => {
  test.each(DOUBTFUL_WORDS)('$from', ({ cue, from }) => {
    expect(from).toMatch(cue);
    expect(assess(claim({ tier: 'Top 45' }), complete, { words: from, around: from }).verdict).toBe('not-found');
  });

  test('nor what stands in a text without full stops', () => {
    const words = 'Pemkab Lumajang meraih Top 45 Kompetisi Inovasi Pelayanan Publik 2019 '.repeat(60);
    expect(assess(claim({ tier: 'Top 45' }), complete, { words, around: words }).verdict).toBe('not-found');
  });

  test('a plain sentence is', () => {
    const words = 'Pemkab Lumajang meraih Top 45 Kompetisi Inovasi Pelayanan Publik 2019.';
    expect(assess(claim({ tier: 'Top 45' }), complete, { words, around: words }).verdict).toBe('contradicted');
  });
});
