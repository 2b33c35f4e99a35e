import type { Language } from '../catalogue/language.ts';
import { words } from '../catalogue/words.ts';
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
