import { type Cell, csvWriter, joined } from './csv.ts';
import type { ExportedPage } from './exported-page.ts';
import type { Format } from './format.ts';
import { STAMP, stamp } from './stamp.ts';

const COLUMNS = [
  'page_url',
  'page_title',
  'published',
  'mention',
  'type',
  'quote',
  'start',
  'end',
  'entity',
  'printed_year',
  'claims',
  ...STAMP,
] as const;

/** One row a mention; offsets are UTF-16 into the report's text, end exclusive. */
export const mentionsCsv: Format = {
  id: 'csv-mentions',
  extension: '.csv',
  mediaType: 'text/csv',
  name: 'export.name.csv-mentions',
  use: 'export.use.csv-mentions',
  heeds: ['bom', 'guardFormulas'],
  writer: (_about, options) => csvWriter(COLUMNS, mentionRows, options),
};

function mentionRows(exported: ExportedPage): readonly Readonly<Record<(typeof COLUMNS)[number], Cell>>[] {
  const { page, mentions, claims } = exported.report;
  return mentions.map(({ id, type, quote, start, end, entity, surfaceYear }) => ({
    page_url: page.url,
    page_title: page.title,
    published: page.publishedAt,
    mention: id,
    type,
    quote,
    start,
    end,
    entity,
    printed_year: surfaceYear ?? null,
    claims: joined(claims.filter((claim) => claim.mentions.includes(id)).map((claim) => claim.id)),
    ...stamp(exported),
  }));
}
