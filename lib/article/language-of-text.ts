/** Small words that every text of the language is full of and the other language has not. */
const SMALL_WORDS = {
  id: new Set(
    'yang dan di dengan untuk pada dari ini itu dalam tidak akan juga oleh sebagai adalah telah para kepada kami'.split(
      ' ',
    ),
  ),
  en: new Set('the and of to in that for with was is on by from this has were which their been an'.split(' ')),
};
const WORDS_LOOKED_AT = 400;
/** Fewer small words than this prove nothing. */
const ENOUGH = 6;

/** "id" or "en" where the words leave no doubt. */
export function languageOfText(text: string): 'id' | 'en' | undefined {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, WORDS_LOOKED_AT) ?? [];
  const id = words.filter((word) => SMALL_WORDS.id.has(word)).length;
  const en = words.filter((word) => SMALL_WORDS.en.has(word)).length;
  if (id >= ENOUGH && id > en * 3) return 'id';
  if (en >= ENOUGH && en > id * 3) return 'en';
  return undefined;
}
