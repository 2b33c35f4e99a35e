import { onceForLatest } from '../text/once-per.ts';
import { type Words, wordHash } from '../text/words.ts';

/** Small words and verbs of news that only the one language has. */
const ENGLISH = hashesOf(
  'the and of to for that with was were is are on by from this has have had which their been an won received among followed',
);
const INDONESIAN = hashesOf(
  'yang dan di dengan untuk pada dari ini itu dalam tidak akan juga oleh sebagai adalah telah para kepada meraih raih menerima',
);

/** A text tells its language in its first words. */
const LOOKED_AT = 300;
/** One "the" may stand in the English name of an award. */
const ENOUGH = 2;

/** The text is in English, so that the rules for English sentences are worth trying on it. */
export const isEnglish = onceForLatest(({ count, hashes }: Words): boolean => {
  let english = 0;
  let indonesian = 0;
  for (let i = 0; i < Math.min(count, LOOKED_AT); i++) {
    const hash = hashes[i] ?? 0;
    if (ENGLISH.has(hash)) english++;
    else if (INDONESIAN.has(hash)) indonesian++;
  }
  return english >= ENOUGH && english > indonesian * 2;
});

function hashesOf(list: string): ReadonlySet<number> {
  return new Set(list.split(' ').map(wordHash));
}
