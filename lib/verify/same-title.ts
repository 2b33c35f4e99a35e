import { foldName } from '../dataset/recipient-key.ts';

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
  const pairs = versions(a).flatMap((left) => versions(b).map((right) => [left, right] as const));
  const best = Math.max(0, ...pairs.map(([left, right]) => likeness(left, right)));
  if (best >= SAME) return 'same';
  return best < DIFFERENT ? 'different' : 'unclear';
}

/** The whole title, the part before its brackets or comma, and what stands in the brackets. */
function versions(title: string): readonly (readonly string[])[] {
  const inBrackets = [...title.matchAll(/[([]([^)\]]+)[)\]]/g)].map(([, words]) => words ?? '');
  const outside = title.replace(/[([][^)\]]*[)\]]?/g, ' ');
  const head = /^[^,:;–—]+/.exec(outside)?.[0] ?? outside;
  const all = [title, outside, head, ...inBrackets].map(tokens).filter((words) => words.length > 0);
  return all.length > 0 ? all : [];
}

function tokens(title: string): readonly string[] {
  return foldName(title)
    .split(' ')
    .filter((word) => word !== '' && !PARTICLES.has(word));
}

function likeness(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  const whole = dice(a.join(''), b.join(''));
  const found = short.filter((word) => long.some((other) => sameWord(word, other)));
  const letters = short.join('').length;
  // One short word within another title ("Susi", "Mesem") is a coincidence; two words, or a long one, are a title.
  if (found.length === short.length && (short.length >= 2 ? letters >= 8 : letters >= 7)) return 1;
  return Math.max(whole, (found.length / Math.max(a.length, b.length)) * SAME);
}

function sameWord(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 5 && dice(a, b) >= 0.75);
}

/** Dice's coefficient over letter pairs, 0 to 1. */
function dice(a: string, b: string): number {
  if (a === b) return 1;
  const left = letterPairs(a);
  const right = letterPairs(b);
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length);
}

function letterPairs(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
