import type { Report } from '../report/report.ts';
import type { PageRow } from './records.ts';

/** Two readings of a page with the same text, dataset and engine tell the same: this names what they have in common. */
export function readingOf({ page, dataset, engine }: Pick<Report, 'page' | 'dataset' | 'engine'>): string {
  return named(page.sha256, dataset.sha256, engine.version);
}

/** The reading that a line of the history tells of. */
export function readingOfLine({ sha256, dataset, engine }: Pick<PageRow, 'sha256' | 'dataset' | 'engine'>): string {
  return named(sha256, dataset.sha256, engine);
}

function named(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
