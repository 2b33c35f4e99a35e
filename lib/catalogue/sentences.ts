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
  const first = sentenceCase(fill(reasons[key], values, language));
  return [first, ...more.map((because) => sentences(reasons, because, language))].join(' ');
}

export function sentenceCase(sentence: string): string {
  // Sentences begin with a plain letter nearly always, and for that no pattern is needed.
  const [first = ''] = sentence;
  if (first >= 'A' && first <= 'Z') return sentence;
  return /[a-zß-ɏ]/.test(first) ? first.toUpperCase() + sentence.slice(first.length) : sentence;
}
