import type { Because } from './because.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';
import type { ReasonKey } from './reasons-id.ts';

/** A reason written out by the sentences of one language: its own, then the further ones. */
export function sentences(
  reasons: Readonly<Record<ReasonKey, string>>,
  { key, values, more = [] }: Because,
  language: Language,
): string {
  const pattern = reasons[key];
  const filled = fill(pattern, values, language);
  // Sentences begin with a capital of their own nearly always, and not with a value.
  let text = isCapital(pattern) ? filled : sentenceCase(filled);
  for (const because of more) text += ` ${sentences(reasons, because, language)}`;
  return text;
}

export function sentenceCase(sentence: string): string {
  const first = sentence.charAt(0);
  return /[a-zß-ɏ]/.test(first) ? first.toUpperCase() + sentence.slice(1) : sentence;
}

function isCapital(pattern: string): boolean {
  const first = pattern.charCodeAt(0);
  return first >= 65 && first <= 90;
}
