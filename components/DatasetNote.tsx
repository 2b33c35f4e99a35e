import { useSpeech } from './speech.ts';

/** Words that stand in nearly every English sentence and in no Indonesian one. */
const ENGLISH = /\b(?:the|of|and|is|was|are|were|not|by|with|from|to|as|for|only|year|page|source|award|awarded)\b/i;

/** A note of the dataset: the bundled ones are written in English, which an Indonesian reader is told beforehand. */
export function DatasetNote({ text }: { readonly text: string }) {
  const { t, language } = useSpeech();
  const isEnglish = ENGLISH.test(text);
  return (
    <>
      {isEnglish && language !== 'en' && <span class="dim">{t('note.english')} </span>}
      <span lang={isEnglish ? 'en' : 'id'}>{text}</span>
    </>
  );
}
