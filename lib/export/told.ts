import type { Language } from '../catalogue/language.ts';
import { words } from '../catalogue/words.ts';
import type { ReportClaim } from '../report/report.ts';
import type { ExportedPage } from './exported-page.ts';

/** Which text, when, against which data, by which engine: the line at the foot of every page of an export. */
export function aboutReading({ report, capturedAt }: ExportedPage, language: Language): string {
  const t = words(language);
  const { page, dataset, engine } = report;
  return t('export.stamp', {
    words: page.words,
    hash: page.sha256,
    time: capturedAt ?? t('export.no-time'),
    dataset: dataset.name,
    version: dataset.version,
    datasetHash: dataset.sha256,
    engine: engine.version,
  });
}

/** What share of the official list the verdict rests on. */
export function coverageSentence({ coverage }: ReportClaim, language: Language): string | undefined {
  if (!coverage) return undefined;
  const { state, held, total, tier, year } = coverage;
  const t = words(language);
  const list = tier === null ? t('coverage.edition', { year }) : t('coverage.list', { tier, year });
  // As in the sidebar: "6 of 5" would tell nothing.
  if (total === null || held > total)
    return held === 0 ? t('coverage.none', { list }) : t('coverage.open', { held, list });
  return t(state === 'complete' ? 'coverage.complete' : 'coverage.partial', { held, total, list });
}
