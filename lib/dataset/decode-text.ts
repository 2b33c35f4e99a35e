import type { Fault } from './fault.ts';
import type { Steps } from './steps.ts';

/** The text of a CSV file, or why it is none. UTF-8 only: a guess at another encoding would turn names into other names. */
export function* decodeText(
  file: string,
  bytes: Uint8Array,
): Steps<{ readonly text: string } | { readonly fault: Fault }> {
  const [first, second, third, fourth] = bytes;
  const refused = (message: string, line = 1) => ({ fault: { file, line, message } });
  if (first === 0x50 && second === 0x4b && third === 0x03 && fourth === 0x04) {
    return refused('this is a spreadsheet or an archive, no CSV; save the sheet as “CSV UTF-8”');
  }
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return refused('this is UTF-16 text; save it as “CSV UTF-8”');
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const parts: string[] = [];
    for (let at = 0; at < bytes.length; at += BYTES_A_STEP) {
      yield { stage: 'parse', done: at, total: bytes.length };
      parts.push(decoder.decode(bytes.subarray(at, at + BYTES_A_STEP), { stream: true }));
    }
    parts.push(decoder.decode());
    return { text: parts.join('') };
  } catch {
    const at = firstBadByte(bytes);
    const message = 'this is no UTF-8 text (another encoding, such as Windows-1252?); save it as “CSV UTF-8”';
    return refused(message, at);
  }
}

const BYTES_A_STEP = 1 << 20;

/** The line that holds the first byte which is no UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let from = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    try {
      decoder.decode(bytes.subarray(from, at));
    } catch {
      return line;
    }
    from = at;
    line++;
  }
  return line;
}
