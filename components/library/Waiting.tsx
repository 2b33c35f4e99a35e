import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/catalogue/language.ts';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';

/** What answers sooner needs no spinner. */
const PATIENCE_MS = 150;

export function Waiting() {
  const { t } = useSpeech();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <p class="wait">
      <span class="spin" aria-hidden="true" />
      {t('library.opening')}
    </p>
  );
}

/** A failure of ours: what did not happen, that nothing is lost, the details for a report of it. */
export function Broken({ details, onAgain }: { readonly details: string; onAgain(): void }) {
  const { t } = useSpeech();
  return (
    <div class="card pad is-fault">
      <p class="box-head">
        <Shape name="fault" />
        <b>{t('library.broken')}</b>
      </p>
      <pre class="pre">{details}</pre>
      <p class="acts-row">
        <button type="button" class="b" onClick={onAgain}>
          {t('notices.retry')}
        </button>
      </p>
    </div>
  );
}

/** Digits in groups, in the reader's language; counts only. */
export function grouped(count: number, language: Language): string {
  return FIGURES[language].format(count);
}

/** Made once: a formatter costs more than all that it formats on a page. */
const FIGURES = { id: new Intl.NumberFormat('id-ID'), en: new Intl.NumberFormat('en-GB') } as const;
