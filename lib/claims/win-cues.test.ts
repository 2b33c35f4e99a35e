import { expect, test } from 'vitest';
import { WIN_CUES, winCues } from './win-cues.ts';

test.each(WIN_CUES)('“$from” is a cue whose holder it $voice', ({ from, voice }) => {
  expect(winCues(from)[0]).toMatchObject({ voice });
});

test('gratitude is no award: “terima kasih”', () => {
  expect(winCues('menyampaikan terima kasih kepada warga')).toEqual([]);
});

test('a cue inside a longer word is none: “pendapatan”', () => {
  expect(winCues('pendapatan asli daerah')).toEqual([]);
});

test.each([
  ['dianugrahi', 'takes'],
  ['dianugrahkan', 'given'],
  ['mengganjar', 'given'],
  ['dibawa pulang', 'taken'],
  ['kebagian', 'takes'],
])('“%s” is a cue whose holder it %s', (word, voice) => {
  expect(winCues(word)[0]).toMatchObject({ voice });
});
