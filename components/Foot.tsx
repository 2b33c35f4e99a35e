import { datasetName } from '../lib/catalogue/dataset-name.ts';
import type { Language } from '../lib/catalogue/language.ts';
import { writtenTime } from '../lib/catalogue/words.ts';
import type { Report } from '../lib/report/report.ts';
import { LIBRARY } from './library/address.ts';
import type { AutomaticSite } from './panel.ts';
import { useSpeech } from './speech.ts';

type Props = {
  readonly read?: { readonly report: Report; readonly readAt: string };
  readonly site: AutomaticSite | undefined;
  onLanguage(language: Language): void;
  onKeys(): void;
  onReadSiteAutomatically(on: boolean): void;
};

const LANGUAGES: readonly Language[] = ['id', 'en'];

/** Always there: which data and engine spoke, when, and that nothing left the browser. */
export function Foot({ read, site, onLanguage, onKeys, onReadSiteAutomatically }: Props) {
  const { t, language } = useSpeech();
  return (
    <footer class="foot">
      {read && (
        <span>
          {t('foot.versions', {
            dataset: datasetName(read.report.dataset.name),
            version: read.report.dataset.version,
            engine: read.report.engine.version,
            time: writtenTime(read.readAt, language),
          })}
        </span>
      )}
      <span>{t('foot.privacy')}</span>
      {site && (
        <label class="automatic">
          <input
            type="checkbox"
            checked={site.automatic}
            aria-describedby="automatic-more"
            onChange={({ currentTarget }) => onReadSiteAutomatically(currentTarget.checked)}
          />
          <span>
            {t('foot.automatic', { host: site.host })}
            <small id="automatic-more">{t('foot.automatic.more')}</small>
          </span>
        </label>
      )}
      <div class="choices">
        {/* biome-ignore lint/a11y/useSemanticElements: two buttons that act at once are no form. */}
        <div class="seg3" role="group" aria-label={t('foot.language')}>
          {LANGUAGES.map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              aria-pressed={each === language}
              onClick={() => onLanguage(each)}
            >
              {t(`language.${each}`)}
            </button>
          ))}
        </div>
        <span>
          <a class="b quiet" href={LIBRARY} target="_blank" rel="noopener">
            {t('library.nav')}
          </a>
          <button type="button" class="b quiet" onClick={onKeys}>
            {t('foot.keys')}
          </button>
        </span>
      </div>
    </footer>
  );
}
