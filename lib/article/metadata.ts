import type { Dated, Evidence, Metadata } from './article.ts';
import type { Clues } from './clues.ts';
import { languageOfText } from './language-of-text.ts';
import { isoDay, isPlausible, machineDate, printedDate } from './printed-date.ts';

/** What stands printed around the article. */
export type Surroundings = {
  readonly headline?: string;
  /** Lines between headline and body, then those just above the headline. */
  readonly near: readonly string[];
  readonly text: string;
};

/** Title, byline, site, date and language, each from the best evidence there is; what nothing tells is left out. */
export function metadata(clues: Clues, around: Surroundings, now: number): Metadata {
  const site = siteName(clues);
  const title = titleOf(clues, site?.value, around.headline);
  const byline = bylineOf(clues, around);
  const publishedAt = publicationDate(clues, around, now);
  const language = languageOf(clues, around.text);
  const sections = sectionsOf(clues);
  return {
    ...(clues.url === undefined ? {} : { url: clues.url }),
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(site ? { siteName: site } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(language ? { language } : {}),
    ...(sections.length > 0 ? { sections } : {}),
  };
}

function sectionsOf({ linked, metas, microdata, sections }: Clues): readonly string[] {
  const stated = [linked.section, metas.get('article:section'), microdata.get('articlesection')];
  const named = stated.flatMap((section) => (section !== undefined && section.length <= 200 ? [section] : []));
  return [...new Set([...named, ...sections])].slice(0, MOST_SECTIONS);
}

const MOST_SECTIONS = 20;

type Candidate = readonly [value: string | undefined, from: Evidence];

function best(candidates: readonly Candidate[]): Dated | undefined {
  for (const [value, from] of candidates) if (value !== undefined && value !== '') return { value, from };
  return undefined;
}

/** Names under which publication dates stand in `meta` elements; dates of change are not among them. */
const DATE_METAS = [
  ...[
    'publishdate',
    'pubdate',
    'publish-date',
    'publish_date',
    'publisheddate',
    'published_date',
    'datepublished',
    'date_published',
  ],
  ...[
    'dtk:publishdate',
    'dtk:createdate',
    'content_publisheddate',
    'parsely-pub-date',
    'sailthru.date',
    'article.published',
  ],
  ...[
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'dc.date.created',
    'dcterms.created',
    'date',
    'created',
    'createdate',
  ],
  ...[
    'originalpublicationdate',
    'cxenseparse:recs:publishtime',
    'publication_date',
    'prism.publicationdate',
    'citation_date',
  ],
];

function publicationDate(clues: Clues, around: Surroundings, now: number): Dated | undefined {
  const dated = (value: string | undefined) => {
    const date = value === undefined ? undefined : machineDate(value);
    return date !== undefined && isPlausible(date, now) ? date : undefined;
  };
  const first = (values: readonly (string | undefined)[]) => values.map(dated).find((date) => date !== undefined);
  const { metas, microdata, linked } = clues;
  return best([
    [dated(linked.datePublished), 'json-ld'],
    [
      first(['article:published_time', 'og:article:published_time', 'og:published_time'].map((n) => metas.get(n))),
      'opengraph',
    ],
    [first(DATE_METAS.map((name) => metas.get(name))), 'meta'],
    [dated(microdata.get('datepublished')) ?? dated(microdata.get('datecreated')), 'microdata'],
    [first(clues.times.slice(0, 3)), 'time-element'],
    [printedNear(around, now), 'dateline'],
    [dated(dateInAddress(clues.url)), 'url'],
  ]);
}

const CHANGED = /^\W*(di)?(perbarui|ubah|update[ds]?|mutakhir|terakhir|last|modified|edit(ed)?)\b/i;
/** A date line is no longer than a byline, a section and a date together. */
const LONGEST_DATE_LINE = 140;

function printedNear({ near, text }: Surroundings, now: number): string | undefined {
  const dates = near
    .filter((line) => line.length <= LONGEST_DATE_LINE && !CHANGED.test(line))
    .map(printedDate)
    .filter((date) => date !== undefined && isPlausible(date, now));
  return dates[0] ?? dateline(text, now);
}

/** "LUMAJANG, 5 Desember 2017 - ", "SURABAYA (5/12/2017) – ": only at the very start, since later dates are those of events. */
function dateline(text: string, now: number): string | undefined {
  for (const line of text.split('\n', 3)) {
    const opening = /^[^\p{L}]*\p{Lu}[\p{L} .'’/-]{2,40}[,(| ]+(?<date>[^–—]{8,40}?)\)?\s*[-–—]/u.exec(line)?.groups?.[
      'date'
    ];
    const date = opening === undefined ? undefined : printedDate(opening);
    if (date !== undefined && isPlausible(date, now)) return date;
  }
  return undefined;
}

/** "/2017/12/05/", "/20171205/", "/2017-12-05-"; a year and month alone name no day. */
function dateInAddress(url: string | undefined): string | undefined {
  const path = url?.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '') ?? '';
  const found =
    /[/-](19\d{2}|20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/.exec(path) ??
    /\/(20\d{2})(\d{2})(\d{2})(?=\d{0,6}[/-])/.exec(path);
  return found ? isoDay(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

function siteName({ metas, linked, title }: Clues): Dated | undefined {
  return best([
    [metas.get('og:site_name'), 'opengraph'],
    [linked.publisher, 'json-ld'],
    [metas.get('application-name') ?? metas.get('apple-mobile-web-app-title'), 'meta'],
    [isBlogger(metas) ? title && bloggerTitle(title)?.site : title && siteInTitle(title)?.site, 'title-element'],
  ]);
}

function isBlogger(metas: ReadonlyMap<string, string>): boolean {
  return /^blogger\b/i.test(metas.get('generator') ?? '');
}

/** Blogspot writes "blog: post" into the title. */
function bloggerTitle(title: string): { site: string; rest: string } | undefined {
  const found = /^(.{2,60}?): (.+)$/.exec(title);
  return found ? { site: found[1]!, rest: found[2]! } : undefined;
}

/** The longest name of a site at the end of a title. */
const LONGEST_SITE_WORDS = 5;

/** "Judul berita - Kabar Kota", "Judul berita | Pemerintah Kabupaten Lumajang". */
function siteInTitle(title: string): { site: string; rest: string } | undefined {
  const found = /^(.+?)\s+(?:[-–—|•·»:]|::)\s+([^|•·»]+)$/.exec(title);
  const dash = /^(.+)\s+[-–—]\s+([^-–—]+)$/.exec(title) ?? found;
  const parts = /[|•·»]/.test(title) ? found : dash;
  if (!parts) return undefined;
  const [, rest, site] = parts;
  if (!rest || !site || site.split(/\s+/).length > LONGEST_SITE_WORDS || rest.split(/\s+/).length < 3) return undefined;
  return { site, rest };
}

function titleOf(clues: Clues, site: string | undefined, headline: string | undefined): Dated | undefined {
  const { metas, linked, title } = clues;
  const shared = metas.get('og:title') ?? metas.get('twitter:title');
  const found = best([
    // Linked data often cuts a headline at 110 characters.
    [linked.headline === undefined || /(\.\.\.|…)$/.test(linked.headline) ? undefined : linked.headline, 'json-ld'],
    [shared && withoutSite(shared, site), 'opengraph'],
    [headline, 'heading'],
    [title && (isBlogger(metas) ? (bloggerTitle(title)?.rest ?? title) : withoutSite(title, site)), 'title-element'],
  ]);
  return found && headline?.startsWith(found.value) ? { ...found, value: headline } : found;
}

function withoutSite(title: string, site: string | undefined): string {
  if (site !== undefined) {
    const at = title.toLowerCase().lastIndexOf(site.toLowerCase());
    if (at > 0 && at + site.length >= title.length - 4) {
      const rest = title.slice(0, at).replace(/[\s|•·»:–—-]+$/, '');
      if (rest !== '') return rest;
    }
  }
  return siteInTitle(title)?.rest ?? title;
}

const BYLINE_OPENING =
  /^\W*(penulis|reporter|pewarta|oleh|by|author|diposting oleh|diposkan oleh|posted by|ditulis oleh|laporan)\b\s*:?\s*/i;
const LONGEST_NAME_WORDS = 6;

function bylineOf(clues: Clues, { near, text }: Surroundings): Dated | undefined {
  const printed = [
    ...near,
    ...text
      .slice(-LONGEST_DATE_LINE * 4)
      .split('\n')
      .slice(-4),
  ].find((line) => BYLINE_OPENING.test(line) && line.length <= LONGEST_DATE_LINE);
  return best([
    [nameIn(clues.linked.author), 'json-ld'],
    [
      nameIn(
        clues.metas.get('author') ??
          clues.metas.get('article:author') ??
          clues.metas.get('dc.creator') ??
          clues.metas.get('content_author'),
      ),
      'meta',
    ],
    [nameIn(clues.microdata.get('author')), 'microdata'],
    [clues.bylines.map(nameIn).find((name) => name !== undefined), 'byline-element'],
    [nameIn(printed), 'text'],
  ]);
}

/** A name from a byline ("Oleh: Siti Aminah - Kabar Kota, 5 Desember 2017"); undefined where it is an address or a sentence. */
function nameIn(byline: string | undefined): string | undefined {
  const name = byline
    ?.replace(BYLINE_OPENING, '')
    .split(/\s+[-–—|•·]\s+|\s*\|\s*|,?\s+\d{1,2}[\s/.-]|\beditor\b/i)[0]
    ?.trim()
    .replace(/[,:;-]+$/, '');
  if (!name || /https?:|@|\d{3}/.test(name) || name.length > 120) return undefined;
  return name.split(/\s*,\s*|\s+/).length <= LONGEST_NAME_WORDS * 2 ? name : undefined;
}

function languageOf({ htmlLanguage, metas }: Clues, text: string): Dated | undefined {
  const spoken = languageOfText(text);
  const stated = (htmlLanguage ?? metas.get('content-language') ?? metas.get('og:locale'))
    ?.split(/[-_]/)[0]
    ?.toLowerCase();
  // Many Indonesian sites run an English theme that says lang="en-US".
  if (spoken !== undefined && spoken !== stated) return { value: spoken, from: 'text' };
  return stated !== undefined && /^[a-z]{2,3}$/.test(stated)
    ? { value: stated === 'in' ? 'id' : stated, from: 'html-lang' }
    : undefined;
}
