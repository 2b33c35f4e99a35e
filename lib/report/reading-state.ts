import type { Report } from './report.ts';

/** The stages a reader sees while a page is read, in order. */
export const STAGES = ['read', 'recognise', 'claims', 'verify', 'duplicates'] as const;
export type Stage = (typeof STAGES)[number];

/** What is known of one tab; kept in session storage, shown by the sidebar, gone when the tab navigates. */
export type ReadingState =
  | { readonly kind: 'not-read' }
  | {
      readonly kind: 'reading';
      readonly done: readonly StageDone[];
      readonly current: Stage;
      readonly startedAt: string;
    }
  | {
      readonly kind: 'report';
      readonly report: Report;
      /** ISO 8601 instant. */
      readonly readAt: string;
      readonly reading: 'article' | 'selection' | 'whole-page';
      readonly faults: readonly PartFault[];
      /** Ids of claims whose passage could not be placed on the live page. */
      readonly unplaced: readonly string[];
      readonly marksShown: boolean;
      /** The page's text changed after it was read. */
      readonly pageChanged: boolean;
      /** It changed by text that came later; all that was read still stands. */
      readonly pageGrown?: true;
      /** Absent on a first reading. */
      readonly before?: ReadBefore;
    }
  /** Nothing article-like: `longest` is the word count of the longest text seen. */
  | { readonly kind: 'not-article'; readonly longest: number }
  | { readonly kind: 'restricted'; readonly what: 'browser-page' | 'store' | 'pdf' }
  /** `details`: for a bug report; names, no page text. */
  | {
      readonly kind: 'failed';
      readonly why: 'page-gone' | 'too-large' | 'stopped' | 'interrupted' | 'unexpected';
      readonly details: string;
    };

/** What the library knew of the page before this reading. */
export type ReadBefore = {
  /** The page's key in the library. */
  readonly page: string;
  /** ISO 8601 instant of the last reading. */
  readonly seenAt: string;
  /** The capture to compare with; absent where its text was not kept. */
  readonly capturedAt?: string;
  /** Whether the text, and the data it was judged by, are others now. */
  readonly text: boolean;
  readonly dataset: boolean;
  readonly verdictsChanged: number;
};

export type StageDone = { readonly stage: Stage; readonly figure: number };

/** One part is missing; the rest of the report stands. */
export type PartFault = { readonly part: 'dataset' | 'marks' | 'storage'; readonly details: string };
