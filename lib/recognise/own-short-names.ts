import { findPhrases, phrases } from '../text/phrases.ts';
import { SHAPE, type Words, wordKey } from '../text/words.ts';

/** A region's name in the text: first word, word after the last, and what it names. */
export type RegionName<T> = { readonly first: number; readonly end: number; readonly entry: T; readonly form: string };

/** A short form that an article gives itself, at every place where it is printed again. */
export type ShortName<T> = { readonly first: number; readonly end: number; readonly entry: T };

/** An article about more short forms than this is a list, not prose. */
const MAX_SHORT_NAMES = 200;

/**
 * "Kabupaten Kepulauan Tanimbar (KKT)", "Pemprov Papua Barat (PB)": the article says how it will call a region, and means it from
 * there on.
 */
export function ownShortNames<T>(words: Words, regions: readonly RegionName<T>[]): readonly ShortName<T>[] {
  const { text, starts, ends, count, shapes } = words;
  const given = new Map<string, RegionName<T>[]>();
  const known = new Set(regions.map(({ first }) => first));
  for (const region of regions) {
    const word = region.end;
    if (word >= count || known.has(word) || given.size >= MAX_SHORT_NAMES) continue;
    if (text.slice(ends[word - 1], starts[word]) !== ' (' || text.charAt(ends[word] ?? 0) !== ')') continue;
    const short = text.slice(starts[word], ends[word]);
    if (!isShortOf(short, region.form)) continue;
    const same = given.get(short);
    if (!same) given.set(short, [region]);
    else if (same[0]?.end === region.end) same.push(region);
  }
  if (given.size === 0) return [];
  const list = [...given.keys()];
  const found: ShortName<T>[] = [];
  findPhrases(
    phrases(list, () => false),
    words,
    (first, end, phrase) => {
      const short = list[phrase] ?? '';
      if (text.slice(starts[first], ends[first]) !== short || ((shapes[first] ?? 0) & SHAPE.capital) === 0) return;
      for (const { entry } of given.get(short) ?? []) found.push({ first, end, entry });
    },
  );
  return found;
}

/** Initials, with a K for the kind before them ("KKT"), or the beginnings of the words ("Kobar", "Lamtim"). */
function isShortOf(short: string, name: string): boolean {
  const key = wordKey(short);
  if (!/^[A-Za-zÀ-ɏ]{2,10}$/u.test(key)) return false;
  const parts = wordKey(name).split(/[^A-Za-zÀ-ɏ]+/u);
  const initials = parts.map((part) => part.charAt(0)).join('');
  if (key === initials || key === `k${initials}` || key === `p${initials}`) return parts.length > 1;
  return parts.length > 1 && short !== short.toUpperCase() && isWoven(key, parts);
}

/** Each part gives its first letter and perhaps more, in order, and the last part its share. */
function isWoven(key: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const part of parts) {
    if (key.charAt(at) !== part.charAt(0)) return false;
    let letter = 0;
    while (at < key.length && letter < part.length) {
      if (key.charAt(at) === part.charAt(letter)) at++;
      letter++;
    }
  }
  return at === key.length;
}
