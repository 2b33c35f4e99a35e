import MiniSearch from 'minisearch';
import { comparedWords } from '../lib/duplicates/fingerprints.ts';

/** Another way to find near-duplicates, as its usual form has it: a score for each page of a library, higher is more alike. */
export type Method = {
  readonly name: string;
  /** Bytes a page. */
  readonly storage: number;
  /** Scores of all pages against a text, by their place. */
  scores(text: string): Float64Array;
};

function shingles(text: string): Uint32Array {
  const { codes, count } = comparedWords(text);
  const all = new Uint32Array(Math.max(0, count - 4));
  for (let i = 0; i < all.length; i++) {
    let hash = 0;
    for (let n = 0; n < 5; n++) hash = Math.imul(hash, 0x2c1b3c6d) + codes[i + n]!;
    all[i] = mixed(hash);
  }
  return all;
}

function mixed(value: number): number {
  let h = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

/** MinHash (Broder 1997) over five-word shingles, every page compared; `size` values of four bytes. */
export function minHash(texts: readonly string[], size: number): Method {
  const sketch = (text: string) => {
    const least = new Uint32Array(size).fill(0xffffffff);
    for (const shingle of shingles(text)) {
      for (let n = 0; n < size; n++) {
        const value = mixed(shingle ^ Math.imul(n + 1, 0x9e3779b1));
        if (value < least[n]!) least[n] = value;
      }
    }
    return least;
  };
  const sketches = texts.map(sketch);
  return {
    name: `MinHash, ${size} values, every page compared`,
    storage: size * 4,
    scores(text) {
      const own = sketch(text);
      return Float64Array.from(sketches, (other) => {
        let equal = 0;
        for (let n = 0; n < size; n++) if (own[n] === other[n]) equal++;
        return equal / size;
      });
    },
  };
}

/** SimHash (Charikar 2002) over five-word shingles, every page compared; `bits` a multiple of 32. */
export function simHash(texts: readonly string[], bits: number): Method {
  const sketch = (text: string) => {
    const sums = new Int32Array(bits);
    for (const shingle of shingles(text)) {
      for (let word = 0; word < bits / 32; word++) {
        const value = mixed(shingle ^ Math.imul(word + 1, 0x9e3779b1));
        for (let bit = 0; bit < 32; bit++) sums[word * 32 + bit]! += (value >>> bit) & 1 ? 1 : -1;
      }
    }
    const packed = new Uint32Array(bits / 32);
    for (let i = 0; i < bits; i++) if (sums[i]! > 0) packed[i >>> 5]! |= 1 << (i & 31);
    return packed;
  };
  const sketches = texts.map(sketch);
  return {
    name: `SimHash, ${bits} bits, every page compared`,
    storage: bits / 8,
    scores(text) {
      const own = sketch(text);
      return Float64Array.from(sketches, (other) => {
        let different = 0;
        for (let n = 0; n < own.length; n++) different += ones(own[n]! ^ other[n]!);
        return 1 - different / bits;
      });
    },
  };
}

function ones(value: number): number {
  let n = value - ((value >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** MiniSearch (BM25+), asked with all words of the text; a score is a share of what the text scores against itself. */
export function fullText(texts: readonly string[]): Method {
  const search = new MiniSearch({ fields: ['text'] });
  search.addAll(texts.map((text, id) => ({ id, text })));
  return {
    name: 'MiniSearch, asked with the whole text',
    storage: new TextEncoder().encode(JSON.stringify(search)).length / texts.length,
    scores(text) {
      const scores = new Float64Array(texts.length);
      let most = 0;
      for (const { id, score } of search.search(text)) {
        scores[Number(id)] = score;
        most = Math.max(most, score);
      }
      const words = new Set(comparedWords(text).codes).size;
      return scores.map((score) => score / words);
    },
  };
}
