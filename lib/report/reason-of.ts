import type { Because } from '../catalogue/because.ts';
import type { Language } from '../catalogue/language.ts';
import { reasonsId } from '../catalogue/reasons-id.ts';
import { say } from '../catalogue/say.ts';

/**
 * The reason of a claim or check in either language. A report of a newer version may carry a sentence that this catalogue
 * does not have; then the sentence written in the report stands.
 */
export function reasonOf(
  { reason, because }: { readonly reason: string; readonly because: Because },
  language: Language,
): string {
  return isKnown(because) ? say(because, language) : reason;
}

function isKnown({ key, more = [] }: Because): boolean {
  return Object.hasOwn(reasonsId, key) && more.every(isKnown);
}
