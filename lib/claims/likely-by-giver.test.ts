import { expect, test } from 'vitest';
import type { AwardMention } from '../recognise/mention.ts';
import type { CompetitionName } from '../recognise/names.ts';
import { wordsOnly } from '../text/words-only.ts';
import { likelyByGiver } from './likely-by-giver.ts';

const upp: CompetitionName = {
  id: 'evaluasi-upp',
  name: 'Evaluasi Unit Penyelenggara Pelayanan Publik',
  aliases: [{ text: 'Pelayanan Prima', general: true }],
  tiers: [],
  level: 'national',
  givers: ['Kementerian PANRB', 'Kemenpan RB', 'Ministry of Administrative Reform'].map(wordsOnly),
};

function likely(text: string, general = true): readonly string[] {
  const start = text.indexOf('Pelayanan Prima');
  const quote = 'Pelayanan Prima';
  const award: AwardMention = {
    id: 'm1',
    type: 'award',
    start,
    end: start + quote.length,
    quote,
    competitions: [upp.id],
    general,
  };
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  const article = { text, blocks, metadata: {}, reading: 'article' as const };
  return [...likelyByGiver(article, [award], new Map([[upp.id, upp]]), new Set())];
}

test.each([
  'Kota X meraih penghargaan Pelayanan Prima dari Kemenpan RB.',
  'Kementerian PAN-RB? Bukan: Kementerian PANRB memberi penghargaan Pelayanan Prima.',
  'Penghargaan Pelayanan Prima diserahkan Kementerian PANRB di Jakarta.',
  'The Pelayanan Prima was given by the Minister of Administrative Reform.',
])('a name of many meanings beside its giver is likely the contest: %s', (text) => {
  expect(likely(text)).toEqual(['evaluasi-upp']);
});

test.each([
  'Kota X meraih penghargaan Pelayanan Prima dari gubernur.',
  'Kemenpan RBX memberi penghargaan Pelayanan Prima.',
  `Kementerian PANRB bekerja. ${'Lama sekali. '.repeat(30)} Kota X meraih Pelayanan Prima.`,
])('without its giver near it stays open: %s', (text) => {
  expect(likely(text)).toEqual([]);
});

test('a name of one meaning needs no giver', () => {
  expect(likely('Kota X meraih Pelayanan Prima dari Kemenpan RB.', false)).toEqual([]);
});
