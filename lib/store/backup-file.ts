import { Gunzip, Gzip } from 'fflate';

/**
 * The form of a backup: gzip of lines of JSON. The first says what it is, the last how many lines there are and their
 * checksum (gzip's own is not looked at by every reader), so that a file that was cut off or damaged is told from a whole one.
 */
export const BACKUP_SCHEMA = 'piagam-backup/1';

/** A file that unpacks to more than this is no backup of ours: 2 GiB of text. */
const MOST_CHARACTERS = 2 ** 31;
const LONGEST_LINE = 2 ** 27;

export type BackupLines = {
  add(line: unknown): void;
  /** The file; nothing can be added any more. */
  end(): Blob;
};

export function backupLines(): BackupLines {
  const parts: BlobPart[] = [];
  const encoder = new TextEncoder();
  const gzip = new Gzip({ level: 6 }, (chunk) => {
    parts.push(new Uint8Array(chunk));
  });
  let waiting: string[] = [];
  let length = 0;
  let lines = 0;
  const sum = checksum();
  const flush = (final: boolean) => {
    gzip.push(encoder.encode(waiting.join('')), final);
    waiting = [];
    length = 0;
  };
  const write = (line: unknown) => {
    const text = `${JSON.stringify(line)}\n`;
    waiting.push(text);
    length += text.length;
    return text;
  };
  return {
    add(line) {
      sum.add(write(line));
      lines++;
      if (length > 2 ** 18) flush(false);
    },
    end() {
      write({ lines, checksum: sum.value() });
      flush(true);
      return new Blob(parts, { type: 'application/gzip' });
    },
  };
}

export type FileFault = {
  readonly at: string;
  readonly message: string;
  /** Of the file as a whole, for whoever reads no English. */
  readonly why?: 'unreadable' | 'cut-off' | 'damaged' | 'newer';
};

/** Bytes unpacked in one go: some hundred kilobytes of text. */
const SLICE = 2 ** 14;
/** Longer in one go, and the window would stand still for whoever looks at it. */
const BUSY_MS = 12;

export type ReadLinesOptions = {
  readonly signal?: AbortSignal;
  /** 0 to 1. */
  readonly onProgress?: (share: number) => void;
};

/**
 * Hands on every line but the last, with pauses in which the window lives; the answer is what is wrong with the file as a
 * whole, undefined when it is whole. Throws the signal's reason when it is aborted.
 */
export async function readBackupLines(
  file: Blob,
  onLine: (value: unknown, line: number) => void,
  { signal, onProgress = () => {} }: ReadLinesOptions = {},
): Promise<FileFault | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const sum = checksum();
  let rest = '';
  let total = 0;
  let line = 0;
  let last: string | undefined;
  const take = (text: string) => {
    total += text.length;
    if (total > MOST_CHARACTERS) throw new BackupError('unpacks to more than a backup can hold');
    const pieces = (rest + text).split('\n');
    rest = pieces.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new BackupError('has a line longer than any of ours');
    for (const piece of pieces) {
      if (last !== undefined) {
        line++;
        sum.add(`${last}\n`);
        onLine(parsed(last, line), line);
      }
      last = piece;
    }
  };
  const gunzip = new Gunzip((chunk, final) => take(decoder.decode(chunk, { stream: !final })));
  try {
    const reader = file.stream().getReader();
    let done = 0;
    let since = performance.now();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      for (let at = 0; at < read.value.length; at += SLICE) {
        gunzip.push(read.value.subarray(at, at + SLICE), false);
        done += Math.min(SLICE, read.value.length - at);
        if (performance.now() - since < BUSY_MS) continue;
        onProgress(done / file.size);
        await pause();
        signal?.throwIfAborted();
        since = performance.now();
      }
    }
    gunzip.push(new Uint8Array(0), true);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof BackupError) return { at: `line ${line + 1}`, message: error.message, why: 'unreadable' };
    return { at: 'file', message: 'is no backup of Piagam, or is damaged (it cannot be unpacked)', why: 'unreadable' };
  }
  try {
    const end = last === undefined ? undefined : parsed(last, line + 1);
    if (!isEnd(end) || rest !== '')
      return { at: `line ${line + 1}`, message: 'the file ends too early; the rest is missing', why: 'cut-off' };
    if (end.lines !== line)
      return { at: `line ${line + 1}`, message: `says ${end.lines} lines; there are ${line}`, why: 'damaged' };
    if (end.checksum !== sum.value())
      return { at: 'file', message: 'is damaged: its checksum is not that of its lines', why: 'damaged' };
    return undefined;
  } catch (error) {
    return { at: `line ${line + 1}`, message: error instanceof Error ? error.message : String(error), why: 'damaged' };
  }
}

/** Lets the window live for a moment; timers of a window in the background would let it wait a second each. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

class BackupError extends Error {}

function parsed(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupError(`line ${line} is not JSON; the file is damaged`);
  }
}

function isEnd(value: unknown): value is { readonly lines: number; readonly checksum: string } {
  return typeof value === 'object' && value !== null && 'lines' in value && 'checksum' in value;
}

/** Two 32-bit FNV-1a hashes side by side: guards against damage, not against an adversary. */
function checksum() {
  let first = 0x811c9dc5;
  let second = 0x01234567;
  return {
    add(text: string) {
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        first = Math.imul(first ^ unit, 0x01000193);
        second = Math.imul(second ^ unit, 0x01000197) + 0x9e3779b9;
      }
    },
    value: () => [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join(''),
  };
}
