import { useState } from 'preact/hooks';
import { ATTRIBUTIONS, LICENCE } from '../../lib/dataset/licence.ts';
import { CopyButton } from '../CopyButton.tsx';
import { useSpeech } from '../speech.ts';
import { Outward } from './SourceCell.tsx';

/** The same citation in the forms that reference managers take. */
export type Citations = { readonly csl: string; readonly bibtex: string };

const FORMS = ['csl', 'bibtex'] as const;

type Props = {
  readonly citations: Citations;
  readonly about: 'data.cite' | 'data.cite.release';
  /** The address of this page, to be copied beside it. */
  readonly address?: string;
  onCopy(text: string): Promise<boolean>;
};

export function Cite({ citations, about, address, onCopy }: Props) {
  const { t } = useSpeech();
  const [form, setForm] = useState<(typeof FORMS)[number]>('bibtex');
  const name = t(`data.cite.${form}`);
  return (
    <section class="cite">
      <h2 class="rule">{t(about)}</h2>
      <div class="chips">
        {/* biome-ignore lint/a11y/useSemanticElements: buttons that act at once are no form. */}
        <div class="seg3" role="group" aria-label={t(about)}>
          {FORMS.map((each) => (
            <button key={each} type="button" aria-pressed={each === form} onClick={() => setForm(each)}>
              {t(`data.cite.${each}`)}
            </button>
          ))}
        </div>
        <CopyButton
          key={form}
          label={t('data.cite.copy', { form: name })}
          caption="claim.copy"
          text={() => citations[form]}
          onCopy={onCopy}
        />
        {address !== undefined && (
          <CopyButton label={t('data.cite.address')} caption="data.cite.address" text={() => address} onCopy={onCopy} />
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="pre" tabIndex={0} aria-label={name}>
        {citations[form]}
      </section>
    </section>
  );
}

/** Under what terms the rows may be used, and whom to name. */
export function Licence() {
  const { t, language } = useSpeech();
  return (
    <section class="licence" aria-label={t('data.licence')}>
      <p>
        {t('data.licence')}: <Outward url={LICENCE.url}>{LICENCE.id}</Outward>. {LICENCE.terms[language]}
      </p>
      <ul>
        {ATTRIBUTIONS.map(({ name, url, text }) => (
          <li key={name}>
            {url === undefined ? name : <Outward url={url}>{name}</Outward>}: {text[language]}
          </li>
        ))}
      </ul>
    </section>
  );
}
