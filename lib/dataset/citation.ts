import type { Competition, Result, Source } from './facts.ts';
import { LICENCE } from './licence.ts';
import { dayOfVersion } from './versions.ts';

/** The dataset that a citation names. */
export type CitedDataset = { readonly name: string; readonly version: string; readonly sha256: string };

export type Cited =
  | {
      readonly kind: 'result';
      readonly result: Result;
      readonly competition?: Competition;
      readonly dataset: CitedDataset;
    }
  | { readonly kind: 'release'; readonly dataset: CitedDataset };

type CslDate = { readonly 'date-parts': readonly [readonly number[]] };

/** An item of CSL-JSON 1.0.2: only names that its schema knows; what it has no name for is in `custom`. */
export type CslItem = {
  readonly id: string;
  readonly type: 'dataset';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author: readonly { readonly literal: string }[];
  readonly version: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly note: string;
  readonly custom: {
    readonly dataset: CitedDataset;
    readonly result?: string;
    readonly sources: readonly { readonly url: string; readonly title: string; readonly kind: string }[];
    readonly licence: string;
  };
};

export type Citation = {
  readonly csl: CslItem;
  readonly bibtex: string;
  /** Pages that the row was seen on; none for a release. */
  readonly sources: readonly Source[];
};

const TITLE = 'Piagam: awards of Indonesian governments';
const AUTHOR = 'Piagam contributors';

/**
 * How to cite a row or a whole release. `accessed`: ISO day on which the source was last seen, where the row does not say;
 * without either it is the day that the version names, by which the row had been seen.
 */
export function citationOf(cited: Cited, { accessed }: { readonly accessed?: string } = {}): Citation {
  const { dataset } = cited;
  const day = dayOfVersion(dataset.version);
  const common = {
    type: 'dataset' as const,
    author: [{ literal: AUTHOR }],
    version: dataset.version,
    ...(day !== undefined && { issued: cslDate(day) }),
  };
  const fingerprint = `SHA-256 ${dataset.sha256}; ${LICENCE.id}`;
  if (cited.kind === 'release') {
    const csl: CslItem = {
      id: keyOf(['piagam', dataset.name, dataset.version]),
      ...common,
      title: TITLE,
      ...(accessed !== undefined && { accessed: cslDate(accessed) }),
      note: `${dataset.name} ${dataset.version}; ${fingerprint}`,
      custom: { dataset: plain(dataset), sources: [], licence: LICENCE.url },
    };
    return { csl, bibtex: bibtexOf(csl), sources: [] };
  }
  const { result, competition } = cited;
  const sources = sourcesOf(result);
  const seen = result.source.retrieved ?? accessed ?? day;
  const csl: CslItem = {
    id: keyOf(['piagam', result.id]),
    ...common,
    title: titleOf(result, competition),
    'container-title': TITLE,
    ...(seen !== undefined && { accessed: cslDate(seen) }),
    ...(result.source.url !== '' && { URL: result.source.url }),
    note: [
      `${dataset.name} ${dataset.version}, row ${result.id}`,
      `source: ${result.source.title} (${result.source.kind})`,
      ...sources.slice(1).map(({ url }) => `also: ${url}`),
      ...(result.disputed ? ['disputed: another source says otherwise'] : []),
      fingerprint,
    ].join('; '),
    custom: {
      dataset: plain(dataset),
      result: result.id,
      sources: sources.map(({ url, title, kind }) => ({ url, title, kind })),
      licence: LICENCE.url,
    },
  };
  return { csl, bibtex: bibtexOf(csl), sources };
}

function titleOf(result: Result, competition: Competition | undefined): string {
  const { year, tier, category, rank, innovation, recipient, unit } = result;
  const honour = [`${competition?.name ?? result.competition} ${year}`, tier, category, rank];
  const winner = [recipient, unit, innovation && `“${innovation}”`];
  return `${given(honour)}: ${given(winner)}`;
}

function given(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** A second source's title and kind are not recorded: its address stands for both. */
function sourcesOf({ source, secondSourceUrl }: Result): readonly Source[] {
  const more = (secondSourceUrl ?? '').split('|').filter((url) => url !== '' && url !== source.url);
  return [
    ...(source.url === '' ? [] : [source]),
    ...more.map((url): Source => ({ url, title: url, kind: 'reference' })),
  ];
}

/** Only these three, whatever object was handed in. */
function plain({ name, version, sha256 }: CitedDataset): CitedDataset {
  return { name, version, sha256 };
}

function cslDate(day: string): CslDate {
  return { 'date-parts': [day.slice(0, 10).split('-').map(Number)] };
}

/** Letters, digits and hyphens: a key may hold nothing that BibTeX parts words by. */
function keyOf(parts: readonly string[]): string {
  return parts
    .join('-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function bibtexOf(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const date = (parts: readonly number[]) => parts.map((part) => `${part}`.padStart(2, '0')).join('-');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', `{${bibtexText(item.author[0]?.literal ?? AUTHOR)}}`],
    ['title', `{${bibtexText(item.title)}}`],
    ['booktitle', item['container-title'] && bibtexText(item['container-title'])],
    ['year', year === undefined ? undefined : `${year}`],
    ['month', month === undefined ? undefined : `${month}`],
    ['day', day === undefined ? undefined : `${day}`],
    ['version', bibtexText(item.version)],
    ['url', item.URL && bibtexUrl(item.URL)],
    ['urldate', item.accessed && date(item.accessed['date-parts'][0])],
    ['note', bibtexText(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${item.id},\n${lines.join(',\n')}\n}\n`;
}

const BIBTEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // By name: a parser that only counts braces must stay right.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Text in which every sign stands for itself. */
function bibtexText(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^&%$#_]/g, (sign) => BIBTEX_SIGNS[sign] ?? sign);
}

/** An address is verbatim; what would end the field is written as percent codes. */
function bibtexUrl(url: string): string {
  return url.replace(/[\s{}\\"\p{Cc}]/gu, (sign) => encodeURIComponent(sign));
}
