import type { Span } from '../text/span.ts';
import type { AnchorText } from './anchor-text.ts';
import { nearWords } from './near-words.ts';
import type { Selectors } from './note.ts';
import { type Token, tokens } from './tokens.ts';

/**
 * How the words around a place compare with those around the passage when the note was made. `other`: a name, number, award
 * or level beside it is not what it was, or too little of the old company is left to tell.
 */
export type Standing =
  | {
      readonly kind: 'held';
      /** Words of the old company that are still there. */
      readonly score: number;
      /** All of them. */
      readonly whole: boolean;
    }
  | { readonly kind: 'other' };

/**
 * A passage of so many words, its unchanged neighbours on the line counted, is hardly ever written twice by chance if it names
 * something.
 */
const SPEAKS_FOR_ITSELF = 6;
/** A shorter one needs this many of its old neighbours right beside it, on whatever lines. */
const ENOUGH_COMPANY = 3;

export function standingOf(selectors: Selectors, place: Span, where: AnchorText): Standing {
  const { exact } = selectors.quote;
  // What another tool kept may be a whole page; only its nearest part is company.
  const prefix = selectors.quote.prefix.slice(-MOST_KEPT);
  const suffix = selectors.quote.suffix.slice(0, MOST_KEPT);
  const wanted = tokens(exact);
  const before = tokens(prefix).toReversed();
  const after = tokens(suffix);
  const first = firstFrom(where.tokens, place.start);
  const next = firstFrom(where.tokens, place.end);
  const left = side(before, where.tokens.slice(Math.max(0, first - REACH), first).toReversed(), {
    old: lineBreaks(prefix, 'end'),
    now: lineStart(where, first),
    cut: selectors.position.start > prefix.length && LETTER.test(prefix[0] ?? ' '),
    last: selectors.position.start === prefix.length,
  });
  const right = side(after, where.tokens.slice(next, next + REACH), {
    old: lineBreaks(suffix, 'start'),
    now: lineEnd(where, next),
    cut: USUAL.includes(suffix.length) && LETTER.test(suffix.at(-1) ?? ' '),
    // Ours end with a blank where the text goes on.
    last: !USUAL.includes(suffix.length) && !/\s$/.test(suffix),
  });
  if (left.other || right.other) return { kind: 'other' };
  const score = left.held + right.held;
  const whole = left.whole && right.whole;
  const beside = left.beside + right.beside;
  const speaks =
    wanted.length + left.onLine + right.onLine >= SPEAKS_FOR_ITSELF && wanted.some(({ telling }) => telling);
  const alone = before.length + after.length === 0;
  // A short line by itself ("Terbaik I", a cell of a table) has its company above and below: one side alone may have moved.
  const apart = lineBreaks(prefix, 'end') && lineBreaks(suffix, 'start');
  const between = !apart || ((left.beside > 0 || before.length === 0) && (right.beside > 0 || after.length === 0));
  return speaks || alone || whole || (beside >= ENOUGH_COMPANY && between)
    ? { kind: 'held', score, whole }
    : { kind: 'other' };
}

/** UTF-16 units of neighbours looked at on each side. */
const MOST_KEPT = 400;

/** Words looked at on each side of a place: the kept neighbours, and room for what was written between them. */
const REACH = 48;

type Edges = {
  /** The passage stood at the edge of its line. */
  readonly old: boolean;
  /** It stands at the edge of its line now. */
  readonly now: boolean;
  /** The outermost neighbour may be half a word. */
  readonly cut: boolean;
  /** The text ended where what was kept ends. */
  readonly last: boolean;
};

const LETTER = /[\p{L}\p{N}]/u;
/** UTF-16 units that other tools keep on each side, words cut in two. */
const USUAL: readonly number[] = [32, 64];

type Side = {
  /** Old neighbours that are still there, in their order. */
  readonly held: number;
  /** Of those, how many stand right beside the passage without a gap, and how many of these on its line. */
  readonly beside: number;
  readonly onLine: number;
  /** All are there; the outermost, which the limit of what is kept may have cut, does not count. */
  readonly whole: boolean;
  readonly other: boolean;
};
const OTHER: Side = { held: 0, beside: 0, onLine: 0, whole: false, other: true };

/** Words of the same line must agree in what they tell; further lines may come and go. */
function side(old: readonly Token[], now: readonly Token[], edges: Edges): Side {
  const line = edges.old ? undefined : old[0]?.line;
  const same = old.filter((token) => token.line === line);
  // It stood at the edge of its line, and now a name or level stands beside it there.
  if (edges.old && !edges.now && now.slice(0, NEAR).some(({ telling, line }) => telling && line === now[0]?.line)) {
    return OTHER;
  }
  const pairs = aligned(old, now, same.length);
  const taken = new Set(pairs.values());
  const ended = same.length < old.length;
  const known = ended || !edges.cut ? same.length : same.length - 1;
  for (let i = 0; i < known; i++) {
    const token = same[i];
    if (!token?.telling || pairs.has(i)) continue;
    if (!now.some((other, j) => !taken.has(j) && Math.abs(i - j) <= NEAR && isMisspelling(token, other))) return OTHER;
  }
  const matched = [...pairs].filter(([i]) => i < same.length);
  const [lastOld, last] = matched.at(-1) ?? [-1, -1];
  // Where the old line ended, its last word must not have got a name behind it.
  const goesOn =
    (ended || edges.last) && lastOld === same.length - 1 && now[last + 1]?.line === now[last]?.line ? NEAR : 0;
  // Nor may words that told nothing have given way to some that do.
  const tail = same.length - 1 - lastOld;
  for (let j = 0; j <= last + Math.max(goesOn, tail) && now[j]?.line === now[0]?.line; j++) {
    const token = now[j];
    if (!token?.telling || taken.has(j)) continue;
    if (!same.some((other, i) => !pairs.has(i) && Math.abs(i - j) <= NEAR && isMisspelling(other, token))) return OTHER;
  }
  if (isAnotherHeading(old.slice(same.length), now, pairs, same.length, edges)) return OTHER;
  const gap = old.findIndex(
    ({ key }, i) => now[i] === undefined || (now[i].key !== key && !nearWords(now[i].key, key)),
  );
  const beside = gap === -1 ? old.length : gap;
  return {
    held: pairs.size,
    beside,
    onLine: Math.min(beside, same.length),
    whole: old.every((_, i) => pairs.has(i) || i === old.length - 1),
    other: false,
  };
}

/** A line of no more words is a heading, an item or a cell: what it names, the lines beside it are about. */
const HEADING = 6;

/**
 * Where a short line next to the passage's own line named something, and the short line that stands there now names another
 * thing: "Kabupaten Blitar" above the same words is not "Kabupaten Tuban" above them. A heading that another kind of line pushed
 * further off still counts.
 */
function isAnotherHeading(
  beyond: readonly Token[],
  now: readonly Token[],
  pairs: ReadonlyMap<number, number>,
  onLine: number,
  edges: Edges,
): boolean {
  const heading = beyond.filter(({ line }) => line === beyond[0]?.line);
  const whole = heading.length < beyond.length || !edges.cut;
  if (!whole || heading.length === 0 || heading.length > HEADING) return false;
  const next = edges.now ? 0 : now.findIndex(({ line }) => line !== now[0]?.line);
  const standing = next < 0 ? [] : now.slice(next).filter(({ line }) => line === now[next]?.line);
  if (standing.length > HEADING || !standing.some(({ telling }) => telling)) return false;
  const same = heading.length === standing.length && heading.every(({ key }, i) => standing[i]?.key === key);
  if (same) return false;
  // Of the same kind ("Kabupaten …" for "Kabupaten …"): in a table the old one may well stand a few rows off.
  const alike = heading.some(({ key }) => standing.some((other) => other.key === key));
  return heading.some(
    (token, i) =>
      token.telling &&
      !standing.some(({ key }) => key === token.key) &&
      (alike || !pairs.has(onLine + i)) &&
      !standing.some((other) => isMisspelling(token, other)),
  );
}

/** A long name with one letter mended beside the passage; within the passage itself no name may change. */
function isMisspelling(a: Token, b: Token): boolean {
  // The same word somewhere else beside the passage is no spelling of this one.
  if (a.key === b.key) return false;
  const shortest = a.capital || b.capital ? 6 : 4;
  return Math.min(a.key.length, b.key.length) >= shortest && !/\d/.test(a.key + b.key) && nearWords(a.key, b.key);
}

/** A misspelt neighbour stands where it stood, give or take a word written in two. */
const NEAR = 2;
/** On its line a neighbour may have moved by so many words; further off it is another sentence's. */
const SHIFT = 6;

/** The longest common run of words in order, gaps allowed: index in `old` to index in `now`. */
function aligned(old: readonly Token[], now: readonly Token[], onLine: number): ReadonlyMap<number, number> {
  const width = now.length + 1;
  const best = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const equal = (i: number, j: number) =>
    old[i]?.key === now[j]?.key && (i >= onLine || (Math.abs(i - j) <= SHIFT && now[j]?.line === now[0]?.line));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), equal(i, j) ? at(i + 1, j + 1) + 1 : 0);
    }
  }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (equal(i, j) && at(i, j) === at(i + 1, j + 1) + 1) pairs.set(i++, j++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Whether a line break lies between the passage and its nearest neighbour, or it has none. */
function lineBreaks(context: string, edge: 'start' | 'end'): boolean {
  const gap = edge === 'end' ? /[^\p{L}\p{N}]*$/u.exec(context)?.[0] : /^[^\p{L}\p{N}]*/u.exec(context)?.[0];
  return gap === context || (gap ?? '').includes('\n');
}

function lineStart({ tokens }: AnchorText, first: number): boolean {
  return tokens[first - 1]?.line !== tokens[first]?.line;
}

function lineEnd({ tokens }: AnchorText, next: number): boolean {
  return tokens[next - 1]?.line !== tokens[next]?.line;
}

/** The first token that begins at an offset or after it, by halving. */
function firstFrom(list: readonly Token[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
