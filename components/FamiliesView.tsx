import { useEffect, useRef } from 'preact/hooks';
import type { AcrossPassage } from '../lib/report/report.ts';
import type { PageRow } from '../lib/store/records.ts';
import type { TextFamily } from '../lib/store/text-families.ts';
import { AlignedPassages } from './AlignedPassages.tsx';
import { Confirm } from './Confirm.tsx';
import { FamilyView } from './FamilyView.tsx';
import { at, hashOf } from './library/address.ts';
import { grouped } from './library/Waiting.tsx';
import { type Referenced, ReferenceForm } from './ReferenceForm.tsx';
import { useSpeech } from './speech.ts';

/** Two copies of a family side by side. */
export type Compared = {
  readonly key: string;
  readonly text: string;
  /** Whose texts they are: the fullest copy's, and the other's. */
  readonly here: string;
  readonly other: string;
  readonly passages: readonly AcrossPassage[];
};

type Props = {
  /** The families shown so far, the largest first. */
  readonly families: readonly TextFamily[];
  /** How many there are in all. */
  readonly total: number;
  readonly compared?: Compared | undefined;
  readonly references: readonly PageRow[];
  readonly referenced?: Referenced | undefined;
  onMore(): void;
  onCompare(fullest: string, key: string): void;
  onPaste(text: string, title: string): void;
  onFiles(files: readonly File[]): void;
  onForget(key: string): void;
};

/** Keluarga teks: which pages of the history print the same text, and the press releases they are compared with. */
export function FamiliesView(props: Props) {
  const { families, total, compared, references, referenced } = props;
  const { t, language } = useSpeech();
  return (
    <section class="view">
      <h1 tabIndex={-1}>{t('families.title')}</h1>
      <p class="lead">{t('families.lead')}</p>
      {total === 0 && <p class="card pad nothing">{t('families.none')}</p>}
      {families.map((family, i) => {
        const fullest = family.fullest;
        const own = compared && family.members.some(({ row }) => row.key === compared.key) ? compared : undefined;
        return (
          <section key={family.members[0]?.row.key ?? i} class="familybox">
            <h2 class="rule">{t('families.heading', { n: family.members.length })}</h2>
            <FamilyView
              family={family}
              {...(fullest !== undefined && { onCompare: (key: string) => props.onCompare(fullest, key) })}
            />
            {own && <ComparedCopies key={own.key} compared={own} />}
          </section>
        );
      })}
      {families.length > 0 && (
        <p class="key">
          <span>
            <span class="para" aria-hidden="true">
              <i class="s" />
            </span>
            {t('families.key.same')}
          </span>
          <span>
            <span class="para" aria-hidden="true">
              <i class="e" />
            </span>
            {t('families.key.edited')}
          </span>
          <span>
            <span class="para" aria-hidden="true">
              <i />
            </span>
            {t('families.key.absent')}
          </span>
        </p>
      )}
      {families.length < total && (
        <p class="acts-row">
          <button type="button" class="b" onClick={props.onMore}>
            {t('history.more', { n: grouped(total - families.length, language) })}
          </button>
        </p>
      )}
      <h2 class="rule">{t('references.title')}</h2>
      <p class="mid">{t('references.lead')}</p>
      <ReferenceForm referenced={referenced} onPaste={props.onPaste} onFiles={props.onFiles} />
      {references.length > 0 && (
        <ul class="card rows references">
          {references.map(({ key, title, host, publishedAt }) => (
            <li key={key}>
              <a href={hashOf(at('history', ['page', key]))} lang="id">
                {title ?? (host === '' ? t('references.untitled') : host)}
              </a>
              <span class="mid small">{[host, publishedAt?.slice(0, 10)].filter(Boolean).join(', ')}</span>
              <Confirm
                quiet
                caption={t('storage.forget')}
                label={t('references.forget.one', { title: title ?? host })}
                question={t('references.forget.one', { title: title ?? host })}
                yes={t('storage.forget')}
                onYes={() => props.onForget(key)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** It takes the focus, since it opens below a list that may be long. */
function ComparedCopies({ compared }: { readonly compared: Compared }) {
  const { t } = useSpeech();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <section
      ref={box}
      class="card pad compared"
      tabIndex={-1}
      aria-label={t('families.compared', { here: compared.here, there: compared.other })}
    >
      <p class="small mid">{t('families.compared', { here: compared.here, there: compared.other })}</p>
      <AlignedPassages text={compared.text} passages={compared.passages} other={compared.other} here={compared.here} />
    </section>
  );
}
