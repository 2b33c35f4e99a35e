import type { ComponentChildren } from 'preact';
import type { InterfaceKey } from '../../lib/catalogue/interface-id.ts';
import { useSpeech } from '../speech.ts';

/** `value` undefined: said not to be recorded; `silent` ones are then left out. */
export type FieldLine = {
  readonly head: InterfaceKey;
  readonly value: ComponentChildren;
  readonly silent?: boolean;
  readonly lang?: 'id' | 'en';
};

/** The fields of one thing, one a line. */
export function Fields({ lines }: { readonly lines: readonly FieldLine[] }) {
  const { t } = useSpeech();
  return (
    <dl class="card fields">
      {lines
        .filter(({ value, silent }) => !silent || (value !== undefined && value !== ''))
        .map(({ head, value, lang }) => (
          <div key={head}>
            <dt>{t(head)}</dt>
            {value === undefined || value === '' ? (
              <dd class="blank">{t('data.blank')}</dd>
            ) : (
              <dd lang={lang}>{value}</dd>
            )}
          </div>
        ))}
    </dl>
  );
}
