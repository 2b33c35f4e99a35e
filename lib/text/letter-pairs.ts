import { unitAt } from './unit-at.ts';

/** The pairs of neighbouring letters of a word or phrase, ready to be compared with many others. */
export type LetterPairs = {
  readonly text: string;
  /** Both UTF-16 units of each pair in one number, ascending. */
  readonly sorted: Uint32Array;
  /** A bit of 64 for every pair: pairs whose bit the other side lacks are surely not shared. */
  readonly low: number;
  readonly high: number;
};

export function letterPairs(text: string): LetterPairs {
  const sorted = new Uint32Array(Math.max(0, text.length - 1));
  let low = 0;
  let high = 0;
  for (let i = 0; i < sorted.length; i++) {
    const first = unitAt(text, i);
    const second = unitAt(text, i + 1);
    sorted[i] = ((first << 16) | second) >>> 0;
    const bit = Math.imul(first * 31 + second, 0x9e3779b1) >>> 26;
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
  }
  sorted.sort();
  return { text, sorted, low, high };
}

/** Dice's coefficient over letter pairs, 0 to 1; 0 also where it is certainly below `least`. */
export function dice(a: LetterPairs, b: LetterPairs, least = 0): number {
  if (a.text === b.text) return 1;
  const all = a.sorted.length + b.sorted.length;
  const atMost = Math.min(a.sorted.length - pairsAmiss(a, b), b.sorted.length - pairsAmiss(b, a));
  if (atMost <= 0 || (2 * atMost) / all < least) return 0;
  return (2 * shared(a.sorted, b.sorted)) / all;
}

/** At least so many pairs of `a` are not in `b`; perhaps more. */
export function pairsAmiss(a: LetterPairs, b: LetterPairs): number {
  return ones(a.low & ~b.low) + ones(a.high & ~b.high);
}

/** Values in both ascending lists, each as often as in the list that has fewer of it. */
function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i]!;
    const right = b[j]!;
    if (left === right) count++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return count;
}

function ones(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
