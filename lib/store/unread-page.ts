import { hostOf } from './page-row.ts';
import type { PageKey, PageRow } from './records.ts';

/** What is known of a page that only a note tells of; `at`: ISO 8601 with time, when the note was made. */
type ToldOf = { readonly url: string; readonly title: string | null; readonly at: string };

/** A line for a page that only a note tells of, so that history, search and export reach the note. */
export function unread(key: PageKey, { url, title, at }: ToldOf): PageRow {
  return {
    key,
    url,
    host: hostOf(url),
    title,
    siteName: null,
    publishedAt: null,
    firstSeen: at,
    lastSeen: at,
    sha256: '',
    words: 0,
    language: null,
    verdicts: {},
    competitions: [],
    regions: [],
    years: [],
    labels: [],
    tags: [],
    notes: 0,
    captures: 0,
    dataset: { version: '', sha256: '' },
    engine: '',
    kind: 'page',
  };
}

/** Whatever was read, even nothing, has a hash. */
export function isUnread({ sha256 }: Pick<PageRow, 'sha256'>): boolean {
  return sha256 === '';
}
