/** A line of input, or word that it could not be taken. Lines count from 1. */
export type InputLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly fault: 'too-long' | 'not-utf-8' };

/** An article with its page is rarely above 2 MB; one line may take this many bytes and no more. */
export const LONGEST_LINE_BYTES = 16 * 1024 * 1024;

/**
 * Lines of a byte stream, one at a time. Memory holds one line at most: what a line has above the limit is dropped as it
 * comes.
 */
export async function* inputLines(
  stream: AsyncIterable<Uint8Array | string>,
  longest: number = LONGEST_LINE_BYTES,
): AsyncGenerator<InputLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let line = 0;
  const take = (part: Uint8Array) => {
    size += part.length;
    if (size > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finished = (): InputLine => {
    line++;
    const bytes = Buffer.concat(parts);
    const tooLong = size > longest;
    parts = [];
    size = 0;
    if (tooLong) return { line, fault: 'too-long' };
    try {
      // A new decoder a line: it drops a byte order mark only at its own beginning.
      return { line, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: line > 1 }).decode(bytes) };
    } catch {
      return { line, fault: 'not-utf-8' };
    }
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(NEW_LINE); end >= 0; end = bytes.indexOf(NEW_LINE, from)) {
      take(bytes.subarray(from, end));
      yield finished();
      from = end + 1;
    }
    // Copied, because a stream may use its buffer again.
    take(bytes.slice(from));
  }
  if (size > 0) yield finished();
}

const NEW_LINE = 10;
