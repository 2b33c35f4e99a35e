import { unitAt } from './unit-at.ts';

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, lower-case hex. Written out because the platform's own answers later, from another
 * thread, which for the text of an article takes several times as long as the sum itself.
 */
export function sha256(text: string): string {
  const length = padded(text);
  STATE.set(START);
  for (let at = 0; at < length; at += 64) block(message, at, STATE);
  let hex = '';
  for (const word of STATE)
    hex += HEX[word >>> 24]! + HEX[(word >>> 16) & 255]! + HEX[(word >>> 8) & 255]! + HEX[word & 255]!;
  return hex;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The message in hand, kept from call to call: making an array costs more than filling it. */
let message = new Uint8Array(1 << 14);
const SCHEDULE = new Int32Array(64);
const STATE = new Int32Array(8);

/** Writes the text, a one bit, zeros, and the text's length in bits in the last eight bytes; the bytes of all that. */
function padded(text: string): number {
  // Three bytes a UTF-16 unit at most, and no more than 72 for the rest.
  if (text.length * 3 + 72 > message.length) message = new Uint8Array(text.length * 3 + 72);
  const bytes = utf8Into(message, text);
  const length = (((bytes + 8) >> 6) + 1) << 6;
  message[bytes] = 0x80;
  message.fill(0, bytes + 1, length);
  for (let i = 1, bits = bytes * 8; bits > 0; i++, bits = Math.floor(bits / 256)) message[length - i] = bits % 256;
  return length;
}

/** Like `TextEncoder`, which for a text of this size spends most of its time on the way to the browser and back. */
function utf8Into(bytes: Uint8Array, text: string): number {
  const { length } = text;
  let at = 0;
  for (let i = 0; i < length; i++) {
    let point = unitAt(text, i);
    if (point < 0x80) {
      bytes[at++] = point;
      continue;
    }
    if (point >= 0xd800 && point < 0xe000) {
      const next = point < 0xdc00 ? unitAt(text, i + 1) : 0;
      const isPair = next >= 0xdc00 && next < 0xe000;
      point = isPair ? 0x10000 + ((point - 0xd800) << 10) + (next - 0xdc00) : 0xfffd;
      if (isPair) i++;
    }
    if (point < 0x800) bytes[at++] = 0xc0 | (point >> 6);
    else {
      if (point < 0x10000) bytes[at++] = 0xe0 | (point >> 12);
      else {
        bytes[at++] = 0xf0 | (point >> 18);
        bytes[at++] = 0x80 | ((point >> 12) & 63);
      }
      bytes[at++] = 0x80 | ((point >> 6) & 63);
    }
    bytes[at++] = 0x80 | (point & 63);
  }
  return at;
}

function block(bytes: Uint8Array, at: number, state: Int32Array): void {
  const w = SCHEDULE;
  for (let i = 0, from = at; i < 16; i++, from += 4)
    w[i] = (bytes[from]! << 24) | (bytes[from + 1]! << 16) | (bytes[from + 2]! << 8) | bytes[from + 3]!;
  for (let i = 16; i < 64; i++) {
    const a = w[i - 15]!;
    const b = w[i - 2]!;
    const s0 = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3);
    const s1 = ((b >>> 17) | (b << 15)) ^ ((b >>> 19) | (b << 13)) ^ (b >>> 10);
    w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i]! + w[i]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = state[0]! + a;
  state[1] = state[1]! + b;
  state[2] = state[2]! + c;
  state[3] = state[3]! + d;
  state[4] = state[4]! + e;
  state[5] = state[5]! + f;
  state[6] = state[6]! + g;
  state[7] = state[7]! + h;
}

/** The first 32 bits of the fractional parts of roots of the first primes: square roots of 8, cube roots of 64. */
const PRIMES = [2];
for (let n = 3; PRIMES.length < 64; n += 2) if (PRIMES.every((prime) => n % prime !== 0)) PRIMES.push(n);
const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const K = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
