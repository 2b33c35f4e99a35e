import type { Metadata } from '../lib/article/article.ts';

/** A line of NDJSON: a page, or the text of an article; what the line states goes before what the page states. */
export type InputRow = Partial<Record<(typeof STATED)[number], string>> &
  ({ readonly html: string } | { readonly text: string });

const STATED = ['url', 'title', 'byline', 'siteName', 'publishedAt', 'language'] as const;

export type RowFault = 'empty' | 'not-json' | 'no-object' | 'no-text' | { readonly notString: string };

/** `url` as the line states it, so that whoever sent it can find it again. */
export type BadRow = { readonly fault: RowFault; readonly url?: string };

export function inputRow(line: string): InputRow | BadRow {
  if (line.trim() === '') return { fault: 'empty' };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { fault: 'not-json' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'no-object' };
  const fields = new Map<string, unknown>(Object.entries(value));
  const row: Partial<Record<(typeof STATED)[number], string>> = {};
  for (const name of [...STATED, 'html', 'text'] as const) {
    const field = fields.get(name) ?? undefined;
    if (field === undefined || field === '') continue;
    if (typeof field !== 'string') return { fault: { notString: name }, ...urlOf(row) };
    if (name !== 'html' && name !== 'text') row[name] = field;
  }
  const html = fields.get('html');
  const text = fields.get('text');
  if (typeof html === 'string' && html.trim() !== '') return { ...row, html };
  if (typeof text === 'string' && text.trim() !== '') return { ...row, text };
  return { fault: 'no-text', ...urlOf(row) };
}

function urlOf({ url }: { readonly url?: string }) {
  return url === undefined ? {} : { url };
}

/** The metadata of a line, over what was read from its page. */
export function metadataOf(row: InputRow, read: Metadata = {}): Metadata {
  const stated = (name: Exclude<(typeof STATED)[number], 'url'>) => {
    const value = row[name];
    return value === undefined ? {} : { [name]: { value, from: 'meta' as const } };
  };
  return {
    ...read,
    ...(row.url !== undefined && { url: row.url }),
    ...stated('title'),
    ...stated('byline'),
    ...stated('siteName'),
    ...stated('publishedAt'),
    ...stated('language'),
  };
}
