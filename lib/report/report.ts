import type { Evidence } from '../article/article.ts';
import type { Because } from '../catalogue/because.ts';
import type { Span } from '../text/span.ts';

/** The public contract, `piagam-report/1`: null where JSON asks for absence; every offset is UTF-16 into `text`, end exclusive. */
export type Report = {
  readonly schema: 'piagam-report/1';
  readonly page: Page;
  readonly text: string;
  readonly mentions: readonly ReportMention[];
  readonly claims: readonly ReportClaim[];
  readonly checks: readonly ReportCheck[];
  readonly duplicates: {
    readonly within: readonly Within[];
    readonly across: readonly Across[];
    /** Further texts that share fingerprints and were not compared: there are too many. */
    readonly notCompared?: number;
    /** Passages that the page prints again outside the article (a widget, a box); absent for none. */
    readonly elsewhere?: readonly Elsewhere[];
  };
  readonly labels: readonly Label[];
  readonly dataset: { readonly name: string; readonly version: string; readonly sha256: string };
  readonly engine: { readonly name: 'piagam'; readonly version: string };
};

export type Page = {
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedAt: string | null;
  /** Where the page states it; how far a date can be trusted. */
  readonly publishedFrom?: Evidence;
  readonly language: string | null;
  /** When it was read, ISO 8601 with time; only in lines that left a library, where nothing else states it. */
  readonly capturedAt?: string;
  readonly words: number;
  /** Of `text` in UTF-8, lower-case hex. */
  readonly sha256: string;
};

export type ReportMention = Span & {
  readonly id: string;
  readonly type: 'award' | 'tier' | 'innovation' | 'recipient' | 'unit' | 'official' | 'date';
  readonly quote: string;
  readonly entity: string | null;
  readonly surfaceYear?: number;
};

export type ReportResult = {
  readonly id: string;
  readonly competition: string;
  readonly year: number;
  readonly tier: string | null;
  readonly category: string | null;
  readonly rank: string | null;
  readonly innovation: string | null;
  readonly recipient: string;
  readonly code: string | null;
  readonly unit: string | null;
  readonly note: string | null;
  readonly disputed: boolean;
};

export type ReportSource = { readonly url: string; readonly title: string; readonly kind: string };

export type ReportVerdict = 'supported' | 'partial' | 'differs' | 'contradicted' | 'not-found' | 'not-covered';

export type ReportClaim = {
  readonly id: string;
  readonly status: 'asserted' | 'hoped' | 'planned' | 'negated';
  /** Words of the article that made it hoped, planned or negated. */
  readonly cue: string | null;
  readonly competition: string | null;
  /** The competition's official name, or the award as printed where it is not known. */
  readonly award: string | null;
  readonly year: number | null;
  readonly tier: string | null;
  readonly category: string | null;
  readonly innovation: string | null;
  readonly recipient: { readonly name: string | null; readonly code: string | null };
  readonly unit: string | null;
  readonly mentions: readonly string[];
  /** The clause that makes the claim, one span a copy. */
  readonly spans: readonly Span[];
  readonly verdict: ReportVerdict | null;
  readonly differences: readonly { readonly field: string; readonly claimed: string; readonly official: string }[];
  /** Fields that the article states and the evidence row does not confirm: blank, or in words that may or may not mean the same (verdict `partial`). */
  readonly unrecorded: readonly string[];
  readonly evidence: readonly { readonly result: ReportResult; readonly source: ReportSource }[];
  readonly coverage: ReportCoverage | null;
  /** In the report's language (Indonesian unless asked otherwise); `because` writes it in either. */
  readonly reason: string;
  readonly because: Because;
};

export type ReportCoverage = {
  readonly state: 'complete' | 'partial' | 'none';
  readonly held: number;
  readonly total: number | null;
  readonly competition: string;
  readonly year: number;
  readonly tier: string | null;
};

export type ReportCheck = {
  readonly kind: 'weekday' | 'office' | 'edition' | 'event-date' | 'presenter' | 'count';
  readonly outcome: 'ok' | 'conflict' | 'unknown';
  readonly mentions: readonly string[];
  readonly claimed: string;
  readonly expected: string | null;
  readonly reason: string;
  readonly because: Because;
};

/** A passage printed twice on this page, aligned; `words` counts the words of `first`. */
export type Within = { readonly first: Span; readonly second: Span; readonly words: number };

/** A passage that the page prints again outside the article, where no offset reaches; `words` counts its words. */
/** `hidden`: no reader sees it there (a version for phones, a closed tab). */
export type Elsewhere = { readonly here: Span; readonly words: number; readonly hidden?: true };

/** Another text with passages of this one. What is optional was not told before near-duplicates were looked up. */
export type Across = {
  /** Its address, or what the library knows it by where it has none. */
  readonly url: string;
  readonly title: string | null;
  readonly seenAt: string;
  /** Share of this article's words that stand there too. */
  readonly containment: number;
  readonly resemblance: number;
  readonly passages: readonly AcrossPassage[];
  /** `reference`: a press release that the reader brought in. */
  readonly kind?: 'page' | 'reference';
  readonly publishedAt?: string | null;
  /** Share of the other text's words that stand here. */
  readonly containmentThere?: number;
  /** Words here that stand there, and of all words of both texts. */
  readonly matched?: { readonly words: number; readonly here: number; readonly there: number };
  /** Equal words of the longest passage. */
  readonly longest?: number;
  /** `estimated`: only fingerprints of the other text are kept; there are no passages to show. */
  readonly basis?: 'text' | 'estimated';
};

export type AcrossPassage = {
  readonly here: Span;
  readonly there: Span;
  /** Equal words. */
  readonly words?: number;
  /** The passage as the other text prints it. */
  readonly quote?: string;
  /** Words on one side only, or different ones; an empty span where the other side has nothing. */
  readonly differences?: readonly {
    readonly kind: 'name' | 'figure' | 'date' | 'word';
    readonly here: Span;
    readonly there: Span;
  }[];
};

/** `where`: printed beside the text, as its author or the section it stands in; its span is then empty, at the text's beginning. */
export type Label = Span & {
  readonly kind: 'advertorial' | 'press-release';
  readonly quote: string;
  readonly where?: 'byline' | 'section';
};
