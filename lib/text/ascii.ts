// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is meant.
const ASCII = /^[\x00-\x7f]*$/;

/** Whether a text has no letters but a to z: then it needs no Unicode tables, which take long to load and to ask. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}
