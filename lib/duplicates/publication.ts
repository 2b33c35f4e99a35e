import type { Evidence } from '../article/article.ts';

/** What speaks for when a text appeared. */
export type Publication = {
  /** As the page states it: a day or an instant, ISO 8601; absent where none is printed. */
  readonly publishedAt?: string | undefined;
  /** Where the page states it, best first; absent where nobody wrote it down. */
  readonly from?: Evidence | undefined;
  /** When it was first read here, ISO 8601 with time: it cannot have appeared later. */
  readonly firstSeen?: string | undefined;
};

/** First and last millisecond at which it may have appeared. */
type Between = { readonly earliest: number; readonly latest: number };

/**
 * Where no zone is printed: Indonesia's middle one, UTC+8. A newsroom in the east or west is an hour off at most, so days
 * keep their order save around midnight.
 */
const MIDDLE_MS = 8 * 3_600_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** Before this no Indonesian newsroom was on the web; a date before it is a fault of the page. */
const FIRST_ONLINE = Date.UTC(1994, 0, 1);

/** Evidence that says when the page was laid out or what the text is about, rather than when it appeared. */
const NO_EVIDENCE: ReadonlySet<Evidence> = new Set(['text', 'heading', 'title-element', 'html-lang']);

/** When a text appeared, or undefined where its date is absent, vague or cannot be true. */
export function appeared({ publishedAt, from, firstSeen }: Publication): Between | undefined {
  if (publishedAt === undefined || (from !== undefined && NO_EVIDENCE.has(from))) return undefined;
  const between = moment(publishedAt);
  if (!between || between.latest < FIRST_ONLINE) return undefined;
  const seen = firstSeen === undefined ? Number.POSITIVE_INFINITY : Date.parse(firstSeen);
  // Read here before it "appeared": the page writes the day of its last change.
  return between.earliest > seen ? undefined : between;
}

/** Surely before: days and instants are compared as the stretches of time that they are. */
export function surelyBefore(a: Between, b: Between): boolean {
  return a.latest < b.earliest;
}

function moment(iso: string): Between | undefined {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (day) {
    const start = Date.parse(`${iso}T00:00:00Z`);
    return Number.isNaN(start) ? undefined : { earliest: start - MIDDLE_MS, latest: start - MIDDLE_MS + DAY_MS - 1 };
  }
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(iso)) return undefined;
  if (/(Z|[+-]\d\d:?\d\d)$/i.test(iso)) {
    const at = Date.parse(iso);
    // As precise as printed: "14:32" is any moment of that minute.
    return Number.isNaN(at) ? undefined : { earliest: at, latest: at + 59_999 };
  }
  const local = Date.parse(`${iso}Z`);
  return Number.isNaN(local)
    ? undefined
    : { earliest: local - MIDDLE_MS - HOUR_MS, latest: local - MIDDLE_MS + HOUR_MS + 59_999 };
}
