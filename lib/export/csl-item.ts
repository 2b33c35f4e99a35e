import type { ReportClaim } from '../report/report.ts';
import { hostOf, webAddress } from '../text/web-address.ts';
import type { ExportedPage } from './exported-page.ts';

/** ISO parts, as precise as known: [[2017, 12, 5]]. */
export type CslDate = { readonly 'date-parts': readonly (readonly number[])[] };

/** The part of CSL-JSON (citation-style-language, csl-data.json 1.0) that we write; it allows no other keys. */
export type CslItem = {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'dataset';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly version?: string;
  readonly note?: string;
};

/** The article, the sources of its evidence and the dataset, in that order. */
export function cslItems({ report, capturedAt }: ExportedPage): readonly CslItem[] {
  const { page, dataset, engine } = report;
  const address = page.url === null ? undefined : webAddress(page.url)?.href;
  const host = hostOf(page.url);
  const container = page.siteName ?? host;
  const issued = cslDate(page.publishedAt);
  const accessed = cslDate(capturedAt);
  const article: CslItem = {
    // One release on two sites is two articles.
    id: [`page-${page.sha256.slice(0, 16)}`, ...(address === undefined ? [] : [hash(address)])].join('-'),
    type: 'article-newspaper',
    title: page.title ?? host ?? page.sha256,
    ...(page.byline === null ? {} : { author: [{ literal: page.byline }] }),
    ...(container === undefined ? {} : { 'container-title': container }),
    ...(issued ? { issued } : {}),
    ...(accessed ? { accessed } : {}),
    ...(address === undefined ? {} : { URL: address }),
    ...(page.language === null ? {} : { language: page.language }),
    note: [
      `SHA-256 ${page.sha256}`,
      ...(capturedAt === null ? [] : [capturedAt]),
      `${dataset.name} ${dataset.version}`,
      `Piagam ${engine.version}`,
    ].join('; '),
  };
  const data: CslItem = {
    id: `dataset-${dataset.sha256.slice(0, 16)}`,
    type: 'dataset',
    title: dataset.name,
    version: dataset.version,
    note: `SHA-256 ${dataset.sha256}`,
  };
  return [article, ...report.claims.flatMap(({ evidence }) => evidence.flatMap(sourceItem)), data];
}

function sourceItem({ source, result }: ReportClaim['evidence'][number]): readonly CslItem[] {
  const url = webAddress(source.url);
  if (!url) return [];
  return [
    {
      id: `source-${hash(url.href)}`,
      type: 'webpage',
      title: source.title === '' ? url.href : source.title,
      'container-title': url.hostname,
      URL: url.href,
      note: `${result.id} (${source.kind})`,
    },
  ];
}

/** As precise as the ISO 8601 value; undefined for what is no date. */
export function cslDate(iso: string | null): CslDate | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '')?.slice(1);
  if (!parts) return undefined;
  return { 'date-parts': [parts.filter((part) => part !== undefined).map(Number)] };
}

/** FNV-1a, 32 bits: the same address has the same key in every export; it guards nothing. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}
