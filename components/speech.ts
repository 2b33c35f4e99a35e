import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Language } from '../lib/catalogue/language.ts';
import { words } from '../lib/catalogue/words.ts';

/** In which language Piagam speaks, and which one the article speaks (BCP 47). */
export type Speech = { readonly language: Language; readonly articleLanguage: string };

export const SpeechContext = createContext<Speech>({ language: 'id', articleLanguage: 'id' });

export function useSpeech(): Speech & { readonly t: ReturnType<typeof words> } {
  const speech = useContext(SpeechContext);
  return useMemo(() => ({ ...speech, t: words(speech.language) }), [speech]);
}
