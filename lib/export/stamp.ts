import type { ExportedPage, Judged } from './exported-page.ts';

/** What every row of an export carries, so that it can be traced to a text, a moment, a dataset and an engine. */
export const STAMP = [
  'text_sha256',
  'captured_at',
  'dataset',
  'dataset_version',
  'dataset_sha256',
  'engine_version',
] as const;

/** Of what belongs to no reading. */
export const UNSTAMPED: Readonly<Record<(typeof STAMP)[number], null>> = {
  text_sha256: null,
  captured_at: null,
  dataset: null,
  dataset_version: null,
  dataset_sha256: null,
  engine_version: null,
};

export function stamp({ report, capturedAt }: ExportedPage): Readonly<Record<(typeof STAMP)[number], string | null>> {
  return {
    text_sha256: report.page.sha256,
    captured_at: capturedAt,
    dataset: report.dataset.name,
    dataset_version: report.dataset.version,
    dataset_sha256: report.dataset.sha256,
    engine_version: report.engine.version,
  };
}

/** The data that a reader's claim was judged by, which may be newer than that of the reading. */
export function judgedBy(judged: Judged | undefined, note: string): object {
  if (!judged?.claims.has(note)) return {};
  const { name, version, sha256 } = judged.dataset;
  return { dataset: name, dataset_version: version, dataset_sha256: sha256 };
}
