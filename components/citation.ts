import { datasetName } from '../lib/catalogue/dataset-name.ts';
import type { Language } from '../lib/catalogue/language.ts';
import { say } from '../lib/catalogue/say.ts';
import { words } from '../lib/catalogue/words.ts';
import { writtenDate } from '../lib/catalogue/written.ts';
import { claimLines } from '../lib/report/claim-lines.ts';
import type { Report, ReportClaim } from '../lib/report/report.ts';
import { verdictPhrase } from '../lib/report/verdict-phrase.ts';

type Cited = {
  readonly claim: ReportClaim;
  readonly report: Report;
  /** ISO 8601 instant. */
  readonly readAt: string;
  readonly language: Language;
};

/** A claim as plain text for a note or a message: verdict, reason, address of the evidence, version of the data. */
export function citation({ claim, report, readAt, language }: Cited): string {
  const t = words(language);
  const { what, quoted, lines } = claimLines(claim, report.text, t);
  const { page, dataset, engine } = report;
  const [row] = claim.evidence;
  const evidence = row && [row.source.title, row.source.url].filter((part) => part !== '').join(', ');
  const article = [page.title, page.url].filter((part) => part !== null).join(', ');
  return [
    [quoted ? `“${what}”` : what, ...lines].join('. '),
    t('citation.verdict', { verdict: verdictPhrase(claim, t) }),
    claim.verdict === null ? undefined : say(claim.because, language),
    evidence && t('citation.evidence', { source: evidence }),
    article && t('citation.article', { source: article }),
    t('citation.data', {
      dataset: datasetName(dataset.name),
      version: dataset.version,
      hash: dataset.sha256.slice(0, 12),
      engine: engine.version,
      date: writtenDate(readAt.slice(0, 10), language),
    }),
  ]
    .filter((line) => line !== undefined && line !== '')
    .join('\n');
}
