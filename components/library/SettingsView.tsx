import type { ComponentChildren } from 'preact';
import { datasetName } from '../../lib/catalogue/dataset-name.ts';
import type { Language } from '../../lib/catalogue/language.ts';
import { type Appearance, LOOKS } from '../appearance.ts';
import type { KeyChoices } from '../panel.ts';
import { useSpeech } from '../speech.ts';
import { at, hashOf } from './address.ts';

const LANGUAGES: readonly Language[] = ['id', 'en'];

type Props = {
  readonly appearance: Appearance;
  readonly keys: KeyChoices;
  readonly marks: boolean;
  /** Hosts of the sites that are read as they load, with the name to take them back by. */
  readonly sites: readonly { readonly site: string; readonly host: string }[];
  readonly datasets: { readonly active: number; readonly all: number };
  readonly bundled?: { readonly name: string; readonly version: string } | undefined;
  onLanguage(language: Language): void;
  onAppearance(appearance: Appearance): void;
  onKeys(keys: KeyChoices): void;
  onMarks(marks: boolean): void;
  onStopSite(site: string): void;
  /** Further choices, each a `Setting`: backup, sites, erasing. */
  readonly children?: ComponentChildren;
};

export function SettingsView(props: Props) {
  const { t, language } = useSpeech();
  const { appearance, keys, marks, sites, datasets, bundled, children } = props;
  return (
    <section class="view">
      <h1 tabIndex={-1}>{t('settings.title')}</h1>
      <div class="sets">
        <Setting title={t('settings.language')} more={t('settings.language.more')}>
          <Segments
            label={t('settings.language')}
            options={LANGUAGES.map((each) => ({ value: each, label: t(`language.${each}`), lang: each }))}
            chosen={language}
            onChoose={props.onLanguage}
          />
        </Setting>
        <Setting title={t('settings.look')} more={t('settings.look.more')}>
          <Segments
            label={t('settings.look')}
            options={LOOKS.map((each) => ({ value: each, label: t(`settings.look.${each}`) }))}
            chosen={appearance}
            onChoose={props.onAppearance}
          />
        </Setting>
        <Switch title={t('settings.marks')} more={t('settings.marks.more')} on={marks} onSwitch={props.onMarks} />
        <Switch
          title={t('settings.letters')}
          more={t('settings.letters.more')}
          on={keys.letters}
          onSwitch={(letters) => props.onKeys({ ...keys, letters })}
        />
        <Switch
          title={t('settings.follow')}
          more={t('settings.follow.more')}
          on={keys.follow}
          onSwitch={(follow) => props.onKeys({ ...keys, follow })}
        />
        <Setting title={t('settings.sites')} more={t(sites.length > 0 ? 'settings.sites.more' : 'settings.sites.none')}>
          <span />
          {sites.length > 0 && (
            <ul class="sites below">
              {sites.map(({ site, host }) => (
                <li key={site}>
                  <span>{host}</span>
                  <button
                    type="button"
                    class="b"
                    aria-label={t('settings.sites.stop.label', { host })}
                    onClick={() => props.onStopSite(site)}
                  >
                    {t('settings.sites.stop')}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Setting>
        <Setting
          title={t('settings.datasets')}
          more={
            datasets.all > 0
              ? t('settings.datasets.more', { active: datasets.active, n: datasets.all })
              : t('settings.datasets.none', { name: datasetName(bundled?.name ?? ''), version: bundled?.version ?? '' })
          }
        >
          <a class="b" href={hashOf(at('data', ['import']))}>
            {t('settings.datasets.open')}
          </a>
        </Setting>
        {children}
      </div>
    </section>
  );
}

type SettingProps = { readonly title: string; readonly more: string; readonly children: ComponentChildren };

/** One line of the settings: what it is, what it does, its control; what follows the control stands below all three. */
export function Setting({ title, more, children }: SettingProps) {
  return (
    <section class="set">
      <h2>{title}</h2>
      <p>{more}</p>
      {children}
    </section>
  );
}

type SwitchProps = {
  readonly title: string;
  readonly more: string;
  readonly on: boolean;
  onSwitch(on: boolean): void;
};

export function Switch({ title, more, on, onSwitch }: SwitchProps) {
  return (
    <Setting title={title} more={more}>
      <input
        class="switch"
        type="checkbox"
        aria-label={title}
        checked={on}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
    </Setting>
  );
}

type SegmentsProps<T extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly chosen: T;
  onChoose(value: T): void;
};

export function Segments<T extends string>({ label, options, chosen, onChoose }: SegmentsProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that act at once are no form.
    <div class="seg3" role="group" aria-label={label}>
      {options.map(({ value, label: word, lang }) => (
        <button key={value} type="button" lang={lang} aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {word}
        </button>
      ))}
    </div>
  );
}
