import { type DuplicateIndex, type KnownText, MOST_PAGES, type PageNumber, type Postings } from './duplicate-index.ts';
import { comparedWords, type Fingerprints, fingerprints } from './fingerprints.ts';
import { packFingerprints, unpackFingerprints } from './packed-fingerprints.ts';

type Kept = { readonly key: string; readonly text: string | undefined; readonly packed: Uint8Array };

/** An index in memory, for the command line and for tests: chains of pages by hash, latest first, in typed arrays. */
export class MemoryIndex implements DuplicateIndex {
  readonly #pages: Kept[] = [];
  #heads = new Int32Array(1 << 12).fill(-1);
  #hashes = new Uint32Array(1 << 11);
  #numbers = new Uint32Array(1 << 11);
  #next = new Int32Array(1 << 11);
  #count = 0;

  async size(): Promise<number> {
    return this.#pages.length;
  }

  /** Bytes of the chains and of the packed fingerprints, without texts. */
  get bytes(): number {
    const packed = this.#pages.reduce((sum, page) => sum + page.packed.length, 0);
    return packed + this.#count * 12 + this.#heads.length * 4;
  }

  /** `keepText: false` compares with the fingerprints alone. */
  add(key: string, text: string, { keepText = true } = {}): PageNumber {
    return this.addFingerprints(key, fingerprints(comparedWords(text)), keepText ? text : undefined);
  }

  addFingerprints(key: string, all: Fingerprints, text?: string): PageNumber {
    const number = this.#pages.length;
    this.#pages.push({ key, text, packed: packFingerprints(all) });
    for (const hash of all.hashes) this.#post(hash, number);
    return number;
  }

  async postings(hashes: Uint32Array): Promise<readonly Postings[]> {
    return Array.from(hashes, (hash) => this.#pagesWith(hash));
  }

  async texts(pages: readonly PageNumber[]): Promise<readonly KnownText[]> {
    return pages.flatMap((number) => {
      const page = this.#pages[number];
      if (!page) return [];
      const { key, text, packed } = page;
      return [{ number, key, ...(text !== undefined && { text }), fingerprints: unpackFingerprints(packed) }];
    });
  }

  #pagesWith(hash: number): Postings {
    const pages: number[] = [];
    for (let at = this.#heads[this.#slot(hash)]!; at >= 0 && pages.length < MOST_PAGES; at = this.#next[at]!) {
      if (this.#hashes[at] === hash) pages.push(this.#numbers[at]!);
    }
    return pages;
  }

  #post(hash: number, page: number): void {
    if (this.#count === this.#hashes.length) this.#grow();
    const slot = this.#slot(hash);
    // The page's own earlier copy of the passage, if any, is the latest of its hash.
    for (let at = this.#heads[slot]!; at >= 0 && this.#numbers[at] === page; at = this.#next[at]!) {
      if (this.#hashes[at] === hash) return;
    }
    this.#hashes[this.#count] = hash;
    this.#numbers[this.#count] = page;
    this.#next[this.#count] = this.#heads[slot]!;
    this.#heads[slot] = this.#count++;
  }

  #grow(): void {
    const room = this.#hashes.length * 2;
    this.#hashes = grownTo(this.#hashes, new Uint32Array(room));
    this.#numbers = grownTo(this.#numbers, new Uint32Array(room));
    this.#next = new Int32Array(room);
    this.#heads = new Int32Array(room * 2).fill(-1);
    for (let at = 0; at < this.#count; at++) {
      const slot = this.#slot(this.#hashes[at]!);
      this.#next[at] = this.#heads[slot]!;
      this.#heads[slot] = at;
    }
  }

  #slot(hash: number): number {
    return hash & (this.#heads.length - 1);
  }
}

function grownTo(from: Uint32Array<ArrayBuffer>, to: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  to.set(from);
  return to;
}
