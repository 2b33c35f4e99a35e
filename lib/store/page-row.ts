import type { Report } from '../report/report.ts';
import { keyOfReport } from './page-key.ts';
import type { PageRow } from './records.ts';

/** What a report says of its page in one line; what only the library knows (tags, notes, dates of reading) is the rest. */
export function rowOfReport(report: Report): Omit<PageRow, Remembered> {
  const { page, claims, labels, dataset, engine } = report;
  const verdicts: Partial<Record<keyof PageRow['verdicts'], number>> = {};
  for (const { status, verdict } of claims) {
    const told = status === 'asserted' && verdict !== null ? verdict : 'unjudged';
    verdicts[told] = (verdicts[told] ?? 0) + 1;
  }
  return {
    key: keyOfReport(report),
    url: page.url ?? '',
    host: hostOf(page.url),
    title: page.title,
    siteName: page.siteName,
    publishedAt: page.publishedAt,
    sha256: page.sha256,
    words: page.words,
    language: page.language,
    verdicts,
    competitions: each(claims.map(({ competition }) => competition)),
    regions: each(claims.map(({ recipient }) => recipient.code)),
    years: each(claims.map(({ year }) => year)),
    labels: each(labels.map(({ kind }) => kind)),
    dataset: { version: dataset.version, sha256: dataset.sha256 },
    engine: engine.version,
  };
}

type Remembered = 'firstSeen' | 'lastSeen' | 'tags' | 'notes' | 'captures' | 'kind';

export function hostOf(url: string | null): string {
  if (url === null) return '';
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

function each<T>(values: readonly (T | null)[]): readonly T[] {
  return [...new Set(values.filter((value) => value !== null))];
}
