import { expect, test } from 'vitest';
import { coverageSentence } from './coverage-sentence.ts';

const TIER = { state: 'partial', held: 22, total: 76, tier: 'Nindya', year: 2023 } as const;
const WHOLE = { ...TIER, held: 31, total: null, tier: null } as const;

test.each([
  [TIER, 'Kami memegang 22 dari 76 peraih Nindya tahun 2023.', 'We hold 22 of 76 recipients of Nindya 2023.'],
  [
    { ...TIER, total: null, held: 1 },
    'Kami memegang 1 baris untuk Nindya tahun 2023; jumlah peraihnya tidak kami ketahui.',
    'We hold 1 row for Nindya 2023; we do not know how many recipients there are.',
  ],
  [
    WHOLE,
    'Kami memegang 31 baris untuk seluruh edisi 2023; jumlah peraihnya tidak kami ketahui.',
    'We hold 31 rows for the whole 2023 edition; we do not know how many recipients there are.',
  ],
  [
    { ...WHOLE, held: 0 },
    'Belum ada satu baris pun pada kami untuk seluruh edisi 2023.',
    'We hold no row for the whole 2023 edition yet.',
  ],
])('%o', (coverage, id, en) => {
  expect(coverageSentence(coverage, 'id')).toBe(id);
  expect(coverageSentence(coverage, 'en')).toBe(en);
});

test('none of a known number is said of those, not as rows that we lack', () => {
  expect(coverageSentence({ ...TIER, held: 0 }, 'id')).toBe(
    'Belum satu pun dari 76 peraih Nindya tahun 2023 ada pada kami.',
  );
});

test('as many rows as recipients are not called complete, nor left to look so, while some are contested', () => {
  const all = { ...TIER, held: 76 };
  expect(coverageSentence(all, 'en')).toBe(
    'We hold 76 of 76 recipients of Nindya 2023, but not all of them are certain.',
  );
  expect(coverageSentence({ ...all, state: 'complete' }, 'en')).toBe('Complete: 76 of 76 recipients of Nindya 2023.');
});
