import { sha256 } from './sha256.ts';

/** A UUID (version 8: of our own making) that the same text always gives. */
export function uuidOf(text: string): string {
  const hash = sha256(text);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
