import type { Span } from '../text/span.ts';
import { nearWords } from './near-words.ts';
import type { Token } from './tokens.ts';

/** Of so many words, one may have been edited. */
const WORDS_AN_EDIT = 5;
/** Shorter passages have too little that stays when a word of them changes. */
const FEWEST_WORDS = 4;
/** Beyond this many comparisons a passage is too long, in too long a text, to be looked for word by word. */
const MOST_WORK = 60_000_000;

/**
 * Places where a passage stands with small edits: a misspelt word, one written in two, a light word more or less. No word
 * that tells a name, number, award or level may differ, come or go.
 */
export function editedCopies(wanted: readonly Token[], among: readonly Token[]): readonly Span[] {
  const n = wanted.length;
  const m = among.length;
  if (n < FEWEST_WORDS || m === 0 || n * m > MOST_WORK) return [];
  const most = Math.floor(n / WORDS_AN_EDIT) || 1;
  const NEVER = most + 1;
  // cost[i] and from[i]: edits of the first i wanted words up to here, and the token where they begin.
  let cost = new Uint16Array(n + 1).fill(NEVER);
  let from = new Int32Array(n + 1).fill(-1);
  let costBefore = cost.slice();
  let fromBefore = from.slice();
  cost[0] = 0;
  from[0] = 0;
  gaps(wanted, cost, from, NEVER);
  const ends: { readonly start: number; readonly end: number; readonly cost: number }[] = [];
  for (let j = 1; j <= m; j++) {
    const token = among[j - 1];
    if (!token) break;
    const next = new Uint16Array(n + 1).fill(NEVER);
    const nextFrom = new Int32Array(n + 1).fill(-1);
    next[0] = 0;
    nextFrom[0] = j;
    const offer = (i: number, price: number, start: number | undefined) => {
      if (price < (next[i] ?? NEVER) && start !== undefined && start >= 0) {
        next[i] = price;
        nextFrom[i] = start;
      }
    };
    for (let i = 1; i <= n; i++) {
      const want = wanted[i - 1];
      if (!want) break;
      if (want.key === token.key) offer(i, cost[i - 1] ?? NEVER, from[i - 1]);
      else if (!want.telling && !token.telling && nearWords(want.key, token.key)) {
        offer(i, (cost[i - 1] ?? NEVER) + 1, from[i - 1]);
      }
      // A light word that came, within the passage only.
      if (token.light && i < n) offer(i, (cost[i] ?? NEVER) + 1, from[i]);
      // "dimana" mended to "di mana", and the other way round.
      const last = among[j - 2];
      if (last && !want.telling && !token.telling && !last.telling && want.key === last.key + token.key) {
        offer(i, (costBefore[i - 1] ?? NEVER) + 1, fromBefore[i - 1]);
      }
      const earlier = wanted[i - 2];
      if (earlier && !earlier.telling && !want.telling && !token.telling && earlier.key + want.key === token.key) {
        offer(i, (cost[i - 2] ?? NEVER) + 1, from[i - 2]);
      }
    }
    gaps(wanted, next, nextFrom, NEVER);
    costBefore = cost;
    fromBefore = from;
    cost = next;
    from = nextFrom;
    const start = from[n] ?? -1;
    if ((cost[n] ?? NEVER) <= most && start >= 0) ends.push({ start, end: j, cost: cost[n] ?? NEVER });
  }
  return apart(ends).map(({ start, end }) => ({ start: among[start]?.start ?? 0, end: among[end - 1]?.end ?? 0 }));
}

/** Light words of the passage that went. */
function gaps(wanted: readonly Token[], cost: Uint16Array, from: Int32Array, NEVER: number): void {
  for (let i = 2; i <= wanted.length; i++) {
    const price = (cost[i - 1] ?? NEVER) + 1;
    if (wanted[i - 1]?.light && price < (cost[i] ?? NEVER)) {
      cost[i] = price;
      from[i] = from[i - 1] ?? -1;
    }
  }
}

type End = { readonly start: number; readonly end: number; readonly cost: number };

/** Of places that overlap, the one with the fewest edits. */
function apart(ends: readonly End[]): readonly End[] {
  const kept: End[] = [];
  for (const each of ends.toSorted((a, b) => a.cost - b.cost || a.end - b.end)) {
    if (!kept.some(({ start, end }) => each.start < end && start < each.end)) kept.push(each);
  }
  return kept.sort((a, b) => a.start - b.start);
}
