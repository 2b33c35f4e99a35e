/** The text of an HTML file in the encoding that it states, UTF-8 otherwise. */
export function htmlText(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const stated = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return decoder(bytes, stated).decode(bytes);
}

function decoder(bytes: Uint8Array, stated: string | undefined): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  // A page that can be read as far as its meta element is not UTF-16, whatever it says.
  if (stated === undefined || /^utf-?16/i.test(stated)) return new TextDecoder();
  try {
    return new TextDecoder(stated);
  } catch {
    return new TextDecoder();
  }
}
