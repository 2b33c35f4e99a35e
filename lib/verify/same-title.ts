import { foldName } from '../dataset/recipient-key.ts';
import { dice, type LetterPairs, letterPairs } from '../text/letter-pairs.ts';
import { remembered } from '../text/remembered.ts';

/** `unclear`: too alike to be called different, too unlike to be called the same. */
export type TitleLikeness = 'same' | 'unclear' | 'different';

/** Words that come and go when a title is retold. */
const PARTICLES = new Set([
  'si',
  'sang',
  'dan',
  'untuk',
  'di',
  'ke',
  'yang',
  'the',
  'of',
  'and',
  'dengan',
  'inovasi',
  'program',
]);

/** From here on, spellings of one title ("Blood_jek sang pengawal nyawa"); below it, different titles begin to meet. */
const SAME = 0.82;
/** Below this, titles of one body share no more than titles of two. */
const DIFFERENT = 0.4;

/**
 * Whether two titles name one innovation. Brackets, particles and what follows a comma or colon may be left out, words may
 * be misspelt, and a short title may stand for its long form.
 */
export function titleLikeness(a: string, b: string): TitleLikeness {
  const right = versions(b);
  let best = 0;
  for (const one of versions(a)) {
    for (const other of right) {
      best = Math.max(best, likeness(one, other));
      if (best >= SAME) return 'same';
    }
  }
  return best < DIFFERENT ? 'different' : 'unclear';
}

/** One way of writing a title: its words, and all of them together. */
type Version = { readonly words: readonly LetterPairs[]; readonly whole: LetterPairs };

/** The whole title, the part before its brackets or comma, and what stands in the brackets. Each claim asks for the same rows. */
const versions = remembered((title): readonly Version[] => {
  const inBrackets = [...title.matchAll(/[([]([^)\]]+)[)\]]/g)].map(([, words]) => words ?? '');
  const outside = title.replace(/[([][^)\]]*[)\]]?/g, ' ');
  const head = /^[^,:;–—]+/.exec(outside)?.[0] ?? outside;
  const all = new Map(
    [title, outside, head, ...inBrackets].map(tokens).map((words) => [words.join(' '), words] as const),
  );
  return [...all.values()]
    .filter((words) => words.length > 0)
    .map((words) => ({ words: words.map(letterPairs), whole: letterPairs(words.join('')) }));
});

function tokens(title: string): readonly string[] {
  return foldName(title)
    .split(' ')
    .filter((word) => word !== '' && !PARTICLES.has(word));
}

function likeness(a: Version, b: Version): number {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const found = short.words.filter((word) => long.words.some((other) => sameWord(word, other))).length;
  const letters = short.whole.text.length;
  // One short word within another title ("Susi", "Mesem") is a coincidence; two words, or a long one, are a title.
  if (found === short.words.length && (found >= 2 ? letters >= 8 : letters >= 7)) return 1;
  return Math.max(dice(a.whole, b.whole, DIFFERENT), (found / long.words.length) * SAME);
}

/** Shorter words are the same only letter for letter. */
const SHORTEST_MISSPELT = 5;
const MISSPELT = 0.75;

function sameWord(a: LetterPairs, b: LetterPairs): boolean {
  if (a.text === b.text) return true;
  return Math.min(a.text.length, b.text.length) >= SHORTEST_MISSPELT && dice(a, b, MISSPELT) >= MISSPELT;
}
