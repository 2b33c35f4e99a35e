import type { Fingerprints } from './fingerprints.ts';

/**
 * Fingerprints as bytes: words and count, for each the steps between places with the telling bit, then the hashes, four
 * bytes each. About five bytes a fingerprint.
 */
export function packFingerprints({ words, count, hashes, positions, telling }: Fingerprints): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  putNumber(bytes, words);
  putNumber(bytes, count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    putNumber(bytes, (positions[i]! - last) * 2 + telling[i]!);
    last = positions[i]!;
  }
  const packed = new Uint8Array(bytes.length + 4 * count);
  packed.set(bytes);
  const view = new DataView(packed.buffer);
  for (let i = 0; i < count; i++) view.setUint32(bytes.length + 4 * i, hashes[i]!, true);
  return packed;
}

/** Throws a `RangeError` on bytes that `packFingerprints` did not make. */
export function unpackFingerprints(packed: Uint8Array): Fingerprints {
  const reader = new NumberReader(packed);
  const words = reader.next();
  const count = reader.next();
  // Two bytes a fingerprint at least; also keeps a forged count from asking for all the memory there is.
  if (count * 5 > packed.length) throw new RangeError('fingerprints end too early');
  const positions = new Uint32Array(count);
  const telling = new Uint8Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    const step = reader.next();
    telling[i] = step & 1;
    last += step >>> 1;
    positions[i] = last;
  }
  const hashes = new Uint32Array(count);
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  for (let i = 0; i < count; i++) hashes[i] = view.getUint32(reader.at + 4 * i, true);
  return { words, count, hashes, positions, telling };
}

/** A number in as many bytes as it needs, seven bits each, low ones first (LEB128). */
export function putNumber(bytes: number[], value: number): void {
  let rest = value >>> 0;
  while (rest >= 128) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

export class NumberReader {
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.at >= this.#bytes.length;
  }

  next(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#bytes[this.at++];
      if (byte === undefined) throw new RangeError('bytes end inside a number');
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    throw new RangeError('a number goes on too long');
  }
}
