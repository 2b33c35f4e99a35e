import type { Report, ReportVerdict } from '../report/report.ts';
import type { Span } from '../text/span.ts';

/** A page's address without fragment and tracking parameters: what the library knows a page by. */
export type PageKey = string;

/**
 * One line of the history: all that lists, facets and charts need, without the text. The report itself lies in
 * `captures`, since ten thousand of them are too much to load for a list.
 */
export type PageRow = {
  readonly key: PageKey;
  readonly url: string;
  readonly host: string;
  readonly title: string | null;
  readonly siteName: string | null;
  /** ISO 8601, as precise as printed. */
  readonly publishedAt: string | null;
  /** ISO 8601 with time. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Of the newest capture's text. */
  readonly sha256: string;
  readonly words: number;
  readonly language: string | null;
  /** Asserted claims by verdict, and unjudged ones under `unjudged`. */
  readonly verdicts: Readonly<Partial<Record<ReportVerdict | 'unjudged', number>>>;
  /** Competition ids and region codes that its claims name; each once. */
  readonly competitions: readonly string[];
  readonly regions: readonly string[];
  readonly years: readonly number[];
  readonly labels: readonly ('advertorial' | 'press-release')[];
  /** The reader's tags on the page itself. */
  readonly tags: readonly string[];
  readonly notes: number;
  readonly captures: number;
  readonly dataset: { readonly version: string; readonly sha256: string };
  readonly engine: string;
  /** `reference`: a press release that the reader brought in; it is compared with, not verified. */
  readonly kind: 'page' | 'reference';
};

/** One reading of a page whose text, dataset or engine was new. */
export type Capture = {
  readonly key: PageKey;
  /** ISO 8601 with time; with `key` it names the capture. */
  readonly capturedAt: string;
  readonly report: Report;
  /**
   * What the lines of the text were on the page. A report holds its text without them, and a recheck that took list items
   * for paragraphs would find other claims for no reason of the data.
   */
  readonly blocks?: readonly (Span & { readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'caption' })[];
};

/** A dataset folder, zip or release that the reader brought in. */
export type ImportedDataset = {
  /** A UUID. */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** ISO 8601 with time. */
  readonly importedAt: string;
  readonly active: boolean;
  /** `signed`: a release of ours whose signature was checked; `own`: anything else. */
  readonly origin: 'signed' | 'own';
  readonly rows: number;
  /** Lower-case hex, of the files. */
  readonly sha256: string;
  /** The source form: CSV text by file name, as it was brought in. */
  readonly files: Readonly<Record<string, string>>;
};
