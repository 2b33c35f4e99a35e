import type { Because } from '../lib/catalogue/because.ts';
import { sayInParts } from '../lib/catalogue/say.ts';
import { useSpeech } from './speech.ts';

/** Words of the article or the data inside a sentence of ours: their own language, typeface and writing direction. */
export function Quoted({ text }: { readonly text: string }) {
  const { articleLanguage } = useSpeech();
  return <q lang={articleLanguage}>{text}</q>;
}

/** A reason with its further sentences, each in a paragraph of its own: what was found first, what belongs to it after. */
export function Reasons({ because: { more = [], ...first } }: { readonly because: Because }) {
  return (
    <>
      <p class="reason">
        <Reason because={first} />
      </p>
      {more.map((further, at) => (
        <p key={at} class="unknown">
          <Reason because={further} />
        </p>
      ))}
    </>
  );
}

/** A reason, in the reader's language; what it takes from article or data keeps its own. */
export function Reason({ because }: { readonly because: Because }) {
  const { language, articleLanguage } = useSpeech();
  return (
    <>
      {sayInParts(because, language).map(({ text, voice }, at) =>
        voice === 'quoted' ? (
          <span key={at} class="said" lang={articleLanguage}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  );
}
