import { tableSize } from './chains.ts';
import { BASE, spread } from './seed-code.ts';
import type { WordRow } from './word-row.ts';

/** One code for each stretch of `length` words, rolled along (Karp and Rabin). */
function gramCodes({ codes, count }: WordRow, length: number): Int32Array {
  const grams = new Int32Array(Math.max(0, count - length + 1));
  let leaving = 1;
  for (let n = 0; n < length; n++) leaving = Math.imul(leaving, BASE);
  let code = 0;
  for (let i = 0; i < count; i++) {
    code = (Math.imul(code, BASE) + codes[i]!) | 0;
    if (i >= length) code = (code - Math.imul(leaving, codes[i - length]!)) | 0;
    if (i >= length - 1) grams[i - length + 1] = spread(code);
  }
  return grams;
}

/** The first place in one text of each stretch of `length` words of another. */
export class FirstPlaces {
  readonly #asked: Int32Array;
  readonly #codes: Int32Array;
  readonly #places: Int32Array;

  constructor(a: WordRow, b: WordRow, length: number) {
    const grams = gramCodes(a, length);
    this.#asked = a === b ? grams : gramCodes(b, length);
    this.#codes = new Int32Array(tableSize(grams.length));
    this.#places = new Int32Array(tableSize(grams.length)).fill(-1);
    for (let place = 0; place < grams.length; place++) {
      const slot = this.#slot(grams[place]!);
      if (this.#places[slot] !== -1) continue;
      this.#places[slot] = place;
      this.#codes[slot] = grams[place]!;
    }
  }

  /** Where the stretch from word `i` of the second text on stands first in the first text, or -1. */
  of(i: number): number {
    return this.#places[this.#slot(this.#asked[i]!)]!;
  }

  #slot(code: number): number {
    const mask = this.#codes.length - 1;
    let slot = (code >>> 7) & mask;
    while (this.#places[slot] !== -1 && this.#codes[slot] !== code) slot = (slot + 1) & mask;
    return slot;
  }
}
