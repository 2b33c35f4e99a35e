/** A prize without a name is called by its sentence, of which the beginning is enough to know it by. */
const LONGEST_HEADLINE = 110;

export function headline(words: string): string {
  const cut = words.length > LONGEST_HEADLINE ? words.slice(0, words.lastIndexOf(' ', LONGEST_HEADLINE)) : words;
  return cut.length < words.length ? `${cut.replace(/[\s,;:–—-]+$/, '')} …` : cut.replace(/[\s,;:]+$/, '');
}
