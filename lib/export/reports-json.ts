import type { Report } from '../report/report.ts';
import { type About, type ExportedPage, GENERATOR } from './exported-page.ts';
import { type Format, jsonItems } from './format.ts';

export const EXPORT_SCHEMA = 'piagam-export/1';

/**
 * Everything of each page, to be imported again without loss: reports (`piagam-report/1`), notes, tags, times. A page whose
 * text is not kept has its address in place of the report.
 */
export const reportsJson: Format = {
  id: 'json',
  extension: '.json',
  mediaType: 'application/json',
  name: 'export.name.json',
  use: 'export.use.json',
  heeds: [],
  writer: (about) =>
    jsonItems(
      opening(about),
      ({ report, capturedAt, notes, tags }) => [{ capturedAt, tags, notes, report }],
      ']}',
      ({ page, tags, notes }) => (notes.length + tags.length === 0 ? [] : [{ page, tags, notes }]),
    ),
};

function opening({ exportedAt, reader }: About): string {
  const about = {
    schema: EXPORT_SCHEMA,
    generator: GENERATOR,
    exportedAt,
    ...(reader === undefined ? {} : { reader }),
  };
  return `${JSON.stringify(about).slice(0, -1)},"pages":[`;
}

/** Reports alone, one a line: what the command line prints and reads. */
export const reportsNdjson: Format = {
  id: 'ndjson',
  extension: '.ndjson',
  mediaType: 'application/x-ndjson',
  name: 'export.name.ndjson',
  use: 'export.use.ndjson',
  heeds: [],
  writer: () => ({ head: () => '', page: (page) => `${JSON.stringify(dated(page))}\n`, foot: () => '' }),
};

/** A line has no place beside the report for the time of reading. */
function dated({ report, capturedAt }: ExportedPage): Report {
  return capturedAt === null ? report : { ...report, page: { ...report.page, capturedAt } };
}

/** The page of a line. */
export function ofLine(report: Report): ExportedPage {
  const { capturedAt, ...page } = report.page;
  const undated = capturedAt === undefined ? report : { ...report, page };
  return { report: undated, capturedAt: capturedAt ?? null, notes: [], tags: [] };
}
