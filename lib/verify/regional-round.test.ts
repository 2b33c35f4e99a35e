import { describe, expect, test } from 'vitest';
import { competition, dataset, edition, region, result } from '../dataset/builders.ts';
import { assess } from './assess.ts';
import { claim } from './builders.ts';
import { REGIONAL_ROUND } from './regional-round.ts';

const FACTS = {
  regions: [region(), region({ code: '35.09', name: 'Jember' })],
  editions: [edition({ coverage: 'complete', total: 1 })],
  results: [result({ recipient: 'Pemerintah Kabupaten Jember', code: '35.09', innovation: 'Jember Terpadu' })],
};
const complete = dataset(FACTS);

describe('a province’s own round of a national award is not on the national list', () => {
  test.each(REGIONAL_ROUND)('$from', ({ cue, from }) => {
    expect(from).toMatch(cue);
    const around = `Lumajang meraih Top 45 tahun 2019. Penghargaan itu ${from}.`;
    expect(assess(claim({ tier: 'Top 45' }), complete, { words: 'Lumajang meraih Top 45.', around }).verdict).toBe(
      'not-found',
    );
  });

  test('without such words the complete list speaks', () => {
    const around = 'Lumajang meraih Top 45 tahun 2019. Piala diserahkan Menteri di Jakarta, diterima Gubernur juga.';
    expect(assess(claim({ tier: 'Top 45' }), complete, { words: around, around }).verdict).toBe('contradicted');
  });

  test('a provincial award is held against its own list', () => {
    const provincial = dataset({ ...FACTS, competitions: [competition({ level: 'provincial' })] });
    const around = 'Diserahkan langsung oleh Gubernur Jawa Timur.';
    expect(assess(claim({ tier: 'Top 45' }), provincial, { words: around, around }).verdict).toBe('contradicted');
  });
});
