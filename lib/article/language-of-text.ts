import { wordHash, words } from '../text/words.ts';

/** Small words that every text of the language is full of and the other language has not. */
const SMALL_WORDS = {
  id: hashesOf(
    'yang dan di dengan untuk pada dari ini itu dalam tidak akan juga oleh sebagai adalah telah para kepada kami',
  ),
  en: hashesOf('the and of to in that for with was is on by from this has were which their been an'),
};
const WORDS_LOOKED_AT = 400;
/** Fewer small words than this prove nothing. */
const ENOUGH = 6;

/** "id" or "en" where the words leave no doubt. */
export function languageOfText(text: string): 'id' | 'en' | undefined {
  const { count, hashes } = words(text.slice(0, 20_000));
  let id = 0;
  let en = 0;
  for (let i = 0; i < Math.min(count, WORDS_LOOKED_AT); i++) {
    const hash = hashes[i] ?? 0;
    if (SMALL_WORDS.id.has(hash)) id++;
    else if (SMALL_WORDS.en.has(hash)) en++;
  }
  if (id >= ENOUGH && id > en * 3) return 'id';
  if (en >= ENOUGH && en > id * 3) return 'en';
  return undefined;
}

function hashesOf(list: string): ReadonlySet<number> {
  return new Set(list.split(' ').map(wordHash));
}
