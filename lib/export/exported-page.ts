import type { Note } from '../annotate/note.ts';
import type { Language } from '../catalogue/language.ts';
import type { Page, Report, ReportClaim } from '../report/report.ts';

/** One page as it leaves Piagam: what was read, when, and what the reader wrote beside it. */
export type ExportedPage = {
  readonly report: Report;
  /** ISO 8601 with time; null where the report does not come from a browser. */
  readonly capturedAt: string | null;
  readonly notes: readonly Note[];
  /** The reader's tags on the page itself. */
  readonly tags: readonly string[];
  readonly judged?: Judged;
};

/** What data says of the claims as a reader tells them: those that were missed, and those with corrected fields. */
export type Judged = {
  readonly dataset: Report['dataset'];
  /** By the note's id. */
  readonly claims: ReadonlyMap<string, ReportClaim>;
};

/** A page whose text is not kept or was never read here: only what its reader wrote can leave Piagam. */
export type NotedPage = {
  /** `sha256` is empty where no text was ever read. */
  readonly page: Pick<Page, 'url' | 'title' | 'sha256'>;
  /** The reader's tags on the page itself. */
  readonly tags: readonly string[];
  readonly notes: readonly Note[];
  readonly judged?: Judged;
};

/** What an export says of itself. */
export type About = {
  /** ISO 8601 with time. */
  readonly exportedAt: string;
  /** Of the sentences in it; names of fields and verdicts stay as the report's contract has them. */
  readonly language: Language;
  /** The reader's name, if they gave one (never empty): creator of notes, author of reviews. */
  readonly reader?: string;
};

export const GENERATOR = 'Piagam';
