/** A power of two, at least twice the words. */
export function tableSize(words: number): number {
  return 1 << (33 - Math.clz32(Math.max(words, 8)));
}

/** Places by code, latest first. */
export class Chains {
  readonly #heads: Int32Array;
  readonly #next: Int32Array;

  constructor(words: number) {
    this.#heads = new Int32Array(tableSize(words)).fill(-1);
    this.#next = new Int32Array(words);
  }

  add(place: number, code: number): void {
    const slot = code & (this.#heads.length - 1);
    this.#next[place] = this.#heads[slot]!;
    this.#heads[slot] = place;
  }

  get(code: number): number {
    return this.#heads[code & (this.#heads.length - 1)]!;
  }

  next(place: number): number {
    return this.#next[place]!;
  }
}
