import { atOnce, inSlices, type Pace, type Steps } from './steps.ts';

/** SHA-256, in hex, of the files of a dataset folder: the same whatever their order, line ends and byte-order marks. */
export async function contentHash(files: Readonly<Record<string, string>>, pace?: Pace): Promise<string> {
  const steps = plainBytes(files);
  return sha256Hex(pace ? await inSlices(steps, pace) : atOnce(steps));
}

/** Of bytes, in lower-case hex. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  // Shared memory alone has to be copied first; what is large never is.
  const own =
    bytes.buffer instanceof ArrayBuffer ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) : bytes.slice();
  const digest = await crypto.subtle.digest('SHA-256', own);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const SIGNS_A_STEP = 1 << 18;

function* plainBytes(files: Readonly<Record<string, string>>): Steps<Uint8Array> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const names = Object.keys(files).toSorted();
  for (const [index, name] of names.entries()) {
    const text = files[name] ?? '';
    parts.push(encoder.encode(`${name}\n`));
    let at = text.startsWith('\ufeff') ? 1 : 0;
    while (at < text.length) {
      yield { stage: 'check', done: index, total: names.length };
      const end = wholeEnd(text, at + SIGNS_A_STEP);
      parts.push(encoder.encode(text.slice(at, end).replace(/\r\n?/g, '\n')));
      at = end;
    }
    parts.push(encoder.encode('\n'));
  }
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A cut that parts neither CR from LF nor the halves of one sign. */
function wholeEnd(text: string, end: number): number {
  if (end >= text.length) return text.length;
  const last = text.charCodeAt(end - 1);
  return last === 0x0d || (last >= 0xd800 && last <= 0xdbff) ? end - 1 : end;
}
