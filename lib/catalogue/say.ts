import type { Because } from './because.ts';
import { fill, fillInParts, type Part } from './fill.ts';
import type { Language } from './language.ts';
import { reasonsEn } from './reasons-en.ts';
import { reasonsId } from './reasons-id.ts';

const REASONS = { id: reasonsId, en: reasonsEn } as const;

/** A reason written out: its sentence, then the further ones. */
export function say({ key, values, more = [] }: Because, language: Language): string {
  const sentence = sentenceCase(fill(REASONS[language][key], values, language));
  return more.length === 0 ? sentence : [sentence, ...more.map((because) => say(because, language))].join(' ');
}

/** `say` in parts, so that a view can mark quoted words with their own language; joined, they are what `say` says. */
export function sayInParts({ key, values, more = [] }: Because, language: Language): readonly Part[] {
  const parts = fillInParts(REASONS[language][key], values, language);
  const sentence = parts.map((part, at) => (at === 0 ? { ...part, text: sentenceCase(part.text) } : part));
  const further = more.flatMap((because): readonly Part[] => [
    { text: ' ', voice: 'piagam' },
    ...sayInParts(because, language),
  ]);
  return [...sentence, ...further];
}

function sentenceCase(sentence: string): string {
  // Sentences begin with a plain letter nearly always, and for that no pattern is needed.
  const [first = ''] = sentence;
  if (first >= 'A' && first <= 'Z') return sentence;
  return /[a-zß-ɏ]/.test(first) ? first.toUpperCase() + sentence.slice(first.length) : sentence;
}
