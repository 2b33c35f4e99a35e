import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The labelled articles, one folder each: `page.html` as a reader meets it, `expected.json` as it ought to be understood. */
export const ARTICLES = resolve(import.meta.dirname, '../tests/articles');

export const MENTION_TYPES = ['award', 'tier', 'innovation', 'recipient', 'unit', 'official', 'date'] as const;
export type MentionType = (typeof MENTION_TYPES)[number];

/** Where people may differ, a label lists what is right: `["supported", "partial"]`. */
export type OneOf<T> = T | readonly T[];

export type ExpectedClaim = {
  readonly status: OneOf<'asserted' | 'hoped' | 'planned' | 'negated'>;
  readonly competition: OneOf<string | null>;
  readonly year: OneOf<number | null>;
  /** The level of the official list: "Top 45", "Nindya", "WTP". */
  readonly tier: OneOf<string | null>;
  /** Finer than the tier or beside it: "Terbaik Utama" within the Top 25, "Umum". Reported, not scored. */
  readonly category: OneOf<string | null>;
  readonly innovation: string | null;
  /** Code of the region or body. */
  readonly recipient: OneOf<string>;
  readonly unit: string | null;
  readonly verdict: OneOf<string | null>;
  readonly differences: readonly string[];
};

export type ExpectedCheck = {
  readonly kind: string;
  readonly outcome: OneOf<'ok' | 'conflict' | 'unknown'>;
  /** A piece of what is checked: "Selasa (5/12)", a name; null where there is only one. */
  readonly claimed: string | null;
};

export type Expected = {
  readonly about: string;
  readonly kind: 'claims' | 'none' | 'trap';
  /** Rules are tuned on `dev`; `held` tells whether they are rules of the language or of these articles. */
  readonly split: 'dev' | 'held';
  readonly layout: string;
  readonly url: string | null;
  readonly published: string | null;
  /** Every block of the article in order, with marks. */
  readonly text: readonly string[];
  /** Lines that may be read as part of the article or not (byline, date line); nothing in them counts. */
  readonly optional: readonly string[];
  readonly claims: readonly ExpectedClaim[];
  readonly checks: readonly ExpectedCheck[];
  readonly labels: readonly string[];
  readonly repetitions: number;
};

export type Fixture = { readonly slug: string; readonly html: string; readonly expected: Expected };

/** A mark: types that are right, most likely first. `optional` marks are places where nothing counts, found or not. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly types: readonly MentionType[];
  readonly optional: boolean;
};

const ANY = MENTION_TYPES.join('|');
const MARK = new RegExp(`\\[([^\\][]+)\\]\\(((?:${ANY})(?:\\|(?:${ANY}))*)(\\??)\\)`, 'g');

/** Reads `[quote](type)`, `[quote](award|tier)` (either is right) and `[quote](recipient?)` (nothing counts here). */
export function readMarks(block: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const match of block.matchAll(MARK)) {
    const [whole, quote = '', types = '', optional = ''] = match;
    text += block.slice(last, match.index);
    const named = types.split('|').filter((type): type is MentionType => MENTION_TYPES.some((one) => one === type));
    marks.push({ start: text.length, end: text.length + quote.length, quote, types: named, optional: optional !== '' });
    text += quote;
    last = match.index + whole.length;
  }
  return { text: text + block.slice(last), marks };
}

export function slugs(): readonly string[] {
  return readdirSync(ARTICLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

export function readFixture(slug: string): Fixture {
  const html = readFileSync(join(ARTICLES, slug, 'page.html'), 'utf8');
  const expected: Expected = JSON.parse(readFileSync(join(ARTICLES, slug, 'expected.json'), 'utf8'));
  return { slug, html, expected };
}

/** True where a label allows the value. */
export function allows<T>(label: OneOf<T>, value: unknown): boolean {
  return choices(label).some((one) => one === value);
}

export function choices<T>(label: OneOf<T>): readonly T[] {
  return isList(label) ? label : [label];
}

function isList<T>(label: OneOf<T>): label is readonly T[] {
  return Array.isArray(label);
}
