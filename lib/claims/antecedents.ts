import type { Span } from '../text/span.ts';
import { type Context, mentionsIn } from './context.ts';
import type { Holder } from './draft.ts';
import { groupedHolders } from './holder-strings.ts';

/** "Keduanya mendapatkan ...": how many of those named in the sentence before are meant; undefined for any number. */
const PRONOUNS: readonly { readonly word: RegExp; readonly count?: number; readonly from: string }[] = [
  {
    word: /^\W*(?:keduanya|kedua (?:daerah|kabupaten|kota|provinsi|pemda|kepala daerah)(?: (?:itu|ini|tersebut))?)\b/u,
    count: 2,
    from: 'keduanya mendapatkan',
  },
  {
    word: /^\W*(?:ketiganya|ketiga (?:daerah|kabupaten|kota|provinsi|pemda|kepala daerah)(?: (?:itu|ini|tersebut))?)\b/u,
    count: 3,
    from: 'ketiganya meraih',
  },
  {
    word: /^\W*(?:keempatnya|keempat (?:daerah|kabupaten|kota|provinsi|pemda|kepala daerah)(?: (?:itu|ini|tersebut))?)\b/u,
    count: 4,
    from: 'keempatnya meraih',
  },
  { word: /^\W*(?:kelimanya|mereka|semuanya|seluruhnya)\b/u, from: 'mereka dianugerahi' },
];

/** Whom a sentence that begins with "keduanya" or "mereka" speaks of: as many as the sentence before names together. */
export function antecedents(sentence: Span, before: Span | undefined, context: Context): readonly Holder[] {
  if (!before) return [];
  const opening = context.mask.slice(sentence.start, Math.min(sentence.end, sentence.start + 60));
  const pronoun = PRONOUNS.find(({ word }) => word.test(opening));
  if (!pronoun) return [];
  const groups = groupedHolders(mentionsIn(context.mentions, before), context);
  return groups.find(({ length }) => (pronoun.count === undefined ? length > 1 : length === pronoun.count)) ?? [];
}
