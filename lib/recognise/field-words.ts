import { FIELD_WORDS } from '../language/bodies.ts';

/** "Pemakaman", "Keolahragaan", "Perparkiran": what is done is never a person's name; "Kertawan" is one. */
const DEED = /^(?:pe[mnrl][A-Za-zÀ-ɏ]{3,}|ke\w{4,})(?<!aw|gerah|harga)an$/u;

/** "Kemdagri", "Kemendikbudristek": the short form of a ministry; "Kemal" is a name. */
const MINISTRY = /^kem(?:en|[dklpt])[A-Za-zÀ-ɏ]{2,}$/u;

export function isFieldWord(key: string): boolean {
  return FIELD_WORDS.has(key) || DEED.test(key) || MINISTRY.test(key);
}
