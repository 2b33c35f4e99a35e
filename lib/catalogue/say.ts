import type { Because } from './because.ts';
import { fillInParts, type Part } from './fill.ts';
import type { Language } from './language.ts';
import { reasonsEn } from './reasons-en.ts';
import { reasonsId } from './reasons-id.ts';
import { sentenceCase, sentences } from './sentences.ts';

const REASONS = { id: reasonsId, en: reasonsEn } as const;

/** A reason written out: its sentence, then the further ones. */
export function say(because: Because, language: Language): string {
  return sentences(REASONS[language], because, language);
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
