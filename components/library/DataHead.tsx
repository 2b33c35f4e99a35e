import type { ComponentChildren } from 'preact';
import type { InterfaceKey } from '../../lib/catalogue/interface-id.ts';
import { useSpeech } from '../speech.ts';
import { at, hashOf } from './address.ts';

const TABS = [
  { path: [], label: 'data.tab.coverage' },
  { path: ['rows'], label: 'data.tab.rows' },
  { path: ['import'], label: 'data.tab.import' },
] as const satisfies readonly { readonly path: readonly string[]; readonly label: InterfaceKey }[];

type Props = {
  readonly title: string;
  readonly place: (typeof TABS)[number]['label'];
  readonly lead?: ComponentChildren;
};

/** The heading of a part of the data, and the way to the other parts. */
export function DataHead({ title, place, lead }: Props) {
  const { t } = useSpeech();
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      {lead !== undefined && <p class="lead">{lead}</p>}
      <nav class="tabs" aria-label={t('data.tabs')}>
        {TABS.map(({ path, label }) => (
          <a key={label} href={hashOf(at('data', path))} aria-current={label === place ? 'page' : undefined}>
            {t(label)}
          </a>
        ))}
      </nav>
    </>
  );
}
