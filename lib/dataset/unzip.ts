import { Inflate } from 'fflate';
import type { Fault } from './fault.ts';
import type { Steps } from './steps.ts';

/** What an archive of ours needs, with room: the bundled data has ten files and three megabytes. */
export type UnzipLimits = {
  readonly maxEntries: number;
  /** Of all entries together, unpacked. */
  readonly maxBytes: number;
  /** Unpacked by packed bytes; CSV text packs to a tenth or so, and a bomb to a thousandth. */
  readonly maxRatio: number;
};

export const UNZIP_LIMITS: UnzipLimits = { maxEntries: 2_000, maxBytes: 512 * 2 ** 20, maxRatio: 200 };

export type ZipEntry = { readonly path: string; readonly bytes: Uint8Array };

/** Small entries of many zeros pack very well and harm nobody. */
const RATIO_COUNTS_FROM = 2 ** 20;
const CHUNK = 1 << 14;

type Listed = {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
};

/**
 * The files of a zip that `wanted` names, each whole or none at all. The list at the archive's end is read first and held
 * against the limits; then every entry must keep to what the list says of it: size, checksum, and a place of its own.
 */
export function* unzip(
  file: string,
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  limits: UnzipLimits = UNZIP_LIMITS,
): Steps<{ readonly entries: readonly ZipEntry[] } | { readonly faults: readonly Fault[] }> {
  const refused = (message: string) => ({ faults: [{ file, line: 1, message }] });
  const list = listed(bytes, limits);
  if (typeof list === 'string') return refused(list);
  const names = new Set<string>();
  for (const { path } of list) {
    const trouble = pathTrouble(path);
    if (trouble) return refused(`“${shown(path)}” ${trouble}`);
    if (names.has(path.toLowerCase())) return refused(`“${shown(path)}” stands twice in it`);
    names.add(path.toLowerCase());
  }
  const chosen = list.filter(({ path }) => !path.endsWith('/') && wanted(path));
  const total = chosen.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.maxBytes) return refused(`it unpacks to more than ${limits.maxBytes >> 20} MB`);
  const places: { readonly start: number; readonly end: number }[] = [];
  const entries: ZipEntry[] = [];
  let done = 0;
  for (const entry of chosen) {
    if (entry.size > RATIO_COUNTS_FROM && entry.size > entry.packed * limits.maxRatio) {
      return refused(`“${shown(entry.path)}” unpacks to ${limits.maxRatio} times its size or more`);
    }
    const start = dataAt(bytes, entry);
    const end = start + entry.packed;
    if (start === -1 || end > bytes.length) return refused(`“${shown(entry.path)}” is damaged`);
    if (places.some((place) => start < place.end && place.start < end)) {
      return refused(`“${shown(entry.path)}” lies inside another file of it`);
    }
    places.push({ start, end });
    const whole = yield* inflated(bytes.subarray(start, end), entry, { done, total });
    if (!whole) return refused(`“${shown(entry.path)}” is damaged`);
    entries.push({ path: entry.path, bytes: whole });
    done += entry.size;
  }
  return { entries };
}

/** APPNOTE 4.3.16: the end record, found from behind; then the list it points at. */
function listed(bytes: Uint8Array, { maxEntries }: UnzipLimits): readonly Listed[] | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  let end = bytes.length - 22;
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < lowest) return 'this is no whole zip archive; download it again';
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) return 'it is a zip64 archive; make a plain one';
  if (view.getUint16(end + 4, true) !== 0) return 'it is one part of several; make one archive';
  if (count > maxEntries) return `it holds ${count} files, more than ${maxEntries}`;
  const entries: Listed[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return 'its list of files is damaged';
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const path = decodedName(bytes.subarray(at + 46, at + 46 + nameLength));
    if (path === undefined) return 'a file in it has a name that is no UTF-8 text';
    if (flags & 0x2041) return `“${shown(path)}” is encrypted; make an archive without a password`;
    entries.push({
      path,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function decodedName(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Nothing is ever written to a disk here; but a path that tries to climb out is nobody's dataset. */
function pathTrouble(path: string): string | undefined {
  if (path === '' || path.length > 400) return 'is no name of a file';
  if (/[\\\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(path)) return 'is no plain name of a file';
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..'))
    return 'leads out of the archive';
  return undefined;
}

function shown(path: string): string {
  const plain = path.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '?');
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}

/** Where an entry's bytes begin, behind its own head; -1 where no head is. */
function dataAt(bytes: Uint8Array, { at }: Listed): number {
  if (at + 30 > bytes.length) return -1;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(at, true) !== 0x04034b50) return -1;
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

/** The unpacked bytes where they are what the list promised, else nothing. */
function* inflated(
  packed: Uint8Array,
  { method, size, crc }: Listed,
  { done, total }: { readonly done: number; readonly total: number },
): Steps<Uint8Array | undefined> {
  if (method !== 0 && method !== 8) return undefined;
  if (method === 0 && packed.length !== size) return undefined;
  const whole = new Uint8Array(size);
  let filled = 0;
  let sum = 0xffffffff;
  let overflows = false;
  const take = (part: Uint8Array) => {
    if (filled + part.length > size) overflows = true;
    else {
      whole.set(part, filled);
      sum = crcOf(part, sum);
    }
    filled += part.length;
  };
  const stream = method === 8 ? new Inflate((part) => take(part)) : undefined;
  try {
    for (let at = 0; at < packed.length && !overflows; at += CHUNK) {
      yield { stage: 'unzip', done: done + filled, total };
      const part = packed.subarray(at, at + CHUNK);
      if (stream) stream.push(part, at + CHUNK >= packed.length);
      else take(part);
    }
  } catch {
    return undefined; // fflate throws on bits that are no deflate stream
  }
  return !overflows && filled === size && (sum ^ 0xffffffff) >>> 0 === crc ? whole : undefined;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array, sum: number): number {
  for (const byte of bytes) sum = (CRC_TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return sum;
}
